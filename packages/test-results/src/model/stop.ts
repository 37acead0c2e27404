import type { Remedy, Where } from '@ci-gates/core/model'

/** Why there is no rate, whatever the numbers say. Stable, kebab-case; `stops.ts` has the remedy of each. */
export type StopCode =
  | 'no-report'
  | 'empty-file'
  | 'not-a-report'
  | 'wrong-schema'
  | 'unreadable-file'
  | 'truncated'
  | 'malformed'
  | 'doctype-refused'
  | 'limit-exceeded'
  | 'not-gateable'
  | 'unknown-outcome'
  | 'inconsistent'
  | 'no-cases'
  | 'zero-tests'
  | 'nothing-executed'
  | 'too-few-tests'
  | 'collection-error'
  | 'internal-error'
  | 'interrupted'
  | 'needs-exit-code'
  | 'unexplained-exit'
  | 'plugin-exit'
  | 'conflict'
  | 'not-run'
  | 'missing-shard'
  | 'stale'

/** A hard stop: what was seen, what it makes of the verdict, and the edit that mends it. */
export interface Stop {
  readonly code: StopCode
  /** `inconclusive`: nothing was measured. `fail`: something was, and it is bad. */
  readonly verdict: 'inconclusive' | 'fail'
  /** What was seen, with names and numbers, without an end mark. Holds hostile text. */
  readonly observed: string
  readonly remedy: Remedy
  /** The report it is about. */
  readonly report?: string
  readonly where?: Where
}
