import type { Test } from '../model/test.ts'
import type { Tests } from '../model/tests.ts'
import { own } from '../text/own.ts'
import { type Ids, ids } from './ids.ts'
import { type Plain, type PlainTests, plainTests } from './plain.ts'

/** Tests as they are read. An id comes in two parts, `tests/test_a.py::TestB` and `test_c[1]`, of which many share the first. */
export interface TestStore extends Tests {
  /** Makes room for a test: its number; or, where the id is known, -1 less the number that it has. */
  put(prefix: string, name: string): number
  passed(number: number, plain: Plain): void
  set(number: number, test: Test): void
  get(number: number): Test
  idAt(number: number): string
  /** Adds a test, also beside another of the same id (a twin). */
  push(test: Test): void
  /** The number of an id, or -1. */
  find(id: string): number
}

interface State {
  readonly ids: Ids
  readonly plain: PlainTests
  /** Those of which there is more to say, by number. */
  readonly notable: Map<number, Test>
  inOrder: readonly Test[] | undefined
}

export function testStore(): TestStore {
  const state: State = { ids: ids(), plain: plainTests(), notable: new Map(), inOrder: undefined }
  const { ids: names, plain } = state
  return {
    get length() {
      return names.count()
    },
    get notable() {
      return notableOf(state)
    },
    *[Symbol.iterator]() {
      for (let number = 0; number < names.count(); number++) yield get(state, number)
    },
    has: (id) => names.find(...partsOf(id)) >= 0,
    find: (id) => names.find(...partsOf(id)),
    put: (prefix, name) => names.put(prefix, name),
    passed: (number, test) => plain.set(number, test),
    idAt: (number) => names.at(number),
    get: (number) => get(state, number),
    set: (number, test) => set(state, number, test),
    push: (test) => set(state, names.push(...partsOf(test.id)), test),
  }
}

/** Tests that were made one by one. */
export function testsOf(tests: Iterable<Test>): Tests {
  const store = testStore()
  for (const test of tests) store.push(test)
  return store
}

function notableOf(state: State): readonly Test[] {
  state.inOrder ??= [...state.notable].sort(([one], [other]) => one - other).map(([, test]) => test)
  return state.inOrder
}

function get({ ids: names, plain, notable }: State, number: number): Test {
  return notable.get(number) ?? plain.get(number, names.at(number))
}

function set(state: State, number: number, test: Test): void {
  const { plain, notable } = state
  if (isPlain(test)) {
    notable.delete(number)
    plain.set(number, test)
  } else notable.set(number, test)
  state.inOrder = undefined
}

/** It passed at once, and there is nothing else to say. */
function isPlain(test: Test): boolean {
  return (
    test.outcome === 'passed' &&
    test.twin === undefined &&
    test.attempts === undefined &&
    test.failure === undefined &&
    test.reason === undefined &&
    test.conflict === undefined
  )
}

/** An id in its two parts: the name begins behind the last `::` that is in no parameter. */
export function partsOf(id: string): [prefix: string, name: string] {
  const bracket = id.indexOf('[')
  const at = id.lastIndexOf('::', bracket < 0 ? id.length : bracket)
  return at < 0 ? ['', id] : [own(id.slice(0, at)), id.slice(at + 2)]
}
