import { worseOf } from '../model/attempts.ts'
import type { Note } from '../model/run.ts'
import { keyOf, type Test } from '../model/test.ts'

/** The tests of all suites of a file, each once. */
export interface Suites {
  readonly tests: Test[]
  add(name: string, tests: readonly Test[], pytest: boolean): void
  notes(): Note[]
}

/**
 * pytest writes one suite; a file with several was joined from shards (junitparser, a shell script), so that one id in
 * two of them is one test. Other tools' suites are groups, and a name that they share belongs to two tests.
 */
export function suites(): Suites {
  const tests: Test[] = []
  let places: Map<string, number> | undefined
  let repeated = 0
  return {
    tests,
    add(name, more, pytest) {
      // One suite is the rule: only a second one needs to know what the first held.
      if (tests.length > 0) places ??= new Map(tests.map((test, at) => [keyOf(test), at]))
      for (const test of more) {
        const at = places?.get(keyOf(test))
        const known = at === undefined ? undefined : tests[at]
        if (at === undefined || !known) {
          places?.set(keyOf(test), tests.length)
          tests.push(test)
        } else if (pytest) {
          repeated += 1
          tests[at] = merged(known, test, name)
        } else tests.push({ ...test, twin: tests.length })
      }
    },
    notes: () =>
      repeated > 0
        ? [{ code: 'joined', text: `${repeated} tests stand in several of its suites; each was counted once` }]
        : [],
  }
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
