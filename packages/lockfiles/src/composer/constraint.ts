import { compareNormalized, MODIFIER_SOURCE, type Normalized, normalizeVersion } from './version.ts'

/** One comparison with a normalised version; `*` is any. */
export interface Comparison {
  readonly op: '=' | '!=' | '<' | '<=' | '>' | '>=' | '*'
  readonly version: Normalized
}

/** Alternatives, each of which is comparisons that must all hold. */
export type Constraint = readonly (readonly Comparison[])[]

const MOST_CHARACTERS = 1000
const VERSION = `v?(\\d+)(?:\\.(\\d+))?(?:\\.(\\d+))?(?:\\.(\\d+))?(?:${MODIFIER_SOURCE}|\\.([xX*][.-]?dev))(?:\\+[^\\s]+)?`
const TILDE = new RegExp(`^~${VERSION}$`, 'i')
const CARET = new RegExp(`^\\^${VERSION}$`, 'i')
const HYPHEN = new RegExp(`^(${VERSION}) +- +(${VERSION})$`, 'i')
const AND = /(?<!^|as|[=>< ,]) *(?<!-)[, ](?!-) *(?!,|as|$)/
const ANY: Comparison = { op: '*', version: '' }

/** The constraint that a text is; nothing where Composer cannot read it (composer/semver `parseConstraints`). */
export function constraintOf(text: string): Constraint | undefined {
  if (text.length > MOST_CHARACTERS) return undefined
  const groups = text
    .trim()
    .split(/\s*\|\|?\s*/)
    .map((group) => {
      const parts = group.split(AND).map(partOf)
      return parts.some((part) => part === undefined) ? undefined : parts.flatMap((part) => part ?? [])
    })
  return groups.some((group) => group === undefined) ? undefined : (groups as Comparison[][])
}

/** A constraint that one version fulfils. */
export function exactly(version: Normalized): Constraint {
  return [[{ op: '=', version }]]
}

function partOf(text: string): readonly Comparison[] | undefined {
  const { bare, stability } = stripped(text)
  const any = /^(v)?[xX*](\.[xX*])*$/i.exec(bare)
  if (any) return any[1] || any[2] ? [{ op: '>=', version: '0.0.0.0-dev' }] : [ANY]
  return tilde(bare) ?? caret(bare) ?? wildcard(bare) ?? hyphen(bare) ?? comparison(bare, stability)
}

function stripped(text: string): { bare: string; stability: string } {
  const unaliased = /^([^,\s]+) +as +([^,\s]+)$/.exec(text)?.[1] ?? text
  const [, before, flag = ''] = /^([^,\s]*?)@(stable|RC|beta|alpha|dev)$/i.exec(unaliased) ?? []
  const bare = before === undefined ? unaliased : before === '' ? '*' : before
  const unreferenced = /^(dev-[^,\s@]+?|[^,\s@]+?\.x-dev)#.+$/i.exec(bare)?.[1] ?? bare
  return { bare: unreferenced, stability: flag === 'stable' ? '' : flag }
}

type Parts = readonly (string | undefined)[]

function tilde(text: string): readonly Comparison[] | undefined {
  const found = TILDE.exec(text)
  if (!found) return undefined
  const given = found[4] ? 4 : found[3] ? 3 : found[2] ? 2 : 1
  const position = found[8] ? given + 1 : given
  return between(text.slice(1), found, raised(found, Math.max(1, position - 1)))
}

function caret(text: string): readonly Comparison[] | undefined {
  const found = CARET.exec(text)
  if (!found) return undefined
  const position = found[1] !== '0' || !found[2] ? 1 : found[2] !== '0' || !found[3] ? 2 : 3
  return between(text.slice(1), found, raised(found, position))
}

/** From a version (with its unstable ones, where it names none) to below another. */
function between(low: string, found: Parts, high: string): readonly Comparison[] | undefined {
  const suffix = found[5] || found[7] || found[8] ? '' : '-dev'
  const version = normalizeVersion(`${low}${suffix}`)
  if (version === undefined) return undefined
  return [
    { op: '>=', version },
    { op: '<', version: `${high}-dev` },
  ]
}

/** The number at a position raised by one, zeros after it. */
function raised(parts: Parts, position: number, by = 1): string {
  return [1, 2, 3, 4]
    .map((at) => (at > position ? '0' : at === position ? String(Number(parts[at] ?? 0) + by) : (parts[at] ?? '0')))
    .join('.')
}

function wildcard(text: string): readonly Comparison[] | undefined {
  const found = /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.[xX*])+$/.exec(text)
  if (!found) return undefined
  const position = found[3] ? 3 : found[2] ? 2 : 1
  const [low, high] = [`${raised(found, position, 0)}-dev`, `${raised(found, position)}-dev`]
  if (low === '0.0.0.0-dev') return [{ op: '<', version: high }]
  return [
    { op: '>=', version: low },
    { op: '<', version: high },
  ]
}

function hyphen(text: string): readonly Comparison[] | undefined {
  const found = HYPHEN.exec(text)
  if (!found) return undefined
  const [from, to] = [found[1] ?? '', found[10] ?? '']
  const [low, top] = [normalizeVersion(from), normalizeVersion(to)]
  if (low === undefined || top === undefined) return undefined
  const suffix = found[6] || found[8] || found[9] ? '' : '-dev'
  const lower: Comparison = { op: '>=', version: `${low}${suffix}` }
  if ((found[12] && found[13]) || found[15] || found[17] || found[18]) return [lower, { op: '<=', version: top }]
  const high = raised(['', found[11], found[12], found[13], found[14]], found[12] ? 2 : 1)
  return [lower, { op: '<', version: `${high}-dev` }]
}

const ENDS_UNSTABLE = new RegExp(`-${MODIFIER_SOURCE}$`)

function comparison(text: string, stability: string): readonly Comparison[] | undefined {
  const [, told = '', rest = ''] = /^(<>|!=|>=?|<=?|==?)?\s*(.*)$/.exec(text) ?? []
  const named =
    /-dev$/.test(rest) && /^[0-9a-zA-Z./-]+$/.test(rest) ? normalizeVersion(`dev-${rest.slice(0, -4)}`) : undefined
  const version = normalizeVersion(rest) ?? named
  if (version === undefined) return undefined
  const op = told === '<>' ? '!=' : told === '==' || told === '' ? '=' : (told as Comparison['op'])
  if (op !== '=' && stability !== '' && isStable(version)) return [{ op, version: `${version}-${stability}` }]
  const open = (op === '<' || op === '>=') && !ENDS_UNSTABLE.test(rest.toLowerCase()) && !rest.startsWith('dev-')
  return [{ op, version: open ? `${version}-dev` : version }]
}

function isStable(version: Normalized): boolean {
  return !/^dev-|-dev$|-(?:RC|beta|alpha)/i.test(version)
}

/** Whether a version is within a constraint. */
export function allows(constraint: Constraint, version: Normalized): boolean {
  return constraint.some((group) => group.every((one) => holds(one, version)))
}

function holds({ op, version: bound }: Comparison, version: Normalized): boolean {
  if (op === '*') return true
  const [branch, other] = [version.startsWith('dev-'), bound.startsWith('dev-')]
  if (branch || other) return op === '!=' ? version !== bound : branch && other && op === '=' && version === bound
  const order = compareNormalized(version, bound)
  if (op === '=') return order === 0
  if (op === '!=') return order !== 0
  if (op === '<') return order < 0
  return op === '<=' ? order <= 0 : op === '>' ? order > 0 : order >= 0
}

/** Whether some version may be within both. */
export function overlap(a: Constraint, b: Constraint): boolean {
  return a.some((first) => b.some((second) => first.every((one) => second.every((other) => meet(one, other)))))
}

/** Comparisons meet where they look the same way, or where each lets the other's bound through. */
function meet(a: Comparison, b: Comparison): boolean {
  if (a.op === '*' || b.op === '*') return true
  if (a.op === '=') return holds(b, a.version)
  if (b.op === '=') return holds(a, b.version)
  if (a.op === '!=' || b.op === '!=') return true
  const [up, other] = [a.op.startsWith('>'), b.op.startsWith('>')]
  if (up === other) return true
  const [low, high] = up ? [a, b] : [b, a]
  const order = compareNormalized(low.version, high.version)
  return order < 0 || (order === 0 && low.op === '>=' && high.op === '<=')
}
