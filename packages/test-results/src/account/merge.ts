import { attemptOf, isBad, worseOf } from '../model/attempts.ts'
import type { TestRun } from '../model/run.ts'
import { type Attempt, keyOf, type Test } from '../model/test.ts'
import type { Tests } from '../model/tests.ts'
import { type TestStore, testStore } from '../tests/store.ts'

export interface Merged {
  readonly tests: Tests
  /** Tests that a second report held with the same verdict. */
  readonly duplicates: number
}

interface Seen {
  readonly test: Test
  readonly run: TestRun
}

/** Every test once. Runs with different seeds are attempts at the same tests; without one they are shards. */
export function mergeRuns(runs: readonly TestRun[]): Merged {
  const [first, ...more] = runs
  if (!first) return { tests: testStore(), duplicates: 0 }
  if (more.length === 0) return { tests: first.tests, duplicates: 0 }
  const tests = testStore()
  const twins = new Map<string, number>()
  const repeated = new Map<number, Seen[]>()
  const begun: { readonly run: TestRun; readonly from: number }[] = []
  for (const run of runs) {
    begun.push({ run, from: tests.length })
    for (const test of run.tests) {
      const known = numberOf(tests, twins, test)
      if (known < 0) add(tests, twins, test)
      else repeated.set(known, [...(repeated.get(known) ?? [firstSeen(tests.get(known), known, begun)]), { test, run }])
    }
  }
  return settle(tests, repeated)
}

/** A twin is the same as the twin of that number in another report. */
function numberOf(tests: TestStore, twins: ReadonlyMap<string, number>, test: Test): number {
  return test.twin === undefined ? tests.find(test.id) : (twins.get(keyOf(test)) ?? -1)
}

function add(tests: TestStore, twins: Map<string, number>, test: Test): void {
  if (test.twin !== undefined) twins.set(keyOf(test), tests.length)
  tests.push(test)
}

function firstSeen(
  test: Test,
  number: number,
  begun: readonly { readonly run: TestRun; readonly from: number }[],
): Seen {
  const run = begun.findLast(({ from }) => from <= number)?.run
  if (!run) throw new Error('a test without a report')
  return { test, run }
}

function settle(tests: TestStore, repeated: ReadonlyMap<number, readonly Seen[]>): Merged {
  let duplicates = 0
  for (const [number, all] of repeated) {
    const merged = mergeOne(all)
    if (!merged.conflict && !all.some(({ run }) => run.seed !== undefined)) duplicates += all.length - 1
    tests.set(number, merged)
  }
  return { tests, duplicates }
}

/** The worst verdict stands, whichever report holds it: an order that breaks a test has found something. */
function mergeOne(all: readonly Seen[]): Test {
  const outcome = all.map(({ test }) => test.outcome).reduce(worseOf)
  const decided = all.find(({ test }) => test.outcome === outcome)?.test ?? all[0]?.test
  if (!decided) throw new Error('a test without a report')
  const seeds = new Set(all.map(({ run }) => run.seed))
  if (seeds.size > 1) return all.every(isFirstTry) ? decided : { ...decided, attempts: all.flatMap(attemptsOf) }
  return contradict(all)
    ? { ...decided, conflict: all.map(({ test, run }) => ({ report: run.name, outcome: test.outcome })) }
    : decided
}

/** What passed under every seed, and at once, needs no list of that. */
function isFirstTry({ test }: Seen): boolean {
  return test.outcome === 'passed' && test.attempts === undefined
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
