// The kinds of input, one function each: `input.duration({ description: 'How long to keep trying.', default: '60s' })`.

import { suggest } from '../text/suggest.ts'
import { quote } from '../text/visible.ts'
import { type Declared, declare, type InputOptions, Mistake, type ParseContext } from './declaration.ts'
import { quoteAddress, type ScalarKind, type ScalarValues, scalars } from './scalars.ts'

interface Range {
  readonly min?: number
  readonly max?: number
}
interface UrlOptions extends InputOptions {
  /** Schemes without their colon; any when left out. */
  readonly schemes?: readonly string[]
}
interface ListOptions<K extends ScalarKind> extends InputOptions {
  readonly of: K
  readonly most?: number
}
interface ChoiceOptions<C extends string> extends InputOptions {
  readonly of: readonly C[]
}

export { pattern } from './pattern.ts'

export const text = scalar('text')
export const secret = scalar('secret')
export const percent = scalar('percent')
export const boolean = scalar('boolean')
export const path = scalar('path')
export const glob = scalar('glob')
export const duration = scalar('duration')

export function integer<const O extends InputOptions & Range>(options: O): Declared<number, O> {
  return declare('integer', formOfRange(options), options, (raw, context) => within(options, raw, context))
}

export function url<const O extends UrlOptions>(options: O): Declared<URL, O> {
  return declare('url', scalars.url.form, options, (raw, context) => ofScheme(options.schemes, raw, context))
}

export function choice<const C extends string, const O extends ChoiceOptions<C>>(
  options: O & ChoiceOptions<C>,
): Declared<C, O> {
  const form = options.of.map((each) => `\`${each}\``).join(', ')
  return declare('choice', form, options, (raw) => choose(options.of, raw))
}

export function list<const K extends ScalarKind, const O extends ListOptions<K>>(
  options: O & ListOptions<K>,
): Declared<readonly ScalarValues[K][], O> {
  const form = `${scalars[options.of].form}; one a line`
  const parse = (raw: string, context: ParseContext) => parseList(options, raw, context)
  return declare('list', form, options, parse, options.of === 'secret')
}

function scalar<K extends ScalarKind>(kind: K) {
  return <const O extends InputOptions>(options: O): Declared<ScalarValues[K], O> =>
    declare(kind, scalars[kind].form, options, scalars[kind].parse)
}

async function within({ min, max }: Range, raw: string, context: ParseContext): Promise<number> {
  const value = await scalars.integer.parse(raw, context)
  if (min !== undefined && value < min) throw new Mistake(`${raw} is less than ${min}`)
  if (max !== undefined && value > max) throw new Mistake(`${raw} is more than ${max}`)
  return value
}

function formOfRange({ min, max }: Range): string {
  if (min !== undefined && max !== undefined) return `whole number from ${min} to ${max}`
  if (max !== undefined) return `whole number, at most ${max}`
  return min === undefined ? scalars.integer.form : `whole number, at least ${min}`
}

async function ofScheme(schemes: readonly string[] | undefined, raw: string, context: ParseContext): Promise<URL> {
  const url = await scalars.url.parse(raw, context)
  const scheme = url.protocol.slice(0, -1)
  if (schemes && !schemes.includes(scheme))
    throw new Mistake(`${quoteAddress(raw)} begins with ${scheme}:, not with ${schemes.join(': or ')}:`)
  return url
}

function choose<C extends string>(choices: readonly C[], raw: string): C {
  const chosen = choices.find((choice) => choice === raw)
  if (chosen !== undefined) return chosen
  const meant = suggest(raw, choices)
  throw new Mistake(`${quote(raw)} is not one of ${choices.join(', ')}${meant ? `; did you mean ${meant}?` : ''}`)
}

async function parseList<K extends ScalarKind>(
  options: ListOptions<K>,
  raw: string,
  context: ParseContext,
): Promise<readonly ScalarValues[K][]> {
  const lines = raw
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  const most = options.most ?? 1_000
  if (lines.length > most) throw new Mistake(`has ${lines.length} lines; at most ${most} are allowed`)
  const read = await Promise.allSettled(lines.map(async (line) => scalars[options.of].parse(line, context)))
  throwAll(read.flatMap((line) => (line.status === 'rejected' ? [line.reason] : [])))
  return read.flatMap((line) => (line.status === 'fulfilled' ? [line.value as ScalarValues[K]] : []))
}

/** Every line's mistake in one; what is no mistake of the user's goes on as it is. */
function throwAll(reasons: readonly unknown[]): void {
  const other = reasons.find((reason) => !(reason instanceof Mistake))
  if (other !== undefined) throw other
  if (reasons.length > 0) throw new Mistake((reasons as Mistake[]).map(({ message }) => message).join('; '))
}
