import { shorten, visible } from '@ci-gates/core/model'
import { type Attempt, type Probe, parseJsonRule, parseStatusSet, remedyFor, type Target } from '@ci-gates/probes'
import { unknown } from '../../evidence/told.ts'
import { fillIn, secretFrom, targetOf } from '../../net/address.ts'
import { guardedProbe, unreachable } from '../../net/ask.ts'
import { readText } from '../../workspace/read.ts'
import type { PrometheusRule } from '../prometheus.ts'
import type { Scene, Unknown } from '../signal.ts'

/** An answer of the API, as JSON, and what was noteworthy about getting it. */
export interface Asked {
  readonly answer: unknown
  readonly notes: readonly string[]
}

/** What asks a query. */
export type Ask = (query: string) => Promise<{ readonly probe: Probe; readonly body: () => string } | Unknown>

/** Any status: the API says in the body of an error what is wrong (Prometheus, "HTTP API", format overview). */
const ANY = '200-599'

/** What asks a query at the rule's address, with its credentials. */
export async function queryProbe(rule: PrometheusRule, scene: Scene): Promise<Ask | Unknown> {
  const base = await targetOf(rule.url, scene)
  if ('measured' in base) return base
  if (base.kind !== 'http') return unknown('address-unreadable', `${base.told} is no address of http`, 'Correct `url`')
  const headers = await headersOf(rule, scene)
  if ('measured' in headers) return headers as Unknown
  const ca = rule['ca-file'] === undefined ? undefined : await readText(scene, rule['ca-file'], 1024 * 1024)
  if (ca && 'measured' in ca) return ca
  // Any JSON: with a rule of ours, a `status` in the body is not taken for the health of a service.
  const anything = await parseJsonRule('$')
  return async (query) => {
    let body = ''
    const options = {
      headers: { accept: 'application/json', 'content-type': 'application/x-www-form-urlencoded', ...headers },
      requestBody: new URLSearchParams({ query, timeout: '10s' }).toString(),
      expect: { status: parseStatusSet(ANY), json: [anything] },
      redirects: 'none' as const,
      ...(ca ? { tls: { ca: ca.text } } : {}),
      onBody: (text: string) => {
        body = text
      },
      allowLinkLocal: rule['allow-link-local'] === true,
    }
    const probe = await guardedProbe(apiOf(base), options, scene)
    return 'measured' in probe ? probe : { probe, body: () => body }
  }
}

/** `POST /api/v1/query`: a query of any length, and nothing of it in the access log of a proxy. */
function apiOf(base: Target & { kind: 'http' }): Target {
  const [path = '', search] = base.path.split('?')
  const whole = /\/api\/v1\/query\/?$/.test(path) ? path : `${path.replace(/\/+$/, '')}/api/v1/query`
  return { ...base, path: search === undefined ? whole : `${whole}?${search}` }
}

async function headersOf(rule: PrometheusRule, scene: Scene): Promise<Record<string, string> | Unknown> {
  const headers: Record<string, string> = {}
  for (const line of rule.headers ?? []) {
    const filled = fillIn(line, scene)
    if (typeof filled !== 'string') return filled
    const { name, value } = headerOf(filled)
    if (filled !== line) scene.mask(value)
    headers[name] = value
  }
  const { 'token-env': tokenName, 'user-env': userName, 'password-env': passwordName } = rule
  if (tokenName !== undefined) {
    const token = secretFrom(tokenName, scene)
    if (typeof token !== 'string') return token
    return { ...headers, authorization: `Bearer ${token}` }
  }
  if (userName === undefined || passwordName === undefined) return headers
  const [user, password] = [secretFrom(userName, { ...scene, mask: () => {} }), secretFrom(passwordName, scene)]
  if (typeof user !== 'string') return user
  if (typeof password !== 'string') return password
  const basic = Buffer.from(`${user}:${password}`).toString('base64')
  scene.mask(basic)
  return { ...headers, authorization: `Basic ${basic}` }
}

function headerOf(line: string): { name: string; value: string } {
  const at = line.indexOf(':')
  return { name: line.slice(0, at).trim(), value: line.slice(at + 1).trim() }
}

/** One instant query. What is not an answer of the API is unknown, with what came instead. */
export async function instantQuery(
  ask: Ask,
  query: string,
  rule: PrometheusRule,
  scene: Scene,
): Promise<Asked | Unknown> {
  const ready = await ask(query)
  if ('measured' in ready) return ready
  const attempt = await ready.probe({ timeoutMs: rule.timeout ?? 10_000, signal: scene.signal })
  scene.signal.throwIfAborted()
  if (attempt.outcome !== 'ready') return noAnswer(attempt)
  try {
    return { answer: JSON.parse(ready.body()) as unknown, notes: attempt.notes }
  } catch {
    return unknown('parse-error', 'the answer is not JSON', 'Correct `url`: it must be the address of Prometheus')
  }
}

function noAnswer(attempt: Attempt): Unknown {
  if (attempt.code === 'body-too-large')
    return unknown(
      'several-series',
      'the query returned more series than fit into 64 KiB',
      'Make one of them with sum()',
    )
  if (attempt.phase === 'answer')
    return unknown(
      'parse-error',
      `no answer of Prometheus: ${shorten(visible(attempt.observed), 300)}`,
      'Correct `url`, or the credentials',
    )
  return unreachable('Prometheus', attempt, remedyFor(attempt.code))
}
