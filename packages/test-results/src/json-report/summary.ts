import { grouped, many } from '../account/sentence.ts'
import type { Json } from '../json/values.ts'
import type { TestOutcome } from '../model/test.ts'

/** Keys of `summary` that are no outcome. */
const TOTALS = new Set(['total', 'collected', 'deselected'])

const MEANING: ReadonlyMap<string, TestOutcome> = new Map([
  ['passed', 'passed'],
  ['subtests passed', 'passed'],
  ['failed', 'failed'],
  ['error', 'error'],
  ['skipped', 'skipped'],
  ['xfailed', 'xfailed'],
  ['xpassed', 'xpassed'],
])

/** Counts of a report without tests. `rerun` stays unknown there: such a test may have passed or failed in the end. */
export function summaryCounts(summary: Json): ReadonlyMap<TestOutcome, number> {
  const counts = new Map<TestOutcome, number>()
  for (const [name, number] of talliesOf(summary)) {
    const outcome = MEANING.get(name) ?? 'lost'
    counts.set(outcome, (counts.get(outcome) ?? 0) + number)
  }
  return counts
}

/** Where the summary contradicts the tests that the report names; undefined where it does not. */
export function countedTallies(
  summary: Json,
  outcomes: ReadonlyMap<string, number>,
  tests: number,
): string | undefined {
  const total = summary['total']
  if (typeof total === 'number' && total !== tests)
    return `its summary says ${many(total, 'test')} and it holds ${grouped(tests)}`
  for (const [name, number] of talliesOf(summary)) {
    const counted = outcomes.get(name) ?? 0
    if (counted !== number) return `its summary says ${number} ${name} and it holds ${counted}`
  }
  return undefined
}

function talliesOf(summary: Json): [string, number][] {
  return Object.entries(summary).filter(
    (entry): entry is [string, number] => !TOTALS.has(entry[0]) && Number.isSafeInteger(entry[1]),
  )
}
