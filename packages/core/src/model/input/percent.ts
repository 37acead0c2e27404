import { quote } from '../text/visible.ts'
import { Mistake } from './declaration.ts'

/** A share, exact to a ten-thousandth of a percent, so that it can be compared in whole numbers. */
export interface Percent {
  /** As it was written. */
  readonly text: string
  /** 98 % is 980,000. */
  readonly millionths: number
}

/**
 * Reads a percentage from 0% to 100% with at most four decimals. The sign is part of it: a bare `98` or `0.98` could be
 * meant either way.
 */
export function parsePercent(raw: string): Percent {
  if (/^\d+(\.\d+)?$/.test(raw) && Number(raw) <= 100)
    throw new Mistake(`${quote(raw)} has no unit; write ${readings(raw).join(' or ')}`)
  const parts = /^(\d{1,3})(?:\.(\d{1,4}))? ?%$/.exec(raw)
  if (!parts) throw new Mistake(`${quote(raw)} is not a percentage; write 98% or 99.5%`)
  const millionths = Number(parts[1]) * 10_000 + Number((parts[2] ?? '').padEnd(4, '0'))
  if (millionths > 1_000_000) throw new Mistake(`${quote(raw)} is more than 100%`)
  return { text: raw, millionths }
}

/** What a number without its sign may have meant: `0.98` is 98 % or less than one. */
function readings(raw: string): string[] {
  const share = Number(raw)
  return share > 1 ? [`${raw}%`] : [`${Number((share * 100).toFixed(4))}%`, `${raw}%`]
}
