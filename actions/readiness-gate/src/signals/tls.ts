import type { Attempt, TlsSeen } from '@ci-gates/probes'
import * as v from 'valibot'
import { address, count, flag, path, text } from '../config/values.ts'
import { ramp } from '../evidence/credit.ts'
import { counted, missed, unknown } from '../evidence/told.ts'
import { targetOf } from '../net/address.ts'
import { guardedProbe, unreachable } from '../net/ask.ts'
import { readText } from '../workspace/read.ts'
import { defineSignal, type Evidence, type RuleMistake, type Scene } from './signal.ts'

const DAY = 86_400_000
const ATTEMPT = 10_000

const schema = v.strictObject({
  url: address('The https address whose certificate is looked at.'),
  'min-days': v.exactOptional(count('The fewest days until a certificate of the chain expires. Default: 14.')),
  floor: v.exactOptional(count('The days that earn nothing yet; from here to `target` they earn more and more.')),
  target: v.exactOptional(count('The days that earn all. Goes with `floor`.', 1)),
  'ca-file': v.exactOptional(path('Certificates in PEM form that are trusted besides those of the platform.')),
  'server-name': v.exactOptional(text('The name that is asked for and must be in the certificate.', 253)),
  'allow-link-local': v.exactOptional(flag('Whether link-local addresses may be asked.')),
})

type Rule = v.InferOutput<typeof schema>

/** Whether a server's certificates are trusted, and for how long. */
export const tls = defineSignal({
  kind: 'tls',
  description: "A server's certificate is trusted, for its name, and does not expire within so many days.",
  schema,
  permissions: [],
  remedy: 'Renew the certificate, or let the server send the whole chain.',
  mistakes,
  observe,
})

async function mistakes({ url, floor, target }: Rule): Promise<RuleMistake[]> {
  return [
    ...(url.startsWith('http://')
      ? [{ key: 'url', message: 'an http address has no certificate; write https://' }]
      : []),
    ...((floor === undefined) === (target === undefined)
      ? []
      : [{ key: floor === undefined ? 'target' : 'floor', message: '`floor` and `target` go together' }]),
    ...(floor !== undefined && target !== undefined && floor >= target
      ? [{ key: 'floor', message: `floor ${floor} is not below target ${target}` }]
      : []),
  ]
}

async function observe(rule: Rule, scene: Scene): Promise<Evidence> {
  const target = await targetOf(rule.url, scene)
  if ('measured' in target) return target
  const ca = rule['ca-file'] === undefined ? undefined : await readText(scene, rule['ca-file'], 1024 * 1024)
  if (ca && 'measured' in ca) return ca
  const serverName = rule['server-name']
  // Not verified by the handshake: all that is wrong is wanted, and the days besides.
  const trust = { verify: false, ...(ca ? { ca: ca.text } : {}), ...(serverName === undefined ? {} : { serverName }) }
  const probe = await guardedProbe(
    target,
    { tls: trust, redirects: 'none', allowLinkLocal: rule['allow-link-local'] === true },
    scene,
  )
  if ('measured' in probe) return probe
  const attempt = await probe({ timeoutMs: ATTEMPT, signal: scene.signal })
  scene.signal.throwIfAborted()
  if (attempt.tls) return judge(rule, target.told, attempt.tls, scene.clock.now())
  return notSeen(target.told, attempt)
}

async function notSeen(told: string, attempt: Attempt): Promise<Evidence> {
  const { remedyFor } = await import('@ci-gates/probes')
  if (!/^tls-|^wrong-protocol$/.test(attempt.code)) return unreachable(told, attempt, remedyFor(attempt.code))
  return missed(attempt.code, `${told}: ${attempt.observed}`, { remedy: { text: remedyFor(attempt.code) } })
}

async function judge(rule: Rule, told: string, seen: TlsSeen, now: number): Promise<Evidence> {
  const { remedyFor } = await import('@ci-gates/probes')
  const [gravest] = seen.problems
  const details = seen.problems.map(({ observed }) => observed)
  const end = Date.parse(seen.earliestExpiry ?? '')
  if (gravest)
    return missed(gravest.code, `${told}: ${gravest.observed}`, { details, remedy: { text: remedyFor(gravest.code) } })
  if (!Number.isFinite(end))
    return unknown(
      'tls-failed',
      `${told}: the server sent no certificate that can be read`,
      'Let the server send its certificate',
    )
  const days = Math.floor((end - now) / DAY)
  const { floor, target } = rule
  const least = rule['min-days'] ?? (target === undefined ? 14 : undefined)
  const reached = least === undefined || days >= least
  const holds = least === undefined ? days >= (target ?? 0) : reached
  const earned = floor !== undefined && target !== undefined ? ramp(days, floor, target) : 10_000
  return {
    measured: true,
    holds,
    credit: reached ? earned : 0,
    code: holds ? 'certificate-valid' : 'certificate-ends-soon',
    observed: `${told}: ${counted(days, 'day')} left, until ${new Date(end).toISOString().slice(0, 10)}; ${seen.version}`,
    ...(holds
      ? {}
      : { expected: `at least ${counted(least ?? target ?? 0, 'day')}`, remedy: { text: 'Renew the certificate' } }),
    value: days,
    unit: 'days',
  }
}
