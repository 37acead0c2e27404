import type { Clock } from '@ci-gates/core/model'
import type { Attempt } from '../attempt.ts'
import type { Code } from '../codes.ts'

/** A stretch of attempts that all saw the same. Times are milliseconds since the wait began. */
export interface State {
  readonly code: Code
  readonly description: string
  readonly from: number
  readonly to: number
  readonly count: number
  /** The last attempt of the stretch. */
  readonly last: Attempt
}

/** Something besides the target that can end the wait: a process, a container, a line in a log. */
export interface Watch {
  /** As shown: `process 4711`. */
  readonly name: string
  /** Answers why waiting is over, or nothing. */
  look(signal: AbortSignal): Promise<string | undefined>
}

export interface PollEvents {
  /** At every change of state; the first state is one. */
  readonly onChange?: (state: State) => void
  /** Every 15 s while nothing changes. */
  readonly onStill?: (state: State, elapsedMs: number) => void
}

export interface PollOptions extends PollEvents {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly timeoutMs: number
  readonly attemptTimeoutMs: number
  /** The ceiling of the adaptive schedule. */
  readonly intervalMs: number
  /** How many in a row. Default 1. */
  readonly successes?: number
  /** Whether to stop at what cannot heal. Default: yes. */
  readonly giveUp?: boolean
  readonly watches?: readonly Watch[]
}

export interface PollResult {
  readonly outcome: 'ready' | 'timed-out' | 'gave-up' | 'aborted'
  /** Why it gave up. */
  readonly reason?: string
  readonly elapsedMs: number
  readonly attempts: number
  readonly timeline: readonly State[]
  /** States left out of the middle of a long timeline. */
  readonly statesLeftOut: number
  /** The last attempt that was not cut short by the deadline, if any was made. */
  readonly last?: Attempt
}
