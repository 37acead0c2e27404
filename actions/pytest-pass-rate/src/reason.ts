import { type Finding, shorten, type Where } from '@ci-gates/core/model'
import { accountSentence, grouped, many, percentOf, reaches } from '@ci-gates/test-results'
import { messageOf } from './causes.ts'
import type { LegVerdict } from './leg.ts'
import type { Observed } from './observe.ts'
import type { Policy } from './policy.ts'
import { shortRerun } from './rerun.ts'
import { stopReason } from './stops.ts'

export interface Told {
  /** The worst first. */
  readonly legs: readonly LegVerdict[]
  readonly decided: Finding | undefined
  readonly outcome: LegVerdict['outcome']
  readonly observed: Observed
  readonly policy: Policy
  readonly findings: readonly Finding[]
}

/** The one line: what is wrong, where, and what to do. */
export function reasonOf(told: Told): string {
  const { legs, decided, observed, policy } = told
  const leg = legs[0]
  if (!leg) return 'no verdict: no report was given'
  if (!decided) return passReason(legs, policy)
  const prefix = legs.length > 1 ? `leg ${leg.account.leg ?? '(none)'}: ` : ''
  if (leg.stops.some(({ code }) => code === decided.code)) return `${prefix}${stopReason(leg, told.findings)}`
  if (decided.code === 'pass-rate-below') return `${prefix}${rateReason(leg, observed, policy)}`
  if (decided.code === 'new-failures') return `${prefix}${newReason(leg, observed)}`
  if (decided.code === 'rule-below') return `${prefix}${ruleReason(decided)}`
  return otherReason(decided, told.outcome)
}

/** Green, with the measurement in it, and how near it was to red. */
function passReason(legs: readonly LegVerdict[], { threshold }: Policy): string {
  const worst = legs[0] as LegVerdict
  const { part, whole } = worst.rate
  const wanted = `; ${threshold.text} wanted`
  const narrow = part < whole && !reaches({ part: part - 1, whole }, threshold.percent)
  const excused = worst.quarantined.excused.size
  return [
    legs.length > 1 ? `${legs.length} legs, the worst ${worst.account.leg ?? '(none)'}: ` : '',
    accountSentence(worst.counts),
    excused > 0 ? `; ${grouped(excused)} failed in quarantine` : '',
    wanted,
    narrow ? ': one more failure turns this red' : '',
  ].join('')
}

function rateReason(leg: LegVerdict, observed: Observed, { threshold }: Policy): string {
  const { rate, counts } = leg
  const head = `${percentOf(rate)} % of ${many(rate.whole, 'test')} passed, ${threshold.text} wanted`
  const bad = [said(counts.failed, 'failed'), said(counts.error, 'with errors'), said(counts.lost, 'lost')]
  const told = bad.filter((text) => text !== '').join(', ')
  return (
    [`${head}: ${told}`, causeClause(leg, observed)].filter((text) => text !== '').join(', ') + rerun(leg, observed)
  )
}

function said(number: number, what: string): string {
  return number === 0 ? '' : `${grouped(number)} ${what}`
}

/** `34 of them with one cause, ImportError: cannot import name 'Foo' (tests/api/test_users.py:3)`. */
function causeClause({ causes, counts }: LegVerdict, { locate }: Observed): string {
  const [first] = causes
  const top =
    first && first.fresh === 0 ? causes.reduce((one, other) => (other.tests > one.tests ? other : one), first) : first
  if (!top) return ''
  const bad = counts.failed + counts.error
  const place = placeOf(locate(top.places[0]?.where), top.places[0]?.id ?? '')
  const message = `${messageOf(top, 120)} (${place})`
  const fresh =
    top.fresh > 0 ? `${top.fresh === top.tests ? '' : `${grouped(top.fresh)} `}new since the baseline, ` : ''
  if (bad === 1) return `${fresh}${message}`
  if (top.tests === bad) return `all with one cause, ${fresh}${message}`
  return top.tests > 1 ? `${grouped(top.tests)} of them with one cause, ${fresh}${message}` : `first ${fresh}${message}`
}

function placeOf(where: Where | undefined, id: string): string {
  if (!where) return shorten(id, 120)
  return where.line === undefined ? where.file : `${where.file}:${where.line}`
}

function rerun({ causes }: LegVerdict, { rootOf }: Observed, only?: ReadonlySet<string>): string {
  const ids = causes.flatMap(({ places }) => places.map(({ id }) => id)).filter((id) => only?.has(id) ?? true)
  const command = shortRerun(ids, rootOf(ids[0] ?? ''))
  return command ? `. Rerun: ${command}` : ''
}

function newReason(leg: LegVerdict, observed: Observed): string {
  const fresh = leg.comparison?.fresh ?? new Set<string>()
  const [cause] = leg.causes
  const many = fresh.size === 1 ? '1 test fails that did' : `${grouped(fresh.size)} tests fail that did`
  const place = placeOf(observed.locate(cause?.places[0]?.where), cause?.places[0]?.id ?? '')
  const first = cause ? `: ${messageOf(cause, 120)} (${place})` : ''
  return `${many} not in the baseline${first}${rerun(leg, observed, fresh)}`
}

function ruleReason({ claim, observed, expected, remedy }: Finding): string {
  const command = remedy?.command && remedy.command.length <= 160 ? `. Rerun: ${remedy.command}` : ''
  return `${claim}: ${observed}, ${expected} wanted${command}`
}

function otherReason({ claim, observed, expected, remedy }: Finding, outcome: Told['outcome']): string {
  const wanted = expected ? `, ${expected} wanted` : ''
  const fix = remedy ? `. Fix: ${remedy.text}${remedy.command ? `: ${remedy.command}` : ''}` : ''
  return `${outcome === 'inconclusive' ? 'no verdict: ' : ''}${claim}: ${observed}${wanted}${fix}`
}
