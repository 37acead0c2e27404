export type { Question } from './ask.ts'
export {
  type CheckRun,
  type CheckRunWish,
  createCheckRun,
  listCheckRuns,
  listCommits,
  type Repository,
  repositoryOf,
} from './check-runs.ts'
export { type GitHub, type GitHubOptions, openGitHub } from './client.ts'
export type { Run } from './comment-body.ts'
export { type Event, readEvent, runOf } from './event.ts'
export type { GraphAnswer, GraphQuestion } from './graph.ts'
export { headShaOf } from './head-sha.ts'
export type { Absent, Denied, Measured, Off, Outcome, Transient, Unmeasured } from './outcome.ts'
export { absent, measured, off } from './outcome.ts'
export type { Walk } from './pages.ts'
export { type PullRequest, pullRequestOf } from './pull-request.ts'
export * from './questions/index.ts'
export { type CommentDone, type CommentWish, upsertComment } from './sticky-comment.ts'
export type { Account } from './viewer.ts'
