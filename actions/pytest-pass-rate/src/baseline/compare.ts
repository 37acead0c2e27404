import type { Counts, Test } from '@ci-gates/test-results'
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

export function compare(before: BaselineLeg, tests: readonly Test[], named: boolean): Comparison {
  const failing = new Set(before.failing ?? [])
  const bad = tests.filter(isFailing).map(({ id }) => id)
  const passed = tests.filter(({ outcome }) => outcome === 'passed' || outcome === 'xpassed')
  const comparable = named && before.failing !== undefined
  return {
    ...(comparable ? { fresh: new Set(bad.filter((id) => !failing.has(id))) } : {}),
    mended: passed.filter(({ id }) => failing.has(id)).length,
    known: bad.filter((id) => failing.has(id)).length,
    executedBefore: before.executed,
    shrunk: shrunkModules(before, modulesOf(tests)),
    slower: slowerTests(before, tests),
  }
}

function shrunkModules(before: BaselineLeg, now: ReadonlyMap<string, number>): Comparison['shrunk'] {
  return before.modules
    .map(([file, count]) => ({ file, before: count, now: now.get(file) ?? 0 }))
    .filter((module) => module.now < module.before)
    .sort((one, other) => other.before - other.now - (one.before - one.now))
}

function slowerTests(before: BaselineLeg, tests: readonly Test[]): Comparison['slower'] {
  const known = new Map(before.slow)
  return tests
    .flatMap(({ id, seconds }) => {
      const was = known.get(id)
      return was === undefined || seconds === undefined ? [] : [{ id, before: was, now: seconds }]
    })
    .filter(({ before: was, now }) => now - was >= SLOWER.seconds && now >= was * SLOWER.times)
    .sort((one, other) => other.now - other.before - (one.now - one.before))
}

export function isFailing({ outcome }: Pick<Test, 'outcome'>): boolean {
  return outcome === 'failed' || outcome === 'error'
}

export function executedOf({ passed, failed, error }: Counts): number {
  return passed + failed + error
}

/** Executed tests by file. */
export function modulesOf(tests: readonly Test[]): Map<string, number> {
  const counts = new Map<string, number>()
  for (const test of tests) {
    if (!isFailing(test) && test.outcome !== 'passed' && test.outcome !== 'xpassed') continue
    const file = fileOf(test.id)
    counts.set(file, (counts.get(file) ?? 0) + 1)
  }
  return counts
}
