import { quote } from '@ci-gates/core/model'
import type { Evidence } from '../signal.ts'
import type { JudgedCheck } from './judged-checks.ts'
import { linkTo, measured, unknown } from './unanswered.ts'
import type { WorkflowText } from './workflow-files.ts'

const MARK = { satisfied: '✓', failed: '✗', pending: '?', unknown: '?', missing: '?', ours: '-' } as const
const MOST_LINES = 18
const ORDER = ['failed', 'missing', 'pending', 'unknown', 'satisfied', 'ours'] as const

/** What is known beside the checks. */
export interface Surroundings {
  readonly workflows: readonly WorkflowText[]
  /** `pull_request`, `merge_group`…, where it is known. */
  readonly event?: string | undefined
  /** Why the list of wanted checks may have gaps. */
  readonly gap?: string | undefined
}

/** Several checks as one signal: one failed decides; without one, anything not known does. */
export function checkEvidence(checks: readonly JudgedCheck[], around: Surroundings): Evidence {
  const judged = checks.filter(({ state }) => state !== 'ours')
  const good = judged.filter(({ state }) => state === 'satisfied').length
  const details = detailsOf(checks, around)
  const counted = `${good} of ${judged.length} checks of this commit passed`
  const failed = judged.filter(({ state }) => state === 'failed')
  const [worst] = failed
  if (worst) {
    const observed = `${named(failed)} ${worst.why === 'failure' ? 'failed' : worst.why}; ${counted}`
    return measured(false, {
      code: 'check-failed',
      observed,
      details,
      value: good,
      unit: 'checks',
      ...linkTo(worst.url),
    })
  }
  const open = sortedByState(judged).filter(({ state }) => state !== 'satisfied')
  const [first] = open
  if (first) {
    const observed = `${named(open)} ${first.why}${hintOf(first, around)}; ${counted}`
    return { ...unknown(codeOf(first), observed, remedyOf(first), details), ...linkTo(first.url) }
  }
  if (around.gap) return unknown('rules-unreadable', around.gap, 'Use the signal `checks` and name them', details)
  if (judged.length > 0)
    return measured(true, { code: 'checks-passed', observed: counted, details, value: good, unit: 'checks' })
  const observed = 'the only check that is wanted is this very run'
  return unknown('nothing-required', observed, 'Require a check that something else reports', details)
}

function sortedByState(checks: readonly JudgedCheck[]): JudgedCheck[] {
  return checks.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state))
}

function detailsOf(checks: readonly JudgedCheck[], around: Surroundings): string[] {
  const sorted = sortedByState(checks)
  return [
    ...(around.gap ? [around.gap] : []),
    ...sorted.map((check) => `${MARK[check.state]} ${check.wanted.name}: ${check.why}${hintOf(check, around)}`),
    ...sorted.flatMap(({ notes }) => notes),
  ].slice(0, MOST_LINES)
}

function named(checks: readonly JudgedCheck[]): string {
  const [first] = checks
  const rest = checks.length > 1 ? ` and ${checks.length - 1} more:` : ''
  return `${quote(first?.wanted.name ?? '')}${rest}`
}

function codeOf({ state }: JudgedCheck): string {
  if (state === 'missing') return 'check-missing'
  return state === 'pending' ? 'check-pending' : 'check-undecided'
}

function remedyOf({ state, why, near }: JudgedCheck): string {
  if (state === 'pending') return 'Wait for it, and run this again'
  if (/^(skipped|neutral):/.test(why)) return 'Let its job run (see its `if:` and `needs:`), or accept it by `accept`'
  if (state === 'unknown') return 'Add the conclusion to `accept` where it is as good as success'
  return near
    ? `Require ${quote(near)} instead, if that is its name now`
    : 'Look whether its workflow ran, and what its job is called'
}

/** A workflow with a path filter leaves its check pending for ever; a job with `if:` reports that it was skipped. */
function hintOf({ state, wanted, near, notes }: JudgedCheck, { workflows, event }: Surroundings): string {
  if (state !== 'missing') return ''
  if (notes.length > 0) return ' by the App that the rule wants'
  const own = workflows.find(({ checks }) => checks.includes(wanted.name))
  if (own && event === 'merge_group' && !own.events.includes('merge_group'))
    return ` (${own.path} does not start on merge_group; add it to \`on:\`)`
  if (own && own.filtered.length > 0)
    return ` (${own.path} starts only when certain paths changed: \`paths\` of ${own.filtered.join(', ')})`
  if (near) return ` (${quote(near)} was reported)`
  if (own) return ` (it is a job of ${own.path}, which did not start)`
  return workflows.length > 0
    ? ' (no workflow here has a job of that name)'
    : ' (path-filtered workflow, or a wrong name?)'
}
