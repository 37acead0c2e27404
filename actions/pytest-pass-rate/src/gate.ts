import { defineGate } from '@ci-gates/core/model'
import { keepBaseline } from './baseline/keep.ts'
import { inputs } from './inputs.ts'
import { judge } from './judge.ts'
import { observe } from './observe.ts'
import { outputs } from './outputs.ts'
import { policyOf } from './policy.ts'

export const gate = defineGate({
  name: 'pytest-pass-rate',
  title: 'pytest pass rate',
  description:
    'Did enough tests pass, and did they all run? An honest rate from any pytest report, failures by root cause.',
  branding: { icon: 'percent', color: 'green' },
  inputs,
  outputs,
  run: async (values, world) => {
    const policy = policyOf(values)
    const observed = await observe(values, world)
    const { verdict, legs } = judge(observed, policy)
    return keepBaseline(values.writeBaseline, { verdict, legs, observed }, world)
  },
  // GitHub's API only where a comment is wanted.
  tellElsewhere: async (report, values, world) =>
    values.comment === 'never' ? undefined : (await import('./comment.ts')).tellInComment(report, values, world),
})
