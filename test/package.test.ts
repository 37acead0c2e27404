import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryWorkspace } from '@ci-gates/testkit'
import { expect, test } from 'vitest'
import { gateNames } from '../tools/gates.ts'
import { ROOT } from './sources.ts'

/** npm and what it starts, with the Node of the tests before any other. */
function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], timeout: 120_000 })
}

test('the package as npm packs it holds every bundle, and runs where it is installed', {
  timeout: 240_000,
}, async () => {
  await using workspace = temporaryWorkspace({
    'package.json': '{"name":"stranger","private":true}',
    'pyproject.toml': '[tool.poetry]\nname = "a"\nversion = "1"\n[tool.poetry.dependencies]\npython = "^3.11"\n',
  })
  const [packed] = JSON.parse(npm(ROOT, 'pack', '--json', '--pack-destination', workspace.path)) as [
    { filename: string; files: { path: string }[] },
  ]
  const paths = packed.files.map(({ path }) => path)
  for (const name of gateNames()) {
    const dist = readdirSync(join(ROOT, 'actions', name, 'dist')).map((file) => `actions/${name}/dist/${file}`)
    expect(paths).toEqual(expect.arrayContaining([`actions/${name}/action.yml`, ...dist]))
  }
  expect(paths.filter((path) => /\/(src|test)\/|\.ts$/.test(path))).toEqual([])
  npm(workspace.path, 'install', '--no-audit', '--no-fund', `./${packed.filename}`)
  expect(npm(workspace.path, 'exec', '--', 'ci-gates', '--help')).toMatch(/lock-consistency {2}Does each lockfile/)
  expect(() => npm(workspace.path, 'exec', '--', 'ci-gates', 'lock-consistency', '--paths', 'pyproject.toml')).toThrow()
})
