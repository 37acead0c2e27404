import type { InputValues } from '@ci-gates/core/model'
import type { Mistakes } from './mistakes.ts'
import type { timeInputs } from './shared.ts'

/** How long and how often a server is asked, as polling takes it. */
export interface Limits {
  readonly timeoutMs: number
  readonly attemptTimeoutMs: number
  readonly intervalMs: number
  readonly successes: number
}

/** The limits that the inputs give; what nothing could be asked with is a mistake. */
export function limitsOf(values: InputValues<typeof timeInputs>, mistakes: Mistakes): Limits {
  const { timeout, attemptTimeout, interval, successes } = values
  if (timeout <= 0) mistakes.add('timeout', 'is zero: nothing could be asked')
  if (attemptTimeout <= 0) mistakes.add('attempt-timeout', 'is zero: nothing could be asked')
  if (interval < 10) mistakes.add('interval', 'is shorter than 10ms')
  return { timeoutMs: timeout, attemptTimeoutMs: attemptTimeout, intervalMs: interval, successes }
}
