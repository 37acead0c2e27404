const DAY = 86_400_000
const AHEAD_DAYS = 14

/** Where a moment stands to the last day of softness. */
export interface Until {
  /** `2027-01-31` */
  readonly date: string
  readonly isOver: boolean
  /** Whole days that remain, this one included; 0 when it is over. */
  readonly daysLeft: number
  /** Two weeks ahead it is told in every report. */
  readonly isNear: boolean
}

/** @param last the last moment of the last day, in milliseconds since the epoch */
export function untilOf(last: number, now: number): Until {
  const isOver = now > last
  const daysLeft = isOver ? 0 : Math.ceil((last - now) / DAY)
  return {
    date: new Date(last).toISOString().slice(0, 10),
    isOver,
    daysLeft,
    isNear: !isOver && daysLeft <= AHEAD_DAYS,
  }
}
