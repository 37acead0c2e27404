import { attemptOf, isBad, worseOf } from '../model/attempts.ts'
import type { TestRun } from '../model/run.ts'
import { type Attempt, keyOf, type Test } from '../model/test.ts'

export interface Merged {
  readonly tests: Test[]
  /** Tests that a second report held with the same verdict. */
  readonly duplicates: number
}

interface Seen {
  readonly test: Test
  readonly run: TestRun
}

/** Every test once. Runs with different seeds are attempts at the same tests; without one they are shards. */
export function mergeRuns(runs: readonly TestRun[]): Merged {
  const only = runs.length === 1 ? runs[0] : undefined
  if (only) return { tests: [...only.tests], duplicates: 0 }
  const seen = new Map<string, Seen>()
  const repeated = new Map<string, Seen[]>()
  for (const run of runs) {
    for (const test of run.tests) {
      const key = keyOf(test)
      const first = seen.get(key)
      if (!first) seen.set(key, { test, run })
      else repeated.set(key, [...(repeated.get(key) ?? [first]), { test, run }])
    }
  }
  return settle(seen, repeated)
}

function settle(seen: ReadonlyMap<string, Seen>, repeated: ReadonlyMap<string, readonly Seen[]>): Merged {
  const tests: Test[] = []
  let duplicates = 0
  for (const [key, { test }] of seen) {
    const all = repeated.get(key)
    const merged = all ? mergeOne(all) : test
    if (all && !merged.conflict && !all.some(({ run }) => run.seed !== undefined)) duplicates += all.length - 1
    tests.push(merged)
  }
  return { tests, duplicates }
}

/** The worst verdict stands, whichever report holds it: an order that breaks a test has found something. */
function mergeOne(all: readonly Seen[]): Test {
  const outcome = all.map(({ test }) => test.outcome).reduce(worseOf)
  const decided = all.find(({ test }) => test.outcome === outcome)?.test ?? all[0]?.test
  if (!decided) throw new Error('a test without a report')
  const seeds = new Set(all.map(({ run }) => run.seed))
  if (seeds.size > 1) return { ...decided, attempts: all.flatMap(attemptsOf) }
  return contradict(all)
    ? { ...decided, conflict: all.map(({ test, run }) => ({ report: run.name, outcome: test.outcome })) }
    : decided
}

function attemptsOf({ test, run }: Seen): Attempt[] {
  return (test.attempts ?? [attemptOf(test)]).map((attempt) =>
    run.seed === undefined ? attempt : { ...attempt, seed: run.seed },
  )
}

function contradict(all: readonly Seen[]): boolean {
  const bad = all.some(({ test }) => isBad(test.outcome))
  return bad && all.some(({ test }) => test.outcome === 'passed' || test.outcome === 'xpassed')
}
