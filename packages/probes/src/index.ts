export type {
  AddressTried,
  Attempt,
  AttemptOptions,
  CertificateSeen,
  Hopeless,
  Phase,
  Probe,
  Timings,
  TlsProblem,
  TlsSeen,
} from './attempt.ts'
export { PHASES } from './attempt.ts'
export { CODES, type Code, remedyFor } from './codes.ts'
export type { JsonRule } from './http/json-rule.ts'
export { parseStatusSet, type StatusSet } from './http/status.ts'
export type { Expectations, HeaderRule, ProbeOptions, TlsOptions } from './options.ts'
export type { PollOptions, PollResult, State, Watch } from './poll/poll-types.ts'
export type { Place, Target } from './target/target.ts'
export { TargetError } from './target/target.ts'
