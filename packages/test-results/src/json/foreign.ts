import type { StopCode } from '../model/stop.ts'

interface Foreign {
  readonly code: StopCode
  readonly observed: string
}

const KNOWN: readonly (readonly [readonly string[], string])[] = [
  [['testResults', 'numTotalTests'], 'it is a report of Jest or Vitest'],
  [['benchmarks', 'machine_info'], 'it is a report of pytest-benchmark'],
  [['meta', 'files', 'totals'], 'it is a coverage report of coverage.py: give it as `coverage`'],
  [['stats', 'results', 'meta'], 'it is a report of mochawesome'],
]

/**
 * JSON that other tools write, by name. `.report.json`, json-report's default, is also what the Freshworks SDK calls
 * its coverage (key `coverage`); Istanbul's coverage has a key for each source file.
 */
export function foreignJson(keys: ReadonlySet<string>): Foreign | undefined {
  if (keys.has('coverage') && !keys.has('tests'))
    return { code: 'wrong-schema', observed: 'it is a coverage report of the Freshworks SDK, not a report of pytest' }
  if (keys.size > 0 && [...keys].every((key) => /[\\/].*\.[cm]?[jt]sx?$|^total$/.test(key)))
    return { code: 'wrong-schema', observed: 'it is a coverage report of Istanbul, not a report of pytest' }
  const known = KNOWN.find(([names]) => names.every((name) => keys.has(name)))
  return known && { code: 'wrong-schema', observed: known[1] }
}
