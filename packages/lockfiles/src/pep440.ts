import { compare, parse } from '@renovatebot/pep440'

/** Longer texts are no versions; the limit keeps hostile ones cheap. */
const MAX_LENGTH = 200

/** A version in its parts (PEP 440). */
export interface PythonVersion {
  readonly text: string
  readonly epoch: number
  readonly release: readonly number[]
  /** A pre-release or a development release. */
  readonly unstable: boolean
  readonly local: boolean
}

/** Reads a version as PEP 440 has it; nothing where the text is none. */
export function parseVersion(text: string): PythonVersion | undefined {
  const trimmed = text.trim()
  const parts = trimmed.length > MAX_LENGTH ? null : parse(trimmed)
  if (!parts) return undefined
  const { epoch, release, pre, dev, local } = parts as unknown as PepParts
  return { text: trimmed, epoch, release, unstable: Boolean(pre || dev), local: Boolean(local) }
}

/** What the library really gives: it declares other types than it returns (5.0.1, lib/shared.d.ts). */
interface PepParts {
  readonly epoch: number
  readonly release: readonly number[]
  readonly pre: unknown
  readonly dev: unknown
  readonly local: unknown
}

/** Negative, zero or positive, as the first is older than, the same as or newer than the second. */
export function compareVersions(a: PythonVersion, b: PythonVersion): number {
  return compare(a.text, b.text)
}

/** The version without its local part (`1.0+cpu` is `1.0`). */
export function publicVersion(version: PythonVersion): PythonVersion {
  return version.local ? (parseVersion(version.text.split('+', 1)[0] ?? '') ?? version) : version
}

/** Whether `text` is a version and at least `floor`; both as PEP 440 has them. */
export function atLeast(text: string, floor: string): boolean {
  const version = parseVersion(text)
  const least = parseVersion(floor)
  return version !== undefined && least !== undefined && compareVersions(version, least) >= 0
}

/** A project's name as indexes compare it (PEP 503): lower case, and one `-` for any run of `-`, `_` and `.`. */
export function canonicalName(name: string): string {
  return name.toLowerCase().replace(/[-_.]+/g, '-')
}
