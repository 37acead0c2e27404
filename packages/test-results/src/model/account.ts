import type { Cause } from './cause.ts'
import type { CollectionError, Note, TestRun } from './run.ts'
import type { Stop } from './stop.ts'
import type { Test } from './test.ts'
import type { Tests } from './tests.ts'

/** Tests by verdict. `passed` includes `xpassed` and what passed only on a retry; `lost` includes one for each module not collected. */
export interface Counts {
  readonly passed: number
  readonly failed: number
  readonly error: number
  readonly lost: number
  readonly skipped: number
  readonly xfailed: number
  /** Of `passed`: marked xfail, passed all the same. */
  readonly xpassed: number
  /** Of `passed`: only on a retry. */
  readonly flaky: number
  readonly deselected: number
}

/** `part` of `whole`: compared as integers, never divided first. */
export interface Share {
  readonly part: number
  readonly whole: number
}

/** What the caller knows besides the reports. */
export interface Question {
  /** The exit code of the pytest process, where a step kept it. */
  readonly exitCode?: number
  /** Exit codes that are not to be explained. */
  readonly allowExitCodes?: readonly number[]
  /** How many different reports there must be (in each leg). */
  readonly expectedReports?: number
  /** Fewest tests that must have run. Default 1. */
  readonly minTests?: number
  /** Ids of `pytest --collect-only -q`: what of them is in no report did not run. */
  readonly manifest?: ReadonlySet<string>
  /** Reports from before this time (milliseconds since the epoch) are stale. */
  readonly notBefore?: number
  /** Where reports were looked for, for the message when none was found. */
  readonly looked?: readonly string[]
}

/** The account of one leg: every test once, with what stands against a verdict. */
export interface Account {
  readonly leg?: string
  readonly tests: Tests
  readonly counts: Counts
  /** passed of passed + failed + error + lost. */
  readonly rate: Share
  /** The same, without what passed only on a retry. */
  readonly firstTry: Share
  readonly flaky: readonly Test[]
  readonly conflicts: readonly Test[]
  readonly causes: readonly Cause[]
  readonly collectionErrors: readonly CollectionError[]
  /** The first is the one to tell. Empty: the rate may be judged. */
  readonly stops: readonly Stop[]
  readonly notes: readonly Note[]
  /** Tests that several reports held with the same verdict. */
  readonly duplicates: number
  /** The reports that were counted: identical files once. */
  readonly runs: readonly TestRun[]
}
