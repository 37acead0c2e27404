import { chmodSync, mkdirSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryWorkspace } from '@ci-gates/testkit'
import { expect, test } from 'vitest'
import { walk } from '../src/runner/walk.ts'

const all = () => true

const isRoot = process.getuid?.() === 0
if (isRoot) console.warn('skipped: root may list every folder, so that one cannot be is not tested')

test('lists files by their path, and passes over what tools fill', async () => {
  await using workspace = temporaryWorkspace({
    'a.txt': '',
    'b/c/d.txt': '',
    'node_modules/x/a.txt': '',
    '.git/config': '',
    'env/pyvenv.cfg': '',
    'env/lib/a.txt': '',
  })
  expect(await walk(workspace.path, all)).toEqual({ files: ['a.txt', 'b/c/d.txt'], problems: [] })
})

test('keeps what is wanted, and goes as deep as told', async () => {
  await using workspace = temporaryWorkspace({ 'a.txt': '', 'a.md': '', 'b/a.txt': '', 'b/c/a.txt': '' })
  const wants = (path: string) => path.endsWith('.txt')
  expect((await walk(workspace.path, wants)).files).toEqual(['a.txt', 'b/a.txt', 'b/c/a.txt'])
  expect((await walk(workspace.path, wants, { depth: 0 })).files).toEqual(['a.txt'])
  expect((await walk(workspace.path, wants, { depth: 1 })).files).toEqual(['a.txt', 'b/a.txt'])
})

test('lists a link and follows none: neither out of the folder nor round in a circle', async () => {
  await using workspace = temporaryWorkspace({ 'a/b.txt': '' })
  symlinkSync('/etc', join(workspace.path, 'out'))
  symlinkSync('.', join(workspace.path, 'a', 'round'))
  expect((await walk(workspace.path, all)).files).toEqual(['a/b.txt', 'a/round', 'out'])
})

test('a folder that is not there has no files, and that is no problem', async () => {
  await using workspace = temporaryWorkspace({})
  expect(await walk(join(workspace.path, 'nowhere'), all)).toEqual({ files: [], problems: [] })
})

test('folders deeper than anybody makes are told, and left', async () => {
  await using workspace = temporaryWorkspace({})
  mkdirSync(join(workspace.path, 'd/'.repeat(150)), { recursive: true })
  expect((await walk(workspace.path, all)).problems).toEqual(['folders nested more than 100 deep'])
})

test.skipIf(isRoot)('a folder that cannot be listed is told', async () => {
  await using workspace = temporaryWorkspace({ 'a/b.txt': '', 'c.txt': '' })
  chmodSync(join(workspace.path, 'a'), 0)
  expect(await walk(workspace.path, all)).toEqual({ files: ['c.txt'], problems: ['a cannot be listed: EACCES'] })
  chmodSync(join(workspace.path, 'a'), 0o755)
})

test('stops when the run is cancelled', async () => {
  await using workspace = temporaryWorkspace(
    Object.fromEntries(Array.from({ length: 300 }, (_, at) => [`${at}/a.txt`, ''])),
  )
  await expect(walk(workspace.path, all, { signal: AbortSignal.abort(new Error('cancelled')) })).rejects.toThrow(
    'cancelled',
  )
})
