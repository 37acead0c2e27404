import type { Finding } from '@ci-gates/core/model'
import { type Account, type Counts, rateOf, type Share, type Stop } from '@ci-gates/test-results'
import { type Comparison, compare } from './baseline/compare.ts'
import { isUsable } from './baseline/read.ts'
import { causeFindings, type JudgedCause, judgedCauses } from './causes.ts'
import { criteriaOf } from './criteria.ts'
import type { Observed } from './observe.ts'
import type { Policy } from './policy.ts'
import { applyQuarantine, type Quarantined } from './quarantine/apply.ts'
import { sharpen } from './sharpen.ts'
import { stopFindings } from './stops.ts'

/** What a leg of the matrix came to; there is one where nobody speaks of legs. */
export interface LegVerdict {
  readonly account: Account
  /** The counts without what the quarantine excuses. */
  readonly counts: Counts
  readonly rate: Share
  readonly outcome: 'pass' | 'fail' | 'inconclusive'
  readonly stops: readonly Stop[]
  readonly causes: readonly JudgedCause[]
  readonly quarantined: Quarantined
  readonly comparison?: Comparison
  /** What decides: stops, else criteria. */
  readonly deciding: readonly Finding[]
  /** Failures by cause. */
  readonly evidence: readonly Finding[]
}

export function judgeLeg(account: Account, observed: Observed, policy: Policy): LegVerdict {
  const quarantined = applyQuarantine(observed.quarantine ?? [], account.tests, observed.now)
  const counts = withoutExcused(account.counts, quarantined)
  const comparison = comparisonOf(account, observed, quarantined)
  const causes = judgedCauses(account, quarantined.excused, comparison)
  const stops = account.stops
    .filter((stop) => stop.code !== 'conflict' || !isExcused(account, quarantined))
    .map((stop) => sharpen(stop, account))
  const found = stopFindings(stops, causes, observed)
  const sure = !stops.some(({ verdict }) => verdict === 'inconclusive')
  const base = {
    account,
    counts,
    rate: rateOf(counts),
    stops,
    causes,
    quarantined,
    ...(comparison ? { comparison } : {}),
  }
  const deciding = [...found, ...(sure ? criteriaOf(base, observed, policy) : [])]
  return { ...base, deciding, outcome: outcomeOf(deciding), evidence: causeFindings(causes, observed, sure) }
}

export type LegBase = Omit<LegVerdict, 'deciding' | 'outcome' | 'evidence'>

/** What nobody knows comes before what is known to be bad: a rate of a part says nothing of the whole. */
function outcomeOf(deciding: readonly Finding[]): LegVerdict['outcome'] {
  if (deciding.some(({ outcome, additional }) => outcome === 'unknown' && !additional)) return 'inconclusive'
  return deciding.some(({ outcome }) => outcome === 'broken') ? 'fail' : 'pass'
}

function withoutExcused(counts: Counts, { excused }: Quarantined): Counts {
  const failed = [...excused.keys()].filter(({ outcome }) => outcome === 'failed').length
  return { ...counts, failed: counts.failed - failed, error: counts.error - (excused.size - failed) }
}

/** Every test on which shards disagree is in the quarantine. */
function isExcused({ conflicts }: Account, { excused }: Quarantined): boolean {
  return conflicts.every((test) => excused.has(test))
}

function comparisonOf(
  { leg, tests, runs }: Account,
  { baseline }: Observed,
  { excused }: Quarantined,
): Comparison | undefined {
  const before = isUsable(baseline) ? baseline.legs.find((one) => one.leg === leg) : undefined
  if (!before) return undefined
  const named = runs.every(({ summaryOnly }) => !summaryOnly)
  return compare(before, tests, excused, named)
}
