import { shorten, visible } from '@ci-gates/core/model'
import { type Change, span } from '@ci-gates/probes'
import type { Observed } from '../observe/observe.ts'
import { isSilent } from '../observe/wait.ts'
import { adviceOf } from './advice.ts'
import { layerOf } from './causes.ts'
import type { Decision } from './decide.ts'
import { tellMs, versionOf } from './layers.ts'
import { counted, daysLeft } from './tls-cause.ts'
import { endOf } from './upstream.ts'

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
function answerWords(observed: Observed, { cause, observed: words }: Decision): string {
  const { last, elapsedMs } = observed.result
  const layer = layerOf(cause)
  if (!last || last.outcome === 'ready' || (layer !== 'proxy' && layer !== 'application')) return ''
  if (words === last.observed) return ''
  if (isSilent(last)) return `does not answer in ${span(elapsedMs)}`
  return last.status === undefined ? '' : `answers ${last.status}`
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
