import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { measureBundle, overBudget } from '../tools/budget.ts'
import { gateNames } from '../tools/gates.ts'
import { ROOT, repositoryFiles } from './sources.ts'

/** A copy of the repository in another folder, with its dependencies from the store that the install here filled. */
const elsewhere = mkdtempSync(join(tmpdir(), 'ci-gates-elsewhere-'))
afterAll(() => rmSync(elsewhere, { recursive: true, force: true }))

describe.each(gateNames())('%s', (name) => {
  const dist = join(ROOT, 'actions', name, 'dist')

  test('keeps its budget', () => {
    expect(overBudget(name, measureBundle(dist))).toEqual([])
  })

  test("ships neither undici nor the toolkit's HTTP client", () => {
    const text = readdirSync(dist)
      .map((file) => readFileSync(join(dist, file), 'utf8'))
      .join('\n')
    expect(text).not.toMatch(/node_modules\/(undici|@actions\/http-client)\//)
  })
})

test('the committed bundles are what a build from another folder gives, byte for byte', { timeout: 300_000 }, () => {
  for (const path of repositoryFiles().filter((path) => !path.includes('/dist/'))) {
    mkdirSync(dirname(join(elsewhere, path)), { recursive: true })
    cpSync(join(ROOT, path), join(elsewhere, path), { verbatimSymlinks: true })
  }
  execFileSync('npx', ['--yes', 'pnpm@12.21.0', 'install', '--frozen-lockfile', '--prefer-offline'], {
    cwd: elsewhere,
    stdio: 'pipe',
  })
  execFileSync(process.execPath, [join(elsewhere, 'tools/build.ts')], { cwd: elsewhere, stdio: 'pipe' })
  for (const name of gateNames()) {
    expect(filesOf(join(elsewhere, 'actions', name, 'dist')), 'run `pnpm build` and commit').toEqual(
      filesOf(join(ROOT, 'actions', name, 'dist')),
    )
  }
})

function filesOf(folder: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(folder)
      .sort()
      .map((file) => [file, readFileSync(join(folder, file), 'utf8')]),
  )
}
