import type { Hopeless } from '../attempt.ts'
import type { Code } from '../codes.ts'
import { component, tellHealth } from '../health/tell.ts'
import type { Course } from '../wire/course.ts'
import type { Reading } from '../wire/run.ts'
import { from, type Read } from './read.ts'
import { parseRetryAfter } from './retry-after.ts'

interface Meaning {
  readonly code: Code
  readonly words: string
  readonly hopeless?: Hopeless
  readonly speaks?: string
}

/** A status that is not wanted: what it means, who says so, and which part the body blames. */
export function judgeStatus(course: Course, read: Read, wanted: string): Reading {
  const retryAfterMs = parseRetryAfter(read.headers['retry-after'], Date.now())
  const retry = retryAfterMs === undefined ? {} : { retryAfterMs }
  const { status, health } = read
  const blames = health !== undefined && health.parts.length > 0 && status >= 500 && !read.isHtml
  const meaning = blames ? { code: 'component-down' as const, words: tellHealth(health) } : meaningOf(read, wanted)
  const { words, ...facts } = meaning
  const observed = `${status}${from(course)}${words === '' ? '' : `: ${words}`}`
  return {
    outcome: 'not-ready',
    phase: 'answer',
    status,
    observed,
    ...facts,
    ...retry,
    ...(blames ? component(health) : {}),
  }
}

function meaningOf(read: Read, wanted: string): Meaning {
  const recognised = byBody(read)
  if (recognised) return recognised
  const { status } = read
  const own = BY_STATUS[status]
  if (own) return { ...own, ...patience(own) }
  return { code: 'status-unwanted', words: `wanted ${wanted}` }
}

const BY_STATUS: Readonly<Record<number, Meaning>> = {
  401: { code: 'unauthorized', words: 'it wants other credentials' },
  403: { code: 'unauthorized', words: 'access is forbidden' },
  404: { code: 'path-not-found', words: 'it is up, but does not know the path' },
  405: { code: 'method-not-allowed', words: 'the path refuses the method' },
  407: { code: 'proxy-refused', words: 'the proxy wants credentials' },
  429: { code: 'rate-limited', words: 'too many requests' },
  502: { code: 'bad-gateway', words: 'the proxy got no valid answer from what stands behind it' },
  504: { code: 'gateway-timeout', words: 'what stands behind the proxy did not answer in time' },
}

/** Facts row 27: credentials are no matter of readiness. Two seconds, since a proxy may forbid while it starts. */
function patience({ code, words }: Meaning): { hopeless?: Hopeless } {
  return code === 'unauthorized' ? { hopeless: { reason: words, afterMs: 2_000 } } : {}
}

/** Pages that say more than their status: nginx (src/http/ngx_http_special_response.c), Go's net/http, Apache. */
function byBody({ status, text }: Read): Meaning | undefined {
  if (status !== 400) return undefined
  const start = text.slice(0, 4_000)
  if (
    /plain HTTP request was sent to HTTPS port|HTTP request to an HTTPS server|speaking plain HTTP to an SSL/i.test(
      start,
    )
  ) {
    const words = 'the port speaks TLS; write https:'
    return { code: 'wrong-protocol', words, speaks: 'TLS', hopeless: { reason: words, afterMs: 2_000 } }
  }
  if (/No required SSL certificate was sent/i.test(start)) {
    const words = 'the server demands a client certificate'
    return { code: 'tls-client-certificate-required', words, hopeless: { reason: words, afterMs: 2_000 } }
  }
  if (!/SSL certificate error/i.test(start)) return undefined
  return { code: 'tls-client-certificate-refused', words: 'the server refuses the client certificate' }
}
