import { attemptOf } from '../model/attempts.ts'
import type { Attempt, Test } from '../model/test.ts'
import type { Keeper } from '../text/keeper.ts'

/** The testcases of one `<testsuite>` by what can tell them apart, in order. */
export interface SuiteCases {
  readonly byKey: Map<string, Test | Test[]>
  elements: number
  /** The attribute `tests`: a tally of pytest's reports, not of elements. */
  readonly claimed: number | undefined
}

export function addCase({ byKey }: SuiteCases, key: string, test: Test): void {
  const known = byKey.get(key)
  if (known === undefined) byKey.set(key, test)
  else if (Array.isArray(known)) known.push(test)
  else byKey.set(key, [known, test])
}

/** One test for each id, and how many that the format cannot tell apart were kept as twins. */
export function settle(cases: SuiteCases, keep: Keeper): { readonly tests: Test[]; readonly twins: number } {
  const surplus = cases.claimed === undefined ? 0 : cases.elements - cases.claimed
  const tests: Test[] = []
  let twins = 0
  for (const known of cases.byKey.values()) {
    const settled = Array.isArray(known) ? settleOne(known, surplus > 0, keep) : [known]
    for (const test of settled) tests.push(test)
    twins += settled.length - 1
  }
  return { tests, twins }
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
