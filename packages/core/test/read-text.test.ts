import { execFileSync } from 'node:child_process'
import { chmodSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type TemporaryWorkspace, temporaryWorkspace } from '@ci-gates/testkit'
import { afterAll, expect, test } from 'vitest'
import { displayPath, isInside, readText } from '../src/runner/index.ts'

const place: TemporaryWorkspace = temporaryWorkspace({
  'root/a.txt': 'text',
  'root/empty.txt': '',
  'root/bom.txt': '\ufefftext',
  'root/latin1.txt': new Uint8Array([0x66, 0xfc, 0x72]),
  'root/utf16.txt': new Uint8Array([0xff, 0xfe, 0x61, 0x00]),
  'root/big.txt': 'x'.repeat(101),
  'root/full.txt': 'x'.repeat(100),
  'root/folder/b.txt': 'b',
  'root-evil/c.txt': 'c',
  'outside.txt': 'secret',
})
afterAll(() => place[Symbol.dispose]())
const root = join(place.path, 'root')
symlinkSync('a.txt', join(root, 'link.txt'))
symlinkSync('../outside.txt', join(root, 'out.txt'))
symlinkSync('../root-evil', join(root, 'evil'))
symlinkSync('/etc', join(root, 'etc'))
symlinkSync('nowhere', join(root, 'dangling.txt'))
symlinkSync('loop', join(root, 'loop'))
symlinkSync('/dev/zero', join(root, 'zero'))
execFileSync('mkfifo', [join(root, 'pipe')])
const other = join(place.path, 'by-link')
symlinkSync(root, other)

test.each([
  ['a.txt', 'text'],
  ['empty.txt', ''],
  ['folder/b.txt', 'b'],
  ['folder/../a.txt', 'text'],
  ['link.txt', 'text'],
  ['full.txt', 'x'.repeat(100)],
  // Whoever parses says whether a byte order mark may stand there.
  ['bom.txt', '\ufefftext'],
])('%s is read', async (name, text) => {
  expect(readText(root, join(root, name), 100)).toEqual({ text })
  expect(readText(other, join(other, name), 100)).toEqual({ text })
})

test.each([
  ['none.txt', 'absent'],
  ['a.txt/b', 'absent'],
  ['dangling.txt', 'absent'],
  ['folder', 'not-a-file'],
  ['pipe', 'not-a-file'],
  ['big.txt', 'too-large'],
  ['latin1.txt', 'not-utf-8'],
  ['utf16.txt', 'not-utf-8'],
  ['out.txt', 'outside'],
  ['../outside.txt', 'outside'],
  ['evil/c.txt', 'outside'],
  ['etc/passwd', 'outside'],
  ['zero', 'outside'],
  ['loop', 'outside'],
  ['a\0b', 'unreadable'],
  ['x'.repeat(300), 'unreadable'],
])('%j is %s', async (name, problem) => {
  expect(readText(root, `${root}/${name}`, 100)).toMatchObject({ problem })
})

const isRoot = process.getuid?.() === 0
if (isRoot) console.warn('skipped: root may read every file, so that one may not be is not tested')
test.skipIf(isRoot)('a file without the right to read is denied', async () => {
  chmodSync(join(root, 'a.txt'), 0)
  expect(readText(root, join(root, 'a.txt'), 100)).toMatchObject({ problem: 'denied' })
  chmodSync(join(root, 'a.txt'), 0o644)
})

test.each([
  ['/a', '/a', true],
  ['/a', '/a/b', true],
  ['/a', '/a/..b', true],
  ['/a', '/ab', false],
  ['/a', '/', false],
  ['/a', '/b/a', false],
  ['/', '/a', true],
])('below %s is %s: %s', (folder, path, expected) => {
  expect(isInside(folder, path)).toBe(expected)
})

test.each([
  ['/w/a/b', 'a/b'],
  ['/w', '.'],
  ['/x/a', '/x/a'],
])('%s is shown as %s', (path, shown) => {
  expect(displayPath('/w', path)).toBe(shown)
})
