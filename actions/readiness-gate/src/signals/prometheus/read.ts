import { shorten } from '@ci-gates/core/model'
import * as v from 'valibot'
import { missed, unknown } from '../../evidence/told.ts'
import type { Evidence } from '../signal.ts'

/** The one number of an answer. */
export interface Reading {
  readonly value: number
  /** No series matched, and that is taken for zero. */
  readonly empty?: boolean
  readonly warnings: readonly string[]
}

const sample = v.tuple([v.number(), v.string()])
const words = v.optional(v.array(v.string()), [])
// Prometheus, "HTTP API", instant queries and expression query result formats.
const success = v.object({
  status: v.literal('success'),
  data: v.variant('resultType', [
    v.object({
      resultType: v.literal('vector'),
      result: v.array(v.object({ metric: v.record(v.string(), v.string()), value: v.optional(sample) })),
    }),
    v.object({ resultType: v.literal('scalar'), result: sample }),
    v.object({ resultType: v.literal('matrix'), result: v.unknown() }),
    v.object({ resultType: v.literal('string'), result: v.unknown() }),
  ]),
  warnings: words,
  infos: words,
})
const failure = v.object({
  status: v.literal('error'),
  errorType: v.optional(v.string(), 'error'),
  error: v.optional(v.string(), ''),
})

/** Reads an answer: one series or one scalar is a number; everything else says why it is none. */
export function readNumber(answer: unknown, onEmpty: 'unknown' | 'zero' | 'fail'): Reading | Evidence {
  const failed = v.safeParse(failure, answer)
  if (failed.success) return refused(failed.output)
  const read = v.safeParse(success, answer)
  if (!read.success) return unknown('parse-error', 'the answer is not one of the Prometheus API', 'Correct `url`')
  const { data, warnings } = read.output
  if (data.resultType === 'matrix' || data.resultType === 'string')
    return unknown(
      'parse-error',
      `the query returned a ${data.resultType}, not a number`,
      data.resultType === 'matrix'
        ? 'Leave the range out, or make one number of it, such as max_over_time()'
        : 'Ask for a number',
    )
  if (data.resultType === 'scalar') return numberOf(data.result[1], warnings)
  if (data.result.length === 0) return empty(onEmpty, warnings)
  if (data.result.length > 1) return several(data.result.map(({ metric }) => metric))
  const value = data.result[0]?.value
  return value
    ? numberOf(value[1], warnings)
    : unknown('parse-error', 'the series is a histogram, not a number', 'Ask for histogram_quantile(), or a count')
}

function refused({ errorType, error }: { errorType: string; error: string }): Evidence {
  return unknown(
    'query-failed',
    `Prometheus refused the query (${shorten(errorType, 40)}): ${shorten(error, 300)}`,
    'Correct `query`',
  )
}

/** 0/0 is NaN: no traffic is no measurement of an error rate. */
function numberOf(text: string, warnings: readonly string[]): Reading | Evidence {
  const value = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i.test(text) ? Number(text) : Number.NaN
  if (Number.isFinite(value)) return { value, warnings: warnings.slice(0, 5).map((each) => shorten(each, 300)) }
  const meaning = /inf/i.test(text) ? 'a number was divided by zero' : 'zero was divided by zero: there was no traffic'
  return unknown(
    'no-number',
    `the query came to ${shorten(text, 20)}: ${meaning}`,
    'Wait for traffic, or ask over a longer time',
  )
}

function empty(onEmpty: 'unknown' | 'zero' | 'fail', warnings: readonly string[]): Reading | Evidence {
  if (onEmpty === 'zero') return { value: 0, empty: true, warnings }
  const observed = 'the query returned no series'
  if (onEmpty === 'fail')
    return missed('no-series', observed, { remedy: { text: 'Look whether the service is scraped' } })
  return unknown(
    'no-series',
    observed,
    'Where nothing means zero, such as errors that never happened, set `on-empty: zero`, or add `or vector(0)`',
  )
}

function several(metrics: readonly Readonly<Record<string, string>>[]): Evidence {
  const differing = Object.keys(metrics[0] ?? {}).filter((name) => new Set(metrics.map((each) => each[name])).size > 1)
  const by = differing.length > 0 ? `; they differ in ${differing.slice(0, 5).join(', ')}` : ''
  return unknown(
    'several-series',
    `the query returned ${metrics.length} series${by}`,
    'Make one of them with sum(), max() or a narrower selector',
  )
}
