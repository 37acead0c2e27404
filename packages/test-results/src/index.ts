export type { Account, Counts, Question, Share } from './model/account.ts'
export type { Cause, CausePlace } from './model/cause.ts'
export type { Claims, CollectionError, Format, Note, Session, SkippedModule, TestRun } from './model/run.ts'
export type { Stop, StopCode } from './model/stop.ts'
export {
  type Attempt,
  type Failure,
  type IdSource,
  isFlaky,
  keyOf,
  type Phase,
  type Test,
  type TestOutcome,
} from './model/test.ts'
