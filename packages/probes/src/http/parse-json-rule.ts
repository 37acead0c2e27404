import { quote, shorten, visible } from '@ci-gates/core/model'
import { type Comparison, type JsonRule, parseJson, type Scalar } from './json-rule.ts'

/**
 * Reads one rule: a path of RFC 9535, and perhaps a comparison with a JSON value. The engine is loaded only here, and patterns in it run in
 * linear time.
 * @throws RangeError with what is wrong.
 */
export async function parseJsonRule(text: string): Promise<JsonRule> {
  const { jsonPathEnvironment } = await import('./json-path-environment.ts')
  const environment = await jsonPathEnvironment()
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
