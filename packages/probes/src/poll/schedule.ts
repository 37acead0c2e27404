import { isIP } from 'node:net'
import type { Attempt } from '../attempt.ts'

/** A refused connection costs 0.13 ms of processor time, an HTTP answer 0.3 ms: forty a second are 1 % of a core. */
const DENSEST = 25
/** What costs more (a TLS handshake, 2.5 ms) is asked less often. */
const DENSE = 50
const COST = 20
/** So long after a change of state it stays dense: most services become ready within seconds of it. */
const DENSE_FOR = 10_000
const SHARE = 0.02
/** A server of others is not asked twenty times a second. */
const REMOTE = 500

/** How long to wait after an attempt: dense after a change of state, then 2 % of the time since, up to the ceiling. */
export function pauseAfter(attempt: Attempt, sinceChangeMs: number, ceilingMs: number): number {
  const dense = Math.min(DENSE, Math.max(DENSEST, COST * attempt.timings.total))
  const settled = sinceChangeMs < DENSE_FOR ? dense : Math.max(dense, SHARE * sinceChangeMs)
  const wanted = isRemote(attempt) ? Math.max(REMOTE, settled) : settled
  return Math.max(attempt.retryAfterMs ?? 0, Math.min(ceilingMs, wanted))
}

function isRemote({ addresses }: Attempt): boolean {
  const last = addresses.at(-1)
  return last !== undefined && !isNear(last.address)
}

/** Loopback, private, link-local and shared addresses: RFC 1918, 3927, 4193, 4291, 6598. */
function isNear(address: string): boolean {
  if (isIP(address) === 6) {
    const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
    return mapped ? isNear(mapped) : address === '::1' || /^f[cd]|^fe[89ab]/i.test(address)
  }
  return /^(127|10|192\.168|169\.254|172\.(1[6-9]|2\d|3[01])|100\.(6[4-9]|[7-9]\d|1[01]\d|12[0-7]))\./.test(address)
}
