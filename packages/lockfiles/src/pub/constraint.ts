// pub's versions and constraints (pub_semver lib/src/version.dart, version_range.dart; dart.dev, "Version constraints").

interface Version {
  readonly numbers: readonly [number, number, number]
  readonly pre: readonly string[]
  readonly build: readonly string[]
}

const VERSION =
  /^(\d{1,15})\.(\d{1,15})\.(\d{1,15})(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?$/
const PART = /\s*(?:(\^|>=|<=|>|<)\s*)?(\d[^\s<>=^]*)\s*/y

function versionOf(text: string): Version | undefined {
  const parts = VERSION.exec(text.trim())
  if (!parts) return undefined
  const numbers = [Number(parts[1]), Number(parts[2]), Number(parts[3])] as const
  return { numbers, pre: parts[4]?.split('.') ?? [], build: parts[5]?.split('.') ?? [] }
}

/** Whether a text is a version: three numbers. */
export function isVersion(text: string): boolean {
  return text.length <= 256 && versionOf(text) !== undefined
}

/** The bounds of a constraint, `any` having none. */
interface Range {
  readonly min?: { readonly version: Version; readonly included: boolean }
  readonly max?: { readonly version: Version; readonly included: boolean }
}

/**
 * Whether a constraint allows a version.
 * @returns undefined where either is none that is known
 */
export function allows(constraint: string, text: string): boolean | undefined {
  const version = text.length > 256 ? undefined : versionOf(text)
  const ranges = rangesOf(constraint)
  if (!version || !ranges) return undefined
  const range = merged(ranges)
  return ranges.every((one) => within(one, version)) && below(range, version)
}

/** The lowest version that a constraint has room for. */
export function isLower(constraint: string, than: string): boolean {
  const [a, b] = [constraint, than].map((text) => merged(rangesOf(text) ?? []).min?.version)
  return a !== undefined && b !== undefined && compare(a, b) < 0
}

function rangesOf(constraint: string): readonly Range[] | undefined {
  const text = constraint.trim()
  if (text.length > 256) return undefined
  if (text === 'any' || text === '') return [{}]
  const ranges: Range[] = []
  for (PART.lastIndex = 0; PART.lastIndex < text.length; ) {
    const found = PART.exec(text)
    const version = versionOf(found?.[2] ?? '')
    if (!found || !version) return undefined
    ranges.push(rangeOf(found[1] ?? '', version))
  }
  return ranges
}

function rangeOf(operator: string, version: Version): Range {
  const included = operator.endsWith('=') || operator === ''
  if (operator === '^')
    return { min: { version, included: true }, max: { version: nextBreaking(version), included: false } }
  if (operator === '') return { min: { version, included }, max: { version, included } }
  return operator.startsWith('>') ? { min: { version, included } } : { max: { version, included } }
}

/** 2.0.0 after 1.x, and 0.2.0 after 0.1.x. */
function nextBreaking({ numbers: [major, minor] }: Version): Version {
  return { numbers: major === 0 ? [0, minor + 1, 0] : [major + 1, 0, 0], pre: [], build: [] }
}

function merged(ranges: readonly Range[]): Range {
  return Object.assign({}, ...ranges) as Range
}

function within({ min, max }: Range, version: Version): boolean {
  const low = min ? compare(version, min.version) : 1
  const high = max ? compare(version, max.version) : -1
  return (low > 0 || (low === 0 && min?.included === true)) && (high < 0 || (high === 0 && max?.included === true))
}

/** `<2.0.0` leaves 2.0.0-dev out too, unless the lower bound is itself a pre-release of 2.0.0. */
function below({ min, max }: Range, version: Version): boolean {
  if (!max || max.included || max.version.pre.length > 0 || max.version.build.length > 0) return true
  const same = (one: Version) => one.numbers.every((number, at) => number === max.version.numbers[at])
  const fromPre = min !== undefined && min.version.pre.length > 0 && same(min.version)
  return version.pre.length === 0 || !same(version) || fromPre
}

function compare(a: Version, b: Version): number {
  for (const at of [0, 1, 2] as const) if (a.numbers[at] !== b.numbers[at]) return a.numbers[at] - b.numbers[at]
  if ((a.pre.length === 0) !== (b.pre.length === 0)) return a.pre.length === 0 ? 1 : -1
  return compareParts(a.pre, b.pre) || compareParts(a.build, b.build)
}

function compareParts(a: readonly string[], b: readonly string[]): number {
  for (let at = 0; at < Math.max(a.length, b.length); at += 1) {
    const [one, other] = [a[at], b[at]]
    if (one === other) continue
    if (one === undefined || other === undefined) return one === undefined ? -1 : 1
    const numeric = [one, other].map((part) => /^\d+$/.test(part))
    if (numeric[0] && numeric[1]) return Number(one) - Number(other)
    if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1
    return one < other ? -1 : 1
  }
  return 0
}
