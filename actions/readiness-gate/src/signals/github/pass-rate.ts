import { formatDuration, type Percent } from '@ci-gates/core/model'
import type { WorkflowRun } from '@ci-gates/github'
import type { Evidence, Unknown } from '../signal.ts'
import { ageOf, dayOf, skewNote } from './ages.ts'
import { isStrange, ratingOf } from './conclusions.ts'
import type { RatedRun, RatedWindow } from './rate-runs.ts'
import { clears, percentText, wilson } from './statistics.ts'
import { linkTo, measured, unknown } from './unanswered.ts'

const MILLION = 1_000_000
const DEFAULT_BAND = 5
const MOST_FAILURES = 8

export interface RateWish {
  readonly workflow: string
  readonly branch: string
  readonly last: number
  readonly min: Percent
  readonly 'min-samples': number
  readonly 'dead-band'?: Percent | undefined
  readonly attempts: 'first' | 'last'
  readonly per: 'run' | 'commit'
  readonly confidence: 'point' | 'strict'
  /** Earlier rates in percent, oldest first. */
  readonly past: readonly number[]
  readonly now: number
}

/** What the runs of a window come to. */
export function passRate(window: RatedWindow, wish: RateWish): Evidence {
  const samples = wish.per === 'run' ? conclusive(window.rated) : byCommit(window.rated, wish.attempts)
  const details = detailsOf(window, wish, samples)
  const total = samples.length
  const passed = samples.filter(({ rating }) => rating === 'pass').length
  const where = `${wish.workflow} on ${wish.branch}`
  const counted = `${passed} of ${total} ${wish.per === 'run' ? 'runs' : 'commits'} of ${where} passed`
  const short = tooFew(window, wish, total, counted)
  if (short) return { ...short, details }
  const { low, high } = wilson(passed, total)
  const bar = barOf(wish)
  const rate = (100 * passed) / total
  const isStrict = wish.confidence === 'strict'
  const holds = isStrict ? low * MILLION >= wish.min.millionths : clears(rate, bar, wish.past)
  const isHeld = !isStrict && holds !== rate >= bar.min
  const held = `within ${bar.band} points of ${wish.min.text}, so the state of before stays`
  const flakes = flakesOf(window.rated)
  const interval = `interval ${Math.round(low * 100)} to ${Math.round(high * 100)}`
  const share = `(${percentText(passed, total)}, ${interval})`
  const attempt = wish.attempts === 'first' ? 'on first try' : 'in the end'
  return measured(holds, {
    code: holds ? 'pass-rate-met' : 'pass-rate-low',
    observed: `${counted} ${attempt} ${share}, ${flakes === 1 ? '1 flake' : `${flakes} flakes`}`,
    expected: isStrict ? `the interval from ${wish.min.text} up` : `${wish.min.text} or more`,
    value: Math.floor(rate * 100) / 100,
    unit: '%',
    details: isHeld ? [held, ...details] : details,
    ...linkOf(samples),
  })
}

function tooFew({ runs }: RatedWindow, wish: RateWish, total: number, counted: string): Unknown | undefined {
  const where = `${wish.workflow} on ${wish.branch}`
  if (runs.length === 0) {
    const advice = 'Start it once, or look whether `branch` and `event` are right'
    return unknown('no-data', `no completed run of ${where}`, advice)
  }
  const told = `${runs.length} runs of ${where}, none conclusive: ${leftOut(runs)}`
  if (total === 0) return unknown('none-conclusive', told, 'Let a run end')
  if (total >= wish['min-samples']) return undefined
  const needed = `${counted}; at least ${wish['min-samples']} are needed`
  return unknown('too-few-runs', needed, 'Wait for more runs, or lower `min-samples`')
}

function barOf({ min, 'dead-band': band }: RateWish) {
  const least = min.millionths / 10_000
  return { min: least, band: band ? band.millionths / 10_000 : Math.min(DEFAULT_BAND, (100 - least) / 2) }
}

const conclusive = (rated: readonly RatedRun[]) => rated.filter(({ rating }) => rating !== 'left out')

/** One bad commit breaks several runs; each commit counts once, by its first run or its last. `rated` is newest first. */
function byCommit(rated: readonly RatedRun[], which: 'first' | 'last'): RatedRun[] {
  const ordered = which === 'first' ? conclusive(rated) : conclusive(rated).toReversed()
  return [...new Map(ordered.map((each) => [each.run.sha, each])).values()]
}

/** Runs that failed and passed, and commits whose runs of one event came to different ends. */
function flakesOf(rated: readonly RatedRun[]): number {
  const flaky = new Set(rated.filter(({ isFlake }) => isFlake).map(({ run }) => pairKey(run)))
  const ends = new Map<string, Set<string>>()
  for (const { run, last } of conclusive(rated)) {
    const seen = ends.get(pairKey(run)) ?? new Set()
    if (last !== 'left out') ends.set(pairKey(run), seen.add(last))
  }
  for (const [key, seen] of ends) if (seen.size > 1) flaky.add(key)
  return flaky.size
}

const pairKey = ({ sha, event }: WorkflowRun) => `${sha} ${event}`

function leftOut(runs: readonly WorkflowRun[]): string {
  const counts = new Map<string, number>()
  for (const { conclusion = 'without a conclusion' } of runs.filter(
    ({ conclusion }) => ratingOf(conclusion) === 'left out',
  ))
    counts.set(conclusion, (counts.get(conclusion) ?? 0) + 1)
  return [...counts].map(([word, number]) => `${number} ${word}`).join(', ')
}

function detailsOf(window: RatedWindow, wish: RateWish, samples: readonly RatedRun[]): string[] {
  const { runs, rated } = window
  const ends = conclusive(rated).filter(({ last }) => last !== 'left out')
  const commits = new Set(samples.map(({ run }) => run.sha)).size
  const [newest, oldest] = [runs[0], runs.at(-1)]
  const strange = [...new Set(runs.map(({ conclusion }) => conclusion).filter(isStrange))]
  const failed = samples.filter(({ rating }) => rating === 'fail')
  return [
    ...(newest && oldest
      ? [
          `${commits} distinct commits from ${dayOf(oldest.createdAt)} to ${dayOf(newest.createdAt)}, the newest ${formatDuration(ageOf(wish.now, newest.createdAt))} old`,
        ]
      : []),
    ...(ends.length > 0 && wish.attempts === 'first'
      ? [`${ends.filter(({ last }) => last === 'pass').length} of ${ends.length} after re-runs`]
      : []),
    ...(leftOut(runs) ? [`left out: ${leftOut(runs)}`] : []),
    ...(strange.length > 0 ? [`conclusions that are not known here, left out: ${strange.join(', ')}`] : []),
    ...(window.foreign > 0 ? [`${window.foreign} runs of forks with a branch of this name left out`] : []),
    ...(window.isCut ? ['GitHub lists only the newest 1,000 runs'] : []),
    ...(window.blind ? [`flakes between attempts are not known: ${window.blind}`] : []),
    ...skewNote(wish.now, newest ? [newest.createdAt] : []),
    ...failed.slice(0, MOST_FAILURES).map(({ run }) => failureLine(run)),
  ]
}

function failureLine({ sha, createdAt, conclusion, attempt, url }: WorkflowRun): string {
  const then = conclusion === 'success' ? `failed first, passed on attempt ${attempt}` : `${conclusion}`
  return `${dayOf(createdAt)} ${sha.slice(0, 7)} ${then} ${url}`.trim()
}

function linkOf(samples: readonly RatedRun[]) {
  return linkTo(samples.find(({ rating }) => rating === 'fail')?.run.url ?? samples[0]?.run.url)
}
