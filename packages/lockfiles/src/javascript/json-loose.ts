import { type ParseError, parse } from 'jsonc-parser'
import { isObject, type Json, type JsonObject } from './json.ts'

/** Longer texts are not parsed a second time. */
const MOST_CHARACTERS = 2_000_000

/** Parses JSON with comments and commas at the end; nothing where it is none, or no object. Never throws. */
export function parseLoosely(text: string): JsonObject | undefined {
  if (text.length > MOST_CHARACTERS) return undefined
  const errors: ParseError[] = []
  try {
    const value = parse(text.replace(/^\uFEFF/, ''), errors, { allowTrailingComma: true }) as Json
    return errors.length === 0 && isObject(value) ? value : undefined
  } catch {
    // The parser is recursive, and the text nested too deeply for it.
    return undefined
  }
}
