import type { GateVerdict, World } from '@ci-gates/core/model'
import { InputError } from '@ci-gates/core/model'
import { displayPath, rootsFor, writeText } from '@ci-gates/core/runner'
import { type Account, rateOf } from '@ci-gates/test-results'
import type { LegVerdict } from '../leg.ts'
import type { Observed } from '../observe.ts'
import type { Outputs } from '../outputs.ts'
import { countModule, executedOf, isFailing } from './compare.ts'
import { type Baseline, type BaselineLeg, FORMAT, isUsable, type Point, VERSION } from './read.ts'

/** How many runs the trend looks back on, and how much of a suite the file holds at most. */
const MOST = { history: 30, failing: 50_000, modules: 20_000, slow: 1_000 }
/** Seconds from which a test's time is worth keeping. */
const SLOW = 0.1

interface Judged {
  readonly verdict: GateVerdict<Outputs>
  readonly legs: readonly LegVerdict[]
  readonly observed: Observed
}

/**
 * Writes the baseline where one is wanted. Without a verdict nothing is written, since it would make the next run
 * compare itself with a suite that did not run.
 */
export async function keepBaseline(
  path: string | undefined,
  { verdict, legs, observed }: Judged,
  world: World,
): Promise<GateVerdict<Outputs>> {
  if (path === undefined || verdict.outcome === 'inconclusive') return verdict
  world.signal.throwIfAborted()
  const baseline = baselineOf(legs, observed)
  try {
    await writeText(path, `${JSON.stringify(baseline, undefined, 1)}\n`, rootsFor(world, path))
  } catch (error) {
    const name = displayPath(world.workspace, path)
    throw new InputError([{ input: 'write-baseline', message: `${name} was not written: ${(error as Error).message}` }])
  }
  return verdict
}

export function baselineOf(legs: readonly LegVerdict[], { baseline, coverage, now }: Observed): Baseline {
  const before = isUsable(baseline) ? baseline.history : []
  const at = new Date(now).toISOString()
  const worst = legs[0]
  const point: Point[] = worst ? [{ at, ...rateOf(worst.counts) }] : []
  return {
    format: FORMAT,
    version: VERSION,
    at,
    ...(coverage && 'share' in coverage ? { coverage: coverage.share } : {}),
    legs: legs.map(({ account }) => legOf(account)),
    history: [...before, ...point].slice(-MOST.history),
  }
}

function legOf({ leg, tests, counts, runs }: Account): BaselineLeg {
  const slow: (readonly [string, number])[] = []
  const modules = new Map<string, number>()
  for (const test of tests) {
    countModule(modules, test)
    if (test.seconds !== undefined && test.seconds >= SLOW) slow.push([test.id, test.seconds])
  }
  const named = runs.every(({ summaryOnly }) => !summaryOnly)
  const failing = [...new Set(tests.notable.filter(isFailing).map(({ id }) => id))].sort().slice(0, MOST.failing)
  return {
    ...(leg === undefined ? {} : { leg }),
    executed: executedOf(counts),
    ...(named ? { failing } : {}),
    modules: [...modules].sort(([one], [other]) => (one < other ? -1 : 1)).slice(0, MOST.modules),
    slow: slow.sort(([, one], [, other]) => other - one).slice(0, MOST.slow),
  }
}
