import type { LockRules } from '../ecosystem.ts'
import { wantsLockOf } from '../javascript/choice.ts'
import { satisfies } from '../javascript/semver.ts'
import { checkBunLock } from './check.ts'
import { pinned } from './pinned.ts'

/** What can be told of package.json beside bun.lock. */
export const bunRules: LockRules = {
  check: checkBunLock,
  wantsLock: wantsLockOf('bun'),
  pinned,
  satisfies,
}
