import Range from 'semver/classes/range.js'
import valid from 'semver/functions/valid.js'
import intersectsRange from 'semver/ranges/intersects.js'

/** Longer texts are no versions and no ranges (semver itself stops at 256). */
const MOST_CHARACTERS = 256

const ranges = new Map<string, Range | null>()

/** Whether a text is a version, as npm reads it (loosely). */
export function isVersion(text: string): boolean {
  return PLAIN.test(text) || (text.length <= MOST_CHARACTERS && valid(text, { loose: true }) !== null)
}

/** Whether a text is a range of versions; the empty text is `*`. */
export function isRange(text: string): boolean {
  return SIMPLE.test(text) || rangeOf(text) !== null
}

/** Whether a version is within a range, both read loosely; never where either cannot be read. */
export function satisfies(version: string, range: string): boolean {
  return simply(version, range) ?? rangeOf(range)?.test(version) === true
}

/** Whether some version is within both ranges; never where either cannot be read. */
export function intersects(a: string, b: string): boolean {
  const [first, second] = [rangeOf(a), rangeOf(b)]
  return first !== null && second !== null && intersectsRange(first, second, { loose: true })
}

function rangeOf(text: string): Range | null {
  const known = ranges.get(text)
  if (known !== undefined) return known
  let range: Range | null = null
  try {
    if (text.length <= MOST_CHARACTERS * 4) range = new Range(text, { loose: true })
  } catch {
    // Not a range: a tag, an address or a mistake.
  }
  ranges.set(text, range)
  return range
}

const PLAIN = /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/
const SIMPLE = /^([\^~]?)(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/

/**
 * The answer for `1.2.3`, `^1.2.3` and `~1.2.3` and a version without a pre-release, which is nearly all that locks hold:
 * to compile each of their ranges would take longer than everything else. Nothing for any other.
 */
function simply(version: string, range: string): boolean | undefined {
  const [has, wants] = [PLAIN.exec(version), SIMPLE.exec(range)]
  if (!has || !wants) return undefined
  const [major, minor, patch] = [has[1], has[2], has[3]].map(Number) as [number, number, number]
  const [least0, least1, least2] = [wants[2], wants[3], wants[4]].map(Number) as [number, number, number]
  if (major !== least0) return false
  if (wants[1] === '') return minor === least1 && patch === least2
  if (wants[1] === '~' || (major === 0 && least1 > 0)) return minor === least1 && patch >= least2
  if (major === 0) return minor === 0 && patch === least2
  return minor > least1 || (minor === least1 && patch >= least2)
}

/** One text for all ways to write one range: `^1.0.0`, `1` and `1.x` are the same. What is no range stays as it is. */
export function rangeText(text: string): string {
  const range = rangeOf(text)
  return range === null ? text : range.range
}
