import type { Limit } from '../../config/values.ts'
import { ramp } from '../../evidence/credit.ts'
import { counted, firstOf, unknown } from '../../evidence/told.ts'
import type { Evidence, PastValue } from '../signal.ts'
import { type Change, changeFlaw } from './change.ts'

interface Wanted extends Change {
  readonly min?: Limit
  readonly max?: Limit
  readonly floor?: Limit
  readonly target?: Limit
}

/** A number with what it must be, and what it was. */
export interface Metric {
  readonly name: string
  readonly wanted: Wanted
  readonly value: number
  readonly was?: number
}

interface Trend extends Change {
  readonly last?: number
}

const FEWEST = 3

/** Numbers to evidence. Credit is the mean over the numbers; all must hold. */
export function judgeMetrics(
  metrics: readonly Metric[],
  trend: Trend | undefined,
  past: readonly PastValue[],
): Evidence {
  const first = metrics[0]
  const told = { value: first?.value ?? 0 }
  const flaws = metrics.flatMap(flawsOf)
  const trended = trend && first ? trendFlaw(first, trend, past) : undefined
  if (trended && typeof trended !== 'string') return trended
  const all = [...flaws, ...(typeof trended === 'string' && trended !== '' ? [trended] : [])]
  const earned = metrics.map(creditOf)
  const credit =
    typeof trended === 'string' && trended !== ''
      ? 0
      : Math.floor(earned.reduce((sum, each) => sum + each, 0) / metrics.length)
  const atTarget = metrics.every((metric) => isAtTarget(metric))
  const holds = all.length === 0 && atTarget
  const shown = metrics.slice(0, 3).map(({ name, value }) => `${name} ${value}`)
  const values = shown.join(', ') + (metrics.length > 3 ? `, and ${metrics.length - 3} more` : '')
  const on = atTarget ? '' : ', short of the target'
  return {
    measured: true,
    holds,
    credit,
    code: holds ? 'metrics-kept' : 'metrics-missed',
    observed: all.length === 0 ? `${values}${on}` : `${counted(all.length, 'number')} not as wanted: ${all[0]}`,
    ...(metrics.length === 1 ? told : {}),
    details: firstOf(all),
    ...(holds
      ? {}
      : { remedy: { text: 'Mend what made them worse; where the new values are meant, renew limits or baseline' } }),
  }
}

/** With `min` or `max` given, those decide whether it holds; else the target does. */
function isAtTarget({ wanted, value }: Metric): boolean {
  const { floor, target, min, max } = wanted
  if (!floor || !target || min || max) return true
  return target.value > floor.value ? value >= target.value : value <= target.value
}

function creditOf(metric: Metric): number {
  if (flawsOf(metric).length > 0) return 0
  const { floor, target } = metric.wanted
  return floor && target ? ramp(metric.value, floor.value, target.value) : 10_000
}

function flawsOf({ name, wanted, value, was }: Metric): string[] {
  const { min, max } = wanted
  const changed = was === undefined ? undefined : changeFlaw(wanted, value, was)
  return [
    ...(min && value < min.value ? [`${name} is ${value}, wanted at least ${min.text}`] : []),
    ...(max && value > max.value ? [`${name} is ${value}, wanted at most ${max.text}`] : []),
    ...(changed ? [`${name} is ${value}, in the baseline ${was}: ${changed}`] : []),
  ]
}

/** Nothing of note is the empty text; too little of a past is unknown. */
function trendFlaw({ name, value }: Metric, trend: Trend, past: readonly PastValue[]): string | Evidence {
  const last = past.slice(-(trend.last ?? 5)).map((each) => each.value)
  const fewest = Math.min(FEWEST, trend.last ?? 5)
  if (last.length < fewest)
    return unknown(
      'no-history',
      `${name} is ${value}; ${counted(last.length, 'earlier value')}, a trend needs ${fewest}`,
      'Wait for more runs that store their history; see `history`',
    )
  const median = medianOf(last)
  const flaw = changeFlaw(trend, value, median)
  return flaw ? `${name} is ${value}, the median of ${last.length} runs before is ${median}: ${flaw}` : ''
}

function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}
