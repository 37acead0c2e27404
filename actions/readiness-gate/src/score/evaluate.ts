import type { Configuration } from '../config/configuration.ts'
import type { Point } from '../history/point.ts'
import { type Health, healthOf, removedSince, type Trend, trendOf } from './past.ts'
import { type Raise, raiseOf } from './raise.ts'
import { counts, type GroupScore, groupScores, type Score, scoreOf } from './score.ts'
import { type EvidenceById, type IdleWaiver, type SignalState, statesOf } from './state.ts'

export type Outcome = 'pass' | 'fail' | 'inconclusive'

/** What all the evidence comes to. */
export interface Evaluation {
  readonly outcome: Outcome
  /** Why, as a stable word. */
  readonly code: Code
  readonly configuration: Configuration
  readonly states: readonly SignalState[]
  readonly score: Score
  /** The score without any waiver; undefined where none applies. */
  readonly unwaived: Score | undefined
  readonly groups: readonly GroupScore[]
  readonly raise: Raise
  readonly trend: Trend
  readonly health: readonly Health[]
  readonly removed: readonly { readonly id: string; readonly standing: string }[]
  readonly idleWaivers: readonly IdleWaiver[]
}

export type Code =
  | 'ready'
  | 'must-failed'
  | 'group-below-floor'
  | 'score-low'
  | 'nothing-measured'
  | 'must-unknown'
  | 'group-undecided'
  | 'score-undecided'
  | 'coverage-low'

/**
 * Judges. Pure: the same configuration, evidence, history and time give the same, whatever the order of signals.
 * @param now milliseconds since the epoch
 */
export function evaluate(
  configuration: Configuration,
  evidence: EvidenceById,
  history: readonly Point[],
  now: number,
): Evaluation {
  const { states, idle } = statesOf(configuration, evidence, now)
  const { groups, gate, hash } = configuration
  const score = scoreOf(states, groups)
  const scores = groupScores(states, groups)
  const code = codeOf(states, score, scores, gate)
  const waived = states.some(({ standing }) => standing === 'waived')
  const ids = states.map(({ rule }) => rule.id)
  return {
    outcome: outcomeOf(code),
    code,
    configuration,
    states,
    score,
    unwaived: waived ? scoreOf(statesOf({ ...configuration, waivers: [] }, evidence, now).states, groups) : undefined,
    groups: scores,
    raise: raiseOf(
      states,
      configuration,
      scores.filter(({ standing }) => standing === 'missed' || standing === 'open'),
    ),
    trend: trendOf(history, hash, score.low),
    health: healthOf(history, ids),
    removed: removedSince(history, ids),
    idleWaivers: idle,
  }
}

/** What is certain comes first: a must that failed stays so whatever else is measured. */
function codeOf(
  states: readonly SignalState[],
  { low, high, coverage }: Score,
  groups: readonly GroupScore[],
  gate: Configuration['gate'],
): Code {
  const musts = states.filter((state) => state.rule.must && counts(state))
  if (musts.some(({ standing }) => standing === 'missed')) return 'must-failed'
  if (groups.some(({ standing }) => standing === 'missed')) return 'group-below-floor'
  if (!states.some((state) => counts(state) && state.evidence.measured)) return 'nothing-measured'
  if (high < gate.failUnder) return 'score-low'
  if (musts.some(({ standing }) => standing === 'open')) return 'must-unknown'
  if (groups.some(({ standing }) => standing === 'open')) return 'group-undecided'
  if (low < gate.failUnder) return 'score-undecided'
  return coverage < gate.minCoverage ? 'coverage-low' : 'ready'
}

function outcomeOf(code: Code): Outcome {
  if (code === 'ready') return 'pass'
  return ['must-failed', 'group-below-floor', 'score-low'].includes(code) ? 'fail' : 'inconclusive'
}
