import type { Attempt } from '../attempt.ts'
import type { State } from './poll-types.ts'

/** A service that flaps for minutes is told by its beginning and its end. */
const KEPT_FIRST = 20
const KEPT_LAST = 20

export interface Timeline {
  /** Adds an attempt; says whether the state has changed. */
  readonly add: (attempt: Attempt, at: number) => boolean
  readonly states: () => readonly State[]
  readonly current: () => State | undefined
  readonly leftOut: () => number
}

/** Turns attempts into states: two hundred equal answers are one line. */
export function createTimeline(): Timeline {
  const states: State[] = []
  let leftOut = 0
  return {
    add: (attempt, at) => {
      const current = states.at(-1)
      if (current && keyOf(current.last) === keyOf(attempt)) {
        states[states.length - 1] = { ...current, to: at, count: current.count + 1, last: attempt }
        return false
      }
      const { code, observed: description } = attempt
      states.push({ code, description, from: at, to: at, count: 1, last: attempt })
      if (states.length > KEPT_FIRST + KEPT_LAST) leftOut += states.splice(KEPT_FIRST, 1).length
      return true
    },
    states: () => [...states],
    current: () => states.at(-1),
    leftOut: () => leftOut,
  }
}

function keyOf({ outcome, code, phase, status, component, server }: Attempt): string {
  return [outcome, code, phase, status, component, server].join(' ')
}
