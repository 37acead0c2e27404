import type { Glob } from '../text/glob.ts'
import { compileGlob } from '../text/glob.ts'
import { quote } from '../text/visible.ts'
import { Mistake, type ParseContext } from './declaration.ts'
import { parseDuration } from './duration.ts'
import { type Percent, parsePercent } from './percent.ts'

/** The kinds whose values stand alone; a list is made of these. */
export interface ScalarValues {
  text: string
  integer: number
  percent: Percent
  boolean: boolean
  url: URL
  path: string
  duration: number
  secret: string
  glob: Glob
}

export type ScalarKind = keyof ScalarValues

interface Scalar<T> {
  /** How a value is written. */
  readonly form: string
  parse(raw: string, context: ParseContext): T | Promise<T>
}

/** How each kind is read. Strict: nothing becomes `NaN` or silently false. */
export const scalars: { readonly [K in ScalarKind]: Scalar<ScalarValues[K]> } = {
  text: { form: 'text', parse: (raw) => raw },
  secret: { form: 'secret', parse: (raw) => raw },
  integer: { form: 'whole number', parse: parseInteger },
  percent: { form: 'percentage, such as `98%`', parse: parsePercent },
  boolean: { form: '`true` or `false`', parse: parseBoolean },
  url: { form: 'address, such as `http://127.0.0.1:8000/healthz`', parse: parseUrl },
  path: { form: 'path', parse: parsePath },
  duration: { form: 'duration, such as `60s`, `250ms` or `1m30s`', parse: parseDuration },
  glob: { form: 'path pattern, such as `tests/**`', parse: parseGlob },
}

function parseInteger(raw: string): number {
  if (!/^[+-]?\d{1,15}$/.test(raw)) throw new Mistake(`${quote(raw)} is not a whole number`)
  return Number(raw)
}

const BOOLEANS: Readonly<Record<string, boolean>> = {
  // The YAML 1.2 core schema, as @actions/core getBooleanInput reads it.
  true: true,
  True: true,
  TRUE: true,
  false: false,
  False: false,
  FALSE: false,
}

function parseBoolean(raw: string): boolean {
  const value = Object.hasOwn(BOOLEANS, raw) ? BOOLEANS[raw] : undefined
  if (value === undefined) throw new Mistake(`${quote(raw)} is neither true nor false`)
  return value
}

/** Without a host it is no address: `localhost:8000` would be one of scheme `localhost`. */
function parseUrl(raw: string): URL {
  const url = urlOf(raw)
  if (url && url.host !== '') return url
  const example = urlOf(`http://${raw}`) && /^[\w.-]+:\d+/.test(raw) ? `http://${raw}` : 'http://127.0.0.1:8000/healthz'
  throw new Mistake(`${quoteAddress(raw)} is not an address; write it with its scheme, such as ${example}`)
}

function urlOf(raw: string): URL | undefined {
  try {
    return new URL(raw)
  } catch {
    return undefined
  }
}

/** An address as it is quoted in a message: without the password that may stand in it. */
export function quoteAddress(raw: string): string {
  return quote(raw.replace(/\/\/[^/?#]*@/, '//***@'))
}

function parsePath(raw: string, context: ParseContext): string {
  if (raw.includes('\0')) throw new Mistake(`${quote(raw)} is not a path`)
  const { path, allowed, roots } = context.resolvePath(raw)
  if (!allowed) throw new Mistake(`${quote(raw)} lies outside ${roots}`)
  return path
}

function parseGlob(raw: string): Glob {
  try {
    return compileGlob(raw)
  } catch (error) {
    throw new Mistake(`${quote(raw)}: ${(error as RangeError).message}`)
  }
}
