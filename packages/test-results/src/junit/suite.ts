import { attemptOf } from '../model/attempts.ts'
import type { Attempt, Test } from '../model/test.ts'
import { type TestStore, testStore } from '../tests/store.ts'
import type { Keeper } from '../text/keeper.ts'
import { idOf, type NamedId } from './id.ts'
import { plainOf, type Said, testOf } from './testcase.ts'
import type { Attributes } from './xml.ts'

/** The testcases of one `<testsuite>` by what can tell them apart, in order. */
export interface SuiteCases {
  readonly store: TestStore
  /** All testcases of an id that has several, by its number. */
  readonly several: Map<number, Test[]>
  elements: number
  /** The attribute `tests`: a tally of pytest's reports, not of elements. */
  readonly claimed: number | undefined
}

interface Case {
  readonly attributes: Attributes
  readonly said: readonly Said[]
  readonly keep: Keeper
}

export function suiteCases(claimed: number | undefined): SuiteCases {
  return { store: testStore(), several: new Map(), elements: 0, claimed }
}

export function addCase({ store, several }: SuiteCases, named: NamedId, { attributes, said, keep }: Case): void {
  const number = store.put(named.prefix, named.name)
  const plain = said.length === 0 ? plainOf(named.idSource, attributes, keep) : undefined
  if (number >= 0 && plain) {
    store.passed(number, plain)
    return
  }
  const id = number >= 0 ? store.idAt(number) : idOf(named)
  const test = testOf({ id, idSource: named.idSource }, attributes, said, keep)
  if (number >= 0) store.set(number, test)
  else addToSeveral(several, -1 - number, store, test)
}

function addToSeveral(several: Map<number, Test[]>, number: number, store: TestStore, test: Test): void {
  const all = several.get(number)
  if (all) all.push(test)
  else several.set(number, [store.get(number), test])
}

/** One test for each id, and how many that the format cannot tell apart were kept as twins. */
export function settle(cases: SuiteCases, keep: Keeper): { readonly tests: TestStore; readonly twins: number } {
  const { store, several, claimed, elements } = cases
  const surplus = claimed === undefined ? 0 : elements - claimed
  let twins = 0
  for (const [number, all] of several) {
    const [first, ...more] = settleOne(all, surplus > 0, keep)
    if (first) store.set(number, first)
    for (const twin of more) store.push(twin)
    twins += more.length
  }
  return { tests: store, twins }
}

/**
 * Several testcases of one name. A failure and an error of its teardown are one test. Childless ones before the last
 * are failed attempts (pytest-rerunfailures from 16.6.1 on, box/flaky) where the file holds more elements than `tests`
 * counts, or where file and line are the same; otherwise two tests merely look alike.
 */
function settleOne(cases: readonly Test[], surplus: boolean, keep: Keeper): Test[] {
  const merged = mergeTeardown(cases)
  const last = merged.at(-1)
  if (merged.length === 1 && last) return [last]
  const samePlace = merged.every(({ where }) => where?.line !== undefined && where.line === merged[0]?.where?.line)
  const childless = merged.slice(0, -1).every(({ outcome }) => outcome === 'passed')
  if (last && childless && (surplus || samePlace)) return [rerun(merged, last, keep)]
  return merged.map((test, at) => (at === 0 ? test : { ...test, twin: at + 1 }))
}

function rerun(cases: readonly Test[], last: Test, keep: Keeper): Test {
  const before = cases.slice(0, -1).map((test): Attempt => {
    const failure = { message: keep.shared('failed, and was run again; JUnit keeps no reason') }
    return { outcome: 'failed', ...(test.seconds === undefined ? {} : { seconds: test.seconds }), failure }
  })
  return { ...last, attempts: [...before, attemptOf(last)] }
}

function mergeTeardown(cases: readonly Test[]): Test[] {
  const merged: Test[] = []
  for (const test of cases) {
    const before = merged.at(-1)
    if (before?.outcome === 'failed' && test.outcome === 'error' && test.failure?.phase === 'teardown') continue
    merged.push(test)
  }
  return merged
}
