import { InputError, quote, shorten, suggest, visible, type World } from '@ci-gates/core/model'
import type { Node } from 'yaml'
import { readBeside } from '../beside.ts'
import { type Selector, selector } from '../selector.ts'

/** A test whose failure is excused until a date. */
export interface Entry {
  readonly selector: Selector
  readonly owner: string
  readonly reason: string
  readonly issue?: string
  /** The last day on which it counts, `2026-12-31`; until its end in UTC. */
  readonly expires: string
  readonly where: { readonly file: string; readonly line: number }
}

const KEYS = ['id', 'owner', 'reason', 'issue', 'expires'] as const
const REQUIRED = ['id', 'owner', 'reason', 'expires'] as const
const LARGEST = 1024 * 1024
const MOST_ENTRIES = 2_000

/** Reads the quarantine, or says everything that is wrong with it where it stands. The parser is loaded only here. */
export async function readQuarantine(path: string, world: World): Promise<Entry[]> {
  const read = readBeside(path, LARGEST, world)
  if (!('text' in read)) throw wrong([`${read.name}: ${read.detail}`])
  const yaml = await import('./engine.ts')
  const lines = new yaml.LineCounter()
  const at = (node?: Node | null) => lines.linePos(node?.range?.[0] ?? 0)
  const mistakes: string[] = []
  const tell = (node: Node | null | undefined, message: string) => {
    const { line, col } = at(node)
    mistakes.push(`${read.name}:${line}:${col} ${message}`)
  }
  if (isDeep(read.text)) throw wrong([`${read.name}: nested too deeply`])
  const document = yaml.parseDocument(read.text, { lineCounter: lines, prettyErrors: false, logLevel: 'silent' })
  for (const { pos, message } of document.errors.slice(0, 20)) {
    const { line, col } = lines.linePos(pos[0])
    mistakes.push(`${read.name}:${line}:${col} ${message.split('\n', 1)[0]}`)
  }
  if (mistakes.length > 0) throw wrong(mistakes)
  const list = document.contents
  const items = list === null ? [] : yaml.isSeq(list) ? (list.items as Node[]) : undefined
  if (!items) tell(list, 'is no list; write "- id: tests/test_a.py::test_b" for each entry')
  if (items && items.length > MOST_ENTRIES) tell(list, `has ${items.length} entries; at most ${MOST_ENTRIES} are read`)
  const entries = (items ?? []).slice(0, MOST_ENTRIES).flatMap((item) => {
    const fields = fieldsOf(yaml, item, tell)
    const entry = fields ? entryOf(fields, item, tell) : undefined
    return entry ? [{ ...entry, where: { file: read.name, line: at(item).line } }] : []
  })
  if (mistakes.length > 0) throw wrong(mistakes)
  return entries
}

type Tell = (node: Node | null | undefined, message: string) => void
type Fields = Map<string, { readonly text: string; readonly node: Node }>

function fieldsOf(yaml: typeof import('./engine.ts'), item: Node, tell: Tell): Fields | undefined {
  if (!yaml.isMap(item)) return void tell(item, `is no entry; write ${KEYS.join(', ')}`)
  const fields: Fields = new Map()
  for (const { key, value } of item.items) {
    const name = yaml.isScalar(key) ? String(key.value) : ''
    if (!(KEYS as readonly string[]).includes(name)) {
      const meant = suggest(name, KEYS)
      tell(
        key as Node,
        `unknown key ${quote(name)}${meant ? `; did you mean "${meant}"?` : `; there are ${KEYS.join(', ')}`}`,
      )
    } else if (!yaml.isScalar(value) || typeof value.value !== 'string' || value.value.trim() === '')
      tell((value ?? key) as Node, `${name} is no text; put it in quotes`)
    else fields.set(name, { text: value.value.trim(), node: value })
  }
  return fields
}

function entryOf(fields: Fields, item: Node, tell: Tell): Omit<Entry, 'where'> | undefined {
  const missing = REQUIRED.filter((name) => !fields.has(name))
  if (missing.length > 0) return void tell(item, `lacks ${missing.join(', ')}`)
  const text = (name: (typeof KEYS)[number]) => fields.get(name)?.text ?? ''
  const expires = text('expires')
  if (!isDate(expires)) tell(fields.get('expires')?.node, `${quote(expires)} is no date; write 2026-12-31`)
  if (text('id').startsWith('marker:')) tell(fields.get('id')?.node, 'names tests by a marker; name them by their id')
  const issue = fields.get('issue')
  try {
    const chosen = selector(text('id'))
    return {
      selector: chosen,
      owner: text('owner'),
      reason: text('reason'),
      ...(issue ? { issue: issue.text } : {}),
      expires,
    }
  } catch (error) {
    return void tell(fields.get('id')?.node, (error as RangeError).message)
  }
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
}

/** The parser calls itself for every level; an entry has two. */
function isDeep(text: string): boolean {
  return (text.match(/[[{]/g)?.length ?? 0) > 10_000 || /(?:[-?:] ){20}/.test(text)
}

function wrong(messages: readonly string[]): InputError {
  return new InputError(messages.map((message) => ({ input: 'quarantine', message: shorten(visible(message), 500) })))
}
