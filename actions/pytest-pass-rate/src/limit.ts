import { type ExactPercent, exactPercent, type Share } from '@ci-gates/test-results'

/** A most, as a number of tests or as a share of them. */
export interface Limit {
  readonly text: string
  readonly count?: number
  readonly share?: ExactPercent
}

/** `10` or `5%`; undefined for anything else. */
export function parseLimit(text: string): Limit | undefined {
  if (/^\d{1,9}$/.test(text)) return { text, count: Number(text) }
  const share = percentOfText(text)
  return share ? { text, share } : undefined
}

/** `98%`, `99.5 %`, at most 100; undefined for anything else. */
export function percentOfText(text: string): ExactPercent | undefined {
  const number = /^(.+?) ?%$/.exec(text)?.[1]
  const percent = number === undefined ? undefined : exactPercent(number)
  return percent && percent.digits <= 100n * 10n ** BigInt(percent.decimals) ? percent : undefined
}

/** Whether the part is more than the limit allows; in integers. */
export function exceeds({ count, share }: Limit, { part, whole }: Share): boolean {
  if (count !== undefined) return part > count
  if (!share) return false
  return BigInt(part) * 100n * 10n ** BigInt(share.decimals) > share.digits * BigInt(whole)
}
