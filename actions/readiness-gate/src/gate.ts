import { defineGate } from '@ci-gates/core/model'
import { inputs } from './inputs.ts'
import { outputs } from './outputs.ts'
import { run } from './run.ts'
import { tellElsewhere } from './tell/elsewhere.ts'

export const gate = defineGate({
  name: 'readiness-gate',
  title: 'Readiness gate',
  description: 'Is this ready to release? A score that is an interval, from evidence, with what would raise it.',
  branding: { icon: 'check-circle', color: 'green' },
  inputs,
  outputs,
  run,
  tellElsewhere,
})
