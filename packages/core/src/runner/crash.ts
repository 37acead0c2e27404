import { inspect } from 'node:util'
import { shorten } from '../model/index.ts'

const MOST_LINES = 60
const LONGEST_LINE = 1_000

/**
 * An error's stack as lines of text, for a log; a thrown thing that is no Error is told as what it is.
 * @param clean takes secrets out: a message may quote whatever the gate had in hand
 */
export function stackLines(error: unknown, clean: (text: string) => string): string[] {
  const lines = clean(told(error)).split(/\r\n|[\r\n]/)
  return lines.slice(0, MOST_LINES).map((line) => shorten(line, LONGEST_LINE))
}

function told(error: unknown): string {
  try {
    const text = inspect(error, { depth: 3, maxArrayLength: 20 })
    return error instanceof Error ? text : `a thrown ${typeof error}: ${text}`
  } catch (problem) {
    return `a thrown thing that cannot be shown: ${String(problem)}`
  }
}
