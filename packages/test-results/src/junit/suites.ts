import { many } from '../account/sentence.ts'
import { worseOf } from '../model/attempts.ts'
import type { Note } from '../model/run.ts'
import type { Test } from '../model/test.ts'
import { type TestStore, testStore } from '../tests/store.ts'

/** The tests of all suites of a file, each once. */
export interface Suites {
  readonly tests: TestStore
  add(name: string, tests: TestStore, pytest: boolean): void
  notes(): Note[]
}

/**
 * pytest writes one suite; a file with several was joined from shards (junitparser, a shell script), so that one id in
 * two of them is one test. Other tools' suites are groups, and a name that they share belongs to two tests.
 */
export function suites(): Suites {
  let all = testStore()
  let repeated = 0
  return {
    get tests() {
      return all
    },
    add(name, more, pytest) {
      // One suite is the rule: only a second one is added test by test.
      if (all.length === 0) all = more
      else for (const test of more) repeated += addOne(all, test, name, pytest)
    },
    notes: () =>
      repeated > 0
        ? [
            {
              code: 'joined',
              text: `${many(repeated, 'test stands', 'tests stand')} in several of its suites; each was counted once`,
            },
          ]
        : [],
  }
}

/** How many tests were merged: one or none. */
function addOne(all: TestStore, test: Test, suite: string, pytest: boolean): 0 | 1 {
  const known = test.twin === undefined ? all.find(test.id) : -1
  if (known >= 0 && pytest) {
    all.set(known, merged(all.get(known), test, suite))
    return 1
  }
  all.push(known >= 0 ? { ...test, twin: all.length } : test)
  return 0
}

function merged(one: Test, other: Test, suite: string): Test {
  if (one.outcome === other.outcome) return one
  const worst = worseOf(one.outcome, other.outcome) === one.outcome ? one : other
  const bad = worst.outcome === 'failed' || worst.outcome === 'error'
  const better = worst === one ? other : one
  if (!bad || (better.outcome !== 'passed' && better.outcome !== 'xpassed')) return worst
  return {
    ...worst,
    conflict: [one, other].map(({ outcome }, at) => ({ report: `${suite} (suite ${at + 1})`, outcome })),
  }
}
