import { parse, TomlDate, TomlError } from 'smol-toml'
import { scanToml } from './toml-scan.ts'

/** A TOML value as Python's tomllib would give it: integers are `bigint`, floats are `number`. */
export type TomlValue = string | bigint | number | boolean | TomlDate | TomlTable | readonly TomlValue[] | undefined

/** A TOML table. It has no prototype, so that a key such as `__proto__` or `toString` is a key and nothing else. */
export interface TomlTable {
  readonly [key: string]: TomlValue
}

/** What reading a text as TOML came to; on failure why, and where (line and column count from 1). */
export type TomlRead =
  | { readonly ok: true; readonly table: TomlTable }
  | { readonly ok: false; readonly deep: boolean; readonly why: string; readonly line: number; readonly column: number }

/** How deep arrays and inline tables may be nested. Manifests and locks need five; Python's own limit is near 1000. */
export const MAX_DEPTH = 100

/** Python refuses integers of more digits (sys.int_info.default_max_str_digits); reading them takes quadratic time. */
const MAX_DIGITS = 4300

/**
 * The text as tomllib decodes it: without the byte order mark and with `\n` for `\r\n`
 * (cpython Lib/tomllib/_parser.py `loads`). Line and column numbers stay what an editor shows.
 */
export function normalizeText(text: string): string {
  const body = text.charCodeAt(0) === 0xfeff ? text.slice(1) : text
  return body.includes('\r') ? body.replaceAll('\r\n', '\n') : body
}

/**
 * Reads TOML. `exact` keeps integers as `bigint`, which hashing needs and which costs a little; `verbatim` keeps `\r\n`
 * in strings over several lines, as tomlkit does. Never throws.
 */
export function readToml(text: string, exact = false, verbatim = false): TomlRead {
  const body = verbatim ? text : normalizeText(text)
  const table = scanToml(body, exact)
  if (table) return { ok: true, table }
  const long = exact ? longNumber(body) : -1
  if (long >= 0) return { ok: false, deep: false, why: 'a number has too many digits', ...placeOf(body, long) }
  try {
    return { ok: true, table: parse(body, { maxDepth: MAX_DEPTH, integersAsBigInt: exact }) as TomlTable }
  } catch (error) {
    return failureOf(error)
  }
}

function failureOf(error: unknown): TomlRead {
  if (!(error instanceof TomlError)) return { ok: false, deep: true, why: 'it cannot be read', line: 1, column: 1 }
  const said = (error.message.split('\n', 1)[0] ?? '').replace(/^Invalid TOML document: /, '')
  return { ok: false, deep: said.includes('nested'), why: said, line: error.line, column: error.column }
}

function longNumber(text: string): number {
  let start = -1
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if ((code < 0x30 || code > 0x39) && code !== 0x5f) start = -1
    else if (start < 0) start = i
    else if (i - start >= MAX_DIGITS) return start
  }
  return -1
}

/** The line and column (from 1) of an offset in a text. */
export function placeOf(text: string, offset: number): { line: number; column: number } {
  let line = 1
  let start = 0
  for (let next = text.indexOf('\n'); next >= 0 && next < offset; next = text.indexOf('\n', start)) {
    line += 1
    start = next + 1
  }
  return { line, column: offset - start + 1 }
}

/** The value as a table, or nothing where it is anything else. */
export function asTable(value: TomlValue): TomlTable | undefined {
  const table = typeof value === 'object' && !Array.isArray(value) && !(value instanceof TomlDate)
  return table ? (value as TomlTable) : undefined
}

/** The value as an array; an empty one where it is anything else. */
export function asArray(value: TomlValue): readonly TomlValue[] {
  return Array.isArray(value) ? (value as readonly TomlValue[]) : []
}

/** The value as a string, or nothing where it is anything else. */
export function asString(value: TomlValue): string | undefined {
  return typeof value === 'string' ? value : undefined
}

/** The strings among the elements of an array. */
export function asStrings(value: TomlValue): string[] {
  return asArray(value).filter((element): element is string => typeof element === 'string')
}

/** The table's entries; none where there is no table. */
export function entriesOf(value: TomlValue): [string, TomlValue][] {
  const table = asTable(value)
  return table ? Object.entries(table) : []
}

/** The tables among the elements of an array. */
export function tablesIn(value: TomlValue): TomlTable[] {
  return asArray(value).flatMap((element): TomlTable[] => {
    const table = asTable(element)
    return table ? [table] : []
  })
}
