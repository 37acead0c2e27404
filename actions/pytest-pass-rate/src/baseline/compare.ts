import type { Counts, Test, Tests } from '@ci-gates/test-results'
import { fileOf } from '../selector.ts'
import type { BaselineLeg } from './read.ts'

/** How a leg stands against what was known of it. */
export interface Comparison {
  /** Failures that the baseline does not have; absent where either side names no test. */
  readonly fresh?: ReadonlySet<string>
  /** Tests of the baseline's failures that pass now. */
  readonly mended: number
  /** Failures that both have. */
  readonly known: number
  readonly executedBefore: number
  /** Files in which fewer tests ran, the most first. */
  readonly shrunk: readonly { readonly file: string; readonly before: number; readonly now: number }[]
  /** Tests that became slower, the most first. */
  readonly slower: readonly { readonly id: string; readonly before: number; readonly now: number }[]
}

/** What a run may be slower by without being told: machines differ. */
const SLOWER = { seconds: 0.5, times: 1.5 }

/** `excused` failures are told of by the quarantine alone. */
export function compare(
  before: BaselineLeg,
  tests: Tests,
  excused: ReadonlyMap<Test, unknown>,
  named: boolean,
): Comparison {
  const failing = new Set(before.failing ?? [])
  const bad = tests.notable.filter((test) => isFailing(test) && !excused.has(test)).map(({ id }) => id)
  const seen = seenBeside(tests, excused, new Map(before.slow))
  const comparable = named && before.failing !== undefined
  return {
    ...(comparable ? { fresh: new Set(bad.filter((id) => !failing.has(id))) } : {}),
    mended: mendedOf(tests, failing),
    known: bad.filter((id) => failing.has(id)).length,
    executedBefore: before.executed,
    shrunk: shrunkModules(before, seen.modules),
    slower: seen.slower,
  }
}

function shrunkModules(before: BaselineLeg, now: ReadonlyMap<string, number>): Comparison['shrunk'] {
  return before.modules
    .map(([file, count]) => ({ file, before: count, now: now.get(file) ?? 0 }))
    .filter((module) => module.now < module.before)
    .sort((one, other) => other.before - other.now - (one.before - one.now))
}

/** How many tests that failed pass now, at whichever attempt. */
function mendedOf(tests: Tests, failing: ReadonlySet<string>): number {
  const notable = new Map(tests.notable.map((test) => [test.id, test.outcome]))
  return [...failing].filter((id) => tests.has(id) && PASSED.has(notable.get(id) ?? 'passed')).length
}

const PASSED = new Set<Test['outcome']>(['passed', 'xpassed'])

/** What one look at every test gives: half a million of them are not looked at twice. */
function seenBeside(
  tests: Tests,
  excused: ReadonlyMap<Test, unknown>,
  slow: ReadonlyMap<string, number>,
): { modules: Map<string, number>; slower: Comparison['slower'] } {
  const modules = new Map<string, number>()
  const slower: Comparison['slower'][number][] = []
  for (const test of tests) {
    if (excused.has(test)) continue
    countModule(modules, test)
    const { id, seconds: now } = test
    const was = slow.get(id)
    if (was === undefined || now === undefined) continue
    if (now - was >= SLOWER.seconds && now >= was * SLOWER.times) slower.push({ id, before: was, now })
  }
  return { modules, slower: slower.sort((one, other) => other.now - other.before - (one.now - one.before)) }
}

export function isFailing({ outcome }: Pick<Test, 'outcome'>): boolean {
  return outcome === 'failed' || outcome === 'error'
}

export function executedOf({ passed, failed, error }: Counts): number {
  return passed + failed + error
}

/** Executed tests by file. */
export function countModule(modules: Map<string, number>, test: Pick<Test, 'id' | 'outcome'>): void {
  if (!isFailing(test) && !PASSED.has(test.outcome)) return
  const file = fileOf(test.id)
  modules.set(file, (modules.get(file) ?? 0) + 1)
}
