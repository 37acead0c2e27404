import type { Test, Tests } from '@ci-gates/test-results'
import type { Entry } from './read.ts'

/** What the quarantine does to the tests of a leg. */
export interface Quarantined {
  /** Tests that failed and are excused, with the entry that does it. */
  readonly excused: ReadonlyMap<Test, Entry>
  /** What each entry met. */
  readonly used: readonly Used[]
}

export interface Used {
  readonly entry: Entry
  readonly state: 'active' | 'expiring' | 'expired'
  readonly tests: number
  /** Of those, what passed at the first try. */
  readonly passing: readonly string[]
  readonly failing: number
  /** Tests that an entry before this one means, too. */
  readonly shared: number
}

const DAY = 86_400_000
/** A fortnight: long enough for a sprint to do something about it before every pull request turns red. */
const WARN_DAYS = 14

/** Excuses failures whose entry has not expired. Only what failed: a test that was lost was not measured. */
export function applyQuarantine(entries: readonly Entry[], tests: Tests, now: number): Quarantined {
  const excused = new Map<Test, Entry>()
  const used = entries.map(
    (entry): Counted => ({ entry, state: stateOf(entry, now), tests: 0, passing: [], failing: 0, shared: 0 }),
  )
  // One look at every test, of which there may be half a million.
  for (const test of entries.length > 0 ? tests : []) {
    const meant = used.filter(({ entry }) => entry.selector.matches(test))
    for (const [at, one] of meant.entries()) meet(one, test, at > 0, excused)
  }
  return { excused, used }
}

type Counted = { -readonly [K in keyof Used]: K extends 'passing' ? string[] : Used[K] }

function meet(used: Counted, test: Test, isShared: boolean, excused: Map<Test, Entry>): void {
  const { entry, state } = used
  const failed = test.outcome === 'failed' || test.outcome === 'error'
  used.tests += 1
  used.shared += isShared ? 1 : 0
  used.failing += failed ? 1 : 0
  if (failed && state !== 'expired' && !excused.has(test)) excused.set(test, entry)
  if (isPassed(test.outcome) && test.attempts === undefined) used.passing.push(test.id)
}

function isPassed(outcome: Test['outcome']): boolean {
  return outcome === 'passed' || outcome === 'xpassed'
}

/** An entry holds to the end of its day in UTC. */
export function stateOf({ expires }: Entry, now: number): Used['state'] {
  const left = Date.parse(`${expires}T00:00:00Z`) + DAY - now
  if (left <= 0) return 'expired'
  return left <= WARN_DAYS * DAY ? 'expiring' : 'active'
}
