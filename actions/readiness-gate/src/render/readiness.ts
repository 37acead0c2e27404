import type { Report } from '@ci-gates/core/model'
import type { Evaluation } from '../score/evaluate.ts'
import type { SignalState, Standing } from '../score/state.ts'

/** The gate's own account in the report, from which dashboard, badge, chat messages and history are made. Basis points. */
export interface Readiness {
  readonly format: 'ci-gates readiness'
  readonly version: 1
  readonly outcome: Evaluation['outcome']
  readonly code: string
  readonly low: number
  readonly high: number
  /** Of what was measured; null where nothing was. */
  readonly point: number | null
  readonly coverage: number
  readonly bar: number
  readonly target: number
  readonly unwaived: { readonly low: number; readonly high: number } | null
  /** Of the configuration; where it is the same, runs can be compared. */
  readonly hash: string
  /** The configuration's file, or how the run did without one. */
  readonly source: string
  readonly signals: readonly ReadinessSignal[]
  readonly steps: readonly {
    readonly id: string
    readonly kind: string
    readonly gain: number
    readonly must: boolean
  }[]
  readonly isEnough: boolean
  /** Low ends of earlier runs under the same configuration, oldest first. */
  readonly lows: readonly number[]
  /** Against the median of the last of them. */
  readonly change: number | null
  /** What the run before came to; null without one. */
  readonly previous: Evaluation['outcome'] | null
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly run: number
  readonly attempt: number
  readonly sha: string
  readonly branch: string
}

export interface ReadinessSignal {
  readonly id: string
  readonly kind: string
  /** In thousandths, as the configuration has it. */
  readonly weight: number
  readonly must: boolean
  readonly group: string | null
  readonly standing: Standing
  readonly credit: number | null
  readonly gain: number
  readonly code: string
  readonly observed: string
  readonly value: number | null
  readonly waiver: { readonly owner: string; readonly reason: string; readonly expires: string } | null
}

/** What of a run's circumstances belongs to it. */
export type Circumstances = Pick<Readiness, 'source' | 'previous' | 'at' | 'run' | 'attempt' | 'sha' | 'branch'>

export function readinessOf(evaluation: Evaluation, circumstances: Circumstances): Readiness {
  const { outcome, code, score, unwaived, configuration, states, raise, trend } = evaluation
  return {
    format: 'ci-gates readiness',
    version: 1,
    outcome,
    code,
    low: score.low,
    high: score.high,
    point: score.point ?? null,
    coverage: score.coverage,
    bar: configuration.gate.failUnder,
    target: configuration.gate.target,
    unwaived: unwaived ? { low: unwaived.low, high: unwaived.high } : null,
    hash: configuration.hash,
    signals: states.map((state) => signalOf(state, raise.gains.get(state.rule.id) ?? 0)),
    steps: raise.steps,
    isEnough: raise.isEnough,
    lows: trend.lows.map(({ low }) => low),
    change: trend.change ?? null,
    ...circumstances,
  }
}

/** The account in a report, taken back out of it: by then it has no secrets. */
export function readinessIn({ verdict }: Report): Readiness | undefined {
  const detail = verdict.detail as Readiness | undefined
  return detail?.format === 'ci-gates readiness' ? detail : undefined
}

function signalOf({ rule, evidence, standing, credit, waiver }: SignalState, gain: number): ReadinessSignal {
  const value =
    evidence.measured && evidence.value !== undefined && Number.isFinite(evidence.value) ? evidence.value : null
  return {
    id: rule.id,
    kind: rule.kind.kind,
    weight: rule.weight,
    must: rule.must,
    group: rule.group ?? null,
    standing,
    credit: credit ?? null,
    gain,
    code: evidence.code,
    observed: evidence.observed,
    value,
    waiver: waiver ? { owner: waiver.owner, reason: waiver.reason, expires: waiver.expires } : null,
  }
}
