import type { Finding } from '@ci-gates/core/model'
import { grouped, many, percentOf, rateOf, reaches, type Share } from '@ci-gates/test-results'
import { executedOf, isFailing } from './baseline/compare.ts'
import { isUsable } from './baseline/read.ts'
import type { Rule } from './kinds.ts'
import type { LegBase } from './leg.ts'
import { exceeds } from './limit.ts'
import type { Observed } from './observe.ts'
import type { Policy } from './policy.ts'
import { rerunCommand } from './rerun.ts'
import type { Selector } from './selector.ts'

/** What a leg that can be judged is judged by: the rate first, then what was set besides. */
export function criteriaOf(leg: LegBase, observed: Observed, policy: Policy): Finding[] {
  return [
    rateFinding(leg, observed, policy),
    ...policy.rules.map((rule) => ruleFinding(rule, leg, observed)),
    ...newFailureFindings(leg, observed, policy),
    ...limitFindings(leg, policy),
    ...dropFindings(leg, policy),
  ]
}

function rateFinding(leg: LegBase, observed: Observed, { threshold }: Policy): Finding {
  const holds = reaches(leg.rate, threshold.percent)
  const { part, whole } = leg.rate
  const observedRate = `${grouped(part)} of ${grouped(whole)} = ${percentOf(leg.rate)} %`
  const seen = { observed: observedRate, expected: `at least ${threshold.text}` }
  if (holds) return { claim: 'pass rate', outcome: 'holds', code: 'pass-rate-met', ...seen }
  return { claim: 'pass rate', outcome: 'broken', code: 'pass-rate-below', ...seen, ...mending(leg, observed) }
}

/** Where the first failure stands, and how to see all of them again. */
function mending({ causes }: LegBase, { locate, rootOf }: Observed): Pick<Finding, 'where' | 'remedy'> {
  const ids = causes.flatMap(({ places }) => places.map(({ id }) => id))
  const where = locate(causes[0]?.places[0]?.where)
  const command = rerunCommand(ids, rootOf(ids[0] ?? ''))
  return { ...(where ? { where } : {}), ...(command ? { remedy: { text: 'Rerun', command } } : {}) }
}

/** A share of some of the tests. One that met no test measured nothing. */
function ruleFinding({ selector, text, percent }: Rule, leg: LegBase, observed: Observed): Finding {
  const { share, matched, failing } = shareOf(selector, leg)
  const claim = selector.text
  if (share.whole === 0) {
    const blind = selector.marker !== undefined && !knowsMarkers(leg)
    const code = blind ? 'markers-unknown' : 'rule-matches-nothing'
    const seen = blind ? 'these reports know no markers' : matched > 0 ? 'none of its tests ran' : 'matches no test'
    const remedy = blind
      ? 'Use pytest-json-report or pytest-reportlog'
      : 'Mend the pattern in `thresholds`, or take it out'
    return { claim, outcome: 'unknown', code, observed: seen, remedy: { text: remedy } }
  }
  const seen = `${grouped(share.part)} of ${grouped(share.whole)} = ${percentOf(share)} %`
  const expected = `at least ${text}`
  if (reaches(share, percent)) return { claim, outcome: 'holds', code: 'rule-met', observed: seen, expected }
  const own = leg.causes.flatMap((cause) => {
    const places = cause.places.filter(({ id }) => failing.has(id))
    return places.length > 0 ? [{ ...cause, places }] : []
  })
  return {
    claim,
    outcome: 'broken',
    code: 'rule-below',
    observed: seen,
    expected,
    ...mending({ ...leg, causes: own }, observed),
  }
}

/** The rate of the tests that are meant, how many those are, and which of them failed. */
function shareOf(
  selector: Selector,
  { account, quarantined }: LegBase,
): { share: Share; matched: number; failing: ReadonlySet<string> } {
  let [part, whole, matched] = [0, 0, 0]
  const failing = new Set<string>()
  for (const test of account.tests) {
    if (!selector.matches(test) || quarantined.excused.has(test)) continue
    const passed = test.outcome === 'passed' || test.outcome === 'xpassed'
    matched += 1
    if (isFailing(test)) failing.add(test.id)
    part += passed ? 1 : 0
    whole += passed || isFailing(test) || test.outcome === 'lost' ? 1 : 0
  }
  return { share: { part, whole }, matched, failing }
}

function knowsMarkers({ account }: LegBase): boolean {
  for (const { markers } of account.tests) if (markers) return true
  return false
}

function newFailureFindings(leg: LegBase, observed: Observed, { newFailures }: Policy): Finding[] {
  const claim = 'new failures'
  if (!isUsable(observed.baseline)) return []
  const fresh = leg.comparison?.fresh
  if (!fresh) {
    const seen = leg.comparison ? 'a report or the baseline names no test' : 'the baseline does not have this leg'
    return [{ claim, outcome: 'unknown', code: 'baseline-not-comparable', observed: seen, additional: true }]
  }
  const { known = 0, mended = 0 } = leg.comparison ?? {}
  const seen = `${grouped(fresh.size)} new, ${grouped(known)} known, ${grouped(mended)} mended since ${observed.baseline.at.slice(0, 10)}`
  if (fresh.size === 0 || newFailures === 'allow')
    return [{ claim, outcome: 'holds', code: 'no-new-failures', observed: seen }]
  const command = rerunCommand([...fresh], observed.rootOf([...fresh][0] ?? ''))
  const where = observed.locate(leg.causes[0]?.places[0]?.where)
  const more = { ...(where ? { where } : {}), ...(command ? { remedy: { text: 'Rerun', command } } : {}) }
  return newFailures === 'fail'
    ? [{ claim, outcome: 'broken', code: 'new-failures', observed: seen, ...more }]
    : [{ claim, outcome: 'unknown', code: 'new-failures', observed: seen, additional: true, ...more }]
}

function limitFindings({ account, counts, quarantined }: LegBase, { limits }: Policy): Finding[] {
  const all = rateOf(counts).whole + counts.skipped + counts.xfailed
  const flaky = account.flaky.length
  const measures = [
    ['flaky', flaky, limits.maxFlaky, 'Mend them, or raise `max-flaky`'],
    ['skipped', counts.skipped, limits.maxSkipped, 'See why they are skipped, or raise `max-skipped`'],
    ['xfailed', counts.xfailed, limits.maxXfailed, 'Mend what they wait for, or raise `max-xfailed`'],
    ['quarantined', quarantined.excused.size, limits.maxQuarantined, 'Mend some, or raise `max-quarantined`'],
  ] as const
  return measures.flatMap(([name, part, limit, text]): Finding[] => {
    if (!limit) return []
    const seen = {
      claim: name,
      observed: `${grouped(part)} of ${many(all, 'test')}`,
      expected: `at most ${limit.text}`,
    }
    return exceeds(limit, { part, whole: all })
      ? [{ ...seen, outcome: 'broken', code: `too-many-${name}`, remedy: { text } }]
      : [{ ...seen, outcome: 'holds', code: `${name}-within-limit` }]
  })
}

function dropFindings({ account, comparison }: LegBase, { limits }: Policy): Finding[] {
  const limit = limits.maxTestDrop
  if (!limit || !comparison) return []
  const now = executedOf(account.counts)
  const before = comparison.executedBefore
  const seen = {
    claim: 'tests run',
    observed: `${grouped(now)}, before ${grouped(before)}`,
    expected: `at most ${limit.text} fewer`,
  }
  if (!exceeds(limit, { part: Math.max(0, before - now), whole: before }))
    return [{ ...seen, outcome: 'holds', code: 'tests-kept' }]
  const [most] = comparison.shrunk
  const where = most ? `; most of all ${most.file}: ${grouped(most.now)}, before ${grouped(most.before)}` : ''
  const remedy = { text: 'See which tests are gone; where that is meant, write the baseline anew' }
  return [{ ...seen, observed: `${seen.observed}${where}`, outcome: 'broken', code: 'tests-dropped', remedy }]
}
