import type { LockRules } from '../ecosystem.ts'
import { checkSwiftLock } from './check.ts'
import { pinned, satisfies } from './pinned.ts'

/** What can be told of SwiftPM's lock. A library often has none, and a manifest does not say which it is. */
export const swiftRules: LockRules = { check: checkSwiftLock, wantsLock: () => undefined, pinned, satisfies }
