import { quote, shorten, visible } from '@ci-gates/core/model'
import type { JSONPathQuery, JSONValue } from 'json-p3'

export type Comparison = '==' | '!=' | '<' | '<=' | '>' | '>='
type Scalar = string | number | boolean | null

/** One line such as `$.db.latency_ms < 50`; without a comparison, the path must find something. */
export interface JsonRule {
  readonly text: string
  readonly path: JSONPathQuery
  readonly comparison?: Comparison
  readonly wanted?: Scalar
}

/**
 * Reads one rule: a path of RFC 9535, and perhaps a comparison with a JSON value. The engine is loaded only here, and patterns in it run in
 * linear time.
 * @throws RangeError with what is wrong.
 */
export async function parseJsonRule(text: string): Promise<JsonRule> {
  const { JSONPathEnvironment } = await import('json-p3')
  const { linearFunctions } = await import('./json-path-functions.ts')
  const environment = new JSONPathEnvironment()
  for (const [name, call] of await linearFunctions()) environment.functionRegister.set(name, call)
  const { written, comparison, value } = split(text.trim())
  const wanted = comparison === undefined ? {} : { comparison, wanted: parseValue(text, value ?? '') }
  if (comparison && /[<>]/.test(comparison) && typeof wanted.wanted === 'boolean')
    throw new RangeError(`${quote(text)}: ${comparison} compares numbers or texts`)
  try {
    return { text: text.trim(), path: environment.compile(written), ...wanted }
  } catch (error) {
    const words = error instanceof Error ? error.message : String(error)
    throw new RangeError(
      `${quote(written)} is not a JSONPath (RFC 9535), such as $.status == "ok": ${shorten(visible(words), 120)}`,
    )
  }
}

/** The comparison outside of every bracket and quotation: `$.a[?@.b == "x"].c == 1` compares `c`. */
function split(text: string): { written: string; comparison?: Comparison; value?: string } {
  let depth = 0
  let quotation = ''
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? ''
    if (quotation !== '') {
      if (character === '\\') at += 1
      else if (character === quotation) quotation = ''
    } else if (character === '"' || character === "'") quotation = character
    else if (character === '[' || character === '(') depth += 1
    else if (character === ']' || character === ')') depth -= 1
    else if (depth === 0) {
      const found = /^(==|!=|<=|>=|<|>)/.exec(text.slice(at, at + 2))?.[0]
      if (found)
        return {
          written: text.slice(0, at).trim(),
          comparison: found as Comparison,
          value: text.slice(at + found.length).trim(),
        }
    }
  }
  return { written: text }
}

function parseValue(text: string, value: string): Scalar {
  // RFC 9535 allows both quotes; JSON only one.
  const spelled = /^'[^'"\\]*'$/.test(value) ? `"${value.slice(1, -1)}"` : value
  const parsed = parseJson(spelled)
  if (parsed === undefined || (typeof parsed === 'object' && parsed !== null))
    throw new RangeError(
      `${quote(text)} compares with ${quote(value)}, which is no JSON value; write "ok", 50, true or null`,
    )
  return parsed as Scalar
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
