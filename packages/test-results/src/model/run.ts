import type { Where } from '@ci-gates/core/model'
import type { Stop } from './stop.ts'
import type { Failure, TestOutcome } from './test.ts'
import type { Tests } from './tests.ts'

export type Format = 'junit' | 'json-report' | 'reportlog' | 'ctrf'

/** A module that pytest could not collect: how many tests it held nobody knows. */
export interface CollectionError {
  /** The module as the report names it: `tests/test_re.py`, or dotted in xunit2. */
  readonly module: string
  readonly failure: Failure
}

/** A module that skipped itself at import. */
export interface SkippedModule {
  readonly module: string
  readonly reason: string
}

/** Numbers that a report says about itself, as far as it says them. They are cross-checks, never the account. */
export interface Claims {
  readonly collected?: number
  readonly deselected?: number
  readonly total?: number
  readonly byOutcome?: ReadonlyMap<string, number>
}

/** Something odd that does not stop the account: told, counted. */
export interface Note {
  /** Stable, kebab-case. */
  readonly code: string
  readonly text: string
  readonly where?: Where
}

/** What is known of the session as a whole. */
export interface Session {
  /** pytest's own idea of its exit code; the process may have left with another. */
  readonly exitCode?: number
  readonly collectionErrors: readonly CollectionError[]
  readonly skippedModules: readonly SkippedModule[]
  readonly internalErrors: readonly Failure[]
  /** Why it is known not to have run to its end: `a test was in flight`, `34 collected, 4 ran`. */
  readonly interruption?: string
  /** The process did not live to say that it ended. */
  readonly killed?: true
  /** Tests that were collected or had started, and have no verdict nor a name. */
  readonly neverRan?: number
  /** The id of the last test that started without ending, where the format tells it. */
  readonly inFlight?: string
  /** The format cannot show a module that was not collected: only the exit code can. */
  readonly blindToCollection?: boolean
  readonly claims: Claims
  /** Milliseconds since the epoch at which the session began, as the report says. */
  readonly started?: number
  /** Seconds that the session took, as the report says. */
  readonly seconds?: number
  readonly pytestVersion?: string
}

/** What one report tells: read to its end, or as far as it could be read. */
export interface TestRun {
  /** The report's path as the caller named it. */
  readonly name: string
  readonly format?: Format
  /** SHA-256 of the bytes read: identical files count once. Absent where no other report has its size. */
  readonly digest?: string
  readonly bytes: number
  /** When the file was last written, in milliseconds since the epoch, where the caller knows it. */
  readonly modified?: number
  /** The leg of a matrix it belongs to; legs are judged apart. */
  readonly leg?: string
  /** The label of its seed; runs of several seeds are attempts at the same tests. */
  readonly seed?: string
  readonly tests: Tests
  /** Counts of a report that names no test (`--json-report-summary`), in place of `tests`. */
  readonly summaryOnly?: ReadonlyMap<TestOutcome, number>
  readonly session: Session
  /** Why this report cannot be used. What `tests` then holds is for showing, never for passing. */
  readonly stops: readonly Stop[]
  readonly notes: readonly Note[]
}
