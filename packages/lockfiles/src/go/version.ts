/** A version of a module: `v1.2.3`, `v0.0.0-20240413172830-d0be07ea6b9c`, `v2.0.0+incompatible`. */
export interface ModuleVersion {
  readonly numbers: readonly [number, number, number]
  readonly pre: string
}

const VERSION = /^v(\d{1,15})\.(\d{1,15})\.(\d{1,15})(?:-([0-9A-Za-z.-]+))?(?:\+incompatible)?$/

/** The version that a text is, in its canonical form; nothing where it is none (golang.org/x/mod/semver, module). */
export function moduleVersion(text: string): ModuleVersion | undefined {
  const found = text.length > 256 ? null : VERSION.exec(text)
  if (!found) return undefined
  return { numbers: [Number(found[1]), Number(found[2]), Number(found[3])], pre: found[4] ?? '' }
}

/** Which of two versions is greater, as semver has it. */
export function compareVersions(a: ModuleVersion, b: ModuleVersion): number {
  for (const i of [0, 1, 2] as const) if (a.numbers[i] !== b.numbers[i]) return a.numbers[i] - b.numbers[i]
  if (a.pre === b.pre) return 0
  if (a.pre === '' || b.pre === '') return a.pre === '' ? 1 : -1
  return comparePre(a.pre.split('.'), b.pre.split('.'))
}

function comparePre(a: readonly string[], b: readonly string[]): number {
  for (const [i, part] of a.entries()) {
    const other = b[i]
    if (other === undefined) return 1
    if (part === other) continue
    const [first, second] = [/^\d+$/.test(part), /^\d+$/.test(other)]
    if (first && second) return part.length - other.length || (part < other ? -1 : 1)
    if (first !== second) return first ? -1 : 1
    return part < other ? -1 : 1
  }
  return a.length - b.length
}

/** Whether a path says the major version that the version has (x/mod/module `CheckPathMajor`). */
export function majorFits(path: string, text: string, { numbers: [major] }: ModuleVersion): boolean {
  const dotted = /^gopkg\.in\/.*\.v(\d+)(?:-unstable)?$/.exec(path)
  if (dotted) return Number(dotted[1]) === major || text.startsWith('v0.0.0-')
  const told = /\/v(\d+)$/.exec(path)
  if (told && Number(told[1]) > 1) return Number(told[1]) === major && !text.endsWith('+incompatible')
  return major < 2 || text.endsWith('+incompatible')
}

/** A version of Go (`1.21`, `1.22.5`, `1.23rc1`) as numbers; nothing where it is none. */
export function goVersion(text: string): readonly [number, number, number] | undefined {
  const [found, major, minor, patch] =
    /^(?:go)?(\d{1,6})(?:\.(\d{1,6}))?(?:\.(\d{1,6}))?(?:(?:rc|beta)\d+)?$/.exec(text) ?? []
  return found === undefined ? undefined : [Number(major), Number(minor ?? 0), Number(patch ?? 0)]
}

/** Whether a version of Go is at least another. */
export function isAtLeast(version: readonly number[], least: readonly number[]): boolean {
  for (const [i, number] of least.entries()) if ((version[i] ?? 0) !== number) return (version[i] ?? 0) > number
  return true
}
