import { execFileSync } from 'node:child_process'
import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

/**
 * Builds the bundles of a commit anew, in a clone of its own, and compares them with those that are committed there.
 * @returns the paths that differ, or are on one side only; none when the tag's bundles are what its sources build
 */
export function differingBundles(root: string, commit: string): string[] {
  const clone = mkdtempSync(join(tmpdir(), 'ci-gates-verify-'))
  try {
    const run = (program: string, ...args: string[]) => execFileSync(program, args, { cwd: clone, stdio: 'pipe' })
    run('git', 'clone', '--quiet', '--no-checkout', root, '.')
    run('git', 'checkout', '--quiet', '--detach', commit)
    const committed = bundlesOf(clone)
    run('npx', '--yes', 'pnpm@12.21.0', 'install', '--frozen-lockfile')
    run(process.execPath, 'tools/build.ts')
    const built = bundlesOf(clone)
    return [...new Set([...committed.keys(), ...built.keys()])]
      .filter((path) => committed.get(path) !== built.get(path))
      .sort()
  } finally {
    rmSync(clone, { recursive: true, force: true })
  }
}

function bundlesOf(folder: string): Map<string, string> {
  const paths = globSync('actions/*/dist/*', { cwd: folder })
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]))
}
