import { defineGate } from '@ci-gates/core/model'
import { inputs } from './inputs.ts'
import { outputs } from './outputs.ts'

export const gate = defineGate({
  name: 'readiness-gate',
  title: 'Readiness gate',
  description: 'Is this ready to release? A score that is an interval, from evidence, with what would raise it.',
  branding: { icon: 'check-circle', color: 'green' },
  inputs,
  outputs,
  // Loaded where something is judged: `--help` needs neither the parser nor the kinds of signals.
  run: async (values, world) => (await import('./run.ts')).run(values, world),
  tellElsewhere: async (report, values, world) =>
    (await import('./tell/elsewhere.ts')).tellElsewhere(report, values, world),
})
