import type { Finding, GateVerdict } from '@ci-gates/core/model'
import { type Account, type Counts, firstTryOf, percentOf, type Share } from '@ci-gates/test-results'
import { isUsable } from './baseline/read.ts'
import { coverageFindings } from './coverage.ts'
import { judgeLeg, type LegVerdict } from './leg.ts'
import { noteFindings } from './notes.ts'
import type { Observed } from './observe.ts'
import { countOutputs, type Outputs } from './outputs.ts'
import type { Policy } from './policy.ts'
import { quarantineFindings } from './quarantine/findings.ts'
import { reasonOf } from './reason.ts'
import { sectionsOf } from './sections.ts'

/** What a run came to: its verdict, and each leg, the worst first. */
export interface Judged {
  readonly verdict: GateVerdict<Outputs>
  readonly legs: readonly LegVerdict[]
}

/** Accounts and policy to a verdict. Legs are judged apart, and the worst decides. */
export function judge(observed: Observed, policy: Policy): Judged {
  const legs = observed.accounts.map((account) => judgeLeg(account, observed, policy)).sort(worseFirst)
  const several = legs.length > 1
  const named = (leg: LegVerdict, findings: readonly Finding[]) =>
    several ? findings.map(inLeg(leg.account)) : findings
  const common = [...observed.findings, ...baselineFindings(observed), ...coverageOf(observed, policy)]
  const deciding = [...legs.flatMap((leg) => named(leg, leg.deciding)), ...common]
  const evidence = legs.flatMap((leg) => named(leg, leg.evidence))
  const beside = [...noteFindings(legs), ...quarantineFindings(legs, observed)]
  const outcome = outcomeOf(deciding)
  // Beside what nobody knows, what is known to be bad decides nothing: told as seen, not as the reason.
  const all = [...deciding, ...evidence].map((finding) => (outcome === 'inconclusive' ? undecided(finding) : finding))
  const decided = all.find((finding) => decides(finding, outcome))
  const findings = [...(decided ? [decided] : []), ...all.filter((finding) => finding !== decided), ...beside]
  const verdict = {
    outcome,
    code: decided?.code ?? 'pass-rate-met',
    reason: reasonOf({ legs, decided, outcome, observed, policy, findings }),
    findings,
    metrics: metricsOf(legs, outcome, observed),
    sections: sectionsOf(legs, observed),
  }
  return { verdict, legs }
}

type Outcome = LegVerdict['outcome']

function outcomeOf(deciding: readonly Finding[]): Outcome {
  if (deciding.some((finding) => decides(finding, 'inconclusive'))) return 'inconclusive'
  return deciding.some(({ outcome }) => outcome === 'broken') ? 'fail' : 'pass'
}

export function decides({ outcome, additional }: Finding, verdict: Outcome): boolean {
  if (verdict === 'inconclusive') return outcome === 'unknown' && !additional
  return verdict === 'fail' && outcome === 'broken'
}

function undecided(finding: Finding): Finding {
  return finding.outcome === 'broken' ? { ...finding, outcome: 'unknown', additional: true } : finding
}

const RANK: Readonly<Record<Outcome, number>> = { inconclusive: 0, fail: 1, pass: 2 }

/** By outcome, then by rate, compared as integers; none of none is the worst. */
function worseFirst(one: LegVerdict, other: LegVerdict): number {
  return RANK[one.outcome] - RANK[other.outcome] || compareShares(one.rate, other.rate)
}

function compareShares(one: Share, other: Share): number {
  if (one.whole === 0 || other.whole === 0) return one.whole - other.whole
  return Number(BigInt(one.part) * BigInt(other.whole) - BigInt(other.part) * BigInt(one.whole))
}

function inLeg({ leg = '' }: Account) {
  return (finding: Finding): Finding => ({ ...finding, claim: `leg ${leg}: ${finding.claim}` })
}

function baselineFindings({ baseline }: Observed): Finding[] {
  if (baseline === undefined || isUsable(baseline)) return []
  const { name, code, problem } = baseline
  const text = 'Let a run on the base branch write it with `write-baseline`, and hand it on as an artifact'
  // The first run has none, and nothing to compare itself with; a file that is there and is none is a mistake.
  const absent = code === 'baseline-absent' ? { additional: true } : {}
  return [{ claim: name, outcome: 'unknown', code, observed: problem, remedy: { text }, ...absent }]
}

function coverageOf({ coverage, baseline }: Observed, policy: Policy): Finding[] {
  return coverage ? coverageFindings(coverage, policy, isUsable(baseline) ? baseline : undefined) : []
}

function metricsOf(legs: readonly LegVerdict[], outcome: Outcome, { coverage }: Observed) {
  const [worst] = legs
  const counts = legs.map((leg) => leg.counts).reduce(sum)
  const rated = outcome !== 'inconclusive' && worst !== undefined
  const fresh = legs.map(({ comparison }) => comparison?.fresh?.size)
  return {
    passRate: rated ? percentOf(worst.rate) : '',
    firstTryPassRate: rated ? percentOf(firstTryOf(worst.counts)) : '',
    ...countOutputs(counts),
    flaky: legs.reduce((all, { account }) => all + account.flaky.length, 0),
    newFailures: fresh.includes(undefined) ? '' : fresh.reduce((all: number, each) => all + (each ?? 0), 0),
    coverage: coverage && 'share' in coverage ? percentOf(coverage.share) : '',
  }
}

function sum(one: Counts, other: Counts): Counts {
  const keys = Object.keys(one) as (keyof Counts)[]
  return Object.fromEntries(keys.map((key) => [key, one[key] + other[key]])) as unknown as Counts
}
