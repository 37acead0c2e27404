import { type Section, shorten } from '@ci-gates/core/model'
import { jobPermissions } from '../evidence/permissions.ts'
import { chartOf } from '../render/chart.ts'
import { sparkline } from '../render/sparkline.ts'
import type { Evaluation } from '../score/evaluate.ts'
import type { SignalState } from '../score/state.ts'
import { bar, points, signed, span, weightText } from './points.ts'

const MOST_DETAILED = 8
const MOST_STEPS = 10

/** What stands around the findings: the account of the score, the way up, details of what is off, and what the past says. */
export function sectionsOf(evaluation: Evaluation): Section[] {
  return [
    accountOf(evaluation),
    ...wayUp(evaluation),
    ...permissionsOf(evaluation.states),
    ...detailsOf(evaluation.states),
    ...groupTable(evaluation),
    ...waiverTable(evaluation.states),
    ...healthSection(evaluation),
    ...trendSection(evaluation),
  ]
}

function accountOf(evaluation: Evaluation): Section {
  const { score, unwaived, configuration, states } = evaluation
  const { failUnder, minCoverage } = configuration.gate
  const point = score.point === undefined ? 'nothing was measured' : `${points(score.point)} of what was measured`
  const waived = states.filter(({ standing }) => standing === 'waived').length
  const defaults = states.filter(({ rule }) => rule.isDefaultWeight && !rule.must).map(({ rule }) => rule.id)
  return {
    title: 'Score',
    lead: true,
    lines: [
      `${span(score)} of 100, ${bar(failUnder)} wanted; ${point}; evidence for ${points(score.coverage)} % of the weight, ${bar(minCoverage)} wanted`,
      ...(unwaived ? [`without waivers it would be ${span(unwaived)}; ${waived} waived`] : []),
      ...trendLine(evaluation),
      ...(defaults.length > 0
        ? [`no weight given, so 1 each: ${defaults.slice(0, 10).join(', ')}${defaults.length > 10 ? '…' : ''}`]
        : []),
    ],
  }
}

function trendLine({ trend, score }: Evaluation): string[] {
  if (trend.isNew) return ['trend: the configuration changed since the last run, so nothing can be compared']
  if (trend.change === undefined) return []
  const lows = [...trend.lows.map(({ low }) => low), score.low]
  return [`trend ${sparkline(lows)}; ${signed(trend.change)} against the median of the runs before`]
}

function wayUp({ raise, outcome }: Evaluation): Section[] {
  if (outcome === 'pass' || raise.steps.length === 0) return []
  const lines = raise.steps.slice(0, MOST_STEPS).map(({ id, kind, gain, must }) => {
    const gained = gain > 0 ? `+${points(gain)}` : 'no points'
    return `${kind} ${id}${must ? ', a must' : ''} (${gained})`
  })
  const more = raise.steps.length > MOST_STEPS ? [`… and ${raise.steps.length - MOST_STEPS} more`] : []
  const small = raise.isSmallest ? '' : '; a smaller set may do, too'
  const end = raise.isEnough
    ? `then the low end is ${points(raise.low)}${small}`
    : `even then the low end is ${points(raise.low)}`
  return [{ title: 'What would make this pass', lines: [...lines, ...more, end] }]
}

/** What several say alike is told once. */
function detailsOf(states: readonly SignalState[]): Section[] {
  const told = new Map<string, { titles: string[]; lines: string[] }>()
  for (const { rule, evidence, standing } of states) {
    const lines = [...(evidence.details ?? []).slice(0, 20), ...(evidence.link ? [`see ${evidence.link}`] : [])]
    if (standing === 'met' || lines.length === 0) continue
    const known = told.get(lines.join('\n')) ?? { titles: [], lines }
    known.titles.push(`${rule.id} (${rule.kind.kind})`)
    told.set(lines.join('\n'), known)
  }
  return [...told.values()]
    .slice(0, MOST_DETAILED)
    .map(({ titles, lines }) => ({ title: shorten(titles.join(', '), 200), lines }))
}

/** All that the token lacks, as one block to paste: added one by one, each takes a run. */
function permissionsOf(states: readonly SignalState[]): Section[] {
  const lacks = states.flatMap(({ evidence }) => (evidence.measured ? [] : (evidence.lacks ?? [])))
  if (lacks.length === 0) return []
  const lines = ['permissions:', ...jobPermissions(lacks).map((each) => `  ${each}`)]
  return [{ title: 'Permissions that the job needs for these signals', lines }]
}

function groupTable({ groups }: Evaluation): Section[] {
  if (groups.length === 0) return []
  const rows = groups.map(({ group, score }) => [
    group.name,
    weightText(group.weight),
    span(score),
    group.floor === undefined ? '' : bar(group.floor),
  ])
  return [{ title: 'Groups', table: { columns: ['group', 'weight', 'score', 'floor'], rows } }]
}

function waiverTable(states: readonly SignalState[]): Section[] {
  const rows = states.flatMap(({ rule, standing, waiver }) =>
    waiver
      ? [
          [
            rule.id,
            waiver.expires,
            waiver.owner,
            waiver.reason,
            waiver.issue ?? '',
            standing === 'met' ? 'not needed' : 'in use',
          ],
        ]
      : [],
  )
  if (rows.length === 0) return []
  const columns = ['waived', 'until', 'owner', 'reason', 'issue', '']
  return [{ title: 'Waivers', table: { columns, rows } }]
}

function healthSection({ health }: Evaluation): Section[] {
  if (health.length === 0) return []
  const lines = health.map(({ id, runs, what }) =>
    what === 'never-failed' ? `${id} never failed in ${runs} runs` : `${id} was never measured in ${runs} runs`,
  )
  return [{ title: 'Health of this gate: signals that decide nothing', lines }]
}

function trendSection({ trend, score }: Evaluation): Section[] {
  const lows = [...trend.lows.map(({ low }) => low), score.low]
  return lows.length < 3 ? [] : [{ title: 'Score over the last runs', diagram: chartOf(lows) }]
}
