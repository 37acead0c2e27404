import { type ParseError, parseTree, printParseErrorCode } from 'jsonc-parser'
import { placeAt } from './place.ts'

/** Longer texts are not parsed again for the place of the error. */
const MOST_CHARACTERS = 2_000_000

/** What is wrong with a text that is not JSON, and where (lines and columns count from 1). */
export function firstError(text: string): { readonly why: string; readonly line: number; readonly column: number } {
  const errors: ParseError[] = []
  if (text.length <= MOST_CHARACTERS) {
    try {
      parseTree(text.replace(/^\uFEFF/, ' '), errors, { disallowComments: true, allowTrailingComma: false })
    } catch {
      // The parser is recursive; a text nested too deeply for it has no place.
      return { why: 'it is nested too deeply', line: 1, column: 1 }
    }
  }
  const [first] = errors
  if (!first) return { why: 'it breaks off or is damaged', line: 1, column: 1 }
  const words = printParseErrorCode(first.error).replace(/([a-z])([A-Z])/g, '$1 $2')
  return { why: words.toLowerCase(), ...placeAt(text, first.offset) }
}
