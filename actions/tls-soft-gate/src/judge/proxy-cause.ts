import { type Answerer, type Container, compareSnapshots, type ProxyLogLine, whoAnswered } from '@ci-gates/probes'
import type { Observed } from '../observe/observe.ts'
import { linesOf } from '../observe/seen.ts'
import type { Cause } from './causes.ts'
import { CAUSES } from './causes.ts'
import { timeOf } from './clock.ts'
import { counted, type Told } from './tls-cause.ts'
import { beforeOf, endOf, momentOf, NAMELESS, tellPeer, upstreamOf } from './upstream.ts'

/** Who made the last answer. */
export function answererOf({ answer }: Observed): Answerer {
  return answer ? whoAnswered(answer) : { by: 'unknown', why: 'there was no answer' }
}

/** What readers call the proxy: its product where it is known. */
export function proxyName(observed: Observed): string {
  const { proxies = [] } = observed.evidence.logs.find(({ log }) => log.proxies.length > 0)?.log ?? {}
  const { proxy } = answererOf(observed)
  const known = proxy === 'other' ? undefined : proxy
  const product = known ?? proxies[0]
  return product ? (SPELLED[product] ?? product) : (observed.plan.proxy?.name ?? 'the proxy')
}

/** nginx and openresty write themselves as they are. */
const SPELLED: Readonly<Record<string, string>> = {
  envoy: 'Envoy',
  haproxy: 'HAProxy',
  traefik: 'Traefik',
  caddy: 'Caddy',
  apache: 'Apache',
}

/** What readers call the application: as they named it. */
export function applicationName({ plan, evidence }: Observed): string {
  return plan.application?.name ?? (plan.upstream && upstreamOf(evidence)?.name) ?? NAMELESS
}

const NOT_OURS = ['client-gave-up', 'client-tls', 'request-refused']

/** The line that tells most of our request, and how many like it there are. */
export function tellingLine({
  evidence,
  plan,
}: Observed): { readonly line: ProxyLogLine; readonly count: number } | undefined {
  const lines = linesOf(evidence).filter(({ cause }) => !NOT_OURS.includes(cause))
  const own = lines.filter(({ request }) => request?.split(' ')[1] === plan.target.path)
  const usable = own.length > 0 ? own : lines
  // An access log repeats without a reason what the error log tells with one.
  const line = usable.findLast(({ cause }) => cause !== 'bad-gateway' && cause !== 'gateway-timeout') ?? usable.at(-1)
  return line && { line, count: usable.filter(({ cause }) => cause === line.cause).length }
}

/** What the log of the proxy gives as the cause. */
export function causeInLog(observed: Observed): Told | undefined {
  const telling = tellingLine(observed)
  if (!telling) return undefined
  const { cause } = telling.line
  const own: Cause | undefined = Object.hasOwn(CAUSES, cause) ? (cause as Cause) : undefined
  return own && { cause: own, observed: wordsOf(observed, telling) }
}

const DOES: Readonly<Record<string, string>> = {
  'upstream-refused': 'gets connection refused from',
  'upstream-unreachable': 'finds nobody at',
  'upstream-timeout': 'gets no answer in time from',
  'upstream-reset': 'gets no answer, only an end of the connection, from',
  'upstream-tls': 'fails in the TLS handshake with',
  'truncated-body': 'gets half a body from',
  'gateway-timeout': 'gets no answer in time from',
}

function wordsOf(observed: Observed, { line, count }: { line: ProxyLogLine; count: number }): string {
  const { cause, peer, upstreamName, text } = line
  const proxy = proxyName(observed)
  const named = upstreamName ?? (peer ? tellPeer(peer) : undefined)
  const times = count > 1 ? ` (${counted(count, 'line')})` : ''
  if (cause === 'upstream-name-not-found')
    return `${proxy} cannot resolve ${named ?? 'the name of its upstream'}${times}`
  if (cause === 'no-live-upstreams') return `${proxy} has set every address of ${named ?? 'its upstream'} aside${times}`
  const does = DOES[cause]
  if (does === undefined) return `${proxy} logs: ${messageOf(text)}`
  return `${proxy} ${does} ${peer ? tellPeer(peer) : (named ?? 'its upstream')}${isCurrent(observed, line)}${times}`
}

/** The message of a line of nginx, without when, who and for whom; of others the line. */
function messageOf(text: string): string {
  const message = text.replace(/^\d{4}\/\d\d\/\d\d [\d:]+ \[\w+\] \d+#\d+: (\*\d+ )?/, '')
  return message.replace(/, client: .*$/, '').slice(0, 200)
}

/** An address that is the application's own tells that the proxy looks at the right place. */
function isCurrent(observed: Observed, { peer }: ProxyLogLine): string {
  const upstream = upstreamOf(observed.evidence)
  return peer && upstream?.addresses.includes(peer.host) ? `, where ${upstream.name} is` : ''
}

/** The proxy's own end, from its container or from the last line of its log. */
export function deadProxy({ evidence }: Observed): Told | undefined {
  const { proxy, logs } = evidence
  const [container] = proxy?.containers ?? []
  const isDown = container !== undefined && STOPPED.includes(container.state) && container.state !== 'paused'
  const fatal = logs.flatMap(({ lines }) => lines).findLast((line) => line.fatal)
  if (!isDown && !fatal) return undefined
  const state = isDown ? tellState(proxy?.name ?? '', container) : 'the proxy did not start'
  return { cause: 'proxy-dead', observed: fatal ? `${state}: ${messageOf(fatal.text)}` : state }
}

const STOPPED = ['exited', 'dead', 'restarting', 'created', 'paused']
const VERBS: Readonly<Record<string, string>> = {
  exited: 'exited',
  dead: 'died',
  restarting: 'restarts again and again, the last time',
  created: 'was created and never started',
  paused: 'is paused',
}

/** `api exited at 12:25:09 UTC (exit 137, out of memory)`. */
function tellState(name: string, container: Container): string {
  const { state, finishedAt } = container
  const at = finishedAt && state !== 'paused' && state !== 'created' ? ` at ${timeOf(finishedAt)}` : ''
  const end = state === 'paused' ? '' : endOf(container)
  return `${name} ${VERBS[state] ?? state}${at}${end ? ` (${end})` : ''}`
}

/** The application's own trouble: it does not answer without the proxy either, or its container does not run. */
export function downApplication(observed: Observed): Told | undefined {
  const { direct, application } = observed.evidence
  const [container] = application?.containers ?? []
  if (container && STOPPED.includes(container.state))
    return { cause: 'application-down', observed: tellState(applicationName(observed), container) }
  if (!direct || direct.attempt.outcome === 'ready') return undefined
  return { cause: 'application-down', observed: `${direct.told} itself: ${direct.attempt.observed}` }
}

/** The application was started anew since the warm-up, at the same address, and answers again without the proxy. */
export function restartedApplication(observed: Observed): Told | undefined {
  const before = beforeOf(observed)
  const { direct, application } = observed.evidence
  if (!before || !application || direct?.attempt.outcome === 'not-ready') return undefined
  const changes = compareSnapshots(before, momentOf(observed, observed.result.last?.code ?? '', false))
  const change = changes.find(
    ({ kind, subject }) => (kind === 'restarted' || kind === 'recreated') && subject === application.name,
  )
  return change && { cause: 'application-restarted', observed: change.text }
}
