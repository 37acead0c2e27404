import type { ProxyCause } from './causes.ts'
import { causeOfWords } from './errno.ts'
import type { ProxyStage } from './proxy-log.ts'

type Meaning = readonly [cause: ProxyCause, stage?: ProxyStage]

/**
 * Response flags of Envoy's access log (docs: configuration/observability/access_log/usage, %RESPONSE_FLAGS%), those
 * that tell of a failure, the more telling first where a line has several (`URX,UF`).
 */
const FLAGS: Readonly<Record<string, Meaning>> = {
  NC: ['proxy-config'],
  NR: ['proxy-config'],
  DF: ['upstream-name-not-found', 'resolving'],
  UH: ['no-live-upstreams', 'connecting'],
  UO: ['no-live-upstreams', 'connecting'],
  LH: ['no-live-upstreams', 'connecting'],
  UF: ['upstream-refused', 'connecting'],
  UT: ['upstream-timeout', 'reading-header'],
  UMSDR: ['upstream-timeout', 'reading-header'],
  SI: ['gateway-timeout'],
  DT: ['gateway-timeout'],
  UPE: ['proxy-config', 'reading-header'],
  UC: ['upstream-reset', 'reading-header'],
  UR: ['upstream-reset', 'reading-header'],
  LR: ['upstream-reset', 'reading-header'],
  URX: ['upstream-reset', 'reading-header'],
  DC: ['client-gave-up'],
  DR: ['client-gave-up'],
  DPE: ['request-refused'],
  RL: ['request-refused'],
  UAEX: ['request-refused'],
  OM: ['request-refused'],
  DO: ['request-refused'],
}

/** The long names that %RESPONSE_FLAGS_LONG% writes. */
const LONG: Readonly<Record<string, string>> = {
  NoClusterFound: 'NC',
  NoRouteFound: 'NR',
  DnsResolutionFailed: 'DF',
  NoHealthyUpstream: 'UH',
  UpstreamOverflow: 'UO',
  FailedLocalHealthCheck: 'LH',
  UpstreamConnectionFailure: 'UF',
  UpstreamRequestTimeout: 'UT',
  UpstreamMaxStreamDurationReached: 'UMSDR',
  StreamIdleTimeout: 'SI',
  DurationTimeout: 'DT',
  UpstreamProtocolError: 'UPE',
  UpstreamConnectionTermination: 'UC',
  UpstreamRemoteReset: 'UR',
  LocalReset: 'LR',
  UpstreamRetryLimitExceeded: 'URX',
  DownstreamConnectionTermination: 'DC',
  DownstreamRemoteReset: 'DR',
  DownstreamProtocolError: 'DPE',
  RateLimited: 'RL',
  UnauthorizedExternalService: 'UAEX',
  OverloadManagerTerminated: 'OM',
  DropOverload: 'DO',
}

export interface FlagMeaning {
  readonly cause: ProxyCause
  readonly stage?: ProxyStage
}

/** What flags such as `UF` or `URX,UF` mean; `words` is the rest of the line, which may name the errno or TLS. */
export function flagMeaning(written: string, words: string): FlagMeaning | undefined {
  const flags = new Set(written.split(',').map((flag) => LONG[flag] ?? flag))
  const found = Object.keys(FLAGS).find((flag) => flags.has(flag))
  const meaning = found === undefined ? undefined : FLAGS[found]
  if (!meaning) return undefined
  const [cause, stage] = found === 'UF' ? connectionFailure(words) : meaning
  return stage === undefined ? { cause } : { cause, stage }
}

/** `delayed_connect_error:_Connection_refused`, `delayed_connect_error:_111`, `TLS_error:`, `connection_timeout`. */
function connectionFailure(words: string): Meaning {
  if (/TLS_error/i.test(words)) return ['upstream-tls', 'tls']
  const told = words.replaceAll('_', ' ')
  const number = /connect error: (\d{2,5})\b/.exec(told)?.[1]
  if (number === '113' || number === '101') return ['upstream-unreachable', 'connecting']
  if (number === '110') return ['upstream-timeout', 'connecting']
  return [causeOfWords(told) ?? 'upstream-refused', 'connecting']
}

/** Whether a word stands where flags stand: `-`, or flags that Envoy has. */
export function areFlags(written: string): boolean {
  return written === '-' || /^[A-Z]{2,5}(?:,[A-Z]{2,5}){0,9}$/.test(written)
}
