import { createHash } from 'node:crypto'
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { type RunOptions, type RunResult, runAction, temporaryWorkspace, terminal } from '@ci-gates/testkit'
import { beforeAll } from 'vitest'
import { buildGate } from '../../../tools/build.ts'
import { ROOT } from '../../../tools/gates.ts'

/** The probe, built as a gate is built before the tests of the first file that asks for it. Answers how to run it. */
export function builtProbe() {
  const folder = join(ROOT, '.cache/probe', fingerprint())
  const main = join(folder, 'dist/index.js')
  beforeAll(() => {
    if (!existsSync(main)) build(folder)
  })
  return {
    main,
    run: (act: string, options: Partial<RunOptions> = {}) =>
      runAction({ ...options, main, inputs: { act, ...options.inputs } }),
    runWithText: (act: string, text: string, options: Partial<RunOptions> = {}) =>
      runWithText(main, act, text, options),
    terminal: (args: readonly string[], options: Partial<Parameters<typeof terminal>[0]> = {}) =>
      terminal({ ...options, main, args }),
  }
}

/** Everything that the bundle is made of, and what makes it. */
const SOURCES = ['packages/core/src', 'packages/core/test/probe/src', 'patches', 'tools', 'pnpm-lock.yaml']

function fingerprint(): string {
  const platforms = readdirSync(join(ROOT, 'packages')).filter((name) => name.startsWith('platform-'))
  const hash = createHash('sha256')
  for (const path of [...SOURCES, ...platforms.map((name) => `packages/${name}/src`)].flatMap(filesIn))
    hash.update(`${path}\0`).update(readFileSync(join(ROOT, path)))
  return hash.digest('hex').slice(0, 16)
}

function filesIn(path: string): string[] {
  if (statSync(join(ROOT, path)).isFile()) return [path]
  return readdirSync(join(ROOT, path)).flatMap((name) => filesIn(`${path}/${name}`))
}

/** Beside its place, then there in one step: another worker may want it, or make it, at the same time. */
function build(folder: string): void {
  const own = `${folder}.${process.pid}`
  mkdirSync(own, { recursive: true })
  // `buildGate` takes a folder's name below `actions`.
  buildGate(ROOT, '../packages/core/test/probe', join(own, 'dist'))
  try {
    renameSync(own, folder)
  } catch (error) {
    rmSync(own, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
}

/** Runs with a text that no variable can hold: too long, with a NUL, or half of a surrogate pair. */
async function runWithText(main: string, act: string, text: string, options: Partial<RunOptions>): Promise<RunResult> {
  using workspace = temporaryWorkspace({ 'text.json': JSON.stringify(text) })
  const inputs = { act, 'text-file': 'text.json', ...options.inputs }
  return await runAction({ ...options, main, workspace: workspace.path, inputs })
}
