/** Wanted statuses, such as `200,204,3xx`. */
export interface StatusSet {
  readonly text: string
  has(status: number): boolean
}

/**
 * Reads `2xx`, `200,204`, `200-299` and mixtures.
 * @throws RangeError with what is wrong.
 */
export function parseStatusSet(text: string): StatusSet {
  const parts = text
    .split(/[\s,]+/)
    .filter((part) => part !== '')
    .map(parsePart)
  if (parts.length === 0) throw new RangeError('no status is wanted; write 2xx, 200,204 or 200-299')
  return { text, has: (status) => parts.some(([from, to]) => status >= from && status <= to) }
}

function parsePart(part: string): readonly [number, number] {
  const family = /^([1-5])xx$/i.exec(part)
  if (family) return [Number(family[1]) * 100, Number(family[1]) * 100 + 99]
  const range = /^([1-5]\d\d)(?:-([1-5]\d\d))?$/.exec(part)
  const [from, to] = [Number(range?.[1]), Number(range?.[2] ?? range?.[1])]
  if (!range || from > to)
    throw new RangeError(`${JSON.stringify(part.slice(0, 20))} is no status; write 2xx, 204 or 200-299`)
  return [from, to]
}
