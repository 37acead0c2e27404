/** A time of day in UTC; with its date where that is another than that of `now`. */
export function clock(at: number, now: number): string {
  const [date = '', time = ''] = new Date(at).toISOString().split('T')
  const isToday = date === new Date(now).toISOString().slice(0, 10)
  return `${isToday ? '' : `${date} `}${time.slice(0, 8)}`
}
