/**
 * JSON as PHP decodes it with associative arrays: an object is an ordered map in which an empty one and a list are no
 * different (ext/json; verified with PHP 8.2). Integers that PHP would keep are `bigint`.
 */
export type PhpValue = string | bigint | number | boolean | null | PhpArray

/** An ordered map; keys that PHP takes for integers, and lists, are told apart by their keys alone. */
export type PhpArray = ReadonlyMap<string, PhpValue>

/** PHP's own limit. */
const DEEPEST = 512
const TOKEN =
  /[ \t\n\r]*(?:([{}[\],:])|"((?:[^"\\\x00-\x1f]|\\["\\/bfnrt]|\\u[0-9a-fA-F]{4})*)"|(-?(?:0|[1-9]\d*)(\.\d+)?([eE][+-]?\d+)?)|(true|false|null))/y
const [LEAST, MOST] = [-(2n ** 63n), 2n ** 63n - 1n]

interface Reader {
  readonly text: string
  at: number
}

type Token = { readonly kind: 'mark'; readonly mark: string } | { readonly kind: 'value'; readonly value: PhpValue }

/** The value that PHP would decode; nothing where it would refuse the text. */
export function phpDecode(text: string): PhpValue | undefined {
  const reader: Reader = { text, at: 0 }
  const value = phpValue(reader, tokenOf(reader), 1)
  return value === undefined || /[^ \t\n\r]/.test(text.slice(reader.at)) ? undefined : value
}

function tokenOf(reader: Reader): Token | undefined {
  TOKEN.lastIndex = reader.at
  const [found, mark, quoted, number, fraction, exponent, word] = TOKEN.exec(reader.text) ?? []
  if (found === undefined) return undefined
  reader.at += found.length
  if (mark !== undefined) return { kind: 'mark', mark }
  if (quoted !== undefined) return stringToken(quoted)
  if (number !== undefined)
    return { kind: 'value', value: numberOf(number, fraction !== undefined || exponent !== undefined) }
  return { kind: 'value', value: word === 'null' ? null : word === 'true' }
}

function stringToken(quoted: string): Token | undefined {
  const value = quoted.includes('\\') ? (JSON.parse(`"${quoted}"`) as string) : quoted
  // Half a surrogate pair is an error to PHP.
  return /[\ud800-\udfff]/u.test(value) ? undefined : { kind: 'value', value }
}

function numberOf(text: string, isFloat: boolean): bigint | number {
  if (isFloat || text.length > 30) return Number(text)
  const value = BigInt(text)
  return value >= LEAST && value <= MOST ? value : Number(text)
}

function phpValue(reader: Reader, token: Token | undefined, depth: number): PhpValue | undefined {
  if (!token || depth > DEEPEST + 1) return undefined
  if (token.kind === 'value') return token.value
  if (token.mark === '[') return listOf(reader, depth)
  return token.mark === '{' ? mapOf(reader, depth) : undefined
}

function listOf(reader: Reader, depth: number): PhpArray | undefined {
  const list = new Map<string, PhpValue>()
  for (let token = tokenOf(reader), first = true; ; first = false, token = tokenOf(reader)) {
    if (first && isMark(token, ']')) return list
    const value = phpValue(reader, token, depth + 1)
    if (value === undefined) return undefined
    list.set(String(list.size), value)
    const next = tokenOf(reader)
    if (isMark(next, ']')) return list
    if (!isMark(next, ',')) return undefined
  }
}

function mapOf(reader: Reader, depth: number): PhpArray | undefined {
  const map = new Map<string, PhpValue>()
  for (let token = tokenOf(reader), first = true; ; first = false, token = tokenOf(reader)) {
    if (first && isMark(token, '}')) return map
    if (token?.kind !== 'value' || typeof token.value !== 'string' || !isMark(tokenOf(reader), ':')) return undefined
    const value = phpValue(reader, tokenOf(reader), depth + 1)
    if (value === undefined) return undefined
    map.set(token.value, value)
    const next = tokenOf(reader)
    if (isMark(next, '}')) return map
    if (!isMark(next, ',')) return undefined
  }
}

function isMark(token: Token | undefined, mark: string): boolean {
  return token?.kind === 'mark' && token.mark === mark
}

/** The text that `json_encode` writes without flags; nothing where it would fail (a number without end). */
export function phpEncode(value: PhpValue): string | undefined {
  if (value === null || typeof value === 'boolean' || typeof value === 'bigint') return String(value)
  if (typeof value === 'string') return encodeString(value)
  if (typeof value === 'number') return encodeFloat(value)
  const isList = [...value.keys()].every((key, at) => key === String(at))
  const parts: string[] = []
  for (const [key, one] of value) {
    const text = phpEncode(one)
    if (text === undefined) return undefined
    parts.push(isList ? text : `${encodeString(key)}:${text}`)
  }
  return isList ? `[${parts.join(',')}]` : `{${parts.join(',')}}`
}

const NAMED: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\\': '\\\\',
  '/': '\\/',
  '\b': '\\b',
  '\f': '\\f',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
}

function encodeString(text: string): string {
  const escaped = text.replace(
    /["\\/\x00-\x1f\x80-\uffff]/g,
    (one) => NAMED[one] ?? `\\u${one.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `"${escaped}"`
}

/** With `serialize_precision = -1`: the shortest digits, and an exponent below 1e-4 and from 1e17 on. */
function encodeFloat(value: number): string | undefined {
  if (!Number.isFinite(value)) return undefined
  if (value === 0) return Object.is(value, -0) ? '-0' : '0'
  const [digits = '', exponent = ''] = value.toExponential().split('e')
  const power = Number(exponent)
  if (power < -4 || power >= 17) return `${digits.includes('.') ? digits : `${digits}.0`}e${exponent}`
  return String(value)
}
