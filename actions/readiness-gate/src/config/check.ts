import { quote, suggest } from '@ci-gates/core/model'
import * as v from 'valibot'
import type { ConfigMistake } from './mistake.ts'
import { type Path, pathText, placeOf, type Source } from './source.ts'

/** A part of a configuration, read by its schema, or everything that is wrong with it. */
export type Checked<T> = { readonly output: T } | { readonly mistakes: readonly ConfigMistake[] }

interface Asked {
  readonly source: Source
  /** Where the value stands. */
  readonly path: Path
  /** Names that are known beside those of the schema, for suggestions. */
  readonly alsoKnown?: readonly string[]
}

const MOST_ROUNDS = 50

/**
 * Reads a value by its schema. A strict object tells only the first key it does not know, so that one is taken away and
 * the rest looked at again: all mistakes are told at once.
 */
export function check<S extends v.GenericSchema>(schema: S, value: unknown, asked: Asked): Checked<v.InferOutput<S>> {
  const mistakes: ConfigMistake[] = []
  const left = structuredClone(value)
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const result = v.safeParse(schema, left)
    if (result.success) return mistakes.length === 0 ? { output: result.output } : { mistakes }
    const unknown = result.issues.filter(isUnknownKey)
    mistakes.push(...unknown.map((issue) => unknownKey(schema, issue, asked)))
    if (unknown.length === 0) {
      mistakes.push(...firstAtEach(result.issues).map((issue) => mistakeOf(issue, asked)))
      break
    }
    for (const issue of unknown) removeAt(left, keysOf(issue))
  }
  return { mistakes }
}

type Issue = v.BaseIssue<unknown>

/** One value may offend several rules; the first says enough. */
function firstAtEach(issues: readonly Issue[]): Issue[] {
  return [...new Map(issues.toReversed().map((issue) => [JSON.stringify(keysOf(issue)), issue])).values()].reverse()
}

function isUnknownKey({ type, expected }: Issue): boolean {
  return type === 'strict_object' && expected === 'never'
}

function unknownKey(schema: v.GenericSchema, issue: Issue, { source, path, alsoKnown = [] }: Asked): ConfigMistake {
  const keys = keysOf(issue)
  const name = String(keys.at(-1))
  const around = keys.slice(0, -1)
  const known = [...keysAt(schema, around), ...(around.length === 0 ? alsoKnown : [])]
  const meant = suggest(name, known)
  const place = pathText([...path, ...around])
  const hint = meant ? `; did you mean ${quote(meant)}?` : `; known: ${known.join(', ')}`
  return {
    place: placeOf(source, [...path, ...keys], 'key'),
    message: `unknown key ${quote(name)}${place === '' ? '' : ` in ${place}`}${hint}`,
  }
}

function mistakeOf(issue: Issue, { source, path }: Asked): ConfigMistake {
  const keys = keysOf(issue)
  const isMissing = issue.path?.at(-1)?.origin === 'key' && issue.received === 'undefined'
  if (isMissing) {
    const around = [...path, ...keys.slice(0, -1)]
    const name = pathText(around)
    const message = `${name === '' ? 'the configuration' : name} lacks ${quote(String(keys.at(-1)))}`
    return { place: placeOf(source, around, 'key'), message }
  }
  const name = pathText([...path, ...keys])
  return { place: placeOf(source, [...path, ...keys]), message: `${name} ${sentence(issue)}` }
}

/** A message of our own says what is wrong; one of the library's is put into words. */
function sentence({ message, expected, received }: Issue): string {
  if (!message.startsWith('Invalid ')) return /^(is|has) /.test(message) ? message : `is wrong: ${message}`
  if (expected === 'Object') return `is ${received}, not a map of keys`
  return `is ${received}${expected ? `; wanted ${expected}` : ''}`
}

function keysOf({ path }: Issue): (string | number)[] {
  return (path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
}

function removeAt(value: unknown, keys: readonly (string | number)[]): void {
  const holder = keys.slice(0, -1).reduce<unknown>((at, key) => (at as Record<string, unknown>)[key], value)
  delete (holder as Record<string, unknown>)[keys.at(-1) as string]
}

interface Loose {
  readonly pipe?: readonly v.GenericSchema[]
  readonly wrapped?: v.GenericSchema
  readonly item?: v.GenericSchema
  readonly value?: v.GenericSchema
  readonly options?: readonly v.GenericSchema[]
  readonly entries?: Readonly<Record<string, v.GenericSchema>>
  readonly getter?: (input: unknown) => v.GenericSchema
}

/** The keys that an object may have at a path, as far as the schema shows them. */
export function keysAt(schema: v.GenericSchema, path: readonly (string | number)[]): string[] {
  const loose = unwrap(schema)
  if (loose.options) return loose.options.flatMap((option) => keysAt(option, path))
  const [first, ...rest] = path
  if (first === undefined) return Object.keys(loose.entries ?? {})
  const next = typeof first === 'number' ? loose.item : (loose.entries?.[first] ?? loose.value)
  return next ? keysAt(next, rest) : []
}

/** The schema without what is piped behind it or wrapped around it. */
export function unwrap(schema: v.GenericSchema): Loose {
  const loose = schema as Loose
  if (loose.pipe?.[0] && loose.pipe[0] !== schema) return unwrap(loose.pipe[0])
  if (loose.wrapped) return unwrap(loose.wrapped)
  return loose.getter ? unwrap(loose.getter([])) : loose
}
