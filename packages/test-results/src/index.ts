export { accounts } from './account/account.ts'
export { countTests, firstTryOf, rateOf } from './account/count.ts'
export { accountSentence, grouped, many } from './account/sentence.ts'
export { type ExactPercent, exactPercent, percentOf, reaches } from './account/share.ts'
export { inOrder, STOPS, stop } from './account/stops.ts'
export { causesOf } from './causes/group.ts'
export { causeKey } from './causes/normalise.ts'
export { readCoverage } from './coverage/read-coverage.ts'
export { type Manifest, readManifest } from './manifest.ts'
export type { Account, Counts, Question, Share } from './model/account.ts'
export type { Cause, CausePlace } from './model/cause.ts'
export type { Coverage } from './model/coverage.ts'
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
export type { Tests } from './model/tests.ts'
export { LIMITS } from './read/limits.ts'
export { readRun } from './read/read-run.ts'
export { ReadStop } from './read/read-stop.ts'
export { fileSource, type ReportSource } from './read/source.ts'
export { testsOf } from './tests/store.ts'
