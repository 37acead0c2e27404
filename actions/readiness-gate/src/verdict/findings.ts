import type { Finding } from '@ci-gates/core/model'
import { formatDuration, shorten } from '@ci-gates/core/model'
import type { Evaluation } from '../score/evaluate.ts'
import type { GroupScore } from '../score/score.ts'
import type { SignalState } from '../score/state.ts'
import { bar, points, signed, span, weightText } from './points.ts'

const SOON_DAYS = 7

/** Everything that was seen, as findings: what decides first, then the rest by what it costs. */
export function findingsOf(evaluation: Evaluation): Finding[] {
  const states = evaluation.states.toSorted((a, b) => rankOf(b, evaluation) - rankOf(a, evaluation))
  return [
    ...evaluation.groups.flatMap(groupFinding),
    ...states.map((state) => signalFinding(state, evaluation)),
    ...scoreFinding(evaluation),
    ...evaluation.removed.map(removedFinding),
    ...evaluation.states.flatMap(waiverFindings),
    ...evaluation.idleWaivers.map(({ waiver, why }) => ({
      ...additional(`waiver of ${waiver.signal}`, 'waiver-idle', `does not apply: ${why}`),
      where: waiver.place.where,
    })),
    ...evaluation.configuration.notices.map(({ code, message, where }) => ({
      ...additional('configuration', code, message),
      where,
    })),
  ]
}

/** Musts before all others, then by gain, in the order of the file. */
function rankOf(state: SignalState, { raise }: Evaluation): number {
  const { rule, standing } = state
  const isOff = standing === 'missed' || standing === 'open'
  const gain = raise.gains.get(rule.id) ?? 0
  return (isOff && rule.must ? 100_000 : 0) + (isOff ? gain : 0)
}

function signalFinding(state: SignalState, evaluation: Evaluation): Finding {
  const { rule, evidence, standing } = state
  const remedy = evidence.remedy ?? (standing === 'missed' ? { text: rule.kind.remedy } : undefined)
  const decides = evaluation.outcome === 'inconclusive' && standing === 'open'
  return {
    claim: rule.id,
    outcome: standing === 'met' ? 'holds' : standing === 'missed' ? 'broken' : 'unknown',
    code: evidence.code,
    observed: observedOf(state, evaluation),
    ...('expected' in evidence && evidence.expected !== undefined ? { expected: evidence.expected } : {}),
    ...(evidence.where ? { where: evidence.where } : {}),
    ...(remedy ? { remedy } : {}),
    weight: weightOf(state),
    ...(standing === 'met' || standing === 'missed' || decides ? {} : { additional: true }),
  }
}

function weightOf({ rule, standing }: SignalState): string {
  if (standing === 'waived') return 'waived'
  if (standing === 'ignored') return 'ignored'
  if (rule.must) return rule.isDefaultWeight ? 'must' : `must ${weightText(rule.weight)}`
  return weightText(rule.weight)
}

function observedOf(state: SignalState, { raise }: Evaluation): string {
  const { rule, evidence, standing, waiver } = state
  const seen = evidence.observed.trim().replace(/[.;]$/, '')
  if (standing === 'waived' && waiver)
    return `until ${waiver.expires}, ${waiver.owner}: ${waiver.reason} (would be ${evidence.measured ? '✗' : '?'}: ${seen})`
  if (standing === 'ignored') return `${seen} (ignored: on-unknown)`
  const gain = raise.gains.get(rule.id) ?? 0
  const counted = standing === 'missed' && !evidence.measured ? ' (counted as failed: on-unknown)' : ''
  return `${seen}${counted}${gain > 0 ? `; ${signed(gain)} in full` : ''}`
}

function groupFinding({ group, score, standing }: GroupScore): Finding[] {
  if (group.floor === undefined || standing === 'without') return []
  const outcome = standing === 'met' ? 'holds' : standing === 'missed' ? 'broken' : 'unknown'
  const code = { met: 'group-above-floor', missed: 'group-below-floor', open: 'group-undecided' }[standing]
  return [
    {
      claim: `group ${group.name}`,
      outcome,
      code,
      observed: `${span(score)} of 100 (floor ${bar(group.floor)})`,
      weight: weightText(group.weight),
      ...(outcome === 'unknown' ? { additional: true } : {}),
    },
  ]
}

/** A pass rests on the score, even where each signal earns only a part of its weight. */
function scoreFinding({ outcome, score, configuration }: Evaluation): Finding[] {
  if (outcome !== 'pass') return []
  const observed = `${span(score)} of 100, ${points(score.coverage)} % of the weight measured`
  return [{ claim: 'score', outcome: 'holds', code: 'ready', observed, expected: bar(configuration.gate.failUnder) }]
}

function removedFinding({ id, standing }: Evaluation['removed'][number]): Finding {
  const was = { met: '✓', missed: '✗', open: '?', ignored: 'ignored', waived: 'waived' }[standing] ?? '?'
  return additional(id, 'signal-removed', `was ${was} in the run before, and is no longer in the configuration`)
}

function waiverFindings({ rule, standing, waiver }: SignalState): Finding[] {
  if (!waiver) return []
  const { where } = waiver.waiver.place
  const claim = `waiver of ${rule.id}`
  if (standing === 'met') return [{ ...additional(claim, 'waiver-unused', 'is not needed: the signal holds'), where }]
  if (waiver.daysLeft >= SOON_DAYS) return []
  const left = waiver.daysLeft === 0 ? 'today' : `in ${formatDuration(waiver.daysLeft * 86_400_000)}`
  return [{ ...additional(claim, 'waiver-ends-soon', `ends ${left}, on ${waiver.expires}; ${waiver.owner}`), where }]
}

/** Told and counted, and decides nothing. */
export function additional(claim: string, code: string, observed: string): Finding {
  return { claim: shorten(claim, 200), outcome: 'unknown', code, observed, additional: true }
}
