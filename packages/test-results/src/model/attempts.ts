import type { Attempt, Test, TestOutcome } from './test.ts'

/** How bad a verdict is when several stand against each other. */
const BADNESS: Readonly<Record<TestOutcome, number>> = {
  failed: 7,
  error: 6,
  lost: 5,
  passed: 4,
  xpassed: 3,
  xfailed: 2,
  skipped: 1,
  deselected: 0,
}

export function worseOf(one: TestOutcome, other: TestOutcome): TestOutcome {
  return BADNESS[one] >= BADNESS[other] ? one : other
}

export function isBad(outcome: TestOutcome): boolean {
  return outcome === 'failed' || outcome === 'error' || outcome === 'lost'
}

/** What one verdict says of itself, as an attempt among others. */
export function attemptOf(test: Test, seed?: string): Attempt {
  return {
    outcome: test.outcome,
    ...(test.seconds === undefined ? {} : { seconds: test.seconds }),
    ...(test.failure === undefined ? {} : { failure: test.failure }),
    ...(seed === undefined ? {} : { seed }),
  }
}
