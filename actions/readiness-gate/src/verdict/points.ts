import type { Score } from '../score/score.ts'

/** Basis points as people read them, cut and never rounded: 8,999 is 89.9, so that it is not 90. */
export function points(value: number): string {
  const tenths = Math.trunc(value / 10)
  return `${value < 0 && tenths === 0 ? '-' : ''}${Math.trunc(tenths / 10)}.${Math.abs(tenths % 10)}`
}

/** A bar as it was written: 9,000 is `90`, 8,950 is `89.5`. */
export function bar(value: number): string {
  return String(value / 100)
}

/** Two decimals, for programs: `89.99`. */
export function exact(value: number): string {
  return (Math.trunc(value) / 100).toFixed(2)
}

/** `between 81.0 and 91.0`, or one number where nothing is open. */
export function span({ low, high }: Pick<Score, 'low' | 'high'>): string {
  return low === high ? points(low) : `between ${points(low)} and ${points(high)}`
}

/** A weight in thousandths as it was written. */
export function weightText(weight: number): string {
  return String(weight / 1_000)
}

/** A change with its sign: `+6.0`, `−3.2`. */
export function signed(value: number): string {
  return `${value < 0 ? '−' : '+'}${points(Math.abs(value))}`
}
