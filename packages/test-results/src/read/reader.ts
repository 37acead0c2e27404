import type { Format, Note, Session } from '../model/run.ts'
import type { Stop } from '../model/stop.ts'
import type { TestOutcome } from '../model/test.ts'
import type { Tests } from '../model/tests.ts'

/** What a reader learned, whole or up to where it had to stop. */
export interface Facts {
  readonly format: Format
  readonly tests: Tests
  readonly session: Session
  readonly notes: readonly Note[]
  readonly stops: readonly Stop[]
  readonly summaryOnly?: ReadonlyMap<TestOutcome, number>
}

/** Takes a report's text piece by piece. `write` and `end` throw `ReadStop`; `facts` is then what is salvaged. */
export interface Reader {
  write(text: string): void
  end(): void
  facts(): Facts
}
