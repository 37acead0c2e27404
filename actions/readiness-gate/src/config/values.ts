// The kinds of value that a configuration's keys have, each a schema whose message says how to write it right. Each takes
// what the key means: the JSON Schema made from these shows it in an editor.

import { Mistake, type Percent, parseDuration, parsePercent, quote } from '@ci-gates/core/model'
import * as v from 'valibot'
import { hidden, isAddress, notANumber, readGlob, readLimit, readPath, told, withSign } from './read-values.ts'

export type { Limit } from './read-values.ts'

const LONGEST_PATTERN = 2_000
const MOST_ENTRIES = 200

/** A percentage: `85%`, or 85. A bare 0.85 could be meant either way, and is refused. */
export function percent(description: string) {
  return v.pipe(
    v.union([v.string(), v.number()], ({ input }) => `${told(input)} is not a percentage; write 85% or 99.5%`),
    v.description(description),
    v.metadata({ percent: true }),
    read((raw: string | number): Percent => parsePercent(withSign(raw))),
  )
}

/** A number, or a percentage that stands for one: `0.1%` is 0.001, and 0.1 is 0.1. */
export function limit(description: string) {
  return v.pipe(
    v.union([v.number(), v.string()], ({ input }) => `${told(input)} is neither a number nor a percentage`),
    v.description(description),
    read(readLimit),
  )
}

/** A finite number. */
export function amount(description: string) {
  return v.pipe(v.number(notANumber), v.finite(notANumber), v.description(description))
}

/** A whole number from `least` (0 unless told) up. */
export function count(description: string, least = 0) {
  const message = ({ input }: { input: unknown }) => `${told(input)} is not a whole number from ${least} up`
  return v.pipe(v.number(message), v.safeInteger(message), v.minValue(least, message), v.description(description))
}

/** A duration in milliseconds: `24h`, `90s`, `1h30m`. */
export function duration(description: string) {
  return v.pipe(
    v.string(({ input }) =>
      typeof input === 'number'
        ? `${told(input)} has no unit; write ${input}s for seconds, ${input}h for hours`
        : `${told(input)} is not a duration; write 60s, 24h or 7d`,
    ),
    v.description(description),
    read(parseDuration),
  )
}

/** Text that says something, on one line, of at most `most` characters. */
export function text(description: string, most = 1_000) {
  return v.pipe(
    v.string(({ input }) => `${told(input)} is not a text; put it between quotes`),
    v.check((value) => value.trim() !== '', 'is empty'),
    v.check((value) => !/[\0\r\n]/.test(value), 'has more than one line'),
    v.maxLength(most, ({ input }) => `has ${input.length} characters; at most ${most} are allowed`),
    v.description(description),
  )
}

/** A path inside the workspace, relative to it. A backslash is taken for `/`; the result has `/` alone, and no `./`. */
export function path(description: string) {
  return v.pipe(text(description, 4_096), read(readPath))
}

/** A path pattern inside the workspace: `docs/**`, `*.{yml,yaml}`. */
export function glob(description: string) {
  return v.pipe(text(description, 4_096), read(readGlob))
}

/** One path pattern or a list of them. One that begins with `!` takes files away again. */
export function globs(description: string) {
  return listOf(glob(description), description)
}

/**
 * A regular expression in RE2's syntax. Only its length is looked at here: the engine is loaded where patterns are used,
 * and a kind tells bad ones by its `mistakes`.
 */
export function pattern(description: string) {
  return v.pipe(
    v.string(({ input }) => `${told(input)} is not a pattern; put it between single quotes`),
    v.minLength(1, 'is empty; it would match everywhere'),
    v.maxLength(LONGEST_PATTERN, ({ input }) => `has ${input.length} characters; at most ${LONGEST_PATTERN} are read`),
    v.description(description),
  )
}

/** The name of an environment variable. */
export function environmentName(description: string) {
  const message = ({ input }: { input: unknown }) => `${told(input)} is not the name of an environment variable`
  return v.pipe(v.string(message), v.regex(/^[A-Za-z_][A-Za-z0-9_]{0,127}$/, message), v.description(description))
}

/** An http or https address; `${NAME}` in it stands for that environment variable's value, put in when it is asked. */
export function address(description: string) {
  return v.pipe(
    text(description, 4_096),
    v.check(isAddress, ({ input }) => `${quote(hidden(input))} is no address; write it with https:// or http://`),
  )
}

/** One of the words. */
export function choice<const Words extends readonly string[]>(words: Words, description: string) {
  return v.pipe(
    v.picklist(words, ({ input }) => `${told(input)} is not one of ${words.join(', ')}`),
    v.description(description),
  )
}

/** `true` or `false`. */
export function flag(description: string) {
  return v.pipe(
    v.boolean(({ input }) => `${told(input)} is neither true nor false`),
    v.description(description),
  )
}

/** One value or a list of at least one and at most 200; always a list in the end. */
export function listOf<Schema extends v.GenericSchema>(schema: Schema, description: string) {
  const many = v.pipe(
    v.array(schema),
    v.minLength(1, 'is an empty list'),
    v.maxLength(MOST_ENTRIES, `has more than ${MOST_ENTRIES} entries`),
  )
  return v.pipe(
    v.union([schema, many], tellBranch),
    v.description(description),
    v.transform((value) => (Array.isArray(value) ? value : [value]) as readonly v.InferOutput<Schema>[]),
  )
}

/** Of a union's two complaints the one that fits what was written: a list's, with its entry's number, or a single value's. */
function tellBranch({ input, issues }: v.UnionIssue<v.BaseIssue<unknown>>): string {
  const fitting = issues?.find(({ path }) => (path !== undefined) === Array.isArray(input)) ?? issues?.[0]
  const entry = fitting?.path?.[0]?.key
  return `${typeof entry === 'number' ? `entry ${entry + 1}: ` : ''}${fitting?.message ?? 'is neither a value nor a list'}`
}

/** Hands the value to a function that throws a `Mistake`, and makes an issue of that. */
function read<Input, Output>(parse: (raw: Input) => Output) {
  return v.rawTransform<Input, Output>(({ dataset, addIssue, NEVER }) => {
    try {
      return parse(dataset.value)
    } catch (error) {
      if (!(error instanceof Mistake)) throw error
      addIssue({ message: error.message })
      return NEVER
    }
  })
}
