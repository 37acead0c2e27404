import { defineGate } from '@ci-gates/core/model'
import { inputs } from './inputs.ts'
import { judge } from './judge.ts'
import { observe } from './observe.ts'
import { writeSarif } from './write-sarif.ts'

export const gate = defineGate({
  name: 'lock-consistency',
  title: 'Lock consistency',
  description:
    'Does each lockfile match its manifest? Offline, in milliseconds, with the drifted dependency and the fix named.',
  branding: { icon: 'lock', color: 'green' },
  inputs,
  outputs: {
    lockfiles: 'How many lockfiles were examined.',
    drifted: 'The lockfiles in which something is broken, as JSON: path, ecosystem, findings, fix.',
    fix: 'One shell line that mends what a command can mend; empty where there is nothing to mend.',
    packages: 'How many locked packages they hold.',
  },
  run: async (values, world) => judge(await observe(values, world), values.undetermined),
  tellElsewhere: async (report, { sarif: path }, world) => path && writeSarif(path, report, world),
})
