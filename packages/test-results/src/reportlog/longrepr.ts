import { at, listAt, numberAt, textAt } from '../json/values.ts'

/** How far apart entries are looked at: a recursion error has a thousand, and the last are the ones that matter. */
const ENTRIES = 30

/** pytest's serialised `longrepr` as the text that the terminal shows: a string, a skip's triple, or entries. */
export function traceOf(longrepr: unknown): string {
  if (typeof longrepr === 'string') return longrepr
  if (Array.isArray(longrepr)) return `${String(longrepr[0])}:${String(longrepr[1])}: ${String(longrepr[2])}`
  const entries = listAt(at(longrepr, 'reprtraceback'), 'reprentries').slice(-ENTRIES)
  // A collection error is a `CollectErrorRepr`, all of it in one text.
  return entries.length === 0 ? (textAt(longrepr, 'longrepr') ?? '') : entries.map(entryText).join('\n')
}

function entryText(entry: unknown): string {
  const data = at(entry, 'data')
  const lines = listAt(data, 'lines').filter((line) => typeof line === 'string')
  const place = at(data, 'reprfileloc')
  const file = textAt(place, 'path')
  if (file === undefined) return lines.join('\n')
  return [...lines, '', `${file}:${numberAt(place, 'lineno') ?? 0}: ${textAt(place, 'message') ?? ''}`].join('\n')
}

/** The one line: `ValueError: no user anna`. */
export function messageOf(longrepr: unknown): string | undefined {
  return textAt(at(longrepr, 'reprcrash'), 'message')
}

/** Why a test was skipped. */
export function skipOf(longrepr: unknown): string {
  const text = Array.isArray(longrepr) ? String(longrepr[2]) : typeof longrepr === 'string' ? longrepr : ''
  return text.replace(/^Skipped: /, '')
}
