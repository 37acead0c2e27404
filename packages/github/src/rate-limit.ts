import type { Refusal } from './refusal.ts'

// docs.github.com, "Rate limits for the REST API": 403 or 429; `x-ratelimit-remaining: 0` for the primary limit, which
// lasts until `x-ratelimit-reset`; the secondary limits are told in words, with `retry-after` or without.
const LIMITED = /\b(?:rate limit|abuse detection)\b/i

/** In words, which limit was met and until when; undefined where the refusal is none. */
export function limitOf({ status, headers, message }: Refusal): string | undefined {
  if (status !== 403 && status !== 429) return undefined
  if (headers['x-ratelimit-remaining'] === '0') return `rate limited${until(headers['x-ratelimit-reset'])}`
  const seconds = retryAfterOf(headers)
  if (status === 403 && seconds === undefined && !LIMITED.test(message)) return undefined
  const kind = /secondary|abuse/i.test(message) ? 'a secondary rate limit' : 'a rate limit'
  return `${kind} was met${seconds === undefined ? '' : `; GitHub asks to wait ${seconds} s`}: ${status} ${message}`
}

/** How many seconds GitHub asks to wait. A date, which HTTP allows, it does not send. */
export function retryAfterOf(headers: Refusal['headers']): number | undefined {
  const text = headers['retry-after'] ?? ''
  return /^\d{1,6}$/.test(text) ? Number(text) : undefined
}

function until(reset: string | undefined): string {
  if (!/^\d{9,11}$/.test(reset ?? '')) return ''
  return ` until ${new Date(Number(reset) * 1_000).toISOString().slice(11, 16)} UTC`
}
