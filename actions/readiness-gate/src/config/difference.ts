import { shorten, visible } from '@ci-gates/core/model'

type Value = Readonly<Record<string, unknown>>

const MOST = 40
const LONGEST = 120

/** What a pull request changes in the configuration, key by key: `signals.coverage.min: 80% → 60%`. */
export function differenceOf(base: Value, head: Value): string[] {
  const [before, after] = [flat(base), flat(head)]
  const keys = [...new Set([...before.keys(), ...after.keys()])]
  const lines = keys.flatMap((key) => {
    const [old, now] = [before.get(key), after.get(key)]
    if (old === now) return []
    if (old === undefined) return [`added    ${key}: ${now}`]
    return [now === undefined ? `removed  ${key}: ${old}` : `changed  ${key}: ${old} → ${now}`]
  })
  return lines.length <= MOST ? lines : [...lines.slice(0, MOST - 1), `… and ${lines.length - MOST + 1} more`]
}

/** Each plain value by its path; lists of plain values are one. */
function flat(value: unknown, path = '', into = new Map<string, string>()): Map<string, string> {
  if (typeof value !== 'object' || value === null || isPlainList(value)) into.set(path, told(value))
  else
    for (const [key, each] of Object.entries(value)) {
      const name = Array.isArray(value) ? `[${key}]` : `${path === '' ? '' : '.'}${visible(key)}`
      flat(each, `${path}${name}`, into)
    }
  return into
}

function isPlainList(value: object): boolean {
  return Array.isArray(value) && value.every((each) => typeof each !== 'object' || each === null)
}

function told(value: unknown): string {
  return shorten(visible(typeof value === 'string' ? value : JSON.stringify(value)), LONGEST)
}
