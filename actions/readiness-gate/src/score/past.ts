import type { Point } from '../history/point.ts'
import type { PastValue } from '../signals/signal.ts'

/** How the score moved, as far as earlier runs can be compared. */
export interface Trend {
  /** Low ends of earlier runs under the same configuration, oldest first, in basis points. */
  readonly lows: readonly { readonly at: number; readonly low: number }[]
  /** Against the median of the last few of them, in basis points; undefined without any. */
  readonly change: number | undefined
  /** There is a past, but of another configuration. */
  readonly isNew: boolean
}

/** What the history says of a signal that deserves a look. */
export interface Health {
  readonly id: string
  readonly runs: number
  readonly what: 'never-failed' | 'never-measured'
}

const COMPARED = 5
/** Fewer runs say nothing about a signal. */
const FEWEST = 10

/** Earlier runs under the same configuration, against this one. */
export function trendOf(points: readonly Point[], hash: string, low: number): Trend {
  const same = points.filter((point) => point.hash === hash)
  const lows = same.map((point) => ({ at: point.at, low: point.low }))
  const median = medianOf(lows.slice(-COMPARED).map((point) => point.low))
  return {
    lows,
    change: median === undefined ? undefined : low - median,
    isNew: same.length === 0 && points.length > 0,
  }
}

/** Signals that could as well be left out: those that never failed, and those that were never measured. */
export function healthOf(points: readonly Point[], ids: readonly string[]): Health[] {
  return ids.flatMap((id): Health[] => {
    const seen = points.flatMap(({ signals }) => (Object.hasOwn(signals, id) ? [signals[id]?.standing] : []))
    if (seen.length < FEWEST) return []
    const measured = seen.filter((standing) => standing === 'met' || standing === 'missed')
    if (measured.length === 0) return [{ id, runs: seen.length, what: 'never-measured' }]
    return measured.includes('missed') ? [] : [{ id, runs: seen.length, what: 'never-failed' }]
  })
}

/** Signals that the last run on record had and this one has not: taken out of the configuration. */
export function removedSince(points: readonly Point[], ids: readonly string[]): { id: string; standing: string }[] {
  const last = points.at(-1)
  if (!last) return []
  return Object.entries(last.signals).flatMap(([id, { standing }]) => (ids.includes(id) ? [] : [{ id, standing }]))
}

/** A signal's own earlier values under the same configuration. */
export function pastOf(points: readonly Point[], hash: string, id: string): PastValue[] {
  return points.flatMap(({ at, signals, hash: own }) => {
    const value = own === hash && Object.hasOwn(signals, id) ? signals[id]?.value : undefined
    return value === undefined ? [] : [{ at, value }]
  })
}

function medianOf(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = Math.floor(sorted.length / 2)
  return sorted.length % 2 === 1
    ? sorted[middle]
    : sorted.length === 0
      ? undefined
      : Math.floor(((sorted[middle - 1] ?? 0) + (sorted[middle] ?? 0)) / 2)
}
