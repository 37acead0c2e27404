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
export { parseHeaderLine } from './http/header-line.ts'
export { type JsonRule, parseJsonRule } from './http/json-rule.ts'
export { parseStatusSet, type StatusSet } from './http/status.ts'
export type { Expectations, HeaderRule, ProbeOptions, TlsOptions } from './options.ts'
export { poll } from './poll/poll.ts'
export { type Named, type PollAllOptions, type PollAllResult, pollAll } from './poll/poll-all.ts'
export type { PollOptions, PollResult, State, Watch } from './poll/poll-types.ts'
export { createProbe } from './probe.ts'
export { parseTarget } from './target/parse.ts'
export { type HttpProxy, proxyFor } from './target/proxy.ts'
export type { Place, Target } from './target/target.ts'
export { TargetError } from './target/target.ts'
export { secretsInAddress, tellUrl } from './target/tell.ts'
export { watchContainer } from './watch/container.ts'
export { tailContainer } from './watch/container-log.ts'
export { type LogFile, watchLogFiles } from './watch/log-files.ts'
export { watchProcess } from './watch/process.ts'
export { checkTls } from './wire/check-tls.ts'
