import { type Finding, shorten } from '@ci-gates/core/model'
import { grouped, many } from '@ci-gates/test-results'
import type { LegVerdict } from '../leg.ts'
import type { Observed } from '../observe.ts'
import type { Used } from './apply.ts'

/**
 * What deserves a word about the quarantine. An entry that means nothing, or is about to end, is told as a warning; that
 * a test passes again only as a fact, since a flaky one does so most of the time.
 */
export function quarantineFindings(legs: readonly LegVerdict[], { quarantine }: Observed): Finding[] {
  if (!quarantine) return []
  const sure = legs.every(({ outcome }) => outcome !== 'inconclusive')
  return overLegs(legs).flatMap((used) => [...entryFindings(used, sure), ...passingFinding(used)])
}

/** Each entry over all legs: it is dead only where no leg has its test. */
export function overLegs(legs: readonly LegVerdict[]): Used[] {
  const [first = [], ...others] = legs.map(({ quarantined }) => quarantined.used)
  return first.map((used, at) => others.flatMap((leg) => leg[at] ?? []).reduce(together, used))
}

function together(one: Used, other: Used): Used {
  const both = one.passing.filter((id) => other.passing.includes(id))
  return {
    entry: one.entry,
    state: one.state,
    tests: one.tests + other.tests,
    passing: one.tests === 0 ? other.passing : other.tests === 0 ? one.passing : both,
    failing: one.failing + other.failing,
    shared: Math.max(one.shared, other.shared),
  }
}

function entryFindings({ entry, state, tests, failing, shared }: Used, sure: boolean): Finding[] {
  const { selector, owner, expires, where } = entry
  const base = { claim: shorten(selector.text, 200), outcome: 'unknown', where, additional: true } as const
  if (tests === 0)
    return sure
      ? [{ ...base, code: 'quarantine-unmatched', observed: 'matches no test', remedy: { text: 'Take the entry out' } }]
      : []
  const renew = { text: `Mend the test or move the date; ${owner} owns it` }
  const counted = failing > 0 ? `; ${many(failing, 'failure counts', 'failures count')} again` : ''
  const told: Finding[] = []
  if (state === 'expired')
    told.push({ ...base, code: 'quarantine-expired', observed: `expired on ${expires}${counted}`, remedy: renew })
  if (state === 'expiring')
    told.push({ ...base, code: 'quarantine-expiring', observed: `expires on ${expires}`, remedy: renew })
  if (shared > 0)
    told.push({
      ...base,
      code: 'quarantine-overlap',
      observed: `${grouped(shared)} of its tests ${shared === 1 ? 'has' : 'have'} an entry already`,
    })
  return told
}

function passingFinding({ entry, failing, tests, passing }: Used): Finding[] {
  if (tests === 0 || failing > 0 || passing.length === 0) return []
  const observed = `${tests === 1 ? 'it passes' : `${grouped(passing.length)} pass and none fails`} in this run: the entry may have served its time`
  return [
    {
      claim: shorten(entry.selector.text, 200),
      outcome: 'holds',
      code: 'quarantine-passes',
      observed,
      where: entry.where,
    },
  ]
}
