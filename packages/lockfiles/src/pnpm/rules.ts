import type { LockRules } from '../ecosystem.ts'
import { wantsLockOf } from '../javascript/choice.ts'
import { satisfies } from '../javascript/semver.ts'
import { checkPnpmLock } from './check.ts'
import { pinned } from './pinned.ts'

/** What can be told of package.json and pnpm-workspace.yaml beside pnpm-lock.yaml. */
export const pnpmRules: LockRules = {
  check: checkPnpmLock,
  wantsLock: wantsLockOf('pnpm'),
  pinned,
  satisfies,
}
