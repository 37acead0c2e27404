import { shorten, visible } from '@ci-gates/core/model'
import type { JSONPathQuery, JSONValue } from 'json-p3'

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>='
export type Scalar = string | number | boolean | null

/** One line such as `$.db.latency_ms < 50`; without a comparison, the path must find something. */
export interface JsonRule {
  readonly text: string
  readonly path: JSONPathQuery
  readonly comparison?: Comparison
  readonly wanted?: Scalar
}

/** The value of a JSON text, a byte order mark allowed; nothing when it is not one. */
export function parseJson(text: string): JSONValue | undefined {
  try {
    return JSON.parse(text.replace(/^\ufeff/, '')) as JSONValue
  } catch {
    return undefined
  }
}

/** What is not as wanted, in words; nothing when the rule holds. Every value that the path finds must fit. */
export function brokenBy(rule: JsonRule, body: JSONValue): string | undefined {
  const { comparison, wanted } = rule
  const values = valuesOf(rule, body)
  if (!values) return `${rule.path.toString()} cannot be evaluated: the body is nested too deep`
  if (values.length === 0) return `${rule.path.toString()} finds nothing; wanted ${rule.text}`
  if (comparison === undefined || wanted === undefined) return undefined
  const wrong = values.find((value) => !holds(value, comparison, wanted))
  if (wrong === undefined) return undefined
  const kind =
    typeof wrong === typeof wanted || wrong === null ? '' : `${Array.isArray(wrong) ? 'array' : typeof wrong} `
  const saw = shorten(visible(JSON.stringify(wrong) ?? 'nothing'), 80)
  return `${rule.path.toString()} is ${kind}${saw}, wanted ${comparison} ${JSON.stringify(wanted)}`
}

/** The engine limits its depth; a body of 64 KiB may be nested deeper. */
function valuesOf({ path }: JsonRule, body: JSONValue): JSONValue[] | undefined {
  try {
    return path.query(body).values() as JSONValue[]
  } catch {
    return undefined
  }
}

function holds(value: unknown, comparison: Comparison, wanted: Scalar): boolean {
  if (comparison === '==') return value === wanted
  if (comparison === '!=') return value !== wanted
  // RFC 9535 section 2.3.5.2.2: only numbers with numbers, and texts with texts, have an order.
  if (typeof value === 'number' && typeof wanted === 'number') return order(value - wanted, comparison)
  if (typeof value === 'string' && typeof wanted === 'string')
    return order(value < wanted ? -1 : value > wanted ? 1 : 0, comparison)
  return false
}

function order(difference: number, comparison: Comparison): boolean {
  if (difference === 0) return comparison === '<=' || comparison === '>='
  return comparison.startsWith(difference < 0 ? '<' : '>')
}
