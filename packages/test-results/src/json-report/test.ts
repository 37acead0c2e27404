import { at, type Json, listAt, numberAt, textAt } from '../json/values.ts'
import { outcomeOfPhases, type PhaseOutcome, type Phases } from '../model/phases.ts'
import type { Attempt, Failure, Phase, Test, TestOutcome } from '../model/test.ts'
import { failureOf, fileOf, skipReason } from '../text/failure.ts'
import type { Keeper } from '../text/keeper.ts'
import { markersOf } from '../text/markers.ts'

export const UNKNOWN_OUTCOME = Symbol('unknown outcome')

/** A test that failed and was run again keeps this for ever (pytest-json-report#85); pytest-retry says `retried`. */
const RERUN = new Set(['rerun', 'retried'])
const KNOWN = new Set([
  'passed',
  'failed',
  'error',
  'skipped',
  'xfailed',
  'xpassed',
  'subtests passed',
  'subtests failed',
  ...RERUN,
])
const PHASES = ['setup', 'call', 'teardown'] as const

/** One item of `tests`. Its `outcome` starts as "passed" and is overwritten only by bad news: the phases decide. */
export function testOf(item: Json, id: string, outcome: string, keep: Keeper): Test | typeof UNKNOWN_OUTCOME {
  if (!KNOWN.has(outcome)) return UNKNOWN_OUTCOME
  const verdict = verdictOf(item, outcome)
  const failure = verdict === 'failed' || verdict === 'error' ? firstFailure(item, id, keep) : undefined
  const lineno = numberAt(item, 'lineno')
  const markers = markersOf(
    id,
    listAt(item, 'keywords').filter((word) => typeof word === 'string'),
  )
  const seconds = PHASES.reduce((sum, phase) => sum + (numberAt(at(item, phase), 'duration') ?? 0), 0)
  const reason = verdict === 'skipped' ? reasonOf(item) : undefined
  return {
    id,
    idSource: 'nodeid',
    outcome: verdict,
    ...(RERUN.has(outcome) ? { attempts: rerunAttempts(verdict, failure, keep) } : {}),
    seconds: Math.round(seconds * 1e6) / 1e6,
    ...(failure ? { failure } : {}),
    ...(reason === undefined ? {} : { reason: keep.shared(reason) }),
    // `lineno` counts from 0, as in xunit1.
    where: { file: keep.shared(fileOf(id)), ...(lineno === undefined ? {} : { line: lineno + 1 }) },
    ...(markers ? { markers: markers.map(keep.shared) } : {}),
  }
}

function verdictOf(item: Json, outcome: string): TestOutcome {
  if (outcome === 'xfailed' || outcome === 'xpassed') return worst(phasesOf(item), outcome)
  const phases = phasesOf(item)
  const byPhases = outcomeOfPhases(phases)
  // A crashed worker leaves `failed` with no phase but a setup, or with none at all.
  if (outcome === 'failed' || outcome === 'subtests failed') return byPhases === 'error' ? 'error' : 'failed'
  if (outcome === 'error') return byPhases === 'failed' ? 'failed' : 'error'
  if (outcome === 'skipped') return byPhases === 'error' ? 'error' : 'skipped'
  return byPhases
}

function worst(phases: Phases, outcome: 'xfailed' | 'xpassed'): TestOutcome {
  return Object.values(phases).includes('failed') ? 'error' : outcome
}

function phasesOf(item: Json): Phases {
  const phases: Phases = {}
  for (const phase of PHASES) {
    const outcome = phaseOutcome(textAt(at(item, phase), 'outcome'))
    if (outcome) phases[phase] = outcome
  }
  return phases
}

function phaseOutcome(outcome: string | undefined): PhaseOutcome | undefined {
  if (outcome === 'rerun' || outcome === 'retried') return 'failed'
  return outcome === 'passed' || outcome === 'failed' || outcome === 'skipped' ? outcome : undefined
}

function firstFailure(item: Json, id: string, keep: Keeper): Failure {
  const phase = (['call', 'setup', 'teardown'] as const).find((name) => textAt(at(item, name), 'outcome') === 'failed')
  const broken = phase ? at(item, phase) : undefined
  const file = fileOf(id)
  if (broken === undefined)
    return failureOf({ message: 'the worker process ended under this test', trace: '', crash: true, file }, keep)
  const message = textAt(at(broken, 'crash'), 'message')
  return failureOf(
    { ...(phase ? { phase } : {}), message, trace: textAt(broken, 'longrepr') ?? entries(broken), file },
    keep,
  )
}

/** With `--json-report-omit` there may be no `longrepr`: the entries of `traceback` say as much. */
function entries(broken: unknown): string {
  return listAt(broken, 'traceback')
    .map(
      (entry) => `${textAt(entry, 'path') ?? ''}:${numberAt(entry, 'lineno') ?? 0}: ${textAt(entry, 'message') ?? ''}`,
    )
    .join('\n')
}

function reasonOf(item: Json): string | undefined {
  const told = PHASES.map((phase: Phase) => textAt(at(item, phase), 'longrepr')).find((text) => text !== undefined)
  return told === undefined ? undefined : skipReason(told)
}

/** How many attempts there were it does not say: one that failed, at least. */
function rerunAttempts(outcome: TestOutcome, failure: Failure | undefined, keep: Keeper): Attempt[] {
  const before = { message: keep.shared('failed, and was run again; json-report keeps no reason') }
  return [
    { outcome: 'failed', failure: before },
    { outcome, ...(failure ? { failure } : {}) },
  ]
}
