// What a suite leaves behind: the last line of its output, and for `.ci/total.js` what it counted and what failed by name,
// which is told again at the end of a long log.
import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const RESULTS = join(import.meta.dirname, '../.cache/results')

/**
 * Writes what a suite came to, and prints the counts as its last line. A suite that examined nothing has failed.
 * @param failures one text each, the first line of which says what failed
 * @returns the exit code
 */
export function finish(suite: string, passed: number, failures: readonly string[]): number {
  const told = passed + failures.length === 0 ? ['nothing was examined'] : failures
  mkdirSync(RESULTS, { recursive: true })
  const counts = { passed, failed: told.length, failures: told }
  writeFileSync(join(RESULTS, `${suite}.json`), `${JSON.stringify(counts)}\n`)
  console.log(`${passed} passed, ${told.length} failed`)
  return told.length > 0 ? 1 : 0
}
