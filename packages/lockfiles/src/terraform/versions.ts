/** A version of a provider, or the bound of a constraint (apparentlymart/go-versions, which Terraform reads them with). */
interface Version {
  readonly numbers: readonly [number, number, number]
  /** How many numbers were written. */
  readonly written: number
  readonly pre: string
}

/** One part of a constraint: `~> 5.1`. */
export interface Constraint {
  readonly operator: string
  readonly bound: Version
  /** As Terraform writes it into the lock. */
  readonly canonical: string
}

const VERSION = /^(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(?:-([0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/
const PART = /^(?:(~>|>=|<=|!=|=|>|<) ?)?(\d\S*)$/

function versionOf(text: string): Version | undefined {
  const parts = VERSION.exec(text)
  if (!parts) return undefined
  const numbers = [Number(parts[1]), Number(parts[2] ?? 0), Number(parts[3] ?? 0)] as const
  const written = parts[3] !== undefined ? 3 : parts[2] !== undefined ? 2 : 1
  return { numbers, written, pre: parts[4] ?? '' }
}

/** Whether a text is a version as the lock has one: three numbers. */
export function isVersion(text: string): boolean {
  return versionOf(text)?.written === 3
}

/** The parts of a constraint; nothing where one of them is none. */
export function constraintsOf(text: string): readonly Constraint[] | undefined {
  const parts = text.split(',').map((part) => constraintOf(part.trim()))
  return parts.every((part) => part !== undefined) ? parts : undefined
}

function constraintOf(text: string): Constraint | undefined {
  const parts = PART.exec(text)
  const bound = versionOf(parts?.[2] ?? '')
  if (!parts || !bound) return undefined
  const operator = parts[1] ?? '='
  const numbers = bound.numbers.slice(0, operator === '~>' ? Math.max(bound.written, 2) : 3).join('.')
  const written = `${numbers}${bound.pre === '' ? '' : `-${bound.pre}`}`
  return { operator, bound, canonical: operator === '=' ? written : `${operator} ${written}` }
}

/** Whether a version is a pre-release; Terraform takes one only where a constraint names it (go-versions, MeetingConstraints). */
export function isPreRelease(text: string): boolean {
  return (versionOf(text)?.pre ?? '') !== ''
}

/** Whether a version, also a pre-release, lies where a constraint says. */
export function allows({ operator, bound }: Constraint, text: string): boolean {
  const version = versionOf(text)
  if (!version) return false
  const order = compare(version, bound)
  if (operator === '~>') return order >= 0 && compare(version, { ...bound, pre: '', numbers: above(bound) }) < 0
  const answers: Readonly<Record<string, boolean>> = {
    '=': order === 0,
    '!=': order !== 0,
    '>': order > 0,
    '>=': order >= 0,
    '<': order < 0,
    '<=': order <= 0,
  }
  return answers[operator] === true
}

/** `~> 1.2.3` stays below 1.3.0, `~> 1.2` and `~> 1` below 2.0.0. */
function above({ numbers, written }: Version): readonly [number, number, number] {
  return written === 3 ? [numbers[0], numbers[1] + 1, 0] : [numbers[0] + 1, 0, 0]
}

/** By the precedence of semver: a pre-release comes before its release. */
function compare(a: Version, b: Version): number {
  for (const at of [0, 1, 2] as const) if (a.numbers[at] !== b.numbers[at]) return a.numbers[at] - b.numbers[at]
  if (a.pre === b.pre) return 0
  if (a.pre === '' || b.pre === '') return a.pre === '' ? 1 : -1
  return comparePre(a.pre.split('.'), b.pre.split('.'))
}

function comparePre(a: readonly string[], b: readonly string[]): number {
  for (const [at, own] of a.entries()) {
    const other = b[at]
    if (other === undefined) return 1
    if (own === other) continue
    const [first, second] = [own, other].map((part) => (/^\d+$/.test(part) ? Number(part) : undefined))
    if (first !== undefined && second !== undefined) return first - second
    if (first !== undefined || second !== undefined) return first !== undefined ? -1 : 1
    return own < other ? -1 : 1
  }
  return a.length < b.length ? -1 : 0
}
