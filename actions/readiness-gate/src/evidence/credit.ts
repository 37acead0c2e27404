/** Whole numbers in a relation: `part` of `whole`. */
export interface Fraction {
  readonly part: number
  readonly whole: number
}

/**
 * Whether `part / whole` reaches a share, compared in whole numbers.
 * @param millionths 98 % is 980,000
 */
export function reachesShare({ part, whole }: Fraction, millionths: number): boolean {
  return BigInt(part) * 1_000_000n >= BigInt(millionths) * BigInt(whole)
}

/** A share as it is shown, truncated to two decimals: 89.999 % never reads 90. */
export function shareText({ part, whole }: Fraction): string {
  const hundredths = (BigInt(part) * 10_000n) / BigInt(whole)
  const text = `${hundredths / 100n}.${String(hundredths % 100n).padStart(2, '0')}`
  return `${text.replace(/\.?0+$/, '')} %`
}

/** The share in millionths, truncated: what ramps and histories use. */
export function millionthsOf({ part, whole }: Fraction): number {
  return Number((BigInt(part) * 1_000_000n) / BigInt(whole))
}

/**
 * What a value earns between `floor` (nothing) and `target` (all), in basis points, truncated. Rises or falls: a floor
 * above the target is for values that should be small.
 */
export function ramp(value: number, floor: number, target: number): number {
  if (floor === target) return value >= target ? 10_000 : 0
  const share = (value - floor) / (target - floor)
  return Math.floor(Math.min(1, Math.max(0, share)) * 10_000)
}
