import { input } from '@ci-gates/core/model'

/** The inputs of this gate's own. */
export const inputs = {
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
}
