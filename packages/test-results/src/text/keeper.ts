import { LIMITS } from '../read/limits.ts'
import { cut, headAndTail, own } from './own.ts'

/** Keeps texts of failures within one budget for a report; ids and names that repeat are kept once. */
export interface Keeper {
  message(text: string): string
  /** Undefined once the budget is used up. */
  trace(text: string): string | undefined
  /** A string that many tests share: a file, a marker, a reason. */
  shared(text: string): string
  /** How many texts were dropped or cut short because the budget was used up. */
  dropped(): number
}

export function keeper(): Keeper {
  let left: number = LIMITS.allTexts
  let dropped = 0
  const pool = new Map<string, string>()
  const shared = (text: string): string => {
    const known = pool.get(text)
    if (known !== undefined) return known
    const mine = own(cut(text, LIMITS.message))
    if (pool.size < 100_000) pool.set(mine, mine)
    return mine
  }
  const take = (text: string): string => {
    left -= text.length
    return own(text)
  }
  return {
    message(text) {
      if (left > 0) return take(cut(text, LIMITS.message))
      dropped += 1
      return shared(cut(text, LIMITS.lateMessage))
    },
    trace: (text) => (left > 0 ? take(headAndTail(text, LIMITS.trace)) : undefined),
    shared,
    dropped: () => dropped,
  }
}
