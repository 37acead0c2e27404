import { InputError, type InputMistake, type InputValues, kebab, type Percent, quote } from '@ci-gates/core/model'
import type { ExactPercent } from '@ci-gates/test-results'
import type { inputs } from './inputs.ts'
import { type Limit, parseLimit, percentOfText } from './limit.ts'
import { type Selector, selector } from './selector.ts'

export type Values = InputValues<typeof inputs>

/** A share that some of the tests must reach. */
export interface Rule {
  readonly selector: Selector
  readonly text: string
  readonly percent: ExactPercent
}

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

/** Reads what is to be judged by, or says everything that is wrong with it. */
export function policyOf(values: Values): Policy {
  const mistakes: InputMistake[] = lonelyInputs(values)
  const rules = values.thresholds
    .filter((line) => !line.startsWith('#'))
    .flatMap((line) => {
      const rule = ruleOf(line)
      if (typeof rule !== 'string') return [rule]
      mistakes.push({ input: 'thresholds', message: rule })
      return []
    })
  const limits: Partial<Record<LimitName, Limit>> = {}
  for (const name of LIMITS) {
    const raw = values[name]
    const limit = raw === undefined ? undefined : parseLimit(raw)
    if (limit) limits[name] = limit
    else if (raw !== undefined)
      mistakes.push({ input: kebab(name), message: `${quote(raw)} is no limit; write 10 or 5%` })
  }
  if (mistakes.length > 0) throw new InputError(mistakes)
  const { threshold, newFailures, minCoverage, maxCoverageDrop } = values
  return {
    threshold: { text: threshold.text, percent: exact(threshold) },
    rules,
    limits,
    newFailures,
    ...(minCoverage ? { minCoverage } : {}),
    ...(maxCoverageDrop ? { maxCoverageDrop } : {}),
  }
}

/** A percentage as the account compares it: 98 % has 980,000 millionths. */
export function exact({ millionths }: Percent): ExactPercent {
  return { digits: BigInt(millionths), decimals: 4 }
}

function ruleOf(line: string): Rule | string {
  const at = line.lastIndexOf('=')
  const [pattern, text] = [line.slice(0, at).trim(), line.slice(at + 1).trim()]
  const percent = at < 0 ? undefined : percentOfText(text)
  if (!percent || pattern === '') return `${quote(line)} is no rule; write tests/critical/** = 100%`
  try {
    return { selector: selector(pattern), text, percent }
  } catch (error) {
    return `${quote(pattern)}: ${(error as RangeError).message}`
  }
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
    ...needs('max-quarantined', values.maxQuarantined, 'quarantine', values.quarantine),
  ]
}
