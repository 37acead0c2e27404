import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { runAction, temporaryWorkspace } from '@ci-gates/testkit'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { ROOT, repositoryFiles } from '../../test/sources.ts'
import { newGate } from '../new-gate.ts'

const root = mkdtempSync(join(tmpdir(), 'ci-gates-new-gate-'))
const run = (...args: string[]) =>
  execFileSync(args[0] as string, args.slice(1), { cwd: root, stdio: 'pipe', encoding: 'utf8' })
const main = join(root, 'actions/has-changelog/dist/index.js')

beforeAll(() => {
  for (const path of repositoryFiles().filter((path) => !path.includes('/dist/'))) {
    mkdirSync(dirname(join(root, path)), { recursive: true })
    cpSync(join(ROOT, path), join(root, path), { verbatimSymlinks: true })
  }
  run('git', 'init', '--quiet')
  newGate(root, 'has-changelog')
  run('npx', '--yes', 'pnpm@12.21.0', 'install', '--no-frozen-lockfile', '--prefer-offline')
  run(process.execPath, 'tools/sync.ts')
  run(process.execPath, 'tools/build.ts', 'has-changelog')
})

afterAll(() => rmSync(root, { recursive: true, force: true }))

test('a new gate has its metadata and its tables', () => {
  expect(readFileSync(join(root, 'actions/has-changelog/action.yml'), 'utf8')).toContain('  path:\n')
  expect(readFileSync(join(root, 'README.md'), 'utf8')).toContain('actions/has-changelog/README.md')
})

test('its sources are formatted, and typed', () => {
  run(join(root, 'node_modules/.bin/biome'), 'ci', 'actions/has-changelog')
  run(process.execPath, 'node_modules/typescript/bin/tsc', '-p', '.')
})

test('its bundle runs, and is red for a reason', async () => {
  const absent = await runAction({ main, inputs: { path: 'CHANGELOG.md' } })
  expect(absent).toMatchObject({ exitCode: 1, violations: [], outputs: { code: 'file-absent', files: '1' } })
  await using workspace = temporaryWorkspace({ 'CHANGELOG.md': '# Changes' })
  const present = await runAction({ main, workspace: workspace.path, inputs: { path: 'CHANGELOG.md' } })
  expect(present).toMatchObject({ exitCode: 0, violations: [], outputs: { verdict: 'pass' } })
})

test.each(['Has-Changelog', 'has_changelog', '../escape', ''])('the name "%s" is refused', (name) => {
  expect(() => newGate(root, name)).toThrow('is not kebab-case')
})

test('a name that is taken is refused', () => {
  expect(() => newGate(root, 'has-changelog')).toThrow('actions/has-changelog exists')
})
