const DAY = 86_400

/** Seconds a unit, as ISO 8601 and friendly texts abbreviate it; months and years only tell texts apart. */
const UNITS: readonly (readonly [RegExp, number])[] = [
  [/^(?:years?|yrs?|y)$/, 365 * DAY],
  [/^(?:months?|mos?)$/, 30 * DAY],
  [/^(?:weeks?|wks?|w)$/, 7 * DAY],
  [/^(?:days?|d)$/, DAY],
  [/^(?:hours?|hrs?|h)$/, 3600],
  [/^(?:minutes?|mins?|min)$/, 60],
  [/^(?:seconds?|secs?|s)$/, 1],
]

/**
 * Whether two values of `exclude-newer` mean the same: moments, dates (which end with their day, in whatever time zone
 * locked them), or spans such as `7 days`, `1 week` and `P7D`.
 */
export function sameMoment(a: string | undefined, b: string | undefined): boolean {
  if (a === b) return true
  if (a === undefined || b === undefined) return false
  const [spanA, spanB] = [secondsOf(a), secondsOf(b)]
  if (spanA !== undefined || spanB !== undefined) return spanA === spanB
  const [one, other] = [endOf(a), endOf(b)]
  if (!one || !other) return false
  const apart = Math.abs(one.time - other.time)
  return apart === 0 || ((one.date || other.date) && apart <= 14 * 3600 * 1000)
}

/** Whether the first is a moment after the second. */
export function isLater(a: string | undefined, b: string | undefined): boolean {
  const [one, other] = [endOf(a ?? ''), endOf(b ?? '')]
  return one !== undefined && other !== undefined && one.time > other.time
}

function endOf(text: string): { time: number; date: boolean } | undefined {
  const date = /^\d{4}-\d{2}-\d{2}$/.test(text)
  const time = Date.parse(text)
  return Number.isNaN(time) ? undefined : { time: date ? time + DAY * 1000 : time, date }
}

function secondsOf(text: string): number | undefined {
  const trimmed = text.trim().replace(/\s+ago$/, '')
  if (trimmed.length > 100 || /^\d{4}-/.test(trimmed)) return undefined
  const parts = /^P/i.test(trimmed) ? isoParts(trimmed) : friendlyParts(trimmed)
  if (!parts || parts.length === 0) return undefined
  return parts.reduce((sum, [count, unit]) => sum + count * unit, 0)
}

function isoParts(text: string): [number, number][] | undefined {
  const found = /^P(?:(\d+)Y)?(?:(\d+)M)?(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:(\d+)S)?)?$/i.exec(text)
  if (!found) return undefined
  const units = [365 * DAY, 30 * DAY, 7 * DAY, DAY, 3600, 60, 1]
  return units.flatMap((unit, i): [number, number][] =>
    found[i + 1] === undefined ? [] : [[Number(found[i + 1]), unit]],
  )
}

function friendlyParts(text: string): [number, number][] | undefined {
  const found = [...text.toLowerCase().matchAll(/(\d+)\s*([a-z]+),?\s*/g)]
  if (found.map(([whole]) => whole).join('') !== text.toLowerCase()) return undefined
  const parts = found.map(([, count, name = '']): [number, number] | undefined => {
    const unit = UNITS.find(([pattern]) => pattern.test(name))?.[1]
    return unit === undefined ? undefined : [Number(count), unit]
  })
  return parts.includes(undefined) ? undefined : (parts as [number, number][])
}
