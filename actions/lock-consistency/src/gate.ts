import { defineGate } from '@ci-gates/core/model'
import { inputs } from './inputs.ts'
import { judge } from './judge.ts'
import { observe } from './observe.ts'

export const gate = defineGate({
  name: 'lock-consistency',
  title: 'Lock consistency',
  description:
    'Does each lockfile match its manifest? Offline, in milliseconds, with the drifted dependency and the fix named.',
  branding: { icon: 'lock', color: 'green' },
  inputs,
  outputs: {
    locks: 'How many lockfiles were examined.',
    stale: 'How many of them do not match their manifest.',
    packages: 'How many locked packages they hold.',
  },
  run: async (values, world) => judge(await observe(values, world), values.undetermined),
})
