import { quote } from '../text/visible.ts'
import { Mistake } from './declaration.ts'

const MILLISECONDS: Readonly<Record<string, number>> = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 }
const LONGEST = 366 * 86_400_000

/**
 * Reads a duration such as `60s`, `250ms`, `1m30s` or `1.5h`: units `d h m s ms`, largest first, each at most once.
 * @returns milliseconds
 * @throws Mistake when there is no unit, an unknown one, or more than 366 days.
 */
export function parseDuration(raw: string): number {
  if (/^\d+(\.\d+)?$/.test(raw))
    throw new Mistake(`${quote(raw)} has no unit; write ${raw}s for seconds, ${raw}ms for milliseconds`)
  const parts = /^(?:([\d.]+)d)?(?:([\d.]+)h)?(?:([\d.]+)m)?(?:([\d.]+)s)?(?:([\d.]+)ms)?$/.exec(raw)
  const total = parts ? sum(parts.slice(1)) : Number.NaN
  if (raw === '' || Number.isNaN(total)) throw new Mistake(`${quote(raw)} is not a duration; write 60s, 250ms or 1m30s`)
  if (total > LONGEST) throw new Mistake(`${quote(raw)} is longer than 366 days`)
  return total
}

function sum(amounts: readonly (string | undefined)[]): number {
  const units = ['d', 'h', 'm', 's', 'ms']
  return amounts.reduce((total, amount, at) => {
    if (amount === undefined) return total
    return /^\d+(\.\d+)?$/.test(amount)
      ? total + Number(amount) * (MILLISECONDS[units[at] ?? ''] ?? Number.NaN)
      : Number.NaN
  }, 0)
}

/** A span of time for people: `0.2 ms`, `41 ms`, `3.2 s`, `1 min 30 s`, `19 h`. */
export function formatDuration(ms: number): string {
  if (ms < 1_000) return `${ms < 10 ? trimZero(ms.toFixed(1)) : Math.floor(ms)} ms`
  if (ms < 60_000) return `${trimZero((Math.floor(ms / 100) / 10).toFixed(1))} s`
  if (ms < 3_600_000) return pair(ms, 60_000, 'min', 1_000, 's')
  if (ms < 172_800_000) return pair(ms, 3_600_000, 'h', 60_000, 'min')
  return pair(ms, 86_400_000, 'days', 3_600_000, 'h')
}

function pair(ms: number, large: number, largeName: string, small: number, smallName: string): string {
  const rest = Math.floor((ms % large) / small)
  return `${Math.floor(ms / large)} ${largeName}${rest > 0 ? ` ${rest} ${smallName}` : ''}`
}

function trimZero(text: string): string {
  return text.endsWith('.0') ? text.slice(0, -2) : text
}
