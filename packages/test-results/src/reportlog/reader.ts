import { stop } from '../account/stops.ts'
import { isObject, type Json, numberAt, textAt } from '../json/values.ts'
import type { CollectionError, Session, SkippedModule } from '../model/run.ts'
import type { Stop } from '../model/stop.ts'
import type { Test } from '../model/test.ts'
import type { Tests } from '../model/tests.ts'
import { LIMITS } from '../read/limits.ts'
import { ReadStop } from '../read/read-stop.ts'
import type { Facts, Reader } from '../read/reader.ts'
import { type TestStore, testStore } from '../tests/store.ts'
import { failureOf } from '../text/failure.ts'
import { type Keeper, keeper } from '../text/keeper.ts'
import { cut } from '../text/own.ts'
import type { Ledger } from './attempts.ts'
import { verdictOf } from './attempts.ts'
import { type Lines, lines } from './lines.ts'
import { messageOf, skipOf, traceOf } from './longrepr.ts'
import { addSubtest, addTestReport } from './test-report.ts'

export interface LogState {
  readonly keep: Keeper
  /** Of tests that are not over, or of which there is more to say than that they passed. */
  readonly ledgers: Map<string, Ledger>
  readonly passed: TestStore
  readonly unknown: Map<string, string>
  readonly failedModules: Map<string, CollectionError>
  readonly skippedModules: SkippedModule[]
  started: number | undefined
  sessions: number
  finished: number
  exitCode: number | undefined
  version: string | undefined
  /** The test whose report came last without a teardown. */
  last: string | undefined
}

/** pytest-reportlog: one object a line, written as it happens, so that it outlives the process. */
export function reportlogReader(): Reader {
  const state: LogState = {
    keep: keeper(),
    ledgers: new Map(),
    passed: testStore(),
    unknown: new Map(),
    failedModules: new Map(),
    skippedModules: [],
    started: undefined,
    sessions: 0,
    finished: 0,
    exitCode: undefined,
    version: undefined,
    last: undefined,
  }
  const split: Lines = lines((line, whole) => takeLine(state, line, whole))
  return { write: split.write, end: split.end, facts: () => factsOf(state) }
}

/** A last line without its newline may be half a line: the process died while it wrote. */
function takeLine(state: LogState, line: string, whole: boolean): void {
  if (line.trim() === '') return
  const entry = parseLine(line, whole)
  if (entry === undefined) return
  // pytest-subtests writes its lines with the key `_report_type`.
  const type = textAt(entry, '$report_type') ?? textAt(entry, '_report_type')
  if (type === undefined) throw new ReadStop('malformed', 'a line is an object without "$report_type"')
  takeEntry(state, type, entry)
}

function parseLine(line: string, whole: boolean): Json | undefined {
  try {
    const parsed: unknown = JSON.parse(line)
    if (isObject(parsed)) return parsed
  } catch {
    if (!whole) return undefined
  }
  throw new ReadStop('malformed', `a line is no JSON object: ${cut(line, 60)}`)
}

function takeEntry(state: LogState, type: string, entry: Json): void {
  if (type === 'TestReport') addTestReport(state, entry)
  else if (/^sub_?test_?report$/i.test(type)) addSubtest(state, entry)
  else if (type === 'CollectReport') addCollector(state, entry)
  else if (type === 'SessionStart') {
    state.sessions += 1
    state.version = textAt(entry, 'pytest_version')
  } else if (type === 'SessionFinish') {
    state.finished += 1
    state.exitCode = Math.max(state.exitCode ?? 0, numberAt(entry, 'exitstatus') ?? 0)
  }
  if (state.ledgers.size + state.passed.length > LIMITS.tests)
    throw new ReadStop('limit-exceeded', `more than ${LIMITS.tests} tests`)
}

function addCollector(state: LogState, entry: Json): void {
  const [module, outcome, longrepr] = [textAt(entry, 'nodeid') ?? '', textAt(entry, 'outcome'), entry['longrepr']]
  const { keep, failedModules, skippedModules } = state
  if (outcome === 'skipped') skippedModules.push({ module: keep.shared(module), reason: keep.shared(skipOf(longrepr)) })
  if (outcome !== 'failed' || failedModules.has(module)) return
  const failure = failureOf(
    { phase: 'collect', message: messageOf(longrepr), trace: traceOf(longrepr), file: module },
    keep,
  )
  failedModules.set(module, { module: keep.shared(module), failure })
}

function factsOf(state: LogState): Facts {
  const tests = state.passed
  for (const [id, ledger] of state.ledgers) {
    const number = tests.find(id)
    if (number < 0) tests.push(testOf(id, ledger))
    else tests.set(number, testOf(id, ledger))
  }
  const stops: Stop[] = Array.from(state.unknown, ([outcome, id]) =>
    stop('unknown-outcome', `${cut(id, 120)} has the outcome "${outcome}", which is none that is known`),
  )
  return { format: 'reportlog', tests, session: sessionOf(state, tests), notes: [], stops }
}

function testOf(id: string, ledger: Ledger): Test {
  return {
    id,
    idSource: 'nodeid',
    ...verdictOf(ledger),
    ...(ledger.where ? { where: ledger.where } : {}),
    ...(ledger.markers ? { markers: ledger.markers } : {}),
  }
}

function sessionOf(state: LogState, tests: Tests): Session {
  const lost = tests.notable.find(({ outcome }) => outcome === 'lost')
  const inFlight = state.last ?? lost?.id
  const interruption = interruptionOf(state, lost)
  return {
    ...(state.exitCode === undefined ? {} : { exitCode: state.exitCode }),
    collectionErrors: [...state.failedModules.values()],
    skippedModules: state.skippedModules,
    internalErrors: [],
    ...(interruption === undefined ? {} : { interruption }),
    ...(isUnfinished(state) ? { killed: true as const } : {}),
    ...(inFlight === undefined ? {} : { inFlight }),
    claims: {},
    ...(state.started === undefined ? {} : { started: state.started * 1000 }),
    ...(state.version === undefined ? {} : { pytestVersion: state.version }),
  }
}

function isUnfinished({ finished, sessions }: LogState): boolean {
  return finished < Math.max(1, sessions)
}

function interruptionOf(state: LogState, lost: Test | undefined): string | undefined {
  const last = state.last ?? lost?.id
  if (isUnfinished(state))
    return `pytest was killed${last === undefined ? '' : ` in or after ${cut(last, 120)}`}: its log ends without SessionFinish`
  return lost && `${cut(lost.id, 120)} was in flight when pytest ended`
}
