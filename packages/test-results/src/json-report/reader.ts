import { grouped, many } from '../account/sentence.ts'
import { stop } from '../account/stops.ts'
import { at, isObject, type Json, numberAt, textAt } from '../json/values.ts'
import type { CollectionError, Note, Session, SkippedModule } from '../model/run.ts'
import type { Stop } from '../model/stop.ts'
import { LIMITS } from '../read/limits.ts'
import { ReadStop } from '../read/read-stop.ts'
import type { Facts } from '../read/reader.ts'
import { type TestStore, testStore } from '../tests/store.ts'
import { failureOf, skipReason } from '../text/failure.ts'
import { type Keeper, keeper } from '../text/keeper.ts'
import { cut } from '../text/own.ts'
import { countedTallies, summaryCounts } from './summary.ts'
import { testOf, UNKNOWN_OUTCOME } from './test.ts'

/** pytest-json-report's keys, as far as they are looked at. */
export const KEYS = ['created', 'duration', 'exitcode', 'root', 'summary', 'tests', 'collectors'] as const

export interface JsonReport {
  key(name: string, value: unknown): void
  test(value: unknown): void
  collector(value: unknown): void
  facts(): Facts
}

interface State {
  readonly keep: Keeper
  readonly tests: TestStore
  readonly outcomes: Map<string, number>
  readonly unknown: Map<string, string>
  readonly top: Map<string, unknown>
  readonly failedModules: Map<string, CollectionError>
  readonly skippedModules: SkippedModule[]
  hasTests: boolean
}

export function jsonReport(): JsonReport {
  const state: State = {
    keep: keeper(),
    tests: testStore(),
    outcomes: new Map(),
    unknown: new Map(),
    top: new Map(),
    failedModules: new Map(),
    skippedModules: [],
    hasTests: false,
  }
  return {
    key: (name, value) => {
      state.top.set(name, value)
      if (name === 'tests') state.hasTests = true
    },
    test: (value) => addTest(state, value),
    collector: (value) => addCollector(state, value),
    facts: () => factsOf(state),
  }
}

function addTest(state: State, value: unknown): void {
  state.hasTests = true
  const [id, outcome] = [textAt(value, 'nodeid'), textAt(value, 'outcome')]
  if (!isObject(value) || id === undefined || outcome === undefined)
    throw new ReadStop('wrong-schema', 'an item of "tests" has no nodeid or no outcome')
  const name = cut(outcome, 60)
  if (state.outcomes.size < 100 || state.outcomes.has(name))
    state.outcomes.set(name, (state.outcomes.get(name) ?? 0) + 1)
  const test = testOf(value, cut(id, LIMITS.id), outcome, state.keep)
  if (test === UNKNOWN_OUTCOME) state.unknown.set(name, id)
  else state.tests.push(test)
  if (state.tests.length > LIMITS.tests) throw new ReadStop('limit-exceeded', `more than ${LIMITS.tests} tests`)
}

/** pytest-xdist before 3.? repeats a failed collector once for each worker (pytest-xdist#1140): a module counts once. */
function addCollector(state: State, value: unknown): void {
  const [module, outcome] = [textAt(value, 'nodeid') ?? '', textAt(value, 'outcome')]
  const trace = textAt(value, 'longrepr') ?? ''
  if (outcome === 'skipped')
    state.skippedModules.push({ module: state.keep.shared(module), reason: state.keep.shared(skipReason(trace)) })
  if (outcome !== 'failed' || state.failedModules.has(module)) return
  const failure = failureOf({ phase: 'collect', trace, file: module }, state.keep)
  state.failedModules.set(module, { module: state.keep.shared(module), failure })
}

function factsOf(state: State): Facts {
  const summary = at(Object.fromEntries(state.top), 'summary')
  const summaryOnly = state.hasTests || !isObject(summary) ? undefined : summaryCounts(summary)
  const stops = [
    ...unknownOutcomes(state),
    ...(isObject(summary) && state.hasTests ? contradictions(state, summary) : []),
  ]
  const notes: Note[] = summaryOnly
    ? [{ code: 'summary-only', text: 'it holds counts and no test by name (--json-report-summary)' }]
    : []
  return {
    format: 'json-report',
    tests: state.tests,
    session: sessionOf(state, isObject(summary) ? summary : {}),
    notes,
    stops,
    ...(summaryOnly ? { summaryOnly } : {}),
  }
}

function unknownOutcomes(state: State): Stop[] {
  return Array.from(state.unknown, ([outcome, id]) =>
    stop('unknown-outcome', `${cut(id, 120)} has the outcome "${outcome}", which is none that is known`),
  )
}

function contradictions(state: State, summary: Json): Stop[] {
  const found = countedTallies(summary, state.outcomes, state.tests.length + state.unknown.size)
  return found === undefined ? [] : [stop('inconsistent', found)]
}

function sessionOf(state: State, summary: Json): Session {
  const top = Object.fromEntries(state.top)
  const [collected, deselected, total] = ['collected', 'deselected', 'total'].map((key) => numberAt(summary, key))
  const missing = collected === undefined || total === undefined ? 0 : collected - (deselected ?? 0) - total
  const [exitCode, created, seconds] = ['exitcode', 'created', 'duration'].map((key) => numberAt(top, key))
  const lost = state.tests.notable.find(({ outcome }) => outcome === 'lost')
  const finished = state.tests.length - state.tests.notable.filter(({ outcome }) => outcome === 'lost').length
  return {
    ...(exitCode === undefined ? {} : { exitCode }),
    collectionErrors: [...state.failedModules.values()],
    skippedModules: state.skippedModules,
    internalErrors: [],
    ...(missing > 0
      ? {
          neverRan: missing,
          interruption: `pytest ended early, ${grouped(finished)} of ${many(collected ?? 0, 'test')} finished`,
        }
      : {}),
    ...(lost && !(missing > 0) ? { interruption: `${cut(lost.id, 120)} was in flight when pytest ended` } : {}),
    ...(lost ? { inFlight: lost.id } : {}),
    claims: {
      ...(collected === undefined ? {} : { collected }),
      ...(deselected === undefined ? {} : { deselected }),
      ...(total === undefined ? {} : { total }),
    },
    ...(created === undefined ? {} : { started: created * 1000 - (seconds ?? 0) * 1000 }),
    ...(seconds === undefined ? {} : { seconds }),
  }
}
