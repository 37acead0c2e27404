import { grouped, many } from '../account/sentence.ts'
import { stop } from '../account/stops.ts'
import { isObject, listAt, numberAt, textAt } from '../json/values.ts'
import type { Session } from '../model/run.ts'
import type { Stop } from '../model/stop.ts'
import type { Test, TestOutcome } from '../model/test.ts'
import { LIMITS } from '../read/limits.ts'
import { ReadStop } from '../read/read-stop.ts'
import type { Facts } from '../read/reader.ts'
import { type TestStore, testStore } from '../tests/store.ts'
import { failureOf, fileOf } from '../text/failure.ts'
import { type Keeper, keeper } from '../text/keeper.ts'
import { cut, own } from '../text/own.ts'

const STATUS: ReadonlyMap<string, TestOutcome> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
])

export interface Ctrf {
  tool(value: unknown): void
  summary(value: unknown): void
  test(value: unknown): void
  facts(): Facts
}

interface State {
  readonly keep: Keeper
  readonly tests: TestStore
  tool: string
  summary: unknown
  collapsed: { readonly id: string; readonly retries: number } | undefined
  unknown: string | undefined
}

/** CTRF. Its pytest writer knows no failed module and, before 0.6, merged parametrised tests: see the facts, 1.6. */
export function ctrf(): Ctrf {
  const state: State = {
    keep: keeper(),
    tests: testStore(),
    tool: '',
    summary: undefined,
    collapsed: undefined,
    unknown: undefined,
  }
  return {
    tool: (value) => {
      state.tool = textAt(value, 'name') ?? ''
    },
    summary: (value) => {
      state.summary = value
    },
    test: (value) => addTest(state, value),
    facts: () => factsOf(state),
  }
}

function addTest(state: State, value: unknown): void {
  const [name, status] = [textAt(value, 'name'), textAt(value, 'status')]
  if (!isObject(value) || name === undefined || status === undefined)
    throw new ReadStop('wrong-schema', 'an item of "results.tests" has no name or no status')
  const id = own(cut(name, LIMITS.id))
  const retries = numberAt(value, 'retries') ?? 0
  if (retries > 0 && listAt(value, 'retryAttempts').length === 0) state.collapsed ??= { id, retries }
  const outcome = outcomeOf(status, textAt(value, 'rawStatus') ?? '')
  if (outcome === undefined)
    state.unknown ??= `${cut(id, 120)} has the status "${cut(status, 60)}", which is none that is known`
  else state.tests.push(testOf(value, id, outcome, state.keep))
  if (state.tests.length > LIMITS.tests) throw new ReadStop('limit-exceeded', `more than ${LIMITS.tests} tests`)
}

/** pytest-json-ctrf says in `rawStatus` what CTRF has no word for: `call_xfailed`, `setup_error`. */
function outcomeOf(status: string, raw: string): TestOutcome | undefined {
  if (/xfail/.test(raw)) return status === 'failed' ? 'failed' : 'xfailed'
  if (/xpass/.test(raw)) return status === 'failed' ? 'failed' : 'xpassed'
  if (status === 'failed' && /^(?:setup|teardown)_/.test(raw)) return 'error'
  return STATUS.get(status)
}

function testOf(item: unknown, id: string, outcome: TestOutcome, keep: Keeper): Test {
  const bad = outcome === 'failed' || outcome === 'error'
  const file = textAt(item, 'filePath') ?? (id.includes('::') ? fileOf(id) : undefined)
  const line = numberAt(item, 'line')
  const milliseconds = numberAt(item, 'duration')
  const failure = bad
    ? failureOf({ message: textAt(item, 'message'), trace: textAt(item, 'trace') ?? '', file }, keep)
    : undefined
  const tries = listAt(item, 'retryAttempts').map((attempt) => ({
    outcome: STATUS.get(textAt(attempt, 'status') ?? '') ?? 'lost',
  }))
  return {
    id,
    idSource: id.includes('::') ? 'nodeid' : 'guess',
    outcome,
    ...(tries.length > 0 ? { attempts: [...tries, { outcome }] } : {}),
    ...(milliseconds === undefined ? {} : { seconds: milliseconds / 1000 }),
    ...(failure ? { failure } : {}),
    ...(file === undefined ? {} : { where: { file: keep.shared(file), ...(line === undefined ? {} : { line }) } }),
  }
}

function factsOf(state: State): Facts {
  const stops: Stop[] = []
  if (state.collapsed)
    stops.push(
      stop(
        'not-gateable',
        `${cut(state.collapsed.id, 120)} stands for ${state.collapsed.retries + 1} results of which it keeps one`,
      ),
    )
  if (state.unknown) stops.push(stop('unknown-outcome', state.unknown))
  const total = numberAt(state.summary, 'tests')
  if (total !== undefined && total !== state.tests.length && !state.unknown)
    stops.push(
      stop('inconsistent', `its summary says ${many(total, 'test')} and it holds ${grouped(state.tests.length)}`),
    )
  const session: Session = {
    collectionErrors: [],
    skippedModules: [],
    internalErrors: [],
    ...(total === undefined ? { claims: {} } : { claims: { total } }),
    ...(state.tool === 'pytest' ? { blindToCollection: true } : {}),
  }
  return { format: 'ctrf', tests: state.tests, session, notes: [], stops }
}
