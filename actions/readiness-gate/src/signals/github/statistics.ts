/** A share's interval, in shares of one. */
export interface Interval {
  readonly low: number
  readonly high: number
}

// The 97.5 % quantile of the normal distribution.
const Z = 1.959_963_984_540_054

/**
 * The Wilson score interval of a share, at 95 % from both sides: how far the true rate may lie from what few runs show.
 * E. B. Wilson, "Probable Inference, the Law of Succession, and Statistical Inference", JASA 22 (1927).
 */
export function wilson(passed: number, total: number): Interval {
  if (total === 0) return { low: 0, high: 1 }
  const share = passed / total
  const scale = 1 + Z ** 2 / total
  const centre = (share + Z ** 2 / (2 * total)) / scale
  const half = (Z / scale) * Math.sqrt((share * (1 - share)) / total + Z ** 2 / (4 * total ** 2))
  return { low: Math.max(0, centre - half), high: Math.min(1, centre + half) }
}

/** A share in percent, cut off and never rounded up: 84.99 is not 85. */
export function percentText(passed: number, total: number): string {
  const tenths = Math.floor((passed * 1_000) / total)
  return `${Math.floor(tenths / 10)}${tenths % 10 === 0 ? '' : `.${tenths % 10}`} %`
}

/** A bar with a dead band around it, all in percent. */
export interface Bar {
  readonly min: number
  readonly band: number
}

/**
 * Whether a rate clears the bar. Within the band on both sides the state of before stays, so that one run more or less
 * does not flip it; without a before the bar itself decides. `past` is oldest first.
 */
export function clears(value: number, { min, band }: Bar, past: readonly number[]): boolean {
  let state: boolean | undefined
  for (const each of [...past, value]) {
    if (each >= Math.min(100, min + band)) state = true
    else if (each < min - band) state = false
    else state ??= each >= min
  }
  return state ?? false
}
