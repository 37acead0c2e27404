import type { Finding } from '@ci-gates/core/model'
import { type AddressTried, type Attempt, span } from '@ci-gates/probes'
import type { Observed } from '../observe/observe.ts'
import { type Layer, layerOf } from './causes.ts'
import type { Decision } from './decide.ts'
import { answererOf } from './proxy-cause.ts'
import { causeOfCode, counted, daysLeft } from './tls-cause.ts'

/** What a layer came to, before it is known which one decided. */
type Part = Pick<Finding, 'claim' | 'outcome' | 'observed'>

const ORDER: readonly Layer[] = ['name', 'tcp', 'tls', 'http']

/** The layers between client and answer, each with what was seen; those behind the broken one were not asked. */
export function layerFindings(observed: Observed, decision: Decision): Finding[] {
  const { last } = observed.result
  const at = shownAt(layerOf(decision.cause), last)
  const reached = decision.cause === 'healthy' ? ORDER.length : ORDER.indexOf(at)
  const parts = [name(observed), tcp(observed), tls(observed), http(observed)].map((part, index) => ({ part, index }))
  const seen = parts.filter(({ index }) => index < reached || (index > reached && last?.outcome === 'ready'))
  const unseen = parts.filter(({ index }) => index > reached && last?.outcome !== 'ready')
  const [broken] = parts.filter(({ index }) => index === reached)
  return [
    ...seen.flatMap(({ part }) => (part ? [found(part)] : [])),
    ...(broken?.part ? [brokenPart(broken.part, decision)] : []),
    ...notAsked(unseen.flatMap(({ part }) => (part ? [part.claim] : []))),
  ]
}

/** Of name and TLS the cause says most; of TCP and HTTP what each address and the proxy answered. */
function brokenPart({ claim, observed }: Part, { cause, observed: words }: Decision): Finding {
  const isWord = claim === 'name' || claim === 'TLS'
  return { claim, outcome: 'broken', code: cause, observed: isWord ? words : observed }
}

/** Where a client sees it: what breaks behind the proxy shows in the answer, and a dead proxy refuses connections. */
function shownAt(broken: Layer, last: Attempt | undefined): Layer {
  if (broken !== 'proxy' && broken !== 'application') return broken
  if (last === undefined || last.phase === 'name' || last.phase === 'connect') return 'tcp'
  return last.phase === 'tls' ? 'tls' : 'http'
}

function found({ claim, outcome, observed }: Part): Finding {
  return { claim, outcome, code: 'layer-holds', observed }
}

/** One line for all: each would be an annotation. */
function notAsked(claims: readonly string[]): Finding[] {
  if (claims.length === 0) return []
  const observed = 'not asked: a layer below is broken'
  return [{ claim: claims.join(', '), outcome: 'unknown', code: 'layer-not-asked', observed, additional: true }]
}

function name({ result: { last }, plan }: Observed): Part {
  const host = 'host' in plan.target.place ? plan.target.place.host : ''
  const to = plan.options.connectTo
  const all = last?.resolved ?? []
  const where = to ? `connect-to ${to.host}: ` : all.length === 1 && all[0] === host ? '' : `${host}: `
  return { claim: 'name', outcome: 'holds', observed: `${where}${all.join(', ') || 'no address'}` }
}

function tcp({ result: { last }, evidence }: Observed): Part {
  const tried = (last?.addresses ?? []).map(tellAddress)
  const others = evidence.looks.others.map(({ address, attempt }) => {
    const [own] = attempt.addresses
    return own ? tellAddress(own) : `${address} ${attempt.observed}`
  })
  return { claim: 'TCP', outcome: 'holds', observed: [...tried, ...others].join('; ') || 'no address was tried' }
}

export function tellAddress({ address, family, port, result, tookMs }: AddressTried): string {
  const place = `${family === 6 ? `[${address}]` : address}:${port}`
  return result === 'connected' ? `${place} connected in ${tookMs} ms` : `${place} ${RESULTS[result] ?? result}`
}

const RESULTS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'refused',
  ETIMEDOUT: 'no answer',
  ECONNRESET: 'reset',
  EHOSTUNREACH: 'no route',
  ENETUNREACH: 'no route',
}

function tls({ result: { last }, plan, at }: Observed): Part | undefined {
  if (!plan.target.secure) return undefined
  const seen = last?.tls
  if (!seen) return { claim: 'TLS', outcome: 'holds', observed: last?.observed ?? 'not asked' }
  const [own] = seen.chain
  const days = daysLeft(last, at) ?? 0
  const left = days < 0 ? 'expired' : `${counted(days, 'day')} left`
  const trust = seen.trusted ? 'trusted' : 'not trusted'
  const parts = [
    versionOf(seen.version),
    seen.cipher,
    ...(seen.alpn ? [`ALPN ${seen.alpn}`] : []),
    own?.subject ?? 'no certificate',
    left,
    trust,
    counted(seen.chain.length, 'certificate'),
    ...(plan.files.cert ? ['client certificate shown'] : []),
  ]
  return { claim: 'TLS', outcome: 'holds', observed: parts.join(', ') }
}

/** `TLSv1.3` as people write it. */
export function versionOf(version: string): string {
  return version.replace(/^TLSv/, 'TLS ').replace(/^TLS 1$/, 'TLS 1.0')
}

function http(observed: Observed): Part {
  const { result } = observed
  const { last, timeline, elapsedMs } = result
  if (!last) return { claim: 'HTTP', outcome: 'unknown', observed: 'not asked' }
  if (last.outcome === 'ready')
    return { claim: 'HTTP', outcome: 'holds', observed: `${last.observed} in ${tellMs(last.timings.total)}` }
  const { by, why } = answererOf(observed)
  const who = by === 'unknown' || why === '' ? '' : ` (${why})`
  const count = timeline.at(-1)?.count ?? 1
  return {
    claim: 'HTTP',
    outcome: 'holds',
    observed: `${last.observed}${who}, ${counted(count, 'time')} in ${span(elapsedMs)}`,
  }
}

export function tellMs(ms: number): string {
  return ms < 10 ? `${Math.round(ms * 10) / 10} ms` : span(ms)
}

/** Problems of certificates that do not count, told all the same. */
export function notices({ result: { last }, plan }: Observed, decision: Decision): Finding[] {
  if (plan.verify === 'full' || last?.tls === undefined) return []
  return last.tls.problems.flatMap(({ code, observed }): Finding[] => {
    const cause = causeOfCode(code)
    if (cause === undefined || cause === decision.cause) return []
    return [
      {
        claim: 'certificate',
        outcome: 'broken',
        code: cause,
        observed: `${observed}; does not count with verify: ${plan.verify}`,
        additional: true,
      },
    ]
  })
}
