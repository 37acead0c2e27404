import type { Where } from '@ci-gates/core/model'
import type { Failure } from './test.ts'

/** Failures that say the same thing once addresses, numbers, paths and quoted values are out of it. */
export interface Cause {
  /** The normalised message: what groups. */
  readonly key: string
  /** The first of them, whole. */
  readonly example: Failure
  /** The message in one line, as the first of them said it. */
  readonly message: string
  /** Where each broke, in the order of the reports; the first is the one to show. */
  readonly places: readonly CausePlace[]
  /** Tests with this cause. */
  readonly tests: number
  /** Modules that could not be collected because of it. */
  readonly modules: number
}

export interface CausePlace {
  /** The test, or the module that was not collected. */
  readonly id: string
  readonly where?: Where
}
