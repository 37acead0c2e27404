import type { Evaluation } from './score/evaluate.ts'
import { exact } from './verdict/points.ts'

/** The outputs of this gate's own. */
export const outputs = {
  score: 'The score of what was measured, 0.00 to 100.00, cut and never rounded; empty where nothing was.',
  scoreLow: 'The score if everything unknown fails.',
  scoreHigh: 'The score if everything unknown holds.',
  coverage: 'The share of the weight that was measured, in percent.',
  ready: '`true`, `false`, or `unknown` where there is no verdict; `true` then, too, under `on-inconclusive: pass`.',
  failing: 'Ids of the signals that fail, separated by commas.',
  unknown: 'Ids of the signals that could not be measured, separated by commas.',
  trend: 'How the low end moved against the median of the runs before, in points, such as `-3.20`; empty without any.',
} as const

export type Outputs = typeof outputs

/** The outputs of a run. */
export function metricsOf(
  { outcome, score, states, trend }: Evaluation,
  isLet: boolean,
): Record<keyof Outputs, string> {
  const ids = (standing: string) =>
    states
      .filter((state) => state.standing === standing)
      .map(({ rule }) => rule.id)
      .join(',')
  const ready = { pass: 'true', fail: 'false', inconclusive: isLet ? 'true' : 'unknown' }[outcome]
  return {
    score: score.point === undefined ? '' : exact(score.point),
    scoreLow: exact(score.low),
    scoreHigh: exact(score.high),
    coverage: exact(score.coverage),
    ready,
    failing: ids('missed'),
    unknown: ids('open'),
    trend: trend.change === undefined ? '' : exact(trend.change),
  }
}

/** The outputs of a run that came to no evaluation. */
export const NO_METRICS: Record<keyof Outputs, string> = {
  score: '',
  scoreLow: '0.00',
  scoreHigh: '100.00',
  coverage: '0.00',
  ready: 'unknown',
  failing: '',
  unknown: '',
  trend: '',
}
