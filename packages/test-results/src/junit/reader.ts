import { many } from '../account/sentence.ts'
import { stop } from '../account/stops.ts'
import type { Note } from '../model/run.ts'
import type { Stop } from '../model/stop.ts'
import { LIMITS } from '../read/limits.ts'
import { ReadStop } from '../read/read-stop.ts'
import type { Facts, Reader } from '../read/reader.ts'
import { partsOf } from '../tests/store.ts'
import { type Keeper, keeper } from '../text/keeper.ts'
import { cut, own } from '../text/own.ts'
import { foreignId, idOf, type NamedId, nodeId, slashes } from './id.ts'
import { openSession, type SessionNotes } from './session.ts'
import { addCase, type SuiteCases, settle, suiteCases } from './suite.ts'
import { type Suites, suites } from './suites.ts'
import type { Said } from './testcase.ts'
import { type Attributes, xmlReader } from './xml.ts'

const SAYS = /^(?:failure|error|skipped|disabled|(?:flaky|rerun)(?:Failure|Error))$/

interface Suite {
  readonly name: string
  readonly cases: SuiteCases
}

interface State {
  root: string | undefined
  pytest: boolean
  readonly keep: Keeper
  readonly suites: Suite[]
  readonly settled: Suites
  twins: number
  testcase: { readonly attributes: Attributes; readonly said: Said[] } | undefined
  saying: { readonly kind: string; readonly attributes: Attributes } | undefined
  readonly session: SessionNotes
}

/** pytest's JUnit XML in its three families, and what other tools call JUnit: nested suites, bare roots. */
export async function junitReader(): Promise<Reader> {
  const state: State = {
    root: undefined,
    pytest: false,
    keep: keeper(),
    suites: [],
    settled: suites(),
    twins: 0,
    testcase: undefined,
    saying: undefined,
    session: openSession(),
  }
  const xml = await xmlReader({
    open: (name, attributes) => open(state, name, attributes),
    close: (name, text) => close(state, name, text),
  })
  return { write: xml.write, end: xml.end, facts: () => factsOf(state) }
}

function open(state: State, name: string, attributes: Attributes): 'text' | 'inside' | 'nothing' {
  if (state.root === undefined) openRoot(state, name, attributes)
  if (state.testcase) return openInside(state, name, attributes)
  if (name === 'testsuite' || name === 'testsuites') openSuite(state, name, attributes)
  else if (name === 'testcase') state.testcase = { attributes, said: [] }
  else return 'nothing'
  return 'inside'
}

function openRoot(state: State, name: string, attributes: Attributes): void {
  state.root = name
  state.pytest = attributes['name'] === 'pytest tests'
  if (!/^test(?:suites?|case)$/.test(name))
    throw new ReadStop('not-a-report', `its root element is <${cut(name, 40)}>, not <testsuites>`)
  if (name === 'testcase') openSuite(state, name, {})
}

function openSuite(state: State, name: string, attributes: Attributes): void {
  if (name === 'testsuite') state.session.suite(attributes)
  // A suite of pytest before 5.1 is a bare root; `pytest` is the default of `junit_suite_name`.
  if (attributes['name'] === 'pytest') state.pytest = true
  const tests = attributes['tests']
  const claimed = name === 'testsuite' && tests !== undefined && /^\d{1,12}$/.test(tests) ? Number(tests) : undefined
  state.suites.push({ name: own(cut(attributes['name'] ?? '', LIMITS.id)), cases: suiteCases(claimed) })
}

function openInside(state: State, name: string, attributes: Attributes): 'text' | 'nothing' {
  if (state.saying || !SAYS.test(name)) return 'nothing'
  state.saying = { kind: name, attributes }
  return 'text'
}

function close(state: State, name: string, text: string): void {
  if (state.saying && state.saying.kind === name) {
    const { kind, attributes } = state.saying
    state.testcase?.said.push({ kind, type: attributes['type'] ?? '', message: attributes['message'] ?? '', text })
    state.saying = undefined
  } else if (name === 'testcase') closeTestcase(state)
  else if (!state.testcase && (name === 'testsuite' || name === 'testsuites')) closeSuite(state)
}

function closeTestcase(state: State): void {
  const { testcase } = state
  state.testcase = undefined
  const suite = state.suites.at(-1)
  if (!testcase || !suite) return
  const { attributes, said } = testcase
  if (state.session.testcase(attributes, said, state.keep)) return
  suite.cases.elements += 1
  addCase(suite.cases, nameOf(state, suite, attributes), { attributes, said, keep: state.keep })
  if (state.settled.tests.length + suite.cases.store.length > LIMITS.tests)
    throw new ReadStop('limit-exceeded', `more than ${LIMITS.tests} tests`)
}

/** Its id, which is cut where nobody could read it any more. */
function nameOf(state: State, suite: Suite, attributes: Attributes): NamedId {
  const [classname, name] = [attributes['classname'] ?? '', attributes['name'] ?? '']
  const file = attributes['file'] === undefined ? undefined : slashes(attributes['file'])
  const named = isPython(state, attributes) ? nodeId(classname, name, file) : foreignId(suite.name, classname, name)
  if (named.prefix.length + named.name.length + 2 <= LIMITS.id) return named
  const [prefix, rest] = partsOf(cut(idOf(named), LIMITS.id))
  return { prefix, name: rest, idSource: named.idSource }
}

function isPython(state: State, { file }: Attributes): boolean {
  return state.pytest || (file?.endsWith('.py') ?? false)
}

function closeSuite(state: State): void {
  const suite = state.suites.pop()
  if (!suite) return
  const { tests, twins } = settle(suite.cases, state.keep)
  if (tests.length > 0) state.settled.add(suite.name, tests, state.pytest)
  state.twins += twins
}

function factsOf(state: State): Facts {
  while (state.suites.length > 0) closeSuite(state)
  const { tests } = state.settled
  const notes: Note[] = [...state.session.notes(tests), ...state.settled.notes()]
  if (state.twins > 0)
    notes.push({
      code: 'same-name',
      text: `${many(state.twins, 'test shares its', 'tests share their')} name with another; -o junit_family=xunit1 would tell them apart`,
    })
  const dropped = state.keep.dropped()
  if (dropped > 0)
    notes.push({
      code: 'texts-cut',
      text: `${many(dropped, 'message was', 'messages were')} cut: the report holds too much text`,
    })
  const stops: Stop[] = []
  const claimed = state.session.claimed()
  if (tests.length === 0 && claimed > 0 && state.session.empty())
    stops.push(stop('no-cases', `it claims ${many(claimed, 'test')} and holds no testcase`))
  return { format: 'junit', tests, session: state.session.session(), notes, stops }
}
