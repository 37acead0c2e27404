import { many } from '../account/sentence.ts'
import type { CollectionError, Note, Session, SkippedModule } from '../model/run.ts'
import type { Failure } from '../model/test.ts'
import type { Tests } from '../model/tests.ts'
import { failureOf, skipReason } from '../text/failure.ts'
import type { Keeper } from '../text/keeper.ts'
import type { Said } from './testcase.ts'
import type { Attributes } from './xml.ts'

/** What pytest's JUnit says of the session, told by testcases that are none and by attributes that are tallies. */
export interface SessionNotes {
  suite(attributes: Attributes): void
  /** True where the testcase is no test: a module, an internal error, a test cut off. */
  testcase(attributes: Attributes, said: readonly Said[], keep: Keeper): boolean
  claimed(): number
  /** No testcase of any kind was seen. */
  empty(): boolean
  notes(tests: Tests): Note[]
  session(): Session
}

interface State {
  readonly collectionErrors: CollectionError[]
  readonly skippedModules: SkippedModule[]
  readonly internalErrors: Failure[]
  nameless: number
  crashed: boolean
  seen: number
  claims: { tests: number; bad: number }
  started: number | undefined
  seconds: number
}

export function openSession(): SessionNotes {
  const state: State = {
    collectionErrors: [],
    skippedModules: [],
    internalErrors: [],
    nameless: 0,
    crashed: false,
    seen: 0,
    claims: { tests: 0, bad: 0 },
    started: undefined,
    seconds: 0,
  }
  return {
    suite: (attributes) => claim(state, attributes),
    testcase: (attributes, said, keep) => {
      state.seen += 1
      return isNoTest(state, attributes, said, keep)
    },
    claimed: () => state.claims.tests,
    empty: () => state.seen === 0,
    notes: (tests) => notesOf(state, tests),
    session: () => sessionOf(state),
  }
}

function claim(state: State, attributes: Attributes): void {
  const number = (name: string) => (/^\d{1,12}$/.test(attributes[name] ?? '') ? Number(attributes[name]) : 0)
  state.claims.tests += number('tests')
  state.claims.bad += number('failures') + number('errors')
  state.seconds += Number(attributes['time']) || 0
  // Without a zone (pytest before 8.3) nobody knows which hour it is.
  const stamp = attributes['timestamp'] ?? ''
  const at = /(?:Z|[+-]\d\d:?\d\d)$/.test(stamp) ? Date.parse(stamp) : Number.NaN
  if (!Number.isNaN(at)) state.started = Math.min(state.started ?? at, at)
}

function isNoTest(state: State, attributes: Attributes, said: readonly Said[], keep: Keeper): boolean {
  const { name, classname } = attributes
  const first = said[0]
  if (first && /^failed on setup with "worker '/.test(first.message)) state.crashed = true
  if (name === undefined && classname === undefined) {
    state.nameless += 1
    return true
  }
  if (!first) return false
  if (classname === 'pytest' && name === 'internal' && first.message === 'internal error') {
    state.internalErrors.push(sessionFailure(first, undefined, keep))
    return true
  }
  const module = attributes['file'] ?? name ?? ''
  if (first.message === 'collection failure') state.collectionErrors.push(collectionError(first, module, keep))
  else if (first.message === 'collection skipped')
    state.skippedModules.push({ module: keep.shared(module), reason: keep.shared(skipReason(first.text)) })
  return first.message === 'collection failure' || first.message === 'collection skipped'
}

/** xunit2 names a module with dots; where the traceback knows its file, the file is its name. */
function collectionError(said: Said, module: string, keep: Keeper): CollectionError {
  const file = module.endsWith('.py') ? module : `${module.replaceAll('.', '/')}.py`
  const failure = sessionFailure(said, file, keep)
  return { module: keep.shared(failure.where?.file === file ? file : module), failure }
}

function sessionFailure({ text }: Said, module: string | undefined, keep: Keeper): Failure {
  const trace = text === '' ? 'collection failure' : text
  return failureOf({ ...(module === undefined ? {} : { phase: 'collect' as const, file: module }), trace }, keep)
}

function notesOf(state: State, tests: Tests): Note[] {
  const notes: Note[] = []
  const bad = tests.notable.filter(({ outcome }) => outcome === 'failed' || outcome === 'error').length
  // Subtests, reruns and errors of a teardown each make a tally of their own (pytest#3850).
  const named = tests.length + state.collectionErrors.length + state.skippedModules.length + state.internalErrors.length
  if (state.claims.tests > 0 && state.claims.tests !== named)
    notes.push({
      code: 'tally-differs',
      text: `the attribute tests="${state.claims.tests}" counts reports (subtests, reruns, teardowns); ${many(tests.length, 'test was', 'tests were')} counted`,
    })
  if (state.claims.tests > 0 && state.claims.bad === 0 && bad > 0)
    notes.push({
      code: 'tally-hides-failures',
      text: `its attributes claim no failure; ${many(bad, 'testcase holds', 'testcases hold')} one`,
    })
  if (state.nameless > 0 && state.crashed)
    notes.push({
      code: 'nameless',
      text: `${many(state.nameless, 'nameless testcase', 'nameless testcases')} of a crashed worker ${state.nameless === 1 ? 'was' : 'were'} not counted`,
    })
  return notes
}

function sessionOf(state: State): Session {
  const inFlight = state.nameless > 0 && !state.crashed
  return {
    collectionErrors: state.collectionErrors,
    skippedModules: state.skippedModules,
    internalErrors: state.internalErrors,
    ...(inFlight
      ? {
          interruption: `${many(state.nameless, 'test was', 'tests were')} in flight when pytest ended`,
          neverRan: state.nameless,
        }
      : {}),
    claims: state.claims.tests > 0 ? { total: state.claims.tests } : {},
    ...(state.started === undefined ? {} : { started: state.started }),
    ...(state.seconds > 0 ? { seconds: state.seconds } : {}),
  }
}
