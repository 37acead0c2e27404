import { InputError, type InputMistake, type InputValues, type Percent } from '@ci-gates/core/model'
import type { ExactPercent } from '@ci-gates/test-results'
import type { inputs } from './inputs.ts'
import type { Rule } from './kinds.ts'
import type { Limit } from './limit.ts'

export type Values = InputValues<typeof inputs>

type LimitName = 'maxFlaky' | 'maxSkipped' | 'maxXfailed' | 'maxQuarantined' | 'maxTestDrop'

/** What a verdict is judged by. */
export interface Policy {
  readonly threshold: { readonly text: string; readonly percent: ExactPercent }
  readonly rules: readonly Rule[]
  readonly limits: Readonly<Partial<Record<LimitName, Limit>>>
  readonly newFailures: 'allow' | 'warn' | 'fail'
  readonly minCoverage?: Percent
  readonly maxCoverageDrop?: Percent
}

const LIMITS: readonly LimitName[] = ['maxFlaky', 'maxSkipped', 'maxXfailed', 'maxQuarantined', 'maxTestDrop']

/** What is to be judged by. Throws where an input lacks the one it speaks of. */
export function policyOf(values: Values): Policy {
  const mistakes = lonelyInputs(values)
  if (mistakes.length > 0) throw new InputError(mistakes)
  const { threshold, thresholds, newFailures, minCoverage, maxCoverageDrop } = values
  const given = LIMITS.flatMap((name) => (values[name] === undefined ? [] : [[name, values[name]] as const]))
  return {
    threshold: { text: threshold.text, percent: exact(threshold) },
    rules: thresholds,
    limits: Object.fromEntries(given),
    newFailures,
    ...(minCoverage ? { minCoverage } : {}),
    ...(maxCoverageDrop ? { maxCoverageDrop } : {}),
  }
}

/** A percentage as the account compares it: 98 % has 980,000 millionths. */
export function exact({ millionths }: Percent): ExactPercent {
  return { digits: BigInt(millionths), decimals: 4 }
}

/** Inputs that mean nothing without another would be a check that never happens. */
function lonelyInputs(values: Values): InputMistake[] {
  const needs = (input: string, given: unknown, other: string, present: unknown): InputMistake[] =>
    given !== undefined && present === undefined ? [{ input, message: `needs ${other}, which is not given` }] : []
  return [
    ...needs('min-coverage', values.minCoverage, 'coverage', values.coverage),
    ...needs('max-coverage-drop', values.maxCoverageDrop, 'coverage', values.coverage),
    ...needs('max-coverage-drop', values.maxCoverageDrop, 'baseline', values.baseline),
    ...needs('max-test-drop', values.maxTestDrop, 'baseline', values.baseline),
    ...needs('new-failures', values.newFailures === 'fail' ? 'fail' : undefined, 'baseline', values.baseline),
    ...needs('comment', values.comment === 'never' ? undefined : values.comment, 'github-token', values.githubToken),
    ...needs('max-quarantined', values.maxQuarantined, 'quarantine', values.quarantine),
  ]
}
