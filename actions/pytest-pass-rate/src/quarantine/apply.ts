import type { Test } from '@ci-gates/test-results'
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
export function applyQuarantine(entries: readonly Entry[], tests: readonly Test[], now: number): Quarantined {
  const excused = new Map<Test, Entry>()
  const met = new Set<Test>()
  const used = entries.map((entry) => {
    const state = stateOf(entry, now)
    const own = tests.filter((test) => entry.selector.matches(test))
    const failing = own.filter(({ outcome }) => outcome === 'failed' || outcome === 'error')
    if (state !== 'expired') for (const test of failing) if (!excused.has(test)) excused.set(test, entry)
    const shared = own.filter((test) => met.has(test)).length
    for (const test of own) met.add(test)
    const passing = own.filter(({ outcome, attempts }) => isPassed(outcome) && attempts === undefined)
    return { entry, state, tests: own.length, passing: passing.map(({ id }) => id), failing: failing.length, shared }
  })
  return { excused, used }
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
