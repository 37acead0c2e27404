/** A version as RubyGems splits it: numbers and words (rubygems lib/rubygems/version.rb). */
export type GemVersion = readonly (number | string)[]

const VERSION = /^\s*\d+(?:\.[0-9a-zA-Z]+)*(?:-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?\s*$/

/** The version that a text is; nothing where it is none. */
export function gemVersion(text: string): GemVersion | undefined {
  if (text.length > 256 || !VERSION.test(text)) return undefined
  const parts =
    text
      .trim()
      .replaceAll('-', '.pre.')
      .match(/[0-9]+|[a-z]+/gi) ?? []
  return parts.map((part) => (/^\d/.test(part) ? Number(part) : part))
}

/** Which of two versions is greater; a word stands below a number, and zeros at the end do not count. */
export function compareGems(a: GemVersion, b: GemVersion): number {
  for (let i = 0; i < Math.max(a.length, b.length); i += 1) {
    const [first, second] = [a[i] ?? 0, b[i] ?? 0]
    if (first === second) continue
    if (typeof first === 'string' && typeof second === 'string') return first < second ? -1 : 1
    if (typeof first === 'string') return -1
    if (typeof second === 'string') return 1
    return first - second
  }
  return 0
}

/** One comparison of a requirement. */
export interface GemRequirement {
  readonly op: string
  readonly version: GemVersion
  /** As RubyGems writes it: `~> 1.2`. */
  readonly text: string
}

/** The requirement that a text is (`~> 1.2`, `3`); nothing where it is none. */
export function gemRequirement(text: string): GemRequirement | undefined {
  const [, op = '=', rest = ''] = /^\s*(=|!=|>=|<=|~>|>|<)?\s*(\S+)\s*$/.exec(text) ?? []
  const version = gemVersion(rest)
  return version && { op, version, text: `${op} ${rest}` }
}

/** Whether a version is within a requirement. */
export function within(version: GemVersion, { op, version: bound }: GemRequirement): boolean {
  const order = compareGems(version, bound)
  if (op === '=') return order === 0
  if (op === '!=') return order !== 0
  if (op === '>') return order > 0
  if (op === '<') return order < 0
  if (op === '<=') return order <= 0
  return order >= 0 && (op === '>=' || compareGems(released(version), bumped(bound)) < 0)
}

function released(version: GemVersion): GemVersion {
  const word = version.findIndex((part) => typeof part === 'string')
  return word < 0 ? version : version.slice(0, word)
}

/** `1.2.3` bumped is `1.3`. */
function bumped(version: GemVersion): GemVersion {
  const plain = released(version)
  const kept = plain.length > 1 ? plain.slice(0, -1) : plain
  return kept.map((part, at) => (at === kept.length - 1 ? Number(part) + 1 : part))
}

/** Requirements as a lock writes them, sorted; none is `>= 0`. */
export function normalRequirements(texts: readonly string[]): string | undefined {
  const all = texts.flatMap((text) => text.split(',')).map((text) => gemRequirement(text))
  if (all.some((one) => one === undefined)) return undefined
  const told = [...new Set(all.map((one) => one?.text ?? ''))].filter((text) => text !== '>= 0')
  return told.toSorted().join(', ')
}
