import type { LockRules } from '../ecosystem.ts'
import { checkActionsLock } from './check.ts'

/** What can be told of GitHub's own lock of workflows. A workflow calls for none: each is covered when its owner says so. */
export const githubActionsRules: LockRules = { check: checkActionsLock, wantsLock: () => undefined }
