import { ctrf } from '../ctrf/reader.ts'
import { jsonReport, KEYS } from '../json-report/reader.ts'
import { ReadStop } from '../read/read-stop.ts'
import type { Facts, Reader } from '../read/reader.ts'
import { cut } from '../text/own.ts'
import { foreignJson } from './foreign.ts'
import { jsonScanner, type Wish } from './scan.ts'

const ENTERED = new Set(['tests', 'collectors', 'results', 'results.tests'])
const TAKEN = new Set(['created', 'duration', 'exitcode', 'summary', 'results.tool', 'results.summary', 'reportFormat'])

/** A JSON document: pytest-json-report or CTRF, told apart by its keys, whichever comes first. */
export function jsonReader(): Reader {
  const [report, other] = [jsonReport(), ctrf()]
  const keys = new Set<string>()
  const isCtrf = () => keys.has('results') && !keys.has('summary')
  const scanner = jsonScanner({
    wish: (path) => {
      if (!path.includes('.') && keys.size < 1000) keys.add(path)
      if (path === 'tests') report.key('tests', undefined)
      return wishOf(path)
    },
    value: (path, value) => {
      if (path === 'tests') report.test(value)
      else if (path === 'collectors') report.collector(value)
      else if (path === 'results.tests') other.test(value)
      else if (path === 'results.tool') other.tool(value)
      else if (path === 'results.summary') other.summary(value)
      else report.key(path, value)
    },
  })
  return {
    write: scanner.write,
    end: () => {
      scanner.end()
      check(keys, isCtrf())
    },
    facts: (): Facts => (isCtrf() ? other.facts() : report.facts()),
  }
}

function wishOf(path: string): Wish {
  return ENTERED.has(path) ? 'enter' : TAKEN.has(path) ? 'take' : 'drop'
}

/** Ours, or named as what it is. */
function check(keys: ReadonlySet<string>, isCtrf: boolean): void {
  const foreign = foreignJson(keys)
  if (foreign) throw new ReadStop(foreign.code, foreign.observed)
  const ours = KEYS.filter((key) => keys.has(key)).length
  if (isCtrf || (keys.has('summary') && ours >= 3)) return
  const shown = [...keys].slice(0, 4).map((key) => JSON.stringify(cut(key, 30)))
  throw new ReadStop(
    'wrong-schema',
    `it is JSON with the keys ${shown.join(', ') || '(none)'}, which is no report of pytest's`,
  )
}
