import { quote, shorten, visible } from '@ci-gates/core/model'
import type { JSONPathQuery, JSONValue } from 'json-p3'
import type { RuleMistake } from '../signals/signal.ts'
import { DocumentFlaw } from './flaw.ts'

const LONGEST = 1_000
const MOST_DESCENTS = 2
const MOST_VALUES = 100_000

/** A value that a path found, and its own path: `$['jobs']['build']`. */
export interface FoundValue {
  readonly value: unknown
  readonly path: string
}

/** A path of RFC 9535, ready to ask. */
export interface Query {
  readonly text: string
  /**
   * What it finds, in order.
   * @throws DocumentFlaw when the document is too deep, or there are more than 100,000 values
   */
  find(document: unknown): FoundValue[]
}

/**
 * Compiles a path. Its time is bounded by the document's size: patterns in `match()` and `search()` are RE2's, and `..`
 * may stand in it twice at most, since each multiplies the work by the document's depth.
 * @throws RangeError with what is wrong
 */
export async function compileQuery(text: string): Promise<Query> {
  if (text.length > LONGEST) throw new RangeError(`the path has ${text.length} characters; at most ${LONGEST} are read`)
  if (descents(text) > MOST_DESCENTS) throw new RangeError(`${quote(text)} has .. more than ${MOST_DESCENTS} times`)
  const { jsonPathEnvironment } = await import('@ci-gates/probes')
  const environment = await jsonPathEnvironment({ maxRecursionDepth: 70 })
  try {
    const path = environment.compile(text)
    return { text, find: (document) => valuesOf(path, document) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    throw new RangeError(
      `${quote(text)} is not a JSONPath (RFC 9535), such as $.scripts.test: ${shorten(visible(why), 160)}`,
    )
  }
}

/** The mistake in a key's path, if there is one. */
export async function queryMistakes(key: string, text: string | undefined): Promise<RuleMistake[]> {
  if (text === undefined) return []
  try {
    await compileQuery(text)
    return []
  } catch (error) {
    return [{ key, message: (error as Error).message }]
  }
}

/** `..` outside of quotation marks. */
function descents(text: string): number {
  return text.replace(/"(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'/g, '').split('..').length - 1
}

function valuesOf(path: JSONPathQuery, document: unknown): FoundValue[] {
  const values: FoundValue[] = []
  try {
    for (const node of path.lazyQuery(document as JSONValue)) {
      values.push({ value: node.value, path: node.path })
      if (values.length > MOST_VALUES)
        throw new DocumentFlaw(`has more than ${MOST_VALUES} values at ${path.toString()}`)
    }
  } catch (error) {
    if (error instanceof DocumentFlaw) throw error
    throw new DocumentFlaw('is nested too deep to be searched')
  }
  return values
}
