import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Files, temporaryWorkspace } from '@ci-gates/testkit'
import { expect, test } from 'vitest'
import { lock } from '../../src/signals/lock.ts'
import { look, refusals, sceneIn } from '../support/scene.ts'

function project(name: string, folder = ''): Files {
  const root = join(import.meta.dirname, '../../../../examples', name)
  return Object.fromEntries(
    ['pyproject.toml', 'poetry.lock'].map((file) => [`${folder}${file}`, readFileSync(join(root, file), 'utf8')]),
  )
}

async function told(keys: object, files: Files) {
  using workspace = temporaryWorkspace({ 'README.md': 'x', ...files })
  return await look(lock, keys, sceneIn(workspace.path))
}

const { 'pyproject.toml': manifest = '', 'poetry.lock': locked = '' } = project('poetry-sound')

test.each<[string, object, Files, object]>([
  [
    'fresh',
    {},
    project('poetry-sound'),
    { holds: true, code: 'locks-fresh', observed: expect.stringMatching(/^1 lock with \d+ packages?$/) },
  ],
  [
    'stale',
    {},
    project('poetry-drifted'),
    {
      holds: false,
      code: 'lock-stale',
      observed:
        'poetry.lock is stale: httpx>=0.27,<0.29 (pyproject.toml:8) is not in the lock, and 1 more change; 1 lock with 17 packages',
      where: { file: 'pyproject.toml', line: 8 },
      remedy: { command: 'poetry lock' },
    },
  ],
  [
    'stale in one folder of two',
    {},
    { ...project('poetry-sound'), ...project('poetry-drifted', 'api/') },
    {
      holds: false,
      code: 'lock-stale',
      where: { file: 'api/pyproject.toml' },
      remedy: { command: 'cd api && poetry lock' },
    },
  ],
  [
    'stale where nobody looks',
    { files: ['poetry.lock', 'pyproject.toml'] },
    { ...project('poetry-sound'), ...project('poetry-drifted', 'api/') },
    { holds: true },
  ],
  [
    'stale in a fixture',
    {},
    { ...project('poetry-sound'), ...project('poetry-drifted', 'tests/fixtures/') },
    { holds: true },
  ],
  [
    'missing',
    {},
    { 'pyproject.toml': manifest },
    { holds: false, code: 'lock-missing', where: { file: 'pyproject.toml' } },
  ],
  [
    'missing, which may be',
    { 'missing-lock': 'ignore' },
    { 'pyproject.toml': manifest },
    { measured: false, code: 'no-lock' },
  ],
  ['nowhere', {}, {}, { measured: false, code: 'no-lock' }],
  ['empty', {}, { 'pyproject.toml': manifest, 'poetry.lock': '' }, { holds: false, code: 'file-empty' }],
  [
    'a pointer of Git LFS',
    {},
    {
      'pyproject.toml': manifest,
      'poetry.lock': `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 1\n`,
    },
    { measured: false, code: 'git-lfs-pointer' },
  ],
  [
    'no UTF-8',
    {},
    { 'pyproject.toml': manifest, 'poetry.lock': Buffer.from([0xff, 0xfe, 0x80]) },
    { measured: false, code: 'file-unreadable' },
  ],
  [
    'in the middle of a merge',
    {},
    { 'pyproject.toml': manifest, 'poetry.lock': `<<<<<<< HEAD\n${locked}\n=======\n>>>>>>> x\n` },
    { holds: false, code: 'conflict-markers' },
  ],
])('a lock that is %s', async (_, keys, files, evidence) => {
  expect(await told(keys, files)).toMatchObject(evidence)
})

test('a tool that is not known is refused by name', async () => {
  expect(await refusals(lock, { ecosystems: ['poetri'] })).toEqual([
    expect.stringMatching(/^"poetri" is not one of .*poetry.*; did you mean poetry\?$/),
  ])
})
