import * as v from 'valibot'

/** What one run came to, as the history keeps it. Scores in basis points. */
export type Point = v.InferOutput<typeof pointSchema>
export type History = v.InferOutput<typeof historySchema>

export const HISTORY_VERSION = 1
/** A year of daily runs; a line of a few hundred bytes each. */
export const MOST_POINTS = 400

const score = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(10_000))
const short = v.pipe(v.string(), v.maxLength(200))

const pointSchema = v.object({
  /** Milliseconds since the epoch. */
  at: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(8_640_000_000_000_000)),
  run: v.pipe(v.number(), v.integer(), v.minValue(0)),
  attempt: v.pipe(v.number(), v.integer(), v.minValue(0)),
  sha: short,
  branch: short,
  outcome: v.picklist(['pass', 'fail', 'inconclusive']),
  low: score,
  high: score,
  /** Of the configuration: points with another hash cannot be compared. */
  hash: short,
  signals: v.record(
    short,
    v.object({
      standing: v.picklist(['met', 'missed', 'open', 'ignored', 'waived']),
      value: v.exactOptional(v.number()),
    }),
  ),
})

export const historySchema = v.object({
  format: v.literal('ci-gates readiness history'),
  version: v.literal(HISTORY_VERSION),
  points: v.pipe(v.array(pointSchema), v.maxLength(5_000)),
})

export const NO_HISTORY: History = { format: 'ci-gates readiness history', version: HISTORY_VERSION, points: [] }

/** A history with a run's point in its place: by time, once for a run, and the oldest left out beyond what is kept. */
export function withPoint(history: History, point: Point): History {
  const others = history.points.filter(
    ({ run, attempt }) => run === 0 || run !== point.run || attempt !== point.attempt,
  )
  const points = [...others, point].sort((a, b) => a.at - b.at).slice(-MOST_POINTS)
  return { ...history, points }
}

/** A history's text, or nothing where it is none. */
export function parseStrict(text: string | undefined): History | undefined {
  try {
    const read = v.safeParse(historySchema, JSON.parse(text ?? ''))
    return read.success ? read.output : undefined
  } catch {
    return undefined
  }
}
