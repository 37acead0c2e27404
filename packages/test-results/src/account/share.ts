import type { Share } from '../model/account.ts'

/** A percentage as an exact fraction: 99.9 is 999 of 10 to the 1st, of a hundred. */
export interface ExactPercent {
  readonly digits: bigint
  readonly decimals: number
}

/** `98`, `99.9`; undefined for anything else. A float would make 999 of 1,000 miss 99.9 %. */
export function exactPercent(text: string): ExactPercent | undefined {
  const [, whole = '', fraction = ''] = /^(\d{1,3})(?:\.(\d{1,12}))?$/.exec(text) ?? []
  return whole === '' ? undefined : { digits: BigInt(whole + fraction), decimals: fraction.length }
}

/** Whether the share is at least so many percent, in integers: `part · 100 · 10^k >= percent · 10^k · whole`. */
export function reaches({ part, whole }: Share, { digits, decimals }: ExactPercent): boolean {
  return BigInt(part) * 100n * 10n ** BigInt(decimals) >= digits * BigInt(whole)
}

/** The share in percent, floored: 97.96 is never shown as 98.0, and 100 only for all of them. `-` for none of none. */
export function percentOf({ part, whole }: Share, decimals = 2): string {
  if (whole <= 0) return '-'
  const scale = 10n ** BigInt(decimals)
  const floored = (BigInt(part) * 100n * scale) / BigInt(whole)
  const fraction = (floored % scale).toString().padStart(decimals, '0').replace(/0+$/, '')
  return fraction === '' ? `${floored / scale}` : `${floored / scale}.${fraction}`
}
