import type { TomlTable, TomlValue } from './toml.ts'

type Table = { [key: string]: TomlValue }

/** A text being scanned: how far, and what its tables are. */
interface Scan {
  readonly text: string
  readonly exact: boolean
  at: number
  /** Where the text is of no shape that is known here. */
  isOdd: boolean
  /** Tables of `[a]` and `[[a]]`, and those that their names imply: only these may be entered again by another name. */
  readonly named: WeakSet<object>
}

// Nothing in a machine-written file: carriage returns, other controls, strings over several lines.
const ODD = /[\0-\x08\x0b-\x1f\x7f]|"""|'''/
const BARE = /[A-Za-z0-9_-]+/y
const WORD = /true|false|0|[1-9][0-9]{0,14}/y
const ENDS_WORD = new Set(['', '\n', ' ', ',', ']', '}', '#'])
const DEEPEST = 20

/**
 * Reads TOML of the shapes that Poetry, uv, PDM and Cargo write: one key a line, bare or quoted; strings on one line with
 * no escapes but `\"` and `\\`; whole numbers, booleans, arrays and inline tables. A few times as quick on a cold start as
 * a parser for all of TOML, and the same answer.
 * @param text with `\n` at the ends of lines
 * @param exact whether numbers are `bigint`
 * @returns nothing where anything else stands in the text, or a mistake: a whole parser then says what it is
 */
export function scanToml(text: string, exact: boolean): TomlTable | undefined {
  if (ODD.test(text)) return undefined
  const scan: Scan = { text, exact, at: 0, isOdd: false, named: new WeakSet() }
  const root = newTable()
  scan.named.add(root)
  let table: Table | undefined = root
  for (skipBlank(scan); scan.at < text.length && table && !scan.isOdd; skipBlank(scan)) {
    if (text[scan.at] === '[') table = header(scan, root)
    else pair(scan, table, 0)
    endLine(scan)
  }
  return scan.isOdd || !table ? undefined : root
}

function newTable(): Table {
  return Object.create(null) as Table
}

function header(scan: Scan, root: Table): Table | undefined {
  const isArray = scan.text.startsWith('[[', scan.at)
  scan.at += isArray ? 2 : 1
  const path = [key(scan)]
  for (; scan.text[scan.at] === '.' && !scan.isOdd; path.push(key(scan))) scan.at += 1
  take(scan, isArray ? ']]' : ']')
  const name = path.pop() as string
  const parent = path.reduce<Table | undefined>((table, part) => table && entered(scan, table, part), root)
  if (scan.isOdd || !parent) return undefined
  const known = parent[name]
  if (known !== undefined && !(isArray && Array.isArray(known) && scan.named.has(known))) return undefined
  const table = newTable()
  scan.named.add(table)
  if (!isArray) parent[name] = table
  else if (known === undefined) scan.named.add((parent[name] = [table]))
  else (known as TomlValue[]).push(table)
  return table
}

/** The table that a part of a header's name leads to: the last one of an array; made where there is none. */
function entered(scan: Scan, table: Table, part: string): Table | undefined {
  const known = table[part]
  if (known === undefined) {
    const made = newTable()
    scan.named.add(made)
    table[part] = made
    return made
  }
  if (typeof known !== 'object' || !scan.named.has(known)) return undefined
  return (Array.isArray(known) ? known.at(-1) : known) as Table
}

function pair(scan: Scan, table: Table, depth: number): void {
  const name = key(scan)
  skipSpaces(scan)
  take(scan, '=')
  skipSpaces(scan)
  if (scan.isOdd || name === '__proto__' || name in table) scan.isOdd = true
  else table[name] = value(scan, depth)
}

function key(scan: Scan): string {
  const first = scan.text[scan.at]
  if (first === '"' || first === "'") return quoted(scan)
  BARE.lastIndex = scan.at
  const [word = ''] = BARE.exec(scan.text) ?? []
  if (word === '') scan.isOdd = true
  scan.at += word.length
  return word
}

function value(scan: Scan, depth: number): TomlValue {
  const first = scan.text[scan.at]
  if (first === '"' || first === "'") return quoted(scan)
  if (depth > DEEPEST) scan.isOdd = true
  else if (first === '[') return array(scan, depth + 1)
  else if (first === '{') return inlineTable(scan, depth + 1)
  WORD.lastIndex = scan.at
  const [word = ''] = WORD.exec(scan.text) ?? []
  scan.at += word.length
  if (word === '' || !ENDS_WORD.has(scan.text[scan.at] ?? '')) scan.isOdd = true
  if (word === 'true' || word === 'false') return word === 'true'
  return scan.exact ? BigInt(word) : Number(word)
}

function quoted(scan: Scan): string {
  const quote = scan.text[scan.at] as string
  const start = scan.at + 1
  let end = scan.text.indexOf(quote, start)
  while (quote === '"' && end > start && isEscaped(scan.text, start, end)) end = scan.text.indexOf(quote, end + 1)
  const body = end < 0 ? '\n' : scan.text.slice(start, end)
  if (body.includes('\n')) scan.isOdd = true
  scan.at = end < 0 ? scan.text.length : end + 1
  if (quote === "'" || !body.includes('\\')) return body
  const plain = body.replace(/\\(["\\])/g, '$1')
  if (/\\(?!["\\])/.test(body.replaceAll('\\\\', ''))) scan.isOdd = true
  return plain
}

/** Whether an odd number of backslashes stands before. */
function isEscaped(text: string, start: number, end: number): boolean {
  let at = end
  while (at > start && text[at - 1] === '\\') at -= 1
  return (end - at) % 2 === 1
}

function array(scan: Scan, depth: number): TomlValue {
  const values: TomlValue[] = []
  scan.at += 1
  for (skipBlank(scan); scan.text[scan.at] !== ']' && !scan.isOdd; skipBlank(scan)) {
    values.push(value(scan, depth))
    skipBlank(scan)
    if (scan.text[scan.at] !== ']') take(scan, ',')
  }
  take(scan, ']')
  return values
}

function inlineTable(scan: Scan, depth: number): Table {
  const table = newTable()
  scan.at += 1
  skipSpaces(scan)
  while (scan.text[scan.at] !== '}' && !scan.isOdd) {
    pair(scan, table, depth)
    skipSpaces(scan)
    if (scan.text[scan.at] === '}') break
    take(scan, ',')
    skipSpaces(scan)
    if (scan.text[scan.at] === '}') scan.isOdd = true
  }
  take(scan, '}')
  return table
}

function take(scan: Scan, wanted: string): void {
  if (scan.text.startsWith(wanted, scan.at)) scan.at += wanted.length
  else scan.isOdd = true
}

function endLine(scan: Scan): void {
  skipSpaces(scan)
  if (scan.text[scan.at] === '#') skipComment(scan)
  else if (scan.at < scan.text.length) take(scan, '\n')
}

function skipSpaces(scan: Scan): void {
  while (scan.text[scan.at] === ' ') scan.at += 1
}

/** Passes over ends of lines, spaces and comments. */
function skipBlank(scan: Scan): void {
  for (;;) {
    const next = scan.text[scan.at]
    if (next === '#') skipComment(scan)
    else if (next === '\n' || next === ' ') scan.at += 1
    else return
  }
}

function skipComment(scan: Scan): void {
  const end = scan.text.indexOf('\n', scan.at)
  scan.at = end < 0 ? scan.text.length : end
}
