import { defineGate } from '@ci-gates/core/model'
import { absentCredentials } from './credentials.ts'
import { inputs } from './inputs.ts'
import { judge, withoutCredentials } from './judge.ts'
import { observe } from './observe.ts'
import { planOf } from './plan.ts'

export const gate = defineGate({
  name: 'wait-for-api',
  title: 'Wait for API',
  description: 'Wait until a service answers as wanted, see it within 50 ms, or say why it did not.',
  branding: { icon: 'clock', color: 'blue' },
  inputs,
  outputs: {
    url: 'The address that answered; on failure the one that decided.',
    elapsed: 'How long the wait took, in milliseconds with their unit, such as `4130ms`.',
    attempts: 'How many attempts were made.',
    statusCode: 'The last HTTP status that was seen; empty when there was none.',
  },
  run: async (values, world) => {
    const plan = await planOf(values, world)
    const absent = absentCredentials(values)
    return absent ? withoutCredentials(absent, plan) : judge(await observe(plan, world))
  },
})
