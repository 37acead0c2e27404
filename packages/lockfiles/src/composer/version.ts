/** A version as Composer normalises it: `1.2.0.0`, `1.0.0.0-beta2`, `dev-main`, `2.9999999.9999999.9999999-dev`. */
export type Normalized = string

const MODIFIER = '[._-]?(?:(stable|beta|b|RC|alpha|a|patch|pl|p)((?:[.-]?\\d+)*)?)?([.-]?dev)?'
export const MODIFIER_SOURCE = MODIFIER
const CLASSICAL = new RegExp(`^v?(\\d{1,5})(\\.\\d+)?(\\.\\d+)?(\\.\\d+)?${MODIFIER}$`, 'i')
const DATED = new RegExp(`^v?(\\d{4}(?:[.:-]?\\d{2}){1,6}(?:[.:-]?\\d{1,3}){0,2})${MODIFIER}$`, 'i')
const MOST_CHARACTERS = 256

const EXPANDED: Readonly<Record<string, string>> = { a: 'alpha', b: 'beta', p: 'patch', pl: 'patch', rc: 'RC' }

/** The normalised version; nothing where Composer would refuse it (composer/semver VersionParser `normalize`). */
export function normalizeVersion(text: string): Normalized | undefined {
  if (text.length > MOST_CHARACTERS) return undefined
  const bare = withoutExtras(text.trim())
  if (/^dev-/i.test(bare)) return `dev-${bare.slice(4)}`
  const plain = /^([^,\s+]+)\+[^\s]+$/.exec(bare)?.[1] ?? bare
  const classical = CLASSICAL.exec(plain)
  if (classical) {
    const numbers = [classical[1], classical[2] || '.0', classical[3] || '.0', classical[4] || '.0'].join('')
    return suffixed(numbers, classical.slice(5))
  }
  const dated = DATED.exec(plain)
  if (dated) return suffixed((dated[1] ?? '').replace(/\D/g, '.'), dated.slice(2))
  const branch = /^(.*?)[.-]?dev$/i.exec(plain)
  const normal = branch ? normalizeBranch(branch[1] ?? '') : 'dev-'
  return normal.startsWith('dev-') ? undefined : normal
}

function withoutExtras(text: string): string {
  const unaliased = /^([^,\s]+) +as +([^,\s]+)$/.exec(text)?.[1] ?? text
  const stable = unaliased.replace(/@(?:stable|RC|beta|alpha|dev)$/i, '')
  return ['master', 'trunk', 'default'].includes(stable) ? `dev-${stable}` : stable
}

function suffixed(numbers: string, [stability, number, dev]: readonly (string | undefined)[]): Normalized {
  if (stability?.toLowerCase() === 'stable' && stability === 'stable') return numbers
  const lower = stability?.toLowerCase() ?? ''
  const told = lower === '' ? '' : `-${EXPANDED[lower] ?? lower}${(number ?? '').replace(/^[.-]+/, '')}`
  return `${numbers}${told}${dev ? '-dev' : ''}`
}

/** A branch as a version: `2.x` is above every 2, `main` is compared with nothing. */
export function normalizeBranch(name: string): Normalized {
  const found = /^v?(\d+)(\.(?:\d+|[xX*]))?(\.(?:\d+|[xX*]))?(\.(?:\d+|[xX*]))?$/i.exec(name.trim())
  if (!found) return `dev-${name.trim()}`
  const parts = [found[1], ...[found[2], found[3], found[4]].map((part) => (part ?? '.x').replace(/[*X]/, 'x'))]
  return `${parts.join('').replaceAll('x', '9999999')}-dev`
}

const ORDER: Readonly<Record<string, number>> = {
  dev: 0,
  alpha: 1,
  a: 1,
  beta: 2,
  b: 2,
  RC: 3,
  rc: 3,
  '#': 4,
  pl: 5,
  p: 5,
}

/** PHP's `version_compare` of two normalised versions (ext/standard/versioning.c). */
export function compareNormalized(a: Normalized, b: Normalized): number {
  const [first, second] = [partsOf(a), partsOf(b)]
  for (let i = 0; i < Math.max(first.length, second.length); i += 1) {
    const order = comparePart(first[i], second[i])
    if (order !== 0) return order
  }
  return 0
}

function partsOf(version: string): string[] {
  return version
    .replace(/[-_+]/g, '.')
    .replace(/(\d)([^\d.])/g, '$1.$2')
    .replace(/([^\d.])(\d)/g, '$1.$2')
    .split('.')
    .filter((part) => part !== '')
}

function comparePart(a: string | undefined, b: string | undefined): number {
  const [numeric, other] = [a === undefined || /^\d/.test(a), b === undefined || /^\d/.test(b)]
  // What is missing stands below a number, and where a word stands it counts as one.
  if (a === undefined && other) return -1
  if (b === undefined && numeric) return 1
  if (numeric && other) return Number(a) - Number(b)
  return rankOf(a, numeric) - rankOf(b, other)
}

function rankOf(part: string | undefined, numeric: boolean): number {
  if (numeric || part === undefined) return ORDER['#'] as number
  const known = Object.keys(ORDER).find((name) => part.startsWith(name) && name !== '#')
  return known === undefined ? -1 : (ORDER[known] as number)
}
