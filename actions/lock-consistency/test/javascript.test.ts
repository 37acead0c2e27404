import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { check, type Files } from './bundle.ts'

const FIXTURES = join(import.meta.dirname, '../../../packages/lockfiles/test/fixtures/javascript')

/** A project with a lock of the real tool, in a folder. */
function project(name: string, folder: string): Record<string, string> {
  const own = join(FIXTURES, name)
  const found = readdirSync(own, { recursive: true, withFileTypes: true }).filter((it) => it.isFile())
  const paths = found.map((it) => join(it.parentPath, it.name))
  return Object.fromEntries(
    paths.map((path) => [`${folder}/${path.slice(own.length + 1)}`, readFileSync(path, 'utf8')]),
  )
}

const withDependency = (files: Files, path: string): Files => ({
  ...files,
  [path]: String(files[path]).replace('"dependencies": {', '"dependencies": {\n    "left-pad": "^1.3.0",'),
})

const FIX: Readonly<Record<string, string>> = {
  npm: 'cd web && npm install --package-lock-only --ignore-scripts',
  pnpm8: 'cd web && pnpm install --lockfile-only',
  pnpm12: 'cd web && pnpm install --lockfile-only',
  yarn: 'cd web && yarn install --ignore-scripts',
  'yarn-berry': 'cd web && yarn install --mode=update-lockfile',
  bun: 'cd web && bun install --lockfile-only',
  deno: 'cd web && deno install --frozen=false',
}

describe.each(Object.keys(FIX))('%s', (tool) => {
  test('a workspace that matches its lock', async () => {
    const { report } = await check(project(`${tool}-workspace`, 'web'))
    expect(report.verdict).toMatchObject({ outcome: 'pass', code: 'locks-fresh' })
  })

  test('a dependency that came after the lock is named in one line, with its place and the fix', async () => {
    const files = withDependency(project(`${tool}-workspace`, 'web'), 'web/packages/a/package.json')
    const { report } = await check(files)
    expect(report.verdict).toMatchObject({ outcome: 'fail', code: 'lock-stale' })
    expect(report.verdict.reason).toMatch(
      /^web\/\S+ is stale: left-pad \^1\.3\.0 \(web\/packages\/a\/package\.json:5\) is not in the lock\. Fix: /,
    )
    expect(report.verdict.reason.endsWith(FIX[tool] as string)).toBe(true)
  })
})

describe('package.json without a lock', () => {
  const manifest = (more: object) => JSON.stringify({ name: 'app', dependencies: { 'left-pad': '^1.3.0' }, ...more })

  test.each([
    ['npm, where nothing says otherwise', { 'package.json': manifest({}) }, 'package-lock.json'],
    ['the tool it names', { 'package.json': manifest({ packageManager: 'pnpm@10.34.9' }) }, 'pnpm-lock.yaml'],
    ['Yarn 4', { 'package.json': manifest({ packageManager: 'yarn@4.18.1' }) }, 'yarn.lock'],
    ['the tool whose settings stand beside it', { 'package.json': manifest({}), 'bunfig.toml': '' }, 'bun.lock'],
  ])('calls for that of %s', async (_, files, lock) => {
    const { report } = await check(files)
    expect(report.verdict).toMatchObject({ outcome: 'fail', code: 'lock-missing' })
    expect(report.verdict.reason).toContain(lock)
  })

  test.each([
    ['it has no dependencies', { 'package.json': '{"name":"app"}' }],
    ['it says that it wants none', { 'package.json': manifest({}), '.npmrc': 'package-lock=false\n' }],
  ])('calls for none where %s', async (_, files) => {
    const { report } = await check(files)
    expect(report.verdict).toMatchObject({ outcome: 'inconclusive', code: 'nothing-checked' })
  })
})

test('locks of two tools for one manifest are told of', async () => {
  const files = { ...project('yarn-plain', 'web'), ...project('npm-plain', 'web') }
  const { report } = await check(files, { inputs: { 'rival-locks': 'fail' } })
  expect(report.verdict.findings.map(({ code }) => code)).toContain('rival-locks')
})

test('a binary lock of Bun cannot be told, and the way to a text is', async () => {
  const files = { 'package.json': '{"dependencies":{"a":"1"}}', 'bun.lockb': Buffer.from([35, 33, 255, 254, 0, 1]) }
  const { report } = await check(files)
  expect(report.verdict).toMatchObject({ outcome: 'inconclusive', code: 'lock-binary' })
})
