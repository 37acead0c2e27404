import type { Counts, Share } from '../model/account.ts'
import { isFlaky, type TestOutcome } from '../model/test.ts'
import type { Tests } from '../model/tests.ts'

/** Counts tests, never elements or what a report claims. `extraLost` are those that nobody can name. */
export function countTests(tests: Tests, extraLost = 0): Counts {
  const { notable } = tests
  const by = { ...zero(), passed: tests.length - notable.length }
  let flaky = 0
  for (const test of notable) {
    by[test.outcome] += 1
    if (isFlaky(test)) flaky += 1
  }
  return { ...by, passed: by.passed + by.xpassed, lost: by.lost + extraLost, flaky }
}

/** The counts of a report that names no test. */
export function countSummary(summary: ReadonlyMap<TestOutcome, number>): Counts {
  const by = zero()
  for (const [outcome, number] of summary) by[outcome] += number
  return { ...by, passed: by.passed + by.xpassed, flaky: 0 }
}

function zero(): Record<TestOutcome, number> {
  return { passed: 0, failed: 0, error: 0, lost: 0, skipped: 0, xfailed: 0, xpassed: 0, deselected: 0 }
}

export function addCounts(one: Counts, other: Counts): Counts {
  const keys = Object.keys(one) as (keyof Counts)[]
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as Counts
}

/** Passed of all that should have a verdict. Skipped, xfailed and deselected are on neither side. */
export function rateOf({ passed, failed, error, lost }: Counts): Share {
  return { part: passed, whole: passed + failed + error + lost }
}

export function firstTryOf(counts: Counts): Share {
  const { part, whole } = rateOf(counts)
  return { part: part - counts.flaky, whole }
}
