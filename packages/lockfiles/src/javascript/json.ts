import type { Finding } from '@ci-gates/core/model'
import { damageOf, emptyFile } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'

/** A value as `JSON.parse` gives it. */
export type Json = string | number | boolean | null | readonly Json[] | JsonObject | undefined

/** An object as `JSON.parse` gives it. Look keys up with `member`: a key may be called `constructor`. */
export interface JsonObject {
  readonly [key: string]: Json
}

/** A file as it was parsed, or the finding that says why it was not. */
export type Parsed<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly finding: Finding }

/** The own member of an object; nothing where the value is no object or has none of that name. */
export function member(value: Json, key: string): Json {
  return isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined
}

/** The value at a path of members. */
export function at(value: Json, ...path: readonly string[]): Json {
  return path.reduce<Json>(member, value)
}

export function isObject(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

export function asText(value: Json): string | undefined {
  return typeof value === 'string' ? value : undefined
}

export function asTexts(value: Json): readonly string[] {
  return Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []
}

/** Entries of an object, none of anything else. */
export function entriesOf(value: Json): readonly (readonly [string, Json])[] {
  return isObject(value) ? Object.entries(value) : []
}

/** The members that are texts, in their order. */
export function textsOf(value: Json): ReadonlyMap<string, string> {
  return new Map(entriesOf(value).filter((entry): entry is readonly [string, string] => typeof entry[1] === 'string'))
}

/** Whether two values are the same, whatever the order of their members. */
export function sameJson(a: Json, b: Json): boolean {
  return a === b || canonicalJson(a) === canonicalJson(b)
}

/** The value as a text with sorted members; what nests deeper than 100 is cut off. */
export function canonicalJson(value: Json, depth = 0): string {
  if (depth > 100) return '"…"'
  if (Array.isArray(value)) return `[${value.map((one) => canonicalJson(one, depth + 1)).join(',')}]`
  if (!isObject(value)) return JSON.stringify(value ?? null)
  const keys = Object.keys(value).sort()
  return `{${keys.map((key) => `${JSON.stringify(key)}:${canonicalJson(value[key], depth + 1)}`).join(',')}}`
}

/** Parses JSON as the tools do: a byte order mark is allowed, of a key given twice the last counts. Never throws. */
export async function readJson(file: SourceFile): Promise<Parsed<JsonObject>> {
  if (file.text.trim() === '') return { ok: false, finding: emptyFile(file) }
  try {
    const value = JSON.parse(file.text.charCodeAt(0) === 0xfeff ? file.text.slice(1) : file.text) as Json
    return isObject(value) ? { ok: true, value } : { ok: false, finding: invalid(file, 'it holds no JSON object') }
  } catch {
    return { ok: false, finding: damageOf(file) ?? (await unparsable(file)) }
  }
}

async function unparsable(file: SourceFile): Promise<Finding> {
  const { firstError } = await import('./json-error.ts')
  const { why, line, column } = firstError(file.text)
  return invalid(file, `it is not valid JSON: ${why} (line ${line}, column ${column})`, { line, column })
}

function invalid(file: SourceFile, observed: string, place = {}): Finding {
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'json-invalid',
    observed,
    where: { file: file.path, ...place },
    remedy: { text: 'Correct the file; the package manager cannot read it either.' },
  }
}
