import type { Finding, GateVerdict, Section } from '@ci-gates/core/model'
import type { OnInconclusive } from '../config/configuration.ts'
import { metricsOf, type Outputs } from '../outputs.ts'
import { type Circumstances, readinessOf } from '../render/readiness.ts'
import type { Evaluation } from '../score/evaluate.ts'
import { findingsOf } from './findings.ts'
import { reasonOf } from './reason.ts'
import { sectionsOf } from './sections.ts'

/** What beside the evaluation goes into a verdict. */
export interface Beside {
  readonly circumstances: Circumstances
  /** The name of the event: decides about runs without a verdict where the configuration does not. */
  readonly event: string
  /** No configuration, and nobody asked for a bar: the step does not fail. */
  readonly isReportOnly: boolean
  readonly findings: readonly Finding[]
  readonly sections: readonly Section[]
}

/** The verdict of a run, with everything that is told about it. */
export function verdictOf(evaluation: Evaluation, beside: Beside): GateVerdict<Outputs> {
  const wish = evaluation.configuration.gate.onInconclusive ?? defaultFor(beside.event)
  const isLet = evaluation.outcome === 'inconclusive' && wish === 'pass'
  const soft = softOf(evaluation.outcome, wish, beside.isReportOnly)
  return {
    outcome: evaluation.outcome,
    code: evaluation.code,
    reason: reasonOf(evaluation),
    findings: [...findingsOf(evaluation), ...beside.findings],
    metrics: metricsOf(evaluation, isLet),
    sections: [...sectionsOf(evaluation), ...beside.sections],
    ...(soft ? { soft } : {}),
    detail: { ...readinessOf(evaluation, beside.circumstances) },
  }
}

/** Where a release hangs on it nothing is let through unseen; a pull request can be looked at again. */
function defaultFor(event: string): OnInconclusive {
  return event.startsWith('pull_request') ? 'warn' : 'fail'
}

function softOf(outcome: Evaluation['outcome'], wish: OnInconclusive, isReportOnly: boolean) {
  if (isReportOnly) return { why: 'there is no configuration, so this only reports' }
  if (outcome !== 'inconclusive' || wish === 'fail') return undefined
  return wish === 'pass'
    ? { why: 'on-inconclusive is pass', quiet: true }
    : { why: 'what is not known yet only warns (on-inconclusive: warn)' }
}
