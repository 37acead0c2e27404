import type { Finding } from '@ci-gates/core/model'
import { type AddressTried, type Attempt, span } from '@ci-gates/probes'
import type { Observed } from '../observe/observe.ts'
import { type Cause, type Layer, layerOf } from './causes.ts'
import type { Decision } from './decide.ts'
import { answererOf } from './proxy-cause.ts'
import { causeOfCode, counted, daysLeft } from './tls-cause.ts'

/** What a layer came to, before it is known which one decided. */
type Part = Pick<Finding, 'claim' | 'outcome' | 'observed'> & { readonly cause?: Cause }

const ORDER: readonly Layer[] = ['name', 'tcp', 'tls', 'http']

/** The layers between client and answer, each with what was seen; those behind the broken one were not asked. */
export function layerFindings(observed: Observed, decision: Decision): Finding[] {
  const { last } = observed.result
  const broken = layerOf(decision.cause)
  // What breaks behind the proxy shows to the client in the answer.
  const at = broken === 'proxy' || broken === 'application' ? shownAt(last) : broken
  const reached = decision.cause === 'healthy' ? ORDER.length : ORDER.indexOf(at)
  const parts = [name(observed), tcp(observed), tls(observed), http(observed)]
  return parts.flatMap((part, index): Finding[] => {
    if (part === undefined) return []
    if (index < reached) return [found(part)]
    if (index > reached) return [isSeen(index, last) ? found(part) : notAsked(part)]
    return [
      {
        claim: part.claim,
        outcome: 'broken',
        code: decision.cause,
        observed: ORDER[index] === broken ? decision.observed : part.observed,
      },
    ]
  })
}

/** A dead proxy refuses connections; everything else behind it shows in the answer. */
function shownAt(last: Attempt | undefined): Layer {
  return last && ['connect', 'name'].includes(last.phase) ? 'tcp' : last?.phase === 'tls' ? 'tls' : 'http'
}

function found({ claim, outcome, observed }: Part): Finding {
  return { claim, outcome, code: 'layer-holds', observed }
}

function notAsked({ claim }: Part): Finding {
  return {
    claim,
    outcome: 'unknown',
    code: 'layer-not-asked',
    observed: 'not asked: a layer below it is broken',
    additional: true,
  }
}

/** An answer was there although TLS is not as wanted. */
function isSeen(index: number, last: Attempt | undefined): boolean {
  return ORDER[index] === 'http' && last?.outcome === 'ready'
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
  const by = seen.trusted && plan.files.ca ? ' (by ca-file or the usual roots)' : ''
  const chain = `${counted(seen.chain.length, 'certificate')}`
  const parts = [
    versionOf(seen.version),
    seen.cipher,
    ...(seen.alpn ? [`ALPN ${seen.alpn}`] : []),
    own?.subject ?? 'no certificate',
    left,
    `${trust}${by}`,
    chain,
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
