import { quote } from '@ci-gates/core/model'
import type { RuleMistake } from '../signals/signal.ts'
import { neededWords } from './needed.ts'

/** A pattern that finds places in a text in time proportional to it, whatever either holds. */
export interface Finder {
  /** The offset of the first match at or after `from`, which begins a line, or -1. */
  next(text: string, from: number): number
  /** Words of which each line that matches holds one; a text without any need not be looked at. */
  readonly needs?: readonly string[]
}

/** Words and alternatives of words: no repetition, no class, no anchor that the two engines read differently. */
const WORDS = /^(?:[^\\^$.|?*+()[\]{}]|\\[^A-Za-z0-9]|\\b|\|)+$/
/** The same in any case; beyond these letters, and for `\b`, the engines fold differently. */
const WORDS_IN_ANY_CASE = /^\(\?i\)([A-Za-z0-9 _|-]+)$/

/**
 * Compiles a pattern in RE2's syntax; `^` and `$` mean lines. One without any special character is looked for as it is;
 * one that repeats nothing goes to the platform's engine, which then takes linear time as well, and a tenth of it; of
 * another that needs a word, only lines with that word are looked at.
 * @throws Error with the engine's words when it is none.
 */
export async function compilePattern(pattern: string): Promise<Finder> {
  const words = neededWords(pattern)
  const needs = words ? { needs: words } : {}
  if (!/[\\^$.|?*+()[\]{}]/.test(pattern)) return { next: (text, from) => text.indexOf(pattern, from), ...needs }
  if (WORDS.test(pattern)) return { ...native(new RegExp(pattern, 'g')), ...needs }
  const anyCase = WORDS_IN_ANY_CASE.exec(pattern)?.[1]
  if (anyCase !== undefined) return native(new RegExp(anyCase, 'giu'))
  const { RE2JS } = await import('re2js')
  const compiled = RE2JS.compile(pattern, RE2JS.MULTILINE)
  const linear: Finder = {
    next: (text, from) => {
      const matcher = compiled.matcher(text)
      return matcher.find(from) ? matcher.start() : -1
    },
  }
  return words ? { ...onLinesWith(words, linear), needs: words } : linear
}

function native(compiled: RegExp): Finder {
  return {
    next: (text, from) => {
      compiled.lastIndex = from
      return compiled.exec(text)?.index ?? -1
    },
  }
}

/** Looks only at lines that hold one of the words. */
function onLinesWith(words: readonly string[], { next }: Finder): Finder {
  const word = wordFinder(words)
  return {
    next: (text, from) => {
      for (let start = from; start <= text.length; ) {
        const at = word(text, start)
        if (at < 0) return -1
        const begin = Math.max(from, text.lastIndexOf('\n', at - 1) + 1)
        const end = text.indexOf('\n', at)
        const found = next(text.slice(begin, end < 0 ? undefined : end), 0)
        if (found >= 0) return begin + found
        if (end < 0) return -1
        start = end + 1
      }
      return -1
    },
  }
}

/** Finds the first of several words at or after a place, all in one pass. */
export function wordFinder(words: readonly string[]): Finder['next'] {
  const [only = '', ...more] = words
  if (more.length === 0) return (text, from) => text.indexOf(only, from)
  return native(new RegExp(words.map((word) => word.replace(/[\\^$.|?*+()[\]{}]/g, '\\$&')).join('|'), 'g')).next
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
