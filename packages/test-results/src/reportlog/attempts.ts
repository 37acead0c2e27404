import { isBad, worseOf } from '../model/attempts.ts'
import { outcomeOfPhases, type PhaseOutcome, type Phases } from '../model/phases.ts'
import type { Attempt, Failure, Phase, Test, TestOutcome } from '../model/test.ts'

/** One attempt as its reports come in, phase by phase. */
export interface Running {
  readonly phases: Phases
  seconds: number
  failure?: Failure
  reason?: string
  /** A plugin is going to run it again: `rerun` (rerunfailures), `retried` (pytest-retry). */
  again?: boolean
}

/** What is known of one test while the log is read. Most have one attempt. */
export interface Ledger {
  current: Running
  earlier?: Running[]
  subtest?: Failure
  where: Test['where']
  markers: Test['markers']
}

/** All three phases of its one attempt passed: nothing more need be kept of it unless it is run again. */
export function isPlainPass({ current, earlier, subtest }: Ledger): boolean {
  const { setup, call, teardown } = current.phases
  const passed = setup === 'passed' && call === 'passed' && teardown === 'passed'
  return passed && !earlier && !subtest && !current.again && !current.failure && current.reason === undefined
}

/** The ledger of a test that had passed, opened once more. */
export function reopened({ seconds = 0, where, markers }: Test): Ledger {
  const phases: Phases = { setup: 'passed', call: 'passed', teardown: 'passed' }
  return { current: { phases, seconds }, where, markers }
}

/** The outcomes that a log's `outcome` and `wasxfail` come to. Undefined: none that is known. */
export function phaseOutcome(outcome: string, wasXfail: boolean): PhaseOutcome | 'again' | undefined {
  if (outcome === 'rerun' || outcome === 'retried') return 'again'
  if (outcome === 'passed') return wasXfail ? 'xpassed' : 'passed'
  if (outcome === 'skipped') return wasXfail ? 'xfailed' : 'skipped'
  return outcome === 'failed' ? 'failed' : undefined
}

export function record(running: Running, phase: Phase, outcome: PhaseOutcome | 'again'): void {
  if (outcome === 'again') running.again = true
  const told = outcome === 'again' ? 'failed' : outcome
  // `wasxfail` stands in every phase of such a test; only that of the call says that it passed.
  running.phases[phase] = phase !== 'call' && told === 'xpassed' ? 'passed' : told
}

/** A setup after anything else begins a new attempt (box/flaky hides a setup that failed), and so does a phase that is there already. */
export function beginsAnew({ phases }: Running, phase: Phase): boolean {
  return phase === 'setup' ? Object.keys(phases).length > 0 : phases[phase] !== undefined
}

/**
 * The verdict over all attempts. One that a plugin ran again is over; box/flaky writes no report at all of a call that
 * it repeats. Any other earlier attempt counts as it is: `--dist each` runs a test once on each worker.
 */
export function verdictOf(ledger: Ledger): Pick<Test, 'outcome' | 'attempts' | 'failure' | 'reason' | 'seconds'> {
  const running = [...(ledger.earlier ?? []), ledger.current]
  const attempts = running.map((one, at) => attemptOf(one, at < running.length - 1))
  const standing = attempts.filter((_, at) => at === running.length - 1 || !isOver(running[at]))
  const outcome = withSubtest(ledger, standing.map((one) => one.outcome).reduce(worseOf))
  const decided = standing.find((one) => one.outcome === outcome) ?? standing.at(-1)
  const failure = isBad(outcome) ? (decided?.failure ?? ledger.subtest) : undefined
  const { reason, seconds } = ledger.current
  return {
    outcome,
    seconds: Math.round(seconds * 1e6) / 1e6,
    ...(attempts.length > 1 ? { attempts } : {}),
    ...(failure ? { failure } : {}),
    ...(reason !== undefined && !isBad(outcome) ? { reason } : {}),
  }
}

/** A failed subtest fails its test: pytest 9 says so itself, pytest-subtests before it passed the test. */
function withSubtest({ subtest }: Ledger, outcome: TestOutcome): TestOutcome {
  return subtest && !isBad(outcome) ? 'failed' : outcome
}

function isOver(running: Running | undefined): boolean {
  return running !== undefined && (running.again === true || isSilent(running))
}

/** Set up, torn down and never called, without a word why. */
function isSilent({ phases }: Running): boolean {
  return (
    phases.call === undefined &&
    phases.setup !== 'failed' &&
    phases.setup !== 'skipped' &&
    phases.teardown !== undefined
  )
}

function attemptOf(running: Running, followed: boolean): Attempt {
  const outcome = followed && isSilent(running) ? 'failed' : outcomeOfPhases(running.phases)
  const { failure, seconds } = running
  return { outcome, seconds: Math.round(seconds * 1e6) / 1e6, ...(failure ? { failure } : {}) }
}
