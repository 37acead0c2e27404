import { parseVersion } from '../../pep440.ts'

const OPERATORS = ['^', '>=', '~', '==', '', '~=', '<=', '>']
const MOST = 400
const LONGEST = 200

/**
 * Constraints that may have stood in a manifest when this version was locked, the likelier first: the shape of the
 * present one with other numbers, then other shapes. Each admits the locked version, or nearly.
 */
export function olderConstraints(given: string | undefined, locked: string): string[] {
  const current = given !== undefined && given.length > LONGEST ? undefined : given
  const versions = olderVersions(locked)
  const shaped = current === undefined ? [] : sameShape(current, locked, versions)
  const [full = locked, ...rest] = versions
  const near = [full, ...rest.slice(0, 2)]
  const plain = OPERATORS.flatMap((operator) => near.map((version) => operator + version))
  const loose = ['*', `${near[1] ?? full}.*`, ...upTo(locked, near), ...versions.map((version) => `^${version}`)]
  const floors = versions.map((version) => `>=${version}`)
  const all = [...shaped, ...spaced(current), ...plain, ...loose, ...floors, ...upTo(locked, versions)]
  return [...new Set(all)].filter((text) => text !== current).slice(0, MOST)
}

/** `1.4.2`: itself, `1.4`, `1`, then `1.3`, `1.3.0` and so on down, and the patches below. */
function olderVersions(locked: string): string[] {
  const [major = 0, minor = 0, patch = 0] = parseVersion(locked)?.release ?? []
  const minors = countdown(minor).flatMap((m) => [`${major}.${m}`, `${major}.${m}.0`])
  const patches = countdown(patch).map((p) => `${major}.${minor}.${p}`)
  const majors = major > 0 ? [`${major - 1}`, `${major - 1}.0`] : []
  return [...new Set([locked, `${major}.${minor}`, `${major}`, ...minors, ...patches, ...majors])]
}

function countdown(from: number): number[] {
  const length = Math.min(from + 1, 40)
  return Array.from({ length }, (_, i) => from - i)
}

/** The present constraint with its first version changed, and its upper bound as it is or one further. */
function sameShape(current: string, locked: string, versions: readonly string[]): string[] {
  const first = /\d[\w.!+]*/.exec(current)
  if (!first) return []
  const [before, after] = [current.slice(0, first.index), current.slice(first.index + first[0].length)]
  const precision = first[0].split('.').length
  const alike = versions.filter((version) => version.split('.').length === precision)
  const others = versions.filter((version) => !alike.includes(version))
  const tails = [after, ...tailsFor(after, locked)]
  return [...alike, ...others].flatMap((version) => tails.map((tail) => before + version + tail))
}

/** `,<0.28` for 0.26.3: also `,<0.27` and `,<1`, in the number of parts that it has. */
function tailsFor(after: string, locked: string): string[] {
  const bound = /^(.*<=?\s*)(\d+(?:\.\d+)*)(.*)$/s.exec(after)
  if (!bound) return []
  const [, head = '', version = '', rest = ''] = bound
  const padding = Math.max(0, version.split('.').length)
  return nextVersions(locked).map((next) => head + padded(next, padding) + rest)
}

function nextVersions(locked: string): number[][] {
  const [major = 0, minor = 0, patch = 0] = parseVersion(locked)?.release ?? []
  return [[major + 1], [major, minor + 1], [major, minor, patch + 1]]
}

function padded(release: readonly number[], length: number): string {
  return [...release, ...Array<number>(Math.max(0, length - release.length)).fill(0)].join('.')
}

/** What `poetry add` writes since 2.0: `>=0.27.2,<0.28.0`; and the same with a space. */
function upTo(locked: string, versions: readonly string[]): string[] {
  return versions
    .slice(0, 12)
    .flatMap((version) =>
      nextVersions(locked).flatMap((next) =>
        [next.length, 3].flatMap((length) => [
          `>=${version},<${padded(next, length)}`,
          `>=${version}, <${padded(next, length)}`,
        ]),
      ),
    )
}

/** The same constraint spaced otherwise. */
export function spaced(current: string | undefined): string[] {
  if (current === undefined) return []
  const tight = current.replace(/\s+/g, '')
  return [tight, tight.replaceAll(',', ', '), tight.replace(/([=<>]=?|\^|~)(?=\d)/g, '$1 ')].filter(
    (text) => text !== current,
  )
}
