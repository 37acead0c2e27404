import type { Json } from './json.ts'

/** A mapping as it is made here: without a prototype, so that `__proto__` is a key and nothing else. */
export interface Block {
  [key: string]: Json
}

interface Line {
  readonly indent: number
  readonly text: string
}

/** How deep a text may nest to be read here. */
const DEEPEST = 30

/**
 * Reads the YAML that package managers write: mappings and lists of scalars in block style, indented with spaces. Many
 * times as fast as a parser of all YAML. Nothing for any other text (flow style, anchors, text over several lines, a key
 * given twice), which may well be YAML.
 */
export function readBlock(text: string): Block | undefined {
  const lines = linesOf(text)
  if (!lines) return undefined
  const cursor = { at: 0 }
  const block = mapping(lines, cursor, 0, 0)
  return block && cursor.at === lines.length ? block : undefined
}

function linesOf(text: string): readonly Line[] | undefined {
  const lines: Line[] = []
  for (const raw of text.split('\n')) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw
    const trimmed = line.trimStart()
    if (trimmed === '' || trimmed.startsWith('#') || line === '---') continue
    if (line.includes('\t')) return undefined
    lines.push({ indent: line.length - trimmed.length, text: trimmed.trimEnd() })
  }
  return lines
}

type Cursor = { at: number }

function mapping(lines: readonly Line[], cursor: Cursor, indent: number, depth: number): Block | undefined {
  const block: Block = Object.create(null)
  for (let line = lines[cursor.at]; line && line.indent === indent; line = lines[cursor.at]) {
    const entry = entryOf(line.text)
    if (!entry || entry.key in block) return undefined
    cursor.at += 1
    const value = entry.rest === '' ? below(lines, cursor, indent, depth) : scalar(entry.rest)
    if (value === undefined) return undefined
    block[entry.key] = value.is
  }
  return (lines[cursor.at]?.indent ?? 0) > indent ? undefined : block
}

/** What stands under a key: a deeper mapping, a list (which may stand as deep as its key), or nothing. */
function below(lines: readonly Line[], cursor: Cursor, indent: number, depth: number): { is: Json } | undefined {
  const next = lines[cursor.at]
  const isList = next !== undefined && /^-(?: |$)/.test(next.text) && next.indent >= indent
  if (isList) return list(lines, cursor, next.indent)
  if (!next || next.indent <= indent) return { is: null }
  const block = depth < DEEPEST ? mapping(lines, cursor, next.indent, depth + 1) : undefined
  return block && { is: block }
}

function list(lines: readonly Line[], cursor: Cursor, indent: number): { is: Json } | undefined {
  const values: Json[] = []
  for (let line = lines[cursor.at]; line && line.indent === indent; line = lines[cursor.at]) {
    const item = /^- +(.*)$/.exec(line.text)?.[1]
    if (item === undefined) break
    // A mapping in a list is for a parser of all YAML.
    const value = /^['"]/.test(item) || !/:(?: |$)/.test(item) ? scalar(item) : undefined
    if (!value) return undefined
    values.push(value.is)
    cursor.at += 1
  }
  return { is: values }
}

function entryOf(text: string): { readonly key: string; readonly rest: string } | undefined {
  const quoted = /^('(?:[^']|'')*'|"(?:[^"\\]|\\.)*") *:(?: +(.*))?$/.exec(text)
  if (quoted) {
    const key = scalar(quoted[1] as string)?.is
    return typeof key === 'string' ? { key, rest: quoted[2] ?? '' } : undefined
  }
  const mark = text.search(/:(?: |$)/)
  if (mark <= 0 || /^[?\-&*!|>%@`"'{}[\]#,](?: |$)|^[&*!|>%@`"'{}[\]#,]/.test(text)) return undefined
  return { key: text.slice(0, mark), rest: text.slice(mark + 1).trim() }
}

function scalar(text: string): { is: Json } | undefined {
  if (text.startsWith("'")) {
    const body = /^'((?:[^']|'')*)'(?: +#.*)?$/.exec(text)?.[1]
    return body === undefined ? undefined : { is: body.replaceAll("''", "'") }
  }
  if (text.startsWith('"')) return doubleQuoted(text)
  if (text === '{}' || text === '[]') return { is: text === '{}' ? Object.create(null) : [] }
  if (/^[&*!|>%@`{}[\],]|^[?:-] |: | #|:$/.test(text)) {
    const plain = /^([^&*!|>%@`{}[\],#'"][^#]*?) +#.*$/.exec(text)?.[1]
    return plain === undefined || /: |:$/.test(plain) ? undefined : { is: typed(plain) }
  }
  return { is: typed(text) }
}

function doubleQuoted(text: string): { is: Json } | undefined {
  const body = /^("(?:[^"\\]|\\.)*")(?: +#.*)?$/.exec(text)?.[1]
  try {
    return body === undefined ? undefined : { is: JSON.parse(body) as string }
  } catch {
    return undefined
  }
}

/** The core schema of YAML 1.2. */
function typed(text: string): Json {
  if (/^(?:true|True|TRUE)$/.test(text)) return true
  if (/^(?:false|False|FALSE)$/.test(text)) return false
  if (/^(?:null|Null|NULL|~)$/.test(text)) return null
  return /^[-+]?(?:\d+|(?:\.\d+|\d+(?:\.\d*)?)(?:[eE][-+]?\d+)?)$/.test(text) ? Number(text) : text
}
