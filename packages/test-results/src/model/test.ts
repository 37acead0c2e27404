import type { Where } from '@ci-gates/core/model'

/**
 * The one verdict of a test. `lost` was collected or started and has no verdict; `xpassed` passed although marked
 * xfail (not strictly); `deselected` is known only where a format names it.
 */
export type TestOutcome = 'passed' | 'failed' | 'error' | 'lost' | 'skipped' | 'xfailed' | 'xpassed' | 'deselected'

export type Phase = 'setup' | 'call' | 'teardown'

/** How sure the id is: printed by pytest; made from the file that pytest named; or guessed from a dotted class name. */
export type IdSource = 'nodeid' | 'file' | 'guess'

/** Why a test or a module did not pass. All of it is hostile text, kept raw and capped; the renderer escapes. */
export interface Failure {
  /** The phase it broke in, where the format tells it; a module's collection is `collect`. */
  readonly phase?: Phase | 'collect'
  /** What the report says in a line or a few: `AssertionError: assert 3 == 4`. */
  readonly message: string
  /** The head and, after a line `…`, the tail of the traceback. */
  readonly trace?: string
  /** The worker process died with this test. */
  readonly crash?: true
  /** Where it broke: the last line of the tests' own code in the traceback. */
  readonly where?: Where
}

/** One time that a test was run: a rerun, or another seed. */
export interface Attempt {
  readonly outcome: TestOutcome
  readonly seconds?: number
  readonly failure?: Failure
  /** The seed's label, where the run was given one. */
  readonly seed?: string
}

/** A test: one id, one verdict, however many elements or reports a file spends on it. */
export interface Test {
  /** As pytest prints it, `tests/test_a.py::TestB::test_c[1]`, as far as `idSource` goes. Hostile text. */
  readonly id: string
  readonly idSource: IdSource
  /** Counts from 2 for a second test that the format cannot tell from the first (`a.b/t.py` and `a/b/t.py` in xunit2). */
  readonly twin?: number
  readonly outcome: TestOutcome
  /** Every attempt in order, only where there was more than one. */
  readonly attempts?: readonly Attempt[]
  /** Seconds over all phases of the attempt that decided. */
  readonly seconds?: number
  /** Why it failed; for a skipped or xfailed test the reason is in `reason`. */
  readonly failure?: Failure
  readonly reason?: string
  /** Where the test stands; the failing line is `failure.where`. */
  readonly where?: Where
  /** Names that `-m` could select; undefined where the format does not know them. */
  readonly markers?: readonly string[]
  /** The verdicts of two shards that contradict each other, by the names of their reports. */
  readonly conflict?: readonly { readonly report: string; readonly outcome: TestOutcome }[]
}

/** What tells two tests apart. */
export function keyOf(test: Pick<Test, 'id' | 'twin'>): string {
  return test.twin === undefined ? test.id : `${test.id}\0${test.twin}`
}

/** It passed in the end, and had failed before (a rerun) or beside it (another seed). */
export function isFlaky(test: Test): boolean {
  const passedInTheEnd = test.outcome === 'passed' || test.outcome === 'xpassed'
  return passedInTheEnd && (test.attempts?.some(({ outcome }) => outcome === 'failed' || outcome === 'error') ?? false)
}
