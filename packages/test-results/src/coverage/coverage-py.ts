import { jsonScanner } from '../json/scan.ts'
import { at, isObject, numberAt } from '../json/values.ts'
import type { Coverage } from '../model/coverage.ts'
import { type CoverageReader, shares } from './reader.ts'

/** `totals`: `covered_lines` of `num_statements`, and with `--branch` `covered_branches` of `num_branches`. */
export function coveragePy(): CoverageReader {
  let coverage: Coverage | undefined
  const scanner = jsonScanner({
    wish: (path) => (path === 'totals' ? 'take' : 'drop'),
    value: (_, totals) => {
      if (!isObject(totals)) return
      const number = (key: string) => (at(totals, key) === undefined ? undefined : String(numberAt(totals, key)))
      coverage = shares(
        number('covered_lines'),
        number('num_statements'),
        number('covered_branches'),
        number('num_branches'),
      )
    },
  })
  return { ...scanner, coverage: () => coverage }
}
