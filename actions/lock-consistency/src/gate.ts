import { defineGate, input } from '@ci-gates/core/model'
import { judge } from './judge.ts'
import { observe } from './observe.ts'

export const gate = defineGate({
  name: 'lock-consistency',
  title: 'Lock consistency',
  description:
    'Does each lockfile match its manifest? Offline, in milliseconds, with the drifted dependency and the fix named.',
  branding: { icon: 'lock', color: 'green' },
  inputs: {
    workingDirectory: input.path({ description: 'Folder to look in, with all folders below it.', default: '.' }),
    exclude: input.list({
      of: 'glob',
      description: 'Paths to leave out, relative to `working-directory`, such as `tests/fixtures/**`.',
      default: '',
    }),
    missingLock: input.choice({
      of: ['fail', 'warn', 'ignore'],
      description: 'What a manifest that has no lockfile means.',
      default: 'fail',
    }),
    pins: input.choice({
      of: ['fail', 'warn', 'ignore'],
      description:
        'What it means when a tool version that is pinned in workflows, Dockerfiles or version files cannot work with the lockfile.',
      default: 'fail',
    }),
    undetermined: input.choice({
      of: ['warn', 'fail'],
      description: 'What it means when something could only be told by running code.',
      default: 'warn',
    }),
    poetryVersion: input.text({
      description: 'Judge as this Poetry would, such as `1.8.3`. By default as the version that wrote the lockfile.',
      optional: true,
    }),
  },
  outputs: {
    locks: 'How many lockfiles were examined.',
    stale: 'How many of them do not match their manifest.',
    packages: 'How many locked packages they hold.',
  },
  run: async (inputs, world) => judge(await observe(inputs, world)),
})
