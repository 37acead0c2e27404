import { quote } from '../text/visible.ts'
import { type Declared, declare, type InputOptions, Mistake } from './declaration.ts'

/** A regular expression in RE2's syntax: matching takes time proportional to the text, whatever the pattern. */
export interface Pattern {
  readonly text: string
  /** Whether it matches anywhere in the text. */
  test(text: string): boolean
}

const LONGEST = 2_000

/**
 * Declares a pattern. In a file of its own, and no scalar, so that a gate without patterns does not ship the engine:
 * the bundler leaves out files that nothing needs, but keeps everything in those that something does.
 */
export function pattern<const O extends InputOptions>(options: O): Declared<Pattern, O> {
  return declare('pattern', 'regular expression (RE2 syntax)', options, parsePattern)
}

/** Compiles a pattern that a user gave. The engine is loaded only when there is one. */
export async function parsePattern(raw: string): Promise<Pattern> {
  if (raw.length > LONGEST)
    throw new Mistake(`the pattern has ${raw.length} characters; at most ${LONGEST} are allowed`)
  const { RE2JS } = await import('re2js')
  try {
    const compiled = RE2JS.compile(raw)
    return { text: raw, test: (text) => compiled.matcher(text).find() }
  } catch (error) {
    throw new Mistake(`${quote(raw)} is not a pattern: ${error instanceof Error ? error.message : String(error)}`)
  }
}
