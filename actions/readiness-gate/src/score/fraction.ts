/** An exact number: nothing is rounded before the end, where it is truncated once. */
export interface Fraction {
  readonly over: bigint
  readonly under: bigint
}

export const ZERO: Fraction = { over: 0n, under: 1n }

export function plus(a: Fraction, b: Fraction): Fraction {
  if (a.under === b.under) return { over: a.over + b.over, under: a.under }
  return reduced(a.over * b.under + b.over * a.under, a.under * b.under)
}

/** `a × part / whole`, of which neither is negative. */
export function times(a: Fraction, part: number, whole: number): Fraction {
  return reduced(a.over * BigInt(part), a.under * BigInt(whole))
}

export function dividedBy(a: Fraction, b: Fraction): Fraction {
  return reduced(a.over * b.under, a.under * b.over)
}

export function sum(all: readonly Fraction[]): Fraction {
  return all.reduce(plus, ZERO)
}

/** A share in basis points, truncated: 89.995 % is 8,999. */
export function basisPoints({ over, under }: Fraction): number {
  return Number((over * 10_000n) / under)
}

export function isZero({ over }: Fraction): boolean {
  return over === 0n
}

/** Below zero where `a` is the smaller. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.over * b.under - b.over * a.under
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

function reduced(over: bigint, under: bigint): Fraction {
  const divisor = greatestDivisor(over, under)
  return { over: over / divisor, under: under / divisor }
}

function greatestDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b]
  while (y > 0n) [x, y] = [y, x % y]
  return x === 0n ? 1n : x
}
