/** A version as Cargo reads it (the semver crate): numbers and the parts of a pre-release. */
export interface CargoVersion {
  readonly numbers: readonly [number, number, number]
  readonly pre: readonly string[]
}

/** One comparison of a requirement; `minor` and `patch` may be left out (`^1`, `1.*`). */
interface Comparator {
  readonly op: string
  readonly major: number
  readonly minor?: number
  readonly patch?: number
  readonly pre: readonly string[]
}

export type Requirement = readonly Comparator[]

const MOST_CHARACTERS = 256
const VERSION = /^(\d{1,15})\.(\d{1,15})\.(\d{1,15})(?:-([\w.-]+))?(?:\+[\w.-]+)?$/
const COMPARATOR =
  /^(=|>=|>|<=|<|~|\^)?\s*v?(\d{1,15})(?:\.(\d{1,15}|[*xX]))?(?:\.(\d{1,15}|[*xX]))?(?:-([\w.-]+))?(?:\+[\w.-]+)?$/

/** The version that a text is; nothing where it is none. */
export function cargoVersion(text: string): CargoVersion | undefined {
  const found = text.length > MOST_CHARACTERS ? null : VERSION.exec(text)
  if (!found) return undefined
  return { numbers: [Number(found[1]), Number(found[2]), Number(found[3])], pre: found[4]?.split('.') ?? [] }
}

/** The requirement that a text is (`1.2`, `>=1, <3`, `~0.4`, `*`); nothing where it is none. */
export function requirementOf(text: string): Requirement | undefined {
  if (text.length > MOST_CHARACTERS * 4) return undefined
  const bare = text.trim()
  if (bare === '' || /^[*xX]$/.test(bare)) return []
  const parts = bare.split(',').map((part) => comparatorOf(part.trim()))
  return parts.some((part) => part === undefined) ? undefined : (parts as Comparator[])
}

function comparatorOf(text: string): Comparator | undefined {
  const [found, op = '', major = '', minor, patch, pre] = COMPARATOR.exec(text) ?? []
  if (found === undefined) return undefined
  const wild = [minor, patch].some((part) => part !== undefined && /[*xX]/.test(part))
  const number = (part: string | undefined) => (part === undefined || /[*xX]/.test(part) ? undefined : Number(part))
  const [second, third] = [number(minor), number(patch)]
  return {
    op: op === '' ? (wild ? '=' : '^') : op,
    major: Number(major),
    ...(second === undefined ? {} : { minor: second }),
    ...(third === undefined || second === undefined ? {} : { patch: third }),
    pre: pre?.split('.') ?? [],
  }
}

/** Whether a version is within a requirement (semver crate 1.0 `eval.rs`, `matches_req`). */
export function meets(version: CargoVersion, requirement: Requirement): boolean {
  if (!requirement.every((one) => matches(version, one))) return false
  if (version.pre.length === 0) return true
  const [major, minor, patch] = version.numbers
  // A pre-release counts only where a comparison names one of the same version.
  return requirement.some(
    (one) => one.major === major && one.minor === minor && one.patch === patch && one.pre.length > 0,
  )
}

function matches(version: CargoVersion, one: Comparator): boolean {
  if (one.op === '=') return isExact(version, one)
  if (one.op === '>') return isGreater(version, one)
  if (one.op === '>=') return isExact(version, one) || isGreater(version, one)
  if (one.op === '<') return isLess(version, one)
  if (one.op === '<=') return isExact(version, one) || isLess(version, one)
  return one.op === '~' ? isTilde(version, one) : isCaret(version, one)
}

function isExact({ numbers: [major, minor, patch], pre }: CargoVersion, one: Comparator): boolean {
  if (major !== one.major) return false
  if (one.minor !== undefined && minor !== one.minor) return false
  if (one.patch !== undefined && patch !== one.patch) return false
  return one.patch === undefined || comparePre(pre, one.pre) === 0
}

function isGreater(version: CargoVersion, one: Comparator): boolean {
  const order = compareKnown(version, one)
  return order === undefined ? false : order > 0
}

function isLess(version: CargoVersion, one: Comparator): boolean {
  const order = compareKnown(version, one)
  return order === undefined ? false : order < 0
}

/** Nothing where the parts that are given are equal and some are left out. */
function compareKnown({ numbers: [major, minor, patch], pre }: CargoVersion, one: Comparator): number | undefined {
  if (major !== one.major) return major - one.major
  if (one.minor === undefined) return undefined
  if (minor !== one.minor) return minor - one.minor
  if (one.patch === undefined) return undefined
  return patch === one.patch ? comparePre(pre, one.pre) : patch - one.patch
}

function isTilde({ numbers: [major, minor, patch], pre }: CargoVersion, one: Comparator): boolean {
  if (major !== one.major || (one.minor !== undefined && minor !== one.minor)) return false
  if (one.patch !== undefined && patch !== one.patch) return patch > one.patch
  return one.patch === undefined || comparePre(pre, one.pre) >= 0
}

function isCaret({ numbers: [major, minor, patch], pre }: CargoVersion, one: Comparator): boolean {
  if (major !== one.major) return false
  if (one.minor === undefined) return true
  if (one.patch === undefined) return one.major > 0 ? minor >= one.minor : minor === one.minor
  if (one.major > 0) {
    if (minor !== one.minor) return minor > one.minor
    if (patch !== one.patch) return patch > one.patch
  } else if (one.minor > 0) {
    if (minor !== one.minor) return false
    if (patch !== one.patch) return patch > one.patch
  } else if (minor !== one.minor || patch !== one.patch) return false
  return comparePre(pre, one.pre) >= 0
}

function comparePre(a: readonly string[], b: readonly string[]): number {
  if (a.length === 0 || b.length === 0) return b.length - a.length
  for (const [i, part] of a.entries()) {
    const other = b[i]
    if (other === undefined) return 1
    if (part !== other) return comparePart(part, other)
  }
  return a.length - b.length
}

function comparePart(a: string, b: string): number {
  const [first, second] = [/^\d+$/.test(a), /^\d+$/.test(b)]
  if (first && second) return a.length - b.length || (a < b ? -1 : 1)
  if (first !== second) return first ? -1 : 1
  return a < b ? -1 : 1
}
