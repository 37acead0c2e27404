import { type Declared, declare, type InputOptions, Mistake, quote } from '@ci-gates/core/model'

// Kinds of input of this gate's own.

/** The engine's own rule for names (moby daemon/names/names.go); an id is one too. */
const CONTAINER = /^[a-zA-Z0-9][a-zA-Z0-9_.-]*$/
const DAY = 86_400_000

/** The name or id of a container, of a compose project or of one of its services. */
export function container<const O extends InputOptions>(options: O): Declared<string, O> {
  return declare('container', 'name', options, (raw) => {
    if (CONTAINER.test(raw) && raw.length <= 128) return raw
    throw new Mistake(`${quote(raw, 60)} is no name: letters, digits, _ . and - only`)
  })
}

/** The last moment of a day in UTC, in milliseconds since the epoch. */
export function lastDay<const O extends InputOptions>(options: O): Declared<number, O> {
  return declare('date', 'date, such as `2027-01-31`', options, (raw) => {
    const isDate = /^\d{4}-\d{2}-\d{2}$/.test(raw)
    const start = isDate ? Date.parse(`${raw}T00:00:00Z`) : Number.NaN
    // Date.parse takes 2027-02-30 for a day in March.
    if (Number.isNaN(start) || new Date(start).toISOString().slice(0, 10) !== raw)
      throw new Mistake(`${quote(raw, 40)} is no date; write 2027-01-31`)
    return start + DAY - 1
  })
}
