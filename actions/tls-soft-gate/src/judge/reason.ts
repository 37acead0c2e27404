import { shorten, visible } from '@ci-gates/core/model'
import { adviseNginx, type Change, type NginxAdvice, span } from '@ci-gates/probes'
import type { Observed } from '../observe/observe.ts'
import { isSilent } from '../observe/wait.ts'
import { remedyOf } from './causes.ts'
import type { Decision } from './decide.ts'
import { tellMs, versionOf } from './layers.ts'
import { answererOf, proxyName } from './proxy-cause.ts'
import { counted, daysLeft } from './tls-cause.ts'
import { endOf, passOf, upstreamOf } from './upstream.ts'

const LONGEST_SEEN = 260

/** The one line: what is wrong, where, what to do. */
export function reasonOf(observed: Observed, decision: Decision, changes: readonly Change[]): string {
  if (decision.cause === 'healthy') return healthy(observed)
  const { told } = observed.plan.target
  const seen = shorten(visible(decision.observed), LONGEST_SEEN)
  const answers = answerWords(observed, decision)
  const where = answers === '' ? `${told}: ${seen}` : `${told} ${answers}: ${seen}`
  return `${where}${story(observed, decision, changes)}. ${adviceOf(observed, decision).text}`.trimEnd()
}

/** A measurement, since a green line should have one. */
function healthy({ result: { last }, plan, at }: Observed): string {
  const tls = last?.tls
    ? `, ${versionOf(last.tls.version)}, ${counted(daysLeft(last, at) ?? 0, 'day')} left`
    : ', without TLS'
  return `${plan.target.told} healthy: ${last?.observed} in ${tellMs(last?.timings.total ?? 0)}${tls}`
}

/** `answers 502`, where the cause lies behind the answer; else nothing, since what was seen says it. */
function answerWords(observed: Observed, { cause }: Decision): string {
  const { last, elapsedMs } = observed.result
  if (!last || last.outcome === 'ready') return ''
  if (isSilent(last)) return cause === 'gateway-timeout' ? '' : `does not answer in ${span(elapsedMs)}`
  const isBehind =
    last.status !== undefined && last.observed !== '' && cause !== 'unexpected-status' && cause !== 'truncated-body'
  return isBehind && !cause.startsWith('client-') && last.phase === 'answer' && !observedSays(last.observed, cause)
    ? `answers ${last.status}`
    : ''
}

function observedSays(_: string, cause: string): boolean {
  return cause === 'plain-http-on-tls-port'
}

/** How the application ended, in brackets, and whether it was healthy before; what the words have already is not repeated. */
function story(observed: Observed, { cause, observed: words }: Decision, changes: readonly Change[]): string {
  const { application } = observed.evidence
  const [container] = application?.containers ?? []
  const parts: string[] = []
  if (cause === 'stale-upstream' && container) {
    const hasRestarted =
      container.restartCount > 0 || changes.some(({ kind }) => kind === 'restarted' || kind === 'recreated')
    const end = endOf(container)
    if (hasRestarted) parts.push('restarted')
    if (end) parts.push(end)
  }
  const never = changes.find(({ kind }) => kind === 'never-healthy')
  const fresh = parts.filter((part) => !words.includes(part))
  return `${fresh.length > 0 ? ` (${fresh.join(', ')})` : ''}${never ? `; ${never.text}` : ''}`
}

/** What to do: for nginx that keeps a stale address, what its version can. */
export function adviceOf(observed: Observed, { cause }: Decision): NginxAdvice {
  const usual = { text: remedyOf(cause), lines: [] }
  const name = proxyName(observed)
  const isNginx = ['nginx', 'openresty', 'the proxy', observed.plan.proxy?.name].includes(name)
  if ((cause !== 'stale-upstream' && cause !== 'upstream-unreachable') || !isNginx)
    return adviceByAnswer(observed, cause) ?? usual
  const { version } = answererOf(observed)
  const pass = passOf(observed.evidence)
  const upstream = upstreamOf(observed.evidence)
  const [container] = observed.evidence.proxy?.containers ?? []
  return adviseNginx({
    ...(version === undefined ? {} : { version }),
    ...(pass ? { pass } : {}),
    ...(upstream ? { upstream: upstream.name } : {}),
    ...(container ? { proxyContainer: container.name } : {}),
  })
}

/** Without a log, the log is what to get; after a silent attempt, more time. */
function adviceByAnswer(
  { evidence, result: { last }, plan }: Observed,
  cause: Decision['cause'],
): NginxAdvice | undefined {
  const isBlind =
    cause === 'unexpected-status' &&
    (last?.status ?? 0) >= 500 &&
    evidence.logs.every(({ problem }) => problem !== undefined)
  if (isBlind)
    return {
      text:
        plan.logFiles.length > 0 || plan.proxy
          ? 'No proxy log available: see below why.'
          : 'No proxy log available: add proxy-log or proxy-container to learn which upstream failed.',
      lines: [],
    }
  if (cause !== 'unexpected-status') return undefined
  const known: Readonly<Record<string, string>> = {
    'path-not-found': 'Correct the path of url, or the location of the proxy.',
    unauthorized: 'Ask a path that needs no credentials.',
    'redirect-to-login': 'Ask a path that needs no login.',
  }
  const text = last && known[last.code]
  if (text !== undefined) return { text, lines: [] }
  return last?.status !== undefined && last.status >= 300 && last.status < 400
    ? { text: 'Ask the address that it leads to, or add the status to `status`.', lines: [] }
    : undefined
}
