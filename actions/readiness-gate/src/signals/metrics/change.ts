import type { Limit } from '../../config/values.ts'

/** How far a number may move. */
export interface Change {
  readonly 'max-drop'?: Limit
  readonly 'max-rise'?: Limit
}

/** What is wrong with a move from `was` to `value`, in words; nothing when it may be. */
export function changeFlaw(allowed: Change, value: number, was: number): string | undefined {
  const { 'max-drop': drop, 'max-rise': rise } = allowed
  if (drop && exceeds(was - value, was, drop)) return `${amount(was - value, was)} less, at most ${drop.text} allowed`
  if (rise && exceeds(value - was, was, rise)) return `${amount(value - was, was)} more, at most ${rise.text} allowed`
  return undefined
}

/** Of a value of 0 there is no share: any move beyond nothing is too far. The tolerance is that of binary fractions. */
function exceeds(moved: number, was: number, { text, value }: Limit): boolean {
  const most = text.endsWith('%') ? Math.abs(was) * value : value
  return moved - most > 1e-12 * Math.max(1, Math.abs(was), Math.abs(most))
}

function amount(moved: number, was: number): string {
  const difference = Number(moved.toPrecision(4))
  return was === 0 ? `${difference}` : `${difference} (${Number(((moved / Math.abs(was)) * 100).toPrecision(3))} %)`
}
