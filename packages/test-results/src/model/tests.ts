import type { Test } from './test.ts'

/**
 * Tests in the order of their report, each once. Nearly all of a suite passed and says no more: those are kept in a few
 * bytes each and made anew whenever somebody looks, so that half a million take 40 MB and not 140.
 */
export interface Tests extends Iterable<Test> {
  readonly length: number
  /** All but those that passed at once: what failed, was skipped, lost, run again, contradicted. Always the same objects. */
  readonly notable: readonly Test[]
  has(id: string): boolean
}
