// GitHub's `schedule` takes POSIX cron: five fields, UTC, names of months and days, lists, ranges and steps; no `@daily`,
// no `L`, `W` or `#` (docs.github.com, "Events that trigger workflows", schedule).

interface Field {
  readonly least: number
  readonly most: number
  readonly names?: readonly string[]
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const DAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']
const FIELDS: readonly Field[] = [
  { least: 0, most: 59 },
  { least: 0, most: 23 },
  { least: 1, most: 31 },
  { least: 1, most: 12, names: MONTHS },
  { least: 0, most: 7, names: DAYS },
]
const DAY = 86_400_000
const MINUTE = 60_000
// Two leap years with all between, so that 29 February is met twice: 2023-01-01 and what follows.
const FROM = Date.UTC(2023, 0, 1)
const SPAN_DAYS = 9 * 366

/**
 * The longest time between two firings of these cron texts together, in milliseconds: for `0 3 * * 1-5` the weekend,
 * three days. Undefined where one is no cron text, or none ever fires twice.
 */
export function longestGap(texts: readonly string[]): number | undefined {
  const crons = texts.map(readCron)
  if (crons.length === 0 || crons.some((cron) => cron === undefined)) return undefined
  let last: number | undefined
  let longest: number | undefined
  for (let day = 0; day < SPAN_DAYS; day++) {
    const start = FROM + day * DAY
    for (const minute of minutesOn(start, crons as readonly Cron[])) {
      const at = start + minute * MINUTE
      if (last !== undefined) longest = Math.max(longest ?? 0, at - last)
      last = at
    }
  }
  return longest
}

interface Cron {
  /** Minutes of the day, sorted. */
  readonly minutes: readonly number[]
  isOn(date: Date): boolean
}

function minutesOn(start: number, crons: readonly Cron[]): readonly number[] {
  const date = new Date(start)
  const on = crons.filter((cron) => cron.isOn(date))
  if (on.length < 2) return on[0]?.minutes ?? []
  return [...new Set(on.flatMap(({ minutes }) => minutes))].sort((a, b) => a - b)
}

function readCron(text: string): Cron | undefined {
  const parts = text.trim().toLowerCase().split(/\s+/)
  const sets = FIELDS.map((field, at) => readField(parts[at] ?? '', field))
  const [minutes, hours, days, months, weekdays] = sets
  if (parts.length !== FIELDS.length || !minutes || !hours || !days || !months || !weekdays) return undefined
  const isRestricted = (at: number) => !`${parts[at]}`.startsWith('*')
  const onWeekday = (date: Date) => weekdays.has(date.getUTCDay()) || (date.getUTCDay() === 0 && weekdays.has(7))
  // POSIX crontab: with both days restricted, either of them is enough.
  const isDay = (date: Date) =>
    isRestricted(2) && isRestricted(4)
      ? days.has(date.getUTCDate()) || onWeekday(date)
      : days.has(date.getUTCDate()) && onWeekday(date)
  return {
    minutes: [...hours].flatMap((hour) => [...minutes].map((minute) => hour * 60 + minute)).sort((a, b) => a - b),
    isOn: (date) => months.has(date.getUTCMonth() + 1) && isDay(date),
  }
}

function readField(text: string, field: Field): Set<number> | undefined {
  const values = new Set<number>()
  for (const part of text.split(',')) {
    const [, range = '', step = '1'] = /^([^/]+)(?:\/(\d{1,2}))?$/.exec(part) ?? []
    const [from, to] = rangeOf(range, field, part.includes('/'))
    if (from === undefined || to === undefined || from > to || Number(step) < 1) return undefined
    for (let value = from; value <= to; value += Number(step)) values.add(value)
  }
  return values
}

function rangeOf(text: string, field: Field, hasStep: boolean): readonly [number | undefined, number | undefined] {
  if (text === '*') return [field.least, field.most]
  const [first = '', last] = text.split('-', 2)
  const from = numberFor(first, field)
  // `5/15` is 5, 20, 35…
  return [from, last === undefined ? (hasStep ? field.most : from) : numberFor(last, field)]
}

function numberFor(text: string, { least, most, names = [] }: Field): number | undefined {
  const named = names.indexOf(text)
  const value = named >= 0 ? named + (names === MONTHS ? 1 : 0) : /^\d{1,2}$/.test(text) ? Number(text) : Number.NaN
  return value >= least && value <= most ? value : undefined
}
