// The part of YAML 1.2 that a list of entries needs: `- key: text` and `key: text`, plain or quoted, and remarks. Whatever
// is accepted here means the same to any YAML parser (a test compares with one); all else is refused where it stands.
// A whole parser would be a third of this gate's bundle, and would bring aliases, tags and folding along.

/** A text with where it stands; lines and columns count from 1. */
export interface Scalar {
  readonly text: string
  readonly line: number
  readonly column: number
}

export interface Item {
  readonly line: number
  readonly column: number
  readonly fields: ReadonlyMap<string, Scalar>
  readonly keys: ReadonlyMap<string, Scalar>
}

export interface Problem {
  readonly line: number
  readonly column: number
  readonly message: string
}

interface Open {
  readonly item: { line: number; column: number; fields: Map<string, Scalar>; keys: Map<string, Scalar> }
  /** The column of its dash and of its keys, from 0. */
  readonly dash: number
  readonly indent: number
}

/** Reads a list of entries, with all that is wrong with it. */
export function readList(text: string): { items: Item[]; problems: Problem[] } {
  const items: Item[] = []
  const problems: Problem[] = []
  let open: Open | undefined
  for (const [at, line] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (/^ *(#|$)/.test(line) || (line.trimEnd() === '---' && items.length === 0)) continue
    if (line.trimEnd() === '[]' && items.length === 0) continue
    const problem = (column: number, message: string) => problems.push({ line: at + 1, column: column + 1, message })
    const begun = itemAt(line, at, open)
    if (begun) {
      open = begun
      items.push(begun.item)
    }
    const indent = begun ? begun.indent : line.search(/[^ ]/)
    if (!open) problem(indent, 'is no list; write "- id: tests/test_a.py::test_b" for each entry')
    else if (indent !== open.indent) problem(indent, 'is no "key: text" of this entry; write each text on one line')
    else readField(line, at, open, problem)
    if (problems.length >= 20) break
  }
  return { items, problems }
}

function itemAt(line: string, at: number, open: Open | undefined): Open | undefined {
  const [, before, space] = /^( *)-( +)(?=\S)/.exec(line) ?? []
  if (before === undefined || space === undefined || (open && open.dash !== before.length)) return undefined
  const indent = before.length + 1 + space.length
  const item = { line: at + 1, column: indent + 1, fields: new Map(), keys: new Map() }
  return { item, dash: before.length, indent }
}

function readField(
  line: string,
  at: number,
  { item, indent }: Open,
  problem: (column: number, message: string) => void,
): void {
  const [, key, space = ''] = /^([\w-]+):( +|$)/.exec(line.slice(indent)) ?? []
  if (key === undefined) return void problem(indent, 'is no entry; write id, owner, reason, issue, expires')
  const column = indent + key.length + 1 + space.length
  const read = scalarOf(line.slice(column))
  if (item.keys.has(key)) problem(indent, `has ${key} twice`)
  else if ('problem' in read) problem(column, `${key} ${read.problem}`)
  else item.fields.set(key, { text: read.text, line: at + 1, column: column + 1 })
  item.keys.set(key, { text: key, line: at + 1, column: indent + 1 })
}

type Read = { readonly text: string } | { readonly problem: string }

/** A text of one line: quoted, or plain to the end or to a remark. */
function scalarOf(raw: string): Read {
  const double = /^("(?:[^"\\\t]|\\.)*")(?: +#.*| *)$/.exec(raw)?.[1]
  if (double !== undefined) return unescaped(double)
  const single = /^'((?:[^'\t]|'')*)'(?: +#.*| *)$/.exec(raw)?.[1]
  if (single !== undefined) return { text: single.replaceAll("''", "'") }
  const plain = raw.replace(/(^| +)#.*$/, '').trimEnd()
  if (plain === '') return { problem: 'is empty' }
  if (/^[[\]{},&*!|>@%`"'#]|^[-?:](?: |$)|: |:$|\t/.test(plain) || NOT_TEXT.test(plain))
    return { problem: 'is no plain text; put it in quotes' }
  return { text: plain }
}

/** What the core schema of YAML 1.2 (section 10.3.2) reads as null, a boolean or a number. */
const NOT_TEXT =
  /^(~|null|true|false|[-+]?\d+|0o[0-7]+|0x[\da-f]+|[-+]?(\.\d+|\d+(\.\d*)?)(e[-+]?\d+)?|[-+]?\.inf|\.nan)$/i

/** JSON's escapes mean the same in YAML's double quotes; those that only YAML has are refused. */
function unescaped(quoted: string): Read {
  try {
    return { text: String(JSON.parse(quoted)) }
  } catch {
    return { problem: 'has an escape that JSON does not have' }
  }
}
