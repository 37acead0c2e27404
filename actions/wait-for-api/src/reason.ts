import { formatDuration, shorten, visible } from '@ci-gates/core/model'
import { span } from '@ci-gates/probes'
import { adviceOf, causeOf } from './cause.ts'
import type { Observed, Own } from './observe.ts'

/** Why a wait was in vain, in one sentence: what was seen, what changed, what to do. */
export function reasonOf(observed: Observed, decided: Own | undefined): string {
  const { plan, result } = observed
  if (!decided) return 'nothing was asked'
  const found = plan.guards.map((guard) => guard.found()).find((words) => words !== undefined)
  const { told } = decided.target
  const after = span(result.elapsedMs)
  if (found !== undefined && result.outcome === 'gave-up')
    return `${found}, ${after} into the wait for ${told} (${causeOf(decided)}). Stopped waiting, ${saved(observed)} saved${hint(observed)}`
  const pathless = noSuchPath(observed)
  if (pathless !== undefined) return pathless
  const cause = `${causeOf(decided)}${others(observed, decided)}`
  const words =
    result.outcome === 'gave-up'
      ? `${told} cannot become ready: ${cause}; gave up after ${after}, ${saved(observed)} saved`
      : `${told} not ready after ${span(plan.limits.timeoutMs)}: ${cause}`
  return `${words}. ${adviceOf(decided)}`.trimEnd()
}

function saved({ plan, result }: Observed): string {
  return formatDuration(Math.max(0, plan.limits.timeoutMs - result.elapsedMs))
}

function hint({ tails }: Observed): string {
  return tails.some(({ lines }) => lines.length > 0) ? '; the last lines of its log are below' : '; read its log'
}

/** Every candidate answers 404: the server is up, and it is the paths that are wrong. */
function noSuchPath({ plan, result }: Observed): string | undefined {
  const { results } = result
  if (results.length < 2 || results.some(({ last }) => last?.code !== 'path-not-found')) return undefined
  const urls = results.slice(0, 5).map(({ target }) => target.told)
  const more = results.length > 5 ? ` and ${results.length - 5} more` : ''
  return `the server is up, but after ${span(plan.limits.timeoutMs)} still answers 404 to ${urls.join(', ')}${more}. Correct the paths.`
}

/** What became of the other targets. */
function others({ result }: Observed, decided: Own): string {
  const waiting = result.results.filter(
    (each) => each !== decided && each.outcome !== 'ready' && each.outcome !== 'aborted',
  )
  const [one] = waiting
  if (one === undefined) return ''
  if (waiting.length > 1) return `; ${waiting.length} other targets neither`
  return `; ${one.target.told} neither: ${shorten(visible(one.timeline.at(-1)?.description ?? 'not asked'), 80)}`
}
