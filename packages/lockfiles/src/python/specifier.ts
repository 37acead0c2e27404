import { satisfies } from '@renovatebot/pep440'
import { compareVersions, type PythonVersion, parseVersion } from '../pep440.ts'
import { parseConstraint } from '../poetry/drift/constraint.ts'
import { compareReleases, type PythonScope } from './marker-table.ts'

const MAX_LENGTH = 2000

/** Version specifiers (PEP 440) in one spelling: `<2, >=1.0` and `>=1,<2` are the same text. */
export function normalSpecifier(text: string): string {
  const clauses = text.split(',').map((clause) => clause.replace(/\s+/g, ''))
  return [...new Set(clauses.filter((clause) => clause !== '').map(normalClause))].sort().join(',')
}

function normalClause(clause: string): string {
  const [, operator = '', operand = ''] = /^(===|==|~=|!=|<=|>=|<|>)?(.*)$/.exec(clause) ?? []
  if (operator === '===') return clause
  const star = operand.endsWith('.*') ? '.*' : ''
  const bare = star === '' ? operand : operand.slice(0, -2)
  return `${operator}${normalVersion(bare)}${star}`
}

/** A version in one spelling: no leading `v` or zeros, no `.0` at the end of its release, `a1` for `.alpha1`. */
export function normalVersion(text: string): string {
  const spelled = text
    .toLowerCase()
    .replace(/^v/, '')
    .replace(/[-_.]?(?:alpha|a)[-_.]?(?=\d|$)/, 'a')
    .replace(/[-_.]?(?:beta|b)[-_.]?(?=\d|$)/, 'b')
    .replace(/[-_.]?(?:rc|c|preview|pre)[-_.]?(?=\d|$)/, 'rc')
    .replace(/[-_.](?:post|rev|r)[-_.]?(?=\d|$)|(?<=\d)-(?=\d+$)/, '.post')
    .replace(/[-_.]?dev[-_.]?(?=\d|$)/, '.dev')
  const [, release = '', rest = ''] = /^((?:\d+!)?\d+(?:\.\d+)*)(.*)$/.exec(spelled) ?? []
  return release === '' ? spelled : release.replace(/(^|\.|!)0+(?=\d)/g, '$1').replace(/(?:\.0)+$/, '') + rest
}

/** Whether a version is within specifiers, pre-releases as well; `undefined` where either cannot be read. */
export function satisfiesSpecifier(version: string, specifier: string): boolean | undefined {
  if (specifier.trim() === '') return true
  if (version.length > 200 || specifier.length > MAX_LENGTH || !parseVersion(version)) return undefined
  const clauses = specifier.split(',').filter((clause) => clause.trim() !== '')
  if (!clauses.every((clause) => /^\s*(?:===|==|~=|!=|<=|>=|<|>)\s*[\w.*+!-]+\s*$/.test(clause))) return undefined
  return satisfies(version, clauses.join(','), { prereleases: true })
}

/** Where a range of Python versions begins and ends. */
export interface PythonBounds {
  readonly lower?: { readonly version: PythonVersion; readonly inclusive: boolean }
  readonly upper?: { readonly version: PythonVersion; readonly inclusive: boolean }
}

/**
 * The ends of what all the `requires-python` allow together, pre-releases left out of account
 * (uv-distribution-types 0.12, requires_python.rs, `intersection`). Nothing where one cannot be read or none is left.
 */
export function pythonBounds(specifiers: readonly string[]): PythonBounds | undefined {
  const clauses = specifiers.flatMap((text) => text.split(',').map((clause) => clause.replace(/\s+/g, '')))
  const known = clauses.filter((clause) => clause !== '')
  if (!known.every((clause) => /^(?:===|==|~=|!=|<=|>=|<|>)/.test(clause))) return undefined
  const ranges = parseConstraint(known.join(',') || '*')
  if (!ranges || ranges.length === 0) return undefined
  const lowers = ranges.map(({ min }) => min)
  const uppers = ranges.map(({ max }) => max)
  const lower = lowers.includes(undefined)
    ? undefined
    : outermost(
        lowers.flatMap((one) => one ?? []),
        -1,
      )
  const upper = uppers.includes(undefined)
    ? undefined
    : outermost(
        uppers.flatMap((one) => one ?? []),
        1,
      )
  return { ...(lower ? { lower } : {}), ...(upper ? { upper } : {}) }
}

type Bound = NonNullable<PythonBounds['lower']>

function outermost(bounds: readonly Bound[], direction: 1 | -1): Bound | undefined {
  const released = bounds.map(({ version, inclusive }) => ({ version: releaseOnly(version), inclusive }))
  return released.reduce((one, other) => {
    const order = compareVersions(other.version, one.version) * direction
    return order > 0 || (order === 0 && other.inclusive) ? other : one
  })
}

function releaseOnly(version: PythonVersion): PythonVersion {
  return parseVersion(version.release.join('.')) ?? version
}

/** Whether two ranges begin and end alike. */
export function sameBounds(a: PythonBounds, b: PythonBounds): boolean {
  return sameEnd(a.lower, b.lower) && sameEnd(a.upper, b.upper)
}

/** Whether two ends are the same. */
export function sameEnd(a: PythonBounds['lower'], b: PythonBounds['lower']): boolean {
  if (!a || !b) return a === b
  return a.inclusive === b.inclusive && compareReleases(a.version.release, b.version.release) === 0
}

/** A range as what lets Python vary in markers. */
export function scopeOf({ lower, upper }: PythonBounds): PythonScope {
  return {
    ends: [lower, upper].flatMap((end) => (end ? [end.version.release] : [])),
    includes: (release) => isBeyond(release, lower, 1) && isBeyond(release, upper, -1),
  }
}

function isBeyond(release: readonly number[], end: Bound | undefined, direction: 1 | -1): boolean {
  if (!end) return true
  const order = compareReleases(release, end.version.release) * direction
  return order > 0 || (order === 0 && end.inclusive)
}
