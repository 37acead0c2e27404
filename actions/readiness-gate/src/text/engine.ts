import { quote } from '@ci-gates/core/model'
import type { RuleMistake } from '../signals/signal.ts'

/** A pattern that finds places in a text in time proportional to it, whatever either holds. */
export interface Finder {
  /** The offset of the first match at or after `from`, or -1. */
  next(text: string, from: number): number
}

/** Words and alternatives of words: no repetition, no class, no anchor that the two engines read differently. */
const WORDS = /^(?:[^\\^$.|?*+()[\]{}]|\\[^A-Za-z0-9]|\\b|\|)+$/

/**
 * Compiles a pattern in RE2's syntax; `^` and `$` mean lines. One without any special character is looked for as it is;
 * one that repeats nothing goes to the platform's engine, which then takes linear time as well, and a tenth of it.
 * @throws Error with the engine's words when it is none.
 */
export async function compilePattern(pattern: string): Promise<Finder> {
  if (!/[\\^$.|?*+()[\]{}]/.test(pattern)) return { next: (text, from) => text.indexOf(pattern, from) }
  if (WORDS.test(pattern)) return native(new RegExp(pattern, 'g'))
  const { RE2JS } = await import('re2js')
  const compiled = RE2JS.compile(pattern, RE2JS.MULTILINE)
  return {
    next: (text, from) => {
      const matcher = compiled.matcher(text)
      return matcher.find(from) ? matcher.start() : -1
    },
  }
}

function native(compiled: RegExp): Finder {
  return {
    next: (text, from) => {
      compiled.lastIndex = from
      return compiled.exec(text)?.index ?? -1
    },
  }
}

/** The mistake in a key's pattern, if there is one: for a kind's `mistakes`. */
export async function patternMistakes(key: string, pattern: string | undefined): Promise<RuleMistake[]> {
  if (pattern === undefined) return []
  try {
    await compilePattern(pattern)
    return []
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const unlike = /\(\?[=!<]|\\[1-9]/.test(pattern)
      ? '; lookaround and back references are not in RE2, so that every pattern ends in linear time'
      : ''
    return [{ key, message: `${quote(pattern)} is not a pattern: ${why}${unlike}` }]
  }
}
