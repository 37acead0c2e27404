import { InputError, quote, shorten, suggest, visible, type World } from '@ci-gates/core/model'
import { readBeside } from '../beside.ts'
import { type Selector, selector } from '../selector.ts'
import { FIELD_NAMES, type FieldName, MOST_ENTRIES, REQUIRED_FIELDS } from './fields.ts'
import { type Item, readList, type Scalar } from './yaml.ts'

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

const LARGEST = 1024 * 1024
const MOST_MISTAKES = 50

type Tell = (place: Pick<Scalar, 'line' | 'column'> | undefined, message: string) => void

/** Reads the quarantine, or says everything that is wrong with it where it stands. */
export async function readQuarantine(path: string, world: World): Promise<Entry[]> {
  const read = readBeside(path, LARGEST, world)
  if (!('text' in read)) throw wrong([`${read.name}: ${read.detail}`])
  const { items, problems } = await readList(read.text)
  const mistakes = problems
    .slice(0, MOST_MISTAKES)
    .map(({ line, column, message }) => `${read.name}:${line}:${column} ${message}`)
  if (problems.length > MOST_MISTAKES)
    mistakes.push(`${read.name} has ${problems.length - MOST_MISTAKES} more mistakes`)
  if (items.length > MOST_ENTRIES)
    mistakes.push(`${read.name} has ${items.length} entries; at most ${MOST_ENTRIES} are read`)
  const tell: Tell = (place, message) => mistakes.push(`${read.name}:${place?.line}:${place?.column} ${message}`)
  const entries = items.slice(0, MOST_ENTRIES).flatMap((item) => {
    const entry = entryOf(item, tell)
    return entry ? [{ ...entry, where: { file: read.name, line: item.line } }] : []
  })
  if (mistakes.length > 0) throw wrong(mistakes)
  return entries
}

function entryOf(item: Item, tell: Tell): Omit<Entry, 'where'> | undefined {
  for (const [name, key] of item.keys)
    if (!(FIELD_NAMES as readonly string[]).includes(name)) tell(key, unknownKey(name))
  // A field whose text could not be read is told of already.
  const missing = REQUIRED_FIELDS.filter((name) => !item.keys.has(name))
  if (item.keys.size === 0) return undefined
  if (missing.length > 0) return void tell(item, `lacks ${missing.join(', ')}`)
  const text = (name: FieldName) => item.fields.get(name)?.text.trim() ?? ''
  const place = (name: FieldName) => item.fields.get(name)
  const expires = text('expires')
  for (const name of REQUIRED_FIELDS) if (place(name) && text(name) === '') tell(place(name), `${name} is empty`)
  if (expires !== '' && !isDate(expires)) tell(place('expires'), `${quote(expires)} is no date; write 2026-12-31`)
  if (text('id').startsWith('marker:')) tell(place('id'), 'names tests by a marker; name them by their id')
  const issue = text('issue')
  try {
    const chosen = selector(text('id'))
    return { selector: chosen, owner: text('owner'), reason: text('reason'), ...(issue ? { issue } : {}), expires }
  } catch (error) {
    return void tell(place('id'), (error as RangeError).message)
  }
}

function unknownKey(name: string): string {
  const meant = suggest(name, FIELD_NAMES)
  return `unknown key ${quote(name)}${meant ? `; did you mean "${meant}"?` : `; there are ${FIELD_NAMES.join(', ')}`}`
}

function isDate(text: string): boolean {
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00:00Z`) : Number.NaN
  return Number.isFinite(time) && new Date(time).toISOString().startsWith(text)
}

function wrong(messages: readonly string[]): InputError {
  return new InputError(messages.map((message) => ({ input: 'quarantine', message: shorten(visible(message), 500) })))
}
