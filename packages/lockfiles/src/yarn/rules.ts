import type { LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { wantsLockOf } from '../javascript/choice.ts'
import { satisfies } from '../javascript/semver.ts'
import { checkYarnLock } from './check.ts'
import { pinned } from './pinned.ts'

const wanted = [wantsLockOf('yarn'), wantsLockOf('yarn-berry')]

/** What can be told of package.json beside yarn.lock, of Yarn 1 and of Yarn 2 and later. */
export const yarnRules: LockRules = {
  check: checkYarnLock,
  wantsLock: (manifest: string, tree: Tree): WantedLock | undefined =>
    wanted.map((wants) => wants(manifest, tree)).find((found) => found),
  pinned,
  satisfies,
}
