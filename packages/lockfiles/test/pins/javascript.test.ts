import { expect, test } from 'vitest'
import type { LockQuestion, SourceFile } from '../../src/index.ts'
import { ecosystems } from '../../src/index.ts'
import { agreePins, findPins, type PinnedToolName } from '../../src/pins/index.ts'
import { type Files, fixture, treeOf } from '../javascript/world.ts'

const workflow = (step: string) => `on: push\njobs:\n  test:\n    runs-on: ubuntu-latest\n    steps:\n      - ${step}\n`

const pinsIn = async (tool: PinnedToolName, files: Files) =>
  (
    await findPins(
      tool,
      Object.entries(files).map(([path, text]) => ({ path, text })),
    )
  ).map(({ kind, spec, via, where }) => `${kind} ${spec} ${via} ${where.file}:${where.line}`)

test.each<[PinnedToolName, string, string, readonly string[]]>([
  [
    'pnpm',
    'package.json',
    '{\n  "packageManager": "pnpm@9.1.0+sha512.abc"\n}',
    ['installs 9.1.0 packageManager package.json:2'],
  ],
  [
    'pnpm',
    'package.json',
    '{\n  "packageManager": "yarn@4.1.0", "engines": { "pnpm": ">=9" }\n}',
    ['requires >=9 engines package.json:2'],
  ],
  [
    'yarn',
    'package.json',
    '{"devEngines":{"packageManager":{"name":"yarn","version":"4.1.0"}}}',
    ['installs 4.1.0 devEngines package.json:1'],
  ],
  [
    'pnpm',
    '.github/workflows/ci.yml',
    workflow('uses: pnpm/action-setup@v4\n        with: { version: 8 }'),
    ['installs 8 pnpm/action-setup .github/workflows/ci.yml:7'],
  ],
  ['pnpm', '.github/workflows/ci.yml', workflow('uses: pnpm/action-setup@v4'), []],
  [
    'bun',
    '.github/workflows/ci.yml',
    workflow('uses: oven-sh/setup-bun@v2\n        with: { bun-version: 1.1.0 }'),
    ['installs 1.1.0 oven-sh/setup-bun .github/workflows/ci.yml:7'],
  ],
  [
    'npm',
    '.github/workflows/ci.yml',
    workflow('run: npm install -g npm@10.9.9'),
    ['installs 10.9.9 npm install -g .github/workflows/ci.yml:6'],
  ],
  [
    'pnpm',
    '.github/workflows/ci.yml',
    workflow('run: npx --yes pnpm@12.21.0 install'),
    ['installs 12.21.0 npx .github/workflows/ci.yml:6'],
  ],
  [
    'yarn',
    'Dockerfile',
    'FROM node:24\nRUN corepack prepare yarn@4.1.0 --activate\n',
    ['installs 4.1.0 corepack Dockerfile:2'],
  ],
  ['pnpm', '.tool-versions', 'nodejs 24.1.0\npnpm 9.15.9\n', ['installs 9.15.9 .tool-versions .tool-versions:2']],
])('%s in %s', async (tool, path, text, expected) => {
  expect(await pinsIn(tool, { [path]: text })).toEqual(expected)
})

const agreement = async (tool: PinnedToolName, files: Files, path: string) => {
  const ecosystem = ecosystems.find((one) => one.tool === tool)
  const rules = await ecosystem?.rules()
  if (!rules?.satisfies || !rules.pinned) throw new Error(`no rules for ${tool}`)
  const tree = treeOf(files)
  const capabilities = { sha256: () => '', digest: () => '' }
  const lock = await rules.pinned(
    {
      path,
      lock: tree.read(path) as SourceFile,
      tree,
      level: 'tool',
      capabilities,
    } satisfies LockQuestion,
    tool,
  )
  const pins = await findPins(
    tool,
    Object.entries(files).map(([name, text]) => ({ path: name, text })),
  )
  return agreePins({ tool, pins, locks: lock ? [lock] : [], satisfies: rules.satisfies }).map(
    ({ outcome, code }) => `${outcome} ${code}`,
  )
}

test.each<[PinnedToolName, string, string, string, string]>([
  ['pnpm', 'pnpm12-plain', 'pnpm-lock.yaml', 'run: npx pnpm@8.15.9 install', 'broken pnpm-cannot-read-lock'],
  ['pnpm', 'pnpm12-plain', 'pnpm-lock.yaml', 'run: npx pnpm@12.21.0 install', 'holds pnpm-pins-agree'],
  ['yarn', 'yarn-berry-plain', 'yarn.lock', 'run: corepack prepare yarn@4.5.0', 'broken yarn-cannot-read-lock'],
  ['npm', 'npm-plain', 'package-lock.json', 'run: npm i -g npm@6.14.18', 'broken npm-cannot-read-lock'],
  ['npm', 'npm-plain', 'package-lock.json', 'run: npm i -g npm@11.19.1', 'holds npm-pins-agree'],
  ['bun', 'bun-plain', 'bun.lock', 'run: npm i -g bun@1.0.36', 'broken bun-cannot-read-lock'],
])('%s: %s beside %s %s: %s', async (tool, name, path, step, expected) => {
  expect(await agreement(tool, { ...fixture(name), '.github/workflows/ci.yml': workflow(step) }, path)).toContain(
    expected,
  )
})
