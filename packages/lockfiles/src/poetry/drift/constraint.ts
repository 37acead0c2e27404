import { compareVersions, type PythonVersion, parseVersion, publicVersion } from '../../pep440.ts'

/** One end of a range. */
interface Bound {
  readonly version: PythonVersion
  readonly inclusive: boolean
}

/** Versions from `min` to `max`; without one, without end. */
interface VersionRange {
  readonly min?: Bound
  readonly max?: Bound
}

/** A constraint as the union of ranges; empty where nothing satisfies it. */
export type Constraint = readonly VersionRange[]

const ANY: Constraint = [{}]
const MAX_LENGTH = 1000
const MAX_PARTS = 60
const PART = /^(\^|~=|~|===|==|=|!=|>=|<=|>|<)?\s*(.+)$/

/**
 * Reads a constraint as Poetry does (poetry-core 2.3, constraints/version/parser.py): `^ ~ ~= * == != < <= > >=`,
 * `,` or a space for "and", `|` or `||` for "or". Where releases of Poetry differ (pre-releases next to an upper bound)
 * the wider reading is taken, for what a constraint excludes must be beyond doubt. Nothing where it cannot be read.
 */
export function parseConstraint(text: string): Constraint | undefined {
  if (text.length > MAX_LENGTH) return undefined
  const alternatives = text.trim().split(/\|\|?/).map(parseAlternative)
  const readable = alternatives.filter((alternative) => alternative !== undefined)
  return readable.length === alternatives.length ? readable.flat() : undefined
}

function parseAlternative(text: string): Constraint | undefined {
  const parts = text
    .replace(/(\^|~=?|[=!<>]=?=?)\s+/g, '$1')
    .split(/[\s,]+/)
    .filter((part) => part !== '')
  if (parts.length === 0 || parts.length > MAX_PARTS) return undefined
  let whole: Constraint | undefined = ANY
  for (const part of parts) {
    const next = parsePart(part)
    whole = next && whole ? intersect(whole, next) : undefined
  }
  return whole
}

function parsePart(text: string): Constraint | undefined {
  if (/^v?[xX*](?:\.[xX*])*$/.test(text)) return ANY
  const [, operator = '', operand = ''] = PART.exec(text) ?? []
  const wildcard = /^v?(\d+(?:\.\d+)*)(?:\.\*)+$/.exec(operand)?.[1]
  if (wildcard !== undefined) return wildcardRange(operator, wildcard)
  const version = parseVersion(operand)
  return version && operatorRange(operator, version)
}

function wildcardRange(operator: string, prefix: string): Constraint | undefined {
  const release = prefix.split('.').map(Number)
  const from = parseVersion(`${prefix}.dev0`)
  const to = bumped(release, release.length - 1, 0)
  if (!from || !to) return undefined
  if (operator === '!=')
    return [{ max: { version: from, inclusive: false } }, { min: { version: to, inclusive: true } }]
  if (operator === '' || operator === '==') return [{ min: { version: from, inclusive: true }, max: below(to) }]
  return undefined
}

function operatorRange(operator: string, version: PythonVersion): Constraint | undefined {
  const at = { version, inclusive: true }
  const beside = { version, inclusive: false }
  if (operator === '' || operator === '==' || operator === '=' || operator === '===') return [{ min: at, max: at }]
  if (operator === '>=') return [{ min: at }]
  if (operator === '>') return [{ min: beside }]
  if (operator === '<=') return [{ max: at }]
  if (operator === '<') return [{ max: beside }]
  if (operator === '!=') return [{ max: beside }, { min: beside }]
  const end = endOf(operator, version)
  return end && [{ min: at, max: below(end) }]
}

/** Where `^`, `~` and `~=` end: `^0.27` at 0.28, `~1` at 2, `~1.2.3` at 1.3, `~=1.4.5` at 1.5. */
function endOf(operator: string, { release, epoch }: PythonVersion): PythonVersion | undefined {
  if (operator === '~') return bumped(release, release.length === 1 ? 0 : 1, epoch)
  if (operator === '~=') return bumped(release, Math.max(0, release.length - 2), epoch)
  const [major = 0, minor = 0] = release
  if (major > 0 || release.length === 1) return bumped(release, 0, epoch)
  return bumped(release, minor > 0 || release.length === 2 ? 1 : 2, epoch)
}

function bumped(release: readonly number[], index: number, epoch: number): PythonVersion | undefined {
  const parts = release.slice(0, index + 1).map((part, i) => (i === index ? part + 1 : part))
  return parseVersion(`${epoch > 0 ? `${epoch}!` : ''}${parts.join('.')}`)
}

function below(version: PythonVersion): Bound {
  return { version, inclusive: false }
}

/** Whether a version satisfies a constraint; true where the version cannot be read. A local part counts only if asked for. */
export function allows(constraint: Constraint, text: string): boolean {
  const version = parseVersion(text)
  return version === undefined || constraint.some((range) => isWithin(version, range))
}

function isWithin(version: PythonVersion, { min, max }: VersionRange): boolean {
  return (!min || isBeyond(version, min, 1)) && (!max || isBeyond(version, max, -1))
}

function isBeyond(version: PythonVersion, bound: Bound, direction: 1 | -1): boolean {
  const comparable = bound.version.local ? version : publicVersion(version)
  const order = compareVersions(comparable, bound.version) * direction
  return order > 0 || (order === 0 && bound.inclusive)
}

/** Whether some version may satisfy both. */
export function overlaps(a: Constraint, b: Constraint): boolean {
  return intersect(a, b).length > 0
}

function intersect(a: Constraint, b: Constraint): Constraint {
  const met = a.flatMap((one) => b.map((other) => ({ ...both('min', one, other, 1), ...both('max', one, other, -1) })))
  return met.filter(isPossible)
}

function both(end: 'min' | 'max', one: VersionRange, other: VersionRange, direction: 1 | -1): VersionRange {
  const [a, b] = [one[end], other[end]]
  const bound = a && b ? stricter(a, b, direction) : (a ?? b)
  return bound ? { [end]: bound } : {}
}

function stricter(a: Bound, b: Bound, direction: 1 | -1): Bound {
  const order = compareVersions(a.version, b.version) * direction
  if (order === 0) return a.inclusive ? b : a
  return order > 0 ? a : b
}

function isPossible({ min, max }: VersionRange): boolean {
  if (!min || !max) return true
  const order = compareVersions(min.version, max.version)
  return order < 0 || (order === 0 && min.inclusive && max.inclusive)
}
