import type { Marker, MarkerAtom } from './marker.ts'

/** Which Python releases count: a predicate over `[3, 12, 1]`, and the releases at its ends. */
export interface PythonScope {
  includes(release: readonly number[]): boolean
  readonly ends: readonly (readonly number[])[]
}

/** A larger table is not worked out: it would take longer than the tool itself. */
const MOST_ROWS = 20_000

/**
 * Whether two markers hold in the same environments, as far as `scope` lets Python vary. Every variable takes each value
 * that either marker tells apart, and one more. `undefined` where that table would be too large.
 */
export function sameMarkers(a: Marker, b: Marker, scope: PythonScope): boolean | undefined {
  const equal = forEachRow([a, b], scope, (row) => holds(a, row) === holds(b, row))
  return equal ?? (textOf(a) === textOf(b) ? true : undefined)
}

/** Whether a marker holds in no environment at all; `undefined` where that is too much to work out. */
export function neverHolds(marker: Marker, scope: PythonScope): boolean | undefined {
  return forEachRow([marker], scope, (row) => !holds(marker, row))
}

type Value = string | boolean | readonly number[]
type Row = ReadonlyMap<string, Value>

function forEachRow(markers: readonly Marker[], scope: PythonScope, test: (row: Row) => boolean): boolean | undefined {
  const columns = [...columnsOf(markers.flatMap(atomsOf), scope)]
  const size = columns.reduce((product, [, values]) => product * values.length, 1)
  if (size > MOST_ROWS) return undefined
  for (let at = 0; at < size; at += 1) {
    let rest = at
    const row = new Map<string, Value>()
    for (const [name, values] of columns) {
      row.set(name, values[rest % values.length] as Value)
      rest = Math.floor(rest / values.length)
    }
    if (isPossible(row) && !test(row)) return false
  }
  return true
}

/** `os.name` is `nt` exactly where `sys.platform` is `win32` (uv-pep508 0.12, marker/algebra.rs, `exclusions`). */
function isPossible(row: Row): boolean {
  const [os, platform] = [row.get('os_name'), row.get('sys_platform')]
  if (os === 'posix') return platform !== 'win32'
  return os !== 'nt' || platform === undefined || platform === 'win32' || platform === OTHER
}

const OTHER = '\u0000other'

function columnsOf(atoms: readonly MarkerAtom[], scope: PythonScope): Map<string, Value[]> {
  const columns = new Map<string, Value[]>()
  const python: number[][] = []
  for (const atom of atoms) {
    const column = columnOf(atom)
    if (column === PYTHON) python.push(...releasesIn(atom))
    else if (column === textOf(atom) || column.startsWith('extra ')) columns.set(column, [false, true])
    else columns.set(column, [...new Set([...(columns.get(column) ?? [OTHER]), atom.text])])
  }
  if (python.length > 0) columns.set(PYTHON, samples([...python, ...scope.ends], scope))
  return columns
}

const PYTHON = 'python'

/** The variable that an atom reads; what is compared in another way than `==` is a variable of its own. */
function columnOf(atom: MarkerAtom): string {
  const { variable, operator, swapped } = atom
  if (isPython(atom)) return PYTHON
  const plain = (operator === '==' || operator === '!=') && !swapped
  if (variable === 'extra' && plain) return `extra ${atom.text}`
  return plain ? variable : textOf({ ...atom, operator: operator === 'not in' ? 'in' : operator })
}

function isPython(atom: MarkerAtom): boolean {
  if (atom.swapped || (atom.variable !== 'python_version' && atom.variable !== 'python_full_version')) return false
  return releasesIn(atom).length > 0
}

/** The releases that the text names; none where one of them is more than digits and dots. */
function releasesIn({ text, operator }: MarkerAtom): number[][] {
  const isIn = operator === 'in' || operator === 'not in'
  const words = isIn ? text.split(/[\s,|]+/).filter((word) => word !== '') : [text.trim()]
  return words.every((word) => /^\d{1,6}(?:\.\d{1,6}){0,5}(?:\.\*)?$/.test(word)) ? words.map(releaseOf) : []
}

function releaseOf(word: string): number[] {
  return word.replace(/\.\*$/, '').split('.').map(Number)
}

/** Around each release named: itself, its neighbours, and the minors beside it. */
function samples(named: readonly (readonly number[])[], scope: PythonScope): (readonly number[])[] {
  const all = named.flatMap(([major = 0, minor = 0, patch = 0]) => [
    [major, minor, patch],
    [major, minor, patch + 1],
    [major, minor, Math.max(0, patch - 1)],
    [major, minor + 1, 0],
    [major, Math.max(0, minor - 1), 99],
    [major + 1, 0, 0],
    [Math.max(0, major - 1), 99, 99],
  ])
  const unique = [...new Map(all.map((release) => [release.join('.'), release])).values()]
  return unique.filter((release) => scope.includes(release))
}

function holds(marker: Marker, row: Row): boolean {
  if (marker.kind === 'atom') return atomHolds(marker, row)
  if (marker.kind === 'not') return !holds(marker.of, row)
  if (marker.kind === 'and') return marker.of.every((part) => holds(part, row))
  if (marker.kind === 'or') return marker.of.some((part) => holds(part, row))
  return marker.kind === 'true'
}

function atomHolds(atom: MarkerAtom, row: Row): boolean {
  const value = row.get(columnOf(atom))
  const negated = atom.operator === '!=' || atom.operator === 'not in'
  if (typeof value === 'boolean') return value !== negated
  if (typeof value === 'string') return (value === atom.text) !== negated
  return value !== undefined && pythonHolds(atom, value)
}

function pythonHolds(atom: MarkerAtom, full: readonly number[]): boolean {
  const version = atom.variable === 'python_version' ? full.slice(0, 2) : full
  const { operator, text } = atom
  const named = releasesIn(atom)
  if (operator === 'in' || operator === 'not in')
    return named.some((release) => compareReleases(version, release) === 0) === (operator === 'in')
  const [release = []] = named
  const starts = release.every((part, i) => (version[i] ?? 0) === part)
  if (text.endsWith('.*')) return starts === (operator !== '!=')
  const order = compareReleases(version, release)
  if (operator === '~=') return order >= 0 && release.slice(0, -1).every((part, i) => (version[i] ?? 0) === part)
  const holding: Readonly<Record<string, boolean>> = {
    '==': order === 0,
    '===': order === 0,
    '!=': order !== 0,
    '<': order < 0,
    '<=': order <= 0,
    '>': order > 0,
    '>=': order >= 0,
  }
  return holding[operator] ?? false
}

/** Negative, zero or positive; missing parts are zeros. */
export function compareReleases(a: readonly number[], b: readonly number[]): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const difference = (a[i] ?? 0) - (b[i] ?? 0)
    if (difference !== 0) return difference
  }
  return 0
}

function atomsOf(marker: Marker): MarkerAtom[] {
  if (marker.kind === 'atom') return [marker]
  if (marker.kind === 'not') return atomsOf(marker.of)
  return marker.kind === 'and' || marker.kind === 'or' ? marker.of.flatMap(atomsOf) : []
}

/** A marker as text, one for each tree. */
export function textOf(marker: Marker): string {
  if (marker.kind === 'atom') return atomText(marker)
  if (marker.kind === 'not') return `not (${textOf(marker.of)})`
  if (marker.kind === 'true' || marker.kind === 'false') return marker.kind
  return marker.of.map((part) => `(${textOf(part)})`).join(` ${marker.kind} `)
}

function atomText({ variable, operator, text, swapped }: MarkerAtom): string {
  return swapped ? `'${text}' ${operator} ${variable}` : `${variable} ${operator} '${text}'`
}
