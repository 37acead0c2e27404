import { rangeText } from '../javascript/semver.ts'

/** A package that a manifest asks for. */
export interface Asked {
  readonly kind: 'npm' | 'jsr'
  readonly name: string
  readonly range: string
}

/** `npm:foo@^1/sub`, `jsr:@s/foo`: the package and its range; nothing for an address, a way or a built-in. */
export function parseImport(text: string): Asked | undefined {
  const parts = /^(npm|jsr):\/?((?:@[^/@]+\/)?[^/@]+)(?:@([^/]*(?:\/(?=[^/]*\|\|)[^/]*)*))?(?:\/.*)?$/.exec(text)
  if (!parts) return undefined
  return { kind: parts[1] as 'npm' | 'jsr', name: parts[2] as string, range: parts[3] || '*' }
}

/**
 * A dependency of a package.json as Deno sees it: a range of its own name, or `npm:other@^1` and `jsr:` (deno_package_json).
 * Nothing for what Deno leaves out of the lock: files, folders, git, members of the workspace.
 */
export function parseDependency(name: string, text: string): Asked | undefined {
  if (/^(?:npm|jsr):/.test(text)) {
    const bare = /^jsr:(?!@)(.+)$/.exec(text)?.[1]
    return bare === undefined ? parseImport(text) : { kind: 'jsr', name, range: bare }
  }
  if (/^(?:file|link|workspace|catalog|git|https?|github)[:+]|\//.test(text)) return undefined
  return { kind: 'npm', name, range: text || '*' }
}

/** One text for all ways to write one range: Deno writes `^1.0.0` as `1` (deno_semver, Display of VersionRange). */
export function normalKey({ kind, name, range }: Asked): string {
  return `${kind}:${name}@${rangeText(range)}`
}

/** The same of a specifier of the lock. */
export function normalSpecifier(text: string): string {
  const asked = parseImport(text)
  return asked ? normalKey(asked) : text
}
