import { shorten } from '@ci-gates/core/model'
import { counted, firstOf, met, missed, unknown } from '../../evidence/told.ts'
import { looksSecret } from '../../text/secret-like.ts'
import type { Evidence } from '../signal.ts'

/** One value that the path found. */
export interface Value {
  readonly file: string
  /** Its own path in the file. */
  readonly path: string
  readonly value: unknown
}

interface Wanted {
  readonly query: string
  readonly count?: number
  readonly equals?: string | number | boolean | null
  readonly min?: number
  readonly max?: number
}

/** Values to evidence: their number, and each of them. */
export function judgeValues(wanted: Wanted, values: readonly Value[], files: readonly string[]): Evidence {
  const { query, count, equals, min, max } = wanted
  const asksValues = equals !== undefined || min !== undefined || max !== undefined
  const among = files.length === 1 ? files[0] : counted(files.length, 'file')
  const observed = `${query} finds ${counted(values.length, 'value')} in ${among}`
  const only = values.length === 1 && typeof values[0]?.value === 'number' ? { value: values[0].value } : {}
  const told = { ...(count === undefined ? only : { value: values.length, unit: 'values' }) }
  if (count !== undefined && values.length !== count)
    return missed('count-unwanted', observed, {
      ...told,
      expected: String(count),
      details: listed(values),
      ...place(values),
    })
  if (!asksValues) return met('values-as-wanted', observed, told)
  if (values.length === 0 && count !== 0)
    return unknown('nothing-found', observed, 'Correct `query`, or say `count: 0` where nothing is wanted')
  const odd = min !== undefined || max !== undefined ? values.find(({ value }) => typeof value !== 'number') : undefined
  if (odd)
    return unknown('not-a-number', `${odd.file}: ${shown(odd.value)} is no number`, 'Ask for a number, or use `equals`')
  const wrong = values.filter(({ value }) => !fits(value, wanted))
  if (wrong.length === 0) return met('values-as-wanted', `${observed}: ${summary(values)}`, told)
  const expected = expectation(wanted)
  const said = `${counted(wrong.length, 'value')} of ${values.length} at ${query}: ${summary(wrong)}`
  return missed('value-unwanted', said, { ...told, expected, details: listed(wrong), ...place(wrong) })
}

function fits(value: unknown, { equals, min, max }: Wanted): boolean {
  if (equals !== undefined && value !== equals) return false
  if (min !== undefined && (value as number) < min) return false
  return max === undefined || (value as number) <= max
}

function expectation({ equals, min, max }: Wanted): string {
  return [
    ...(equals === undefined ? [] : [JSON.stringify(equals)]),
    ...(min === undefined ? [] : [`at least ${min}`]),
    ...(max === undefined ? [] : [`at most ${max}`]),
  ].join(', ')
}

function summary(values: readonly Value[]): string {
  const kinds = [...new Set(values.slice(0, 100).map(({ value }) => shown(value)))]
  return kinds.length > 3 ? `${kinds.slice(0, 3).join(', ')}, …` : kinds.join(', ')
}

function listed(values: readonly Value[]): string[] {
  return firstOf(values.map(({ file, path, value }) => `${file}: ${shorten(path, 120)} is ${shown(value)}`))
}

function place(values: readonly Value[]) {
  return values[0] ? { where: { file: values[0].file } } : {}
}

/** A configuration may hold a password: what looks like one is not repeated. */
function shown(value: unknown): string {
  if (typeof value === 'object' && value !== null) return Array.isArray(value) ? 'a list' : 'an object'
  const text = JSON.stringify(value)
  return looksSecret(text) ? '(not shown: it may be a secret)' : shorten(text, 60)
}
