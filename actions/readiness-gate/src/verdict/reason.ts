import { type Remedy, shorten } from '@ci-gates/core/model'
import type { Evaluation } from '../score/evaluate.ts'
import { counts } from '../score/score.ts'
import type { SignalState } from '../score/state.ts'
import { bar, points, span } from './points.ts'

const LONGEST_SEEN = 110

/** The one line: the verdict with its numbers, what decided with what was seen of it, and the cheapest thing to do. */
export function reasonOf(evaluation: Evaluation): string {
  const { outcome, score, configuration, states } = evaluation
  const scored = `${span(score)} of 100 (${bar(configuration.gate.failUnder)} wanted)`
  if (outcome === 'pass') return `ready: ${scored}${margin(evaluation)}, ${measured(states)}`
  const begin = outcome === 'fail' ? 'not ready' : 'no verdict'
  return `${begin}: ${scored}${WHY[evaluation.code](evaluation)}${wayUp(evaluation)}`
}

const WHY: Readonly<Record<Evaluation['code'], (evaluation: Evaluation) => string>> = {
  ready: () => '',
  'must-failed': ({ states }) => mustWhy(states, 'missed', 'failed'),
  'must-unknown': ({ states }) => mustWhy(states, 'open', 'could not be measured'),
  'group-below-floor': (evaluation) => groupWhy(evaluation, 'missed', 'is below its floor'),
  'group-undecided': (evaluation) => groupWhy(evaluation, 'open', 'may be below its floor'),
  'score-low': (evaluation) => worst(evaluation, 'missed'),
  'score-undecided': (evaluation) => worst(evaluation, 'open'),
  'coverage-low': (evaluation) =>
    `, but only ${points(evaluation.score.coverage)} % of the weight was measured (${bar(evaluation.configuration.gate.minCoverage)} wanted)${worst(evaluation, 'open')}`,
  'nothing-measured': (evaluation) => `, nothing was measured${worst(evaluation, 'open')}`,
}

function mustWhy(states: readonly SignalState[], standing: SignalState['standing'], verb: string): string {
  const musts = states.filter((state) => state.rule.must && state.standing === standing && counts(state))
  const [first] = musts
  if (!first) return ''
  const count = musts.length === 1 ? `a must ${verb}` : `${musts.length} musts ${verb}`
  return ` and ${count}: ${seenOf(first)}${others(musts.slice(1))}`
}

function groupWhy({ groups }: Evaluation, standing: string, verb: string): string {
  const found = groups.find((group) => group.standing === standing)
  if (!found) return ''
  return `, and group ${found.group.name} ${verb}: ${span(found.score)} (floor ${bar(found.group.floor ?? 0)})`
}

/** The signal that costs most, and how many more there are. */
function worst({ states, raise }: Evaluation, standing: SignalState['standing']): string {
  const gain = ({ rule }: SignalState) => raise.gains.get(rule.id) ?? 0
  const found = states.filter((state) => state.standing === standing).toSorted((a, b) => gain(b) - gain(a))
  const [first] = found
  return first ? `; ${seenOf(first)}${others(found.slice(1))}` : ''
}

/** What was seen and, where it was missed, what was wanted: "3.2 %" alone says nothing. */
function seenOf({ rule, evidence }: SignalState): string {
  const seen = shorten(evidence.observed.trim().replace(/[.;]$/, ''), LONGEST_SEEN)
  const wanted = evidence.measured && !evidence.holds && evidence.expected ? evidence.expected : ''
  return `${rule.id}: ${seen}${wanted === '' ? '' : ` (wanted: ${shorten(wanted, 60)})`}`
}

function others(rest: readonly SignalState[]): string {
  if (rest.length === 0) return ''
  const named = rest.slice(0, 2).map(({ rule }) => rule.id)
  return `; also ${named.join(', ')}${rest.length > 2 ? ` and ${rest.length - 2} more` : ''}`
}

function wayUp({ raise, states }: Evaluation): string {
  const [first, ...more] = raise.steps
  if (!first) return ''
  const gain = first.gain > 0 ? ` (+${points(first.gain)})` : ''
  if (!raise.isEnough) return `. First: ${first.kind} ${first.id}${gain}`
  const rest = more.length === 0 ? '' : ` and ${more.length === 1 ? more[0]?.id : `${more.length} more`}`
  return `. Cheapest way up: ${first.kind} ${first.id}${gain}${rest}${mend(states, first.id, more.length)}`
}

/** One thing to do: how belongs into the line, as a command where there is one. */
function mend(states: readonly SignalState[], id: string, more: number): string {
  const remedy: Remedy | undefined = states.find(({ rule }) => rule.id === id)?.evidence.remedy
  const how = remedy?.command ?? remedy?.text
  return more === 0 && how ? `: ${shorten(how, 110)}` : ''
}

function margin({ score, configuration }: Evaluation): string {
  const { failUnder, target } = configuration.gate
  if (score.low >= target) return ''
  return `, ${points(score.low - failUnder)} above the bar and below the target of ${bar(target)}`
}

function measured(states: readonly SignalState[]): string {
  const seen = states.filter(({ evidence }) => evidence.measured).length
  const waived = states.filter(({ standing }) => standing === 'waived').length
  const what = states.length === 1 ? 'signal' : 'signals'
  return `${seen} of ${states.length} ${what} measured${waived > 0 ? `, ${waived} waived` : ''}`
}
