// Programs that are no npm packages, each installed once, in the exact version, into an ignored folder.

import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'

const TOOLS = join(import.meta.dirname, '../../.cache/tools')
const MINUTES = 60_000

/**
 * A program from the Go module proxy, such as `github.com/nektos/act@v0.2.87`.
 * @returns its path
 */
export function goTool(module: string): string {
  const path = join(TOOLS, /([^/@]+)@/.exec(module)?.[1] ?? module)
  if (!existsSync(path)) {
    mkdirSync(TOOLS, { recursive: true })
    const env = { ...process.env, GOBIN: TOOLS, GOFLAGS: '-mod=mod' }
    execFileSync('go', ['install', module], { env, stdio: ['ignore', 'ignore', 'inherit'], timeout: 10 * MINUTES })
  }
  return path
}

/**
 * A program from PyPI, in an environment of its own, such as `zizmor==1.32.0`.
 * @returns its path
 */
export function pythonTool(requirement: string): string {
  const [name = ''] = requirement.split('==')
  const folder = join(TOOLS, requirement)
  const path = join(folder, 'bin', name)
  if (!existsSync(path)) {
    execFileSync('python3', ['-m', 'venv', folder])
    const flags = ['install', '--quiet', '--disable-pip-version-check', requirement]
    execFileSync(join(folder, 'bin/pip'), flags, { stdio: 'inherit' })
  }
  return path
}
