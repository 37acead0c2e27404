import type { Code, StaleUpstream } from '@ci-gates/probes'
import type { Observed } from '../observe/observe.ts'
import { isSilent } from '../observe/wait.ts'
import type { Cause } from './causes.ts'
import { answererOf, causeInLog, deadProxy, downApplication, restartedApplication } from './proxy-cause.ts'
import { brokenHandshake, looseTls, type Told } from './tls-cause.ts'
import { staleOf } from './upstream.ts'

/** What a look comes to: the cause, and what was seen of it. */
export interface Decision extends Told {
  readonly stale?: StaleUpstream
}

/** The codes of an attempt that no answer came to, as causes. */
const UNANSWERED: Readonly<Partial<Record<Code, Cause>>> = {
  'name-not-found': 'name-not-found',
  'name-no-answer': 'name-not-found',
  'timeout-name': 'name-not-found',
  'connection-refused': 'connection-refused',
  'proxy-refused': 'connection-refused',
  'permission-denied': 'connection-refused',
  'connection-reset': 'connection-reset',
  'connection-closed': 'connection-reset',
  'connection-failed': 'connection-reset',
  'timeout-connect': 'connection-timeout',
  'timeout-tls': 'connection-timeout',
  'timeout-request': 'connection-timeout',
  'host-unreachable': 'connection-timeout',
}

/** From what was seen to the one cause. Pure. */
export function decide(observed: Observed): Decision {
  const { last, outcome } = observed.result
  if (!last) return { cause: 'connection-timeout', observed: 'no attempt came to an end' }
  if (outcome === 'ready') return looseTls(observed) ?? { cause: 'healthy', observed: last.observed }
  const handshake = last.phase === 'tls' || last.code.startsWith('tls-') || last.code === 'wrong-protocol'
  const broken = handshake ? brokenHandshake(observed) : undefined
  if (broken) return broken
  const unanswered = UNANSWERED[last.code]
  if (unanswered !== undefined) return deadProxy(observed) ?? { cause: unanswered, observed: last.observed }
  return behindProxy(observed)
}

/** The connection stands, TLS too: what is wrong lies behind it. */
function behindProxy(observed: Observed): Decision {
  const last = observed.result.last as NonNullable<Observed['result']['last']>
  const { code, status = 0 } = last
  const logged = causeInLog(observed)
  if (code === 'ready')
    return {
      cause: 'unexpected-status',
      observed: 'it answers as wanted, and not so often in a row as successes wants',
    }
  if (code === 'body-truncated' || code === 'timeout-body')
    return { cause: 'truncated-body', observed: because(last.observed, logged) }
  const { by } = answererOf(observed)
  if (!isSilent(last) && (status < 500 || by === 'application')) return ownAnswer(observed)
  const stale = staleOf(observed)
  if (stale) return { cause: 'stale-upstream', observed: stale.words, stale }
  const found = downApplication(observed) ?? restartedApplication(observed) ?? logged
  if (found) return found
  const cause = status === 504 || isSilent(last) ? 'gateway-timeout' : 'unexpected-status'
  return { cause, observed: last.observed }
}

/** The application speaks, or the proxy about the request: nothing is broken between the two. */
function ownAnswer(observed: Observed): Decision {
  const last = observed.result.last as NonNullable<Observed['result']['last']>
  const isDown = last.code === 'component-down' || (last.status ?? 0) >= 500
  return { cause: isDown ? 'application-down' : 'unexpected-status', observed: last.observed }
}

function because(observed: string, logged: Told | undefined): string {
  return logged?.cause === 'truncated-body' ? `${observed}; ${logged.observed}` : observed
}
