import { attemptOf, type WorkflowRun } from '@ci-gates/github'
import type { Answered, Place } from './asking.ts'
import { type Rating, ratingOf } from './conclusions.ts'
import type { RunWindow } from './run-window.ts'
import { truncated, unanswered } from './unanswered.ts'

// Each costs a request or more; a window with more re-runs than this has another problem.
const MOST_RERUNS = 25
const MOST_ATTEMPTS_OF_RUN = 5

/** A run with what its attempts came to. */
export interface RatedRun {
  readonly run: WorkflowRun
  /** Of the attempt that was asked for. */
  readonly rating: Rating
  readonly last: Rating
  /** An attempt failed and another one of the same run passed. */
  readonly isFlake: boolean
}

export interface RatedWindow extends RunWindow {
  readonly rated: readonly RatedRun[]
  /** Why flakes between attempts are not known, where they are not; only told where they do not decide. */
  readonly blind?: string
}

/**
 * Rates every run of a window. GitHub lists the latest attempt alone, so the earlier ones of runs that were run again are
 * asked for: a re-run that went green is a plain success in the list.
 */
export async function rateRuns(
  place: Place,
  window: RunWindow,
  which: 'first' | 'last',
): Promise<Answered<RatedWindow>> {
  const reruns = window.runs.filter(({ attempt }) => attempt > 1).length
  const rated: RatedRun[] = []
  let blind = reruns > MOST_RERUNS ? `${reruns} of its runs were run again; at most ${MOST_RERUNS} are looked into` : ''
  if (blind && which === 'first') return { unknown: truncated(blind, 'Set a smaller `last`, or `attempts: last`') }
  for (const run of window.runs) {
    const last = ratingOf(run.conclusion)
    const earlier = run.attempt === 1 || blind ? { value: [] } : await earlierRatings(place, run)
    if ('unknown' in earlier) {
      if (which === 'first') return earlier
      blind = earlier.unknown.observed
    }
    const ratings = 'value' in earlier ? [...earlier.value, last] : [last]
    const first = ratings.find((rating) => rating !== 'left out') ?? 'left out'
    const isFlake = ratings.includes('fail') && ratings.includes('pass')
    rated.push({ run, rating: which === 'first' ? first : last, last, isFlake })
  }
  return { value: { ...window, rated, ...(blind ? { blind } : {}) } }
}

/** Of the attempts before the last: up to the first that counts, and on to one that differs from the last where that is near. */
async function earlierRatings(place: Place, run: WorkflowRun): Promise<Answered<readonly Rating[]>> {
  const ratings: Rating[] = []
  for (let attempt = 1; attempt < Math.min(run.attempt, MOST_ATTEMPTS_OF_RUN + 1); attempt++) {
    const answer = await place.github.ask(attemptOf(place, run.id, attempt))
    if (answer.kind !== 'measured') return { unknown: unanswered(answer, `attempt ${attempt} of run ${run.id}`) }
    const rating = ratingOf(answer.value.conclusion)
    ratings.push(rating)
    if (rating !== 'left out') break
  }
  return { value: ratings }
}
