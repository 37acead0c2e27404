import { input } from '@ci-gates/core/model'
import { ecosystemNames, toolVersions } from './kinds.ts'

/** The inputs of this gate's own. */
export const inputs = {
  workingDirectory: input.path({ description: 'Folder to look in, with all folders below it.', default: '.' }),
  paths: input.list({
    of: 'glob',
    description:
      'Look at these locks and manifests only, relative to `working-directory`. A folder of vendored code or fixtures is looked at where a path names it.',
    default: '',
  }),
  exclude: input.list({
    of: 'glob',
    description: 'Paths to leave out, relative to `working-directory`, such as `tests/data/**`.',
    default: '',
  }),
  ecosystems: ecosystemNames({ description: 'Look at these ecosystems only. By default at all.', default: '' }),
  level: input.choice({
    of: ['tool', 'strict'],
    description: '`tool`: would the tool accept the lock? `strict`: would its next install rewrite nothing, either?',
    default: 'tool',
  }),
  changedOnly: input.boolean({
    description: 'Look only at locks of which the lock or a manifest changed against `base`.',
    default: 'false',
  }),
  base: input.text({
    description:
      'The commit or branch to compare with for `changed-only`. By default the base of the pull request or merge group, or what was pushed on.',
    optional: true,
  }),
  since: input.text({
    description: 'Name the commit after this one, a tag or a branch, in which a stale lock stopped matching.',
    optional: true,
  }),
  missingLock: input.choice({
    of: ['fail', 'warn', 'ignore'],
    description: 'What a manifest that has no lockfile means.',
    default: 'fail',
  }),
  rivalLocks: input.choice({
    of: ['fail', 'warn', 'ignore'],
    description: 'What locks of two tools for one manifest mean, such as `package-lock.json` beside `yarn.lock`.',
    default: 'warn',
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
  toolVersions: toolVersions({
    description: 'Judge as these versions would. By default as the version that wrote the lockfile.',
    default: '',
  }),
  sarif: input.path({
    description: 'Also write what is broken as SARIF 2.1.0 to this file, for code scanning.',
    optional: true,
  }),
}
