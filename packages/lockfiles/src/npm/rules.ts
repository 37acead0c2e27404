import type { LockRules } from '../ecosystem.ts'
import { wantsLockOf } from '../javascript/choice.ts'
import { satisfies } from '../javascript/semver.ts'
import { checkNpmLock } from './check.ts'
import { pinned } from './pinned.ts'

/** What can be told of package.json beside package-lock.json or npm-shrinkwrap.json. */
export const npmRules: LockRules = {
  check: checkNpmLock,
  wantsLock: wantsLockOf('npm'),
  pinned,
  satisfies,
}
