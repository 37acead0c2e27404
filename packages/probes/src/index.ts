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
export type { Container, ContainerAddress } from './engine/container.ts'
export { type ContainerLogs, type ContainerLogsOptions, containerLogs } from './engine/container-logs.ts'
export { findComposeContainers, inspectContainer } from './engine/containers.ts'
export type { EngineAnswer, EngineRefusal } from './engine/engine-answer.ts'
export { type Death, lastDeath } from './engine/last-death.ts'
export { parseHeaderLine } from './http/header-line.ts'
export { probeHttp } from './http/http.ts'
export { jsonPathEnvironment } from './http/json-path-environment.ts'
export type { JsonRule } from './http/json-rule.ts'
export { parseJsonRule } from './http/parse-json-rule.ts'
export { parseStatusSet, type StatusSet } from './http/status.ts'
export { adviseNginx, type NginxAdvice, type NginxAdviceInput } from './nginx-config/advise-nginx.ts'
export type * from './nginx-config/nginx-config.ts'
export { readNginxConfig } from './nginx-config/read-nginx-config.ts'
export type { Expectations, HeaderRule, ProbeOptions, TlsOptions } from './options.ts'
export { poll } from './poll/poll.ts'
export { type Named, type PollAllOptions, type PollAllResult, pollAll } from './poll/poll-all.ts'
export type { PollOptions, PollResult, State, Watch } from './poll/poll-types.ts'
export { seconds, span } from './poll/seconds.ts'
export { createProbe } from './probe.ts'
export { probeConnect } from './protocol/connect.ts'
export { PROXY_CAUSES, type ProxyCause } from './proxy/causes.ts'
export { type LogMark, type LogText, markLog, type ReadLogFileOptions, readLogFile } from './proxy/log-file.ts'
export { tellPeer } from './proxy/peer.ts'
export {
  type Peer,
  PROXIES,
  type ProxyLog,
  type ProxyLogLine,
  type ProxyName,
  type ProxyStage,
  type ReadLogOptions,
} from './proxy/proxy-log.ts'
export { readProxyLog } from './proxy/read-proxy-log.ts'
export { type StaleEvidence, type StaleUpstream, staleUpstream, type Upstream } from './proxy/stale-upstream.ts'
export { type Answerer, type AnswerSeen, whoAnswered } from './proxy/who-answered.ts'
export type { Change, ChangeKind } from './snapshot/change.ts'
export { compareSnapshots } from './snapshot/compare-snapshots.ts'
export { parseSnapshot } from './snapshot/parse-snapshot.ts'
export {
  ABSENT,
  type CertificateSnapshot,
  type ContainerSnapshot,
  containerSnapshot,
  SNAPSHOT_VERSION,
  type Snapshot,
} from './snapshot/snapshot.ts'
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
export { lookAtTls, type TlsLook } from './wire/look-tls.ts'
