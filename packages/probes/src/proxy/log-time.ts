const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const MINUTE = 60_000

/** ISO 8601 with a zone; any number of digits of a second, as Go writes them. */
export function isoTime(text: string): number | undefined {
  return sound(Date.parse(text.replace(/(\.\d{3})\d+/, '$1')))
}

/** `2026/11/21 11:55:06` of nginx's error log, with a fraction in Caddy's: local time, `utcOffset` minutes ahead. */
export function slashTime(text: string, utcOffset: number): number | undefined {
  const [, date = '', time = ''] = /^(\d{4}\/\d\d\/\d\d) (\d\d:\d\d:\d\d(?:\.\d{1,3})?)/.exec(text) ?? []
  return shifted(Date.parse(`${date.replaceAll('/', '-')}T${time}Z`), utcOffset)
}

/** `21/Nov/2026:11:55:06 +0000` of access logs, `21/Nov/2026:11:56:46.383` of HAProxy, which is local time. */
export function clfTime(text: string, utcOffset: number): number | undefined {
  const found = /^(\d\d)\/([A-Z][a-z]{2})\/(\d{4}):(\d\d:\d\d:\d\d(?:\.\d{1,3})?)(?: ([+-]\d\d)(\d\d))?$/.exec(text)
  if (!found) return undefined
  const [, day, month = '', year, time, hours, minutes] = found
  const at = MONTHS.indexOf(month) + 1
  const date = `${year}-${String(at).padStart(2, '0')}-${day}T${time}`
  if (hours !== undefined) return sound(Date.parse(`${date}${hours}:${minutes}`))
  return shifted(Date.parse(`${date}Z`), utcOffset)
}

/** `Nov 21 11:55:06` has no year: the last one that is not in the future, a day of slack granted. In UTC. */
export function syslogTime(text: string, now: number): number | undefined {
  const [, month = '', day = '', time = ''] = /^([A-Z][a-z]{2}) ([ \d]\d) (\d\d:\d\d:\d\d)$/.exec(text) ?? []
  const at = String(MONTHS.indexOf(month) + 1).padStart(2, '0')
  const inYear = (year: number) => Date.parse(`${year}-${at}-${day.trim().padStart(2, '0')}T${time}Z`)
  const year = new Date(now).getUTCFullYear()
  return sound(inYear(year) > now + 24 * 60 * MINUTE ? inYear(year - 1) : inYear(year))
}

function shifted(at: number, utcOffset: number): number | undefined {
  return sound(at - utcOffset * MINUTE)
}

function sound(at: number): number | undefined {
  return Number.isFinite(at) ? at : undefined
}
