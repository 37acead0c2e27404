import { execFileSync } from 'node:child_process'
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Files, temporaryWorkspace } from '@ci-gates/testkit'
import * as v from 'valibot'
import { describe, expect, test } from 'vitest'
import { checklist } from '../../src/signals/checklist.ts'
import { file } from '../../src/signals/file.ts'
import { grep } from '../../src/signals/grep.ts'
import { link } from '../../src/signals/link.ts'
import type { SignalKind } from '../../src/signals/signal.ts'
import { look, refusals, sceneIn } from '../support/scene.ts'

const POINTER = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 12345\n`

async function told(kind: SignalKind<never>, keys: unknown, files: Files = { 'README.md': 'x\n' }) {
  using workspace = temporaryWorkspace(files)
  return await look(kind as unknown as SignalKind, keys, sceneIn(workspace.path))
}

describe('file', () => {
  test.each<[string, object, Files, object]>([
    ['is there', { path: 'a.md' }, { 'a.md': 'one\n\ntwo' }, { holds: true, code: 'file-present', value: 2 }],
    ['is absent', { path: 'a.md' }, { b: 'x' }, { holds: false, code: 'file-absent', observed: 'a.md is not there' }],
    ['is empty', { path: 'a.md' }, { 'a.md': ' \n\t\r\n' }, { holds: false, code: 'file-empty' }],
    [
      'is short',
      { path: 'a.md', 'min-lines': 3 },
      { 'a.md': 'one\ntwo\n' },
      { holds: false, code: 'too-few-lines', expected: 'at least 3 lines' },
    ],
    ['is a folder', { path: 'a' }, { 'a/b': 'x' }, { measured: false, code: 'file-unreadable' }],
    ['is a pointer of Git LFS', { path: 'a.bin' }, { 'a.bin': POINTER }, { measured: false, code: 'lfs-pointer' }],
    [
      'is in a submodule that is not there',
      { path: 'lib/x/a.md' },
      { '.gitmodules': '[submodule "x"]\n\tpath = lib/x\n' },
      { measured: false, code: 'in-submodule' },
    ],
    ['has a workspace without a checkout', { path: 'a.md' }, {}, { measured: false, code: 'not-checked-out' }],
  ])('that %s', async (_, keys, files, evidence) => {
    expect(await told(file as never, keys, files)).toMatchObject(evidence)
  })

  test('that a sparse checkout left out is unknown, with the line to add', async () => {
    using workspace = temporaryWorkspace({ 'a/x.md': 'x', 'b/y.md': 'y', 'top.md': 'z' }, { git: true })
    execFileSync('git', ['sparse-checkout', 'set', 'a'], { cwd: workspace.path })
    const scene = sceneIn(workspace.path)
    expect(await look(file, { path: 'b/y.md' }, scene)).toMatchObject({
      measured: false,
      code: 'sparse-checkout',
      remedy: { text: 'Add b/y.md to `sparse-checkout` in the step with actions/checkout' },
    })
    expect(await look(file, { path: 'b/never.md' }, scene)).toMatchObject({ measured: true, code: 'file-absent' })
  })

  test('behind a link out of the workspace is not read', async () => {
    using outside = temporaryWorkspace({ 'secret.txt': 'x' })
    using workspace = temporaryWorkspace({ 'a.md': 'x' })
    symlinkSync(join(outside.path, 'secret.txt'), join(workspace.path, 'b.md'))
    symlinkSync(outside.path, join(workspace.path, 'folder'))
    for (const name of ['b.md', 'folder/secret.txt'])
      expect(await look(file, { path: name }, sceneIn(workspace.path))).toMatchObject({
        measured: false,
        code: 'file-outside',
      })
    expect(await look(grep, { files: 'folder/**', pattern: 'x', max: 0 }, sceneIn(workspace.path))).toMatchObject({
      measured: false,
      code: 'no-files',
    })
  })
})

describe('grep', () => {
  const flows = {
    '.github/workflows/a.yml': 'run: pip --ignore x\nrun: npm ci\n',
    '.github/workflows/b.yml': 'run: safety --ignore=1\r\nrun: safety --ignore=2',
    'docs/a.md': '--ignore\n',
  }
  const rule = { files: '.github/workflows/**', pattern: '--ignore', max: 0 }

  test('lists every place of what may not be there', async () => {
    expect(await told(grep as never, rule, flows)).toMatchObject({
      measured: true,
      holds: false,
      code: 'too-many-matches',
      observed: '3 lines in 2 files; 2 files scanned',
      expected: 'at most 0',
      value: 3,
      where: { file: '.github/workflows/a.yml', line: 1 },
      details: [
        '.github/workflows/a.yml:1: run: pip --ignore x',
        '.github/workflows/b.yml:1: run: safety --ignore=1',
        '.github/workflows/b.yml:2: run: safety --ignore=2',
      ],
    })
  })

  test.each<[string, object, Files, object]>([
    [
      'no file has such a name',
      { ...rule, files: 'src/**' },
      flows,
      { measured: false, code: 'no-files', observed: 'no file matches src/**; 0 files were looked at' },
    ],
    [
      'no file need have such a name',
      { ...rule, files: 'src/**', 'allow-empty': true },
      flows,
      { holds: true, observed: '0 lines in 0 files; 0 files scanned' },
    ],
    [
      'files are left out',
      { ...rule, files: ['**', '!.github/**', '!docs/**'] },
      { ...flows, 'x.md': '' },
      { holds: true },
    ],
    [
      'there are too few',
      { files: '**', pattern: 'npm ci', min: 2 },
      flows,
      { holds: false, code: 'too-few-matches', expected: 'at least 2' },
    ],
    [
      'a file is binary',
      { files: '**', pattern: 'x', max: 0 },
      { 'a.bin': 'x\0x', 'b.md': 'y' },
      { holds: true, observed: '0 lines in 0 files; 1 file scanned, 1 binary file passed over' },
    ],
    [
      'a file was not fetched',
      { files: '**', pattern: 'x', max: 0 },
      { 'a.bin': POINTER, 'b.md': 'y' },
      { measured: false, code: 'files-not-read' },
    ],
    [
      'a file is too large',
      { files: '**', pattern: 'x', max: 0 },
      { 'a.txt': 'y'.repeat(17 * 1024 * 1024), 'b.md': 'y' },
      { measured: false, code: 'files-not-read' },
    ],
    [
      'a file is too large, and the limit is passed without it',
      { files: '**', pattern: 'x', max: 0 },
      { 'a.txt': 'y'.repeat(17 * 1024 * 1024), 'b.md': 'x' },
      { holds: false, code: 'too-many-matches' },
    ],
    [
      '^ and $ mean lines',
      { files: '**', pattern: '^b$', max: 9 },
      { 'a.txt': 'a\nb\nbb\nb' },
      { holds: true, value: 2 },
    ],
    [
      'an empty match is a line, not an end',
      { files: '**', pattern: 'x*', max: 9 },
      { 'a.txt': 'a\nb\n' },
      { value: 2 },
    ],
    [
      'backtracking would take years',
      { files: '**', pattern: '(a+)+$', max: 0 },
      { 'a.txt': `${'a'.repeat(100_000)}!` },
      { holds: true },
    ],
  ])('when %s', async (_, keys, files, evidence) => {
    expect(await told(grep as never, keys, files)).toMatchObject(evidence)
  })

  test.each([
    ['AKIA[0-9A-Z]{16}', 'key = AKIAABCDEFGHIJKLMNOP'],
    ['key', 'key = 9f86d081884c7d659a2feaa0c55ad015'],
    ['url', 'url: https://ada:hunter2@example.org'],
  ])('never shows what %s found where that may be a credential', async (pattern, line) => {
    const evidence = await told(grep as never, { files: '**', pattern, max: 0 }, { 'a.env': `${line}\n` })
    expect(evidence.details).toEqual(['a.env:1'])
  })

  test.each([
    [{ files: '**', pattern: 'x' }, 'there is neither `min` nor `max`: say how many lines may match, such as `max: 0`'],
    [{ files: '**', pattern: 'x', min: 2, max: 1 }, 'min 2 is more than max 1'],
    [{ files: '**', pattern: '(x', max: 1 }, /^"\(x" is not a pattern: .*missing closing \)/],
    [{ files: '**', pattern: '(?=x)', max: 1 }, /lookaround and back references are not in RE2/],
    [{ files: '**', pattern: '', max: 1 }, 'is empty; it would match everywhere'],
  ])('refuses %j', async (keys, message) => {
    expect(await refusals(grep as never, keys)).toEqual([
      typeof message === 'string' ? message : expect.stringMatching(message),
    ])
  })

  test('what one signal has read, others need not read again', async () => {
    using workspace = temporaryWorkspace({ 'src/a.txt': 'x\ny\n', 'src/b.bin': 'x\0', 'src/c.txt': 'y\n' })
    const shared = { known: new Map<string, unknown>(), signal: AbortSignal.timeout(60_000) }
    const ask = (pattern: string, files: string) =>
      look(grep, { files, pattern, max: 9 }, sceneIn(workspace.path, { shared }))
    const first = await ask('y', '**/*')
    workspace.write({ 'src/a.txt': 'gone', 'src/d.txt': 'y' })
    expect(await ask('y', '**/*')).toEqual(first)
    expect(await ask('x', 'src/*.txt')).toMatchObject({ value: 1, observed: '1 line in 1 file; 3 files scanned' })
  })

  test.each(['c', 'e'])(
    'looking for all patterns at once comes to what looking for each comes to, without src/%s',
    async (without) => {
      const patterns = [
        'x',
        'one|two',
        'two',
        'tw[o]',
        '^one',
        '(?i)ONE',
        'one two$',
        '[a-z]+ two',
        'one(?: two)?',
        '\\Aone',
      ]
      using workspace = temporaryWorkspace({
        'src/a.txt': 'one two\r\nTWO\none\n',
        'src/b.txt': '\none one two\n',
        'src/c.txt': 'nothing\n',
        'src/d.bin': 'one two\0',
        'src/e.txt': POINTER,
      })
      const alike = patterns.map((pattern) =>
        v.parse(grep.schema, { files: ['src/*', `!src/${without}*`], pattern, max: 9, min: 1 }),
      )
      const shared = { known: new Map<string, unknown>(), signal: AbortSignal.timeout(60_000) }
      const together = await Promise.all(
        alike.map((rule) => grep.observe(rule, sceneIn(workspace.path, { shared, alike }))),
      )
      const alone = await Promise.all(alike.map((rule) => grep.observe(rule, sceneIn(workspace.path))))
      expect(together).toEqual(alone)
    },
  )

  test('a list of many thousand places is cut', async () => {
    const evidence = await told(grep as never, { files: '**', pattern: 'x', max: 0 }, { 'a.txt': 'x\n'.repeat(5_000) })
    expect(evidence.details).toHaveLength(20)
    expect(evidence.details?.at(-1)).toBe('and 4,981 more')
    expect(evidence.observed).toContain('5,000 lines')
  })
})

describe('link', () => {
  test.each<[string, object, Files, object]>([
    [
      'a Markdown link, relative',
      { from: 'docs/index.md', to: 'docs/setup.md' },
      { 'docs/index.md': '#\n[s](./setup.md#first)', 'docs/setup.md': 'x' },
      { holds: true, code: 'link-present', where: { line: 2 } },
    ],
    [
      'one that leads up',
      { from: 'docs/index.md', to: 'run.sh' },
      { 'docs/index.md': 'see `../run.sh`.', 'run.sh': 'x' },
      { holds: true },
    ],
    [
      'a path from the root',
      { from: '.github/workflows/ci.yml', to: 'tools/run.sh' },
      { '.github/workflows/ci.yml': 'run: bash tools/run.sh --all', 'tools/run.sh': 'x' },
      { holds: true },
    ],
    [
      'an escaped one',
      { from: 'a.md', to: 'my file.md' },
      { 'a.md': '[x](my%20file.md)', 'my file.md': 'x' },
      { holds: true },
    ],
    [
      'a file of the same name elsewhere',
      { from: 'docs/index.md', to: 'setup.md' },
      { 'docs/index.md': '[s](setup.md)', 'setup.md': 'x' },
      { holds: true },
    ],
    [
      'another folder',
      { from: 'index.md', to: 'docs/setup.md' },
      { 'index.md': '[s](old/setup.md)', 'docs/setup.md': 'x' },
      { holds: false, code: 'link-missing' },
    ],
    [
      'a pattern',
      { from: 'a.py', to: 'b.py', pattern: '^from b import' },
      { 'a.py': 'import os\nfrom b import c', 'b.py': 'x' },
      { holds: true, where: { line: 2 } },
    ],
    [
      'nothing there',
      { from: 'a.md', to: 'b.md' },
      { 'a.md': '[x](b.md)' },
      { holds: false, code: 'link-target-absent' },
    ],
    ['nobody', { from: 'a.md', to: 'b.md' }, { 'b.md': 'x' }, { holds: false, code: 'link-source-absent' }],
  ])('by %s', async (_, keys, files, evidence) => {
    expect(await told(link as never, keys, files)).toMatchObject(evidence)
  })
})

describe('checklist', () => {
  const list =
    '# Release\n\n- [x] one\n* [X] two\n1. [ ] three\n\n```\n- [ ] code\n```\n<!-- - [ ] no -->\n\n## Later ##\n- [ ] four\n# Other\n> - [ ] five\n'
  test.each<[string, object, string, object]>([
    [
      'all of the file',
      { file: 'a.md' },
      list,
      {
        holds: false,
        code: 'boxes-open',
        observed: '2 of 5 boxes ticked (40 %)',
        details: ['a.md:5: three', 'a.md:13: four', 'a.md:15: five'],
      },
    ],
    [
      'a section with what is under it',
      { file: 'a.md', section: 'release' },
      list,
      { observed: '2 of 4 boxes ticked (50 %)' },
    ],
    ['a share', { file: 'a.md', section: 'Release', min: '50%' }, list, { holds: true, code: 'boxes-ticked' }],
    ['all ticked', { file: 'a.md' }, '- [x] a\n- [x] b', { holds: true }],
    ['no section', { file: 'a.md', section: 'Nope' }, list, { measured: false, code: 'section-missing' }],
    [
      'a section twice',
      { file: 'a.md', section: 'A' },
      '# A\n- [x] a\n# A\n- [ ] b',
      { measured: false, code: 'section-twice' },
    ],
    ['no box', { file: 'a.md' }, '# A\n- a\n- [y] b\n', { measured: false, code: 'no-boxes' }],
  ])('%s', async (_, keys, text, evidence) => {
    expect(await told(checklist as never, keys, { 'a.md': text })).toMatchObject(evidence)
  })

  test('of a file that is not there, or no text, is unknown', async () => {
    expect(await told(checklist as never, { file: 'b.md' })).toMatchObject({ measured: false, code: 'file-missing' })
    using workspace = temporaryWorkspace()
    mkdirSync(join(workspace.path, 'x'))
    writeFileSync(join(workspace.path, 'b.md'), Buffer.from([0xff, 0xfe, 0x00]))
    expect(await look(checklist, { file: 'b.md' }, sceneIn(workspace.path))).toMatchObject({ code: 'file-unreadable' })
  })
})
