import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type RunOptions, type RunResult, runAction, temporaryWorkspace, terminal } from '@ci-gates/testkit'
import { afterAll, beforeAll } from 'vitest'
import { buildGate } from '../../../tools/build.ts'
import { ROOT } from '../../../tools/gates.ts'

/** Builds the probe before the tests of a file, as a gate is built. Answers how to run it. */
export function builtProbe() {
  const out = join(realpathSync(mkdtempSync(join(tmpdir(), 'ci-gates-probe-'))), 'dist')
  const main = join(out, 'index.js')
  // `buildGate` takes a folder's name below `actions`.
  beforeAll(() => buildGate(ROOT, '../packages/core/test/probe', out), 60_000)
  afterAll(() => rmSync(join(out, '..'), { recursive: true, force: true }))
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

/** Runs with a text that no variable can hold: too long, with a NUL, or half of a surrogate pair. */
async function runWithText(main: string, act: string, text: string, options: Partial<RunOptions>): Promise<RunResult> {
  using workspace = temporaryWorkspace({ 'text.json': JSON.stringify(text) })
  const inputs = { act, 'text-file': 'text.json', ...options.inputs }
  return await runAction({ ...options, main, workspace: workspace.path, inputs })
}
