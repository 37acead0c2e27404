import { defineGate, input } from '@ci-gates/core/model'
import { judge } from './judge.ts'
import { observe } from './observe.ts'

export const gate = defineGate({
  name: 'readiness-gate',
  title: 'Readiness gate',
  description: 'What question this gate answers, in at most 124 characters.',
  branding: { icon: 'check-circle', color: 'green' },
  inputs: {
    path: input.path({ description: 'The file that must be there.' }),
  },
  outputs: { files: 'How many files were looked at.' },
  run: async (inputs, world) => judge(await observe(inputs.path, world)),
})
