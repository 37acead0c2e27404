import { ENFORCEMENTS } from './enforcement.ts'
import type { Gate } from './gate.ts'
import * as input from './input/kinds.ts'

/** The inputs that every gate has. */
export function commonInputs(enforcement: 'hard' | 'auto') {
  return {
    enforcement: input.choice({
      of: ENFORCEMENTS,
      description:
        'Whether anything but `pass` fails the step (`hard`), is only told as a warning (`soft`), or depends on the event (`auto`: soft on pull requests and on pushes to side branches, hard elsewhere).',
      default: enforcement,
    }),
    hardBranches: input.list({
      of: 'glob',
      description: 'Branches on which `auto` is hard, besides the default branch.',
      default: 'release/*',
    }),
    report: input.path({
      description: 'Where the JSON report goes. By default a file in `RUNNER_TEMP`; from a terminal, nowhere.',
      optional: true,
    }),
    summary: input.boolean({ description: 'Whether to write a step summary.', default: 'true' }),
  }
}

/** The outputs that every gate has. */
export const commonOutputs = {
  verdict: '`pass`, `fail` or `inconclusive`.',
  code: 'Why, as a stable word, such as `lock-stale`.',
  reason: 'Why, in one sentence.',
  enforcement: 'What the enforcement came to: `hard` or `soft`.',
  report: 'Path of the JSON report.',
} as const

/** All inputs of a gate: its own first, then those every gate has. */
export function allInputs<G extends Pick<Gate, 'inputs' | 'enforcement'>>(gate: G) {
  return { ...(gate.inputs as G['inputs']), ...commonInputs(gate.enforcement ?? 'hard') }
}

/** All outputs of a gate, common ones first. */
export function allOutputs(gate: Pick<Gate, 'outputs'>): Readonly<Record<string, string>> {
  return { ...commonOutputs, ...gate.outputs }
}
