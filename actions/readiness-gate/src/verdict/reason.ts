import { shorten } from '@ci-gates/core/model'
import type { Evaluation } from '../score/evaluate.ts'
import { counts } from '../score/score.ts'
import type { SignalState } from '../score/state.ts'
import { bar, points, span } from './points.ts'

/** Room for what was seen of a signal, its place and what was wanted; and for the first clause in any case. */
const SEEN = 80
const LONGEST_SEEN = 110
/** What can be read at a glance; what is longer stands below. */
const LONGEST = 240

/** The one line: the verdict with its numbers, what decided with what was seen of it, and the cheapest thing to do. */
export function reasonOf(evaluation: Evaluation): string {
  const { outcome, score, configuration, states } = evaluation
  const scored = `${span(score)} of 100 (${bar(configuration.gate.failUnder)} wanted)`
  if (outcome === 'pass') return `ready: ${scored}${margin(evaluation)}, ${measured(states)}`
  const begin = outcome === 'fail' ? 'not ready' : 'no verdict'
  const told = `${begin}: ${scored}${WHY[evaluation.code](evaluation)}`
  return `${told}${wayUp(evaluation, told)}`
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

function groupWhy(evaluation: Evaluation, standing: string, verb: string): string {
  const found = evaluation.groups.find((group) => group.standing === standing)
  if (!found) return ''
  const { name, floor = 0 } = found.group
  const [first] = ['missed', 'open']
    .flatMap((each) => byCost(evaluation, each))
    .filter(({ rule }) => rule.group === name)
  return `, and group ${name} ${verb}: ${span(found.score)} (floor ${bar(floor)})${first ? `; ${seenOf(first)}` : ''}`
}

/** The signal that costs most, and how many more there are. */
function worst(evaluation: Evaluation, standing: SignalState['standing']): string {
  const [first, ...rest] = byCost(evaluation, standing)
  return first ? `; ${seenOf(first)}${others(rest)}` : ''
}

function byCost({ states, raise }: Evaluation, standing: string): SignalState[] {
  const gain = ({ rule }: SignalState) => raise.gains.get(rule.id) ?? 0
  return states.filter((state) => state.standing === standing).toSorted((a, b) => gain(b) - gain(a))
}

/** Where it is, what was seen and, where that was missed, what was wanted: "3.2 %" alone says nothing. */
function seenOf({ rule, evidence }: SignalState): string {
  const seen = evidence.observed.trim().replace(/[.;]$/, '')
  const place = placeBeside(evidence, seen)
  const expected = evidence.measured && !evidence.holds && evidence.expected ? evidence.expected : ''
  const wanted = expected === '' ? '' : ` (wanted: ${shorten(expected, 60)})`
  return `${rule.id}${place}: ${clauses(seen, SEEN - place.length - wanted.length)}${wanted}`
}

/** The place, unless what was seen names it already. */
function placeBeside({ where }: SignalState['evidence'], seen: string): string {
  if (!where) return ''
  const place = where.line === undefined ? where.file : `${where.file}:${where.line}`
  return seen.includes(place) ? '' : ` (${place})`
}

/** The first clause, and as many more as there is room for. */
function clauses(text: string, room: number): string {
  const [first = '', ...rest] = text.split('; ')
  let told = shorten(first, LONGEST_SEEN)
  for (const each of rest) {
    if (told.length + each.length + 2 > room) break
    told = `${told}; ${each}`
  }
  return told
}

function others(rest: readonly SignalState[]): string {
  if (rest.length === 0) return ''
  const named = rest.slice(0, 2).map(({ rule }) => rule.id)
  return `; also ${named.join(', ')}${rest.length > 2 ? ` and ${rest.length - 2} more` : ''}`
}

/** The cheapest thing to do, and how, as far as the line has room: a command is told whole or not at all. */
function wayUp({ raise, states }: Evaluation, told: string): string {
  const [first, ...more] = raise.steps
  if (!first) return ''
  const step = `${first.kind} ${first.id}${first.gain > 0 ? ` (+${points(first.gain)})` : ''}`
  if (!raise.isEnough) return `. First: ${step}`
  const rest = more.length === 0 ? '' : more.length === 1 ? more[0]?.id : `${more.length} more`
  const bare = `. Cheapest way up: ${step}${rest === '' ? '' : ` and ${rest}`}`
  const then = rest === '' ? '' : `; then ${rest}`
  const ways = howTo(states, first.id).flatMap((how) => [
    `. Cheapest way up: ${step}: ${how}${then}`,
    `. Fix: ${how}${then}`,
  ])
  return ways.find((way) => told.length + way.length <= LONGEST) ?? bare
}

/** How to mend a signal: by its command, or in its words, whole and without what stands behind the first of them. */
function howTo(states: readonly SignalState[], id: string): string[] {
  const state = states.find(({ rule }) => rule.id === id)
  if (!state) return []
  const { command, text } = state.evidence.remedy ?? { text: state.rule.kind.remedy }
  if (command !== undefined) return [command]
  const bare = text.replace(/\.$/, '')
  return [bare, bare.split(/; |, or /)[0] ?? bare]
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
