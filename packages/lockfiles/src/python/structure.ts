import type { SourceFile } from '../ecosystem.ts'
import { canonicalName } from '../pep440.ts'
import { parseRequirement } from '../pep508.ts'
import type { Path } from '../poetry/drift/edits.ts'
import type { Cause } from './cause.ts'
import { normalSpecifier, satisfiesSpecifier } from './specifier.ts'

/** A requirement that a manifest declares, for comparing with what is locked. */
export interface DeclaredRequirement {
  /** Canonical. */
  readonly name: string
  readonly specifier: string
  /** It has a marker: it may be locked for no environment at all. */
  readonly conditional: boolean
  readonly direct: boolean
  /** As written. */
  readonly marker?: string
  readonly claim: string
  /** The group that it is in, as the lock names groups. */
  readonly group: string
  readonly file: SourceFile
  readonly path?: Path
  readonly line?: number
}

/** A package as locked. */
export interface StructurePackage {
  readonly name: string
  readonly version?: string
  /** The groups that it is locked for; absent where the lock does not tell. */
  readonly groups?: readonly string[]
  /** Canonical names of what it needs. */
  readonly needs: readonly string[]
}

/** A requirement from its text; nothing where it cannot be read. */
export function declaredFrom(
  text: string,
  place: Pick<DeclaredRequirement, 'group' | 'file' | 'path' | 'line'>,
): DeclaredRequirement | undefined {
  const read = parseRequirement(text)
  if (!read) return undefined
  return {
    name: canonicalName(read.name),
    specifier: normalSpecifier(read.constraint),
    conditional: read.marker !== undefined,
    direct: read.url !== undefined,
    ...(read.marker === undefined ? {} : { marker: read.marker }),
    claim: text,
    ...place,
  }
}

/**
 * What a lock proves by itself: requirements that it has no package for, locked versions that a constraint excludes,
 * packages that are locked for other groups, and packages that nothing needs any more.
 */
export function structuralCauses(
  declared: readonly DeclaredRequirement[],
  packages: readonly StructurePackage[],
): Cause[] {
  const byName = new Map<string, StructurePackage[]>()
  for (const one of packages) byName.set(one.name, [...(byName.get(one.name) ?? []), one])
  const wanting = declared.flatMap((one) => wantingCause(one, byName.get(one.name) ?? []))
  return [...wanting, ...unneeded(declared, packages)]
}

function wantingCause(one: DeclaredRequirement, locked: readonly StructurePackage[]): Cause[] {
  const { claim, file, path, line, specifier, group } = one
  const place = { claim, file, ...(path ? { path } : {}), ...(line === undefined ? {} : { line }) }
  if (locked.length === 0) return [{ ...place, code: 'dependency-added', observed: 'not in the lock' }]
  const versions = locked.flatMap(({ version }) => version ?? [])
  const outside = versions.length === locked.length && versions.every((v) => satisfiesSpecifier(v, specifier) === false)
  if (outside && !one.direct)
    return [
      {
        ...place,
        code: 'dependency-unsatisfied',
        observed: `the lock has ${versions.join(', ')}, which ${specifier} does not allow`,
      },
    ]
  const groups = locked.flatMap((each) => each.groups ?? [group])
  if (one.conditional || groups.includes(group)) return []
  const observed = `the lock has it for ${[...new Set(groups)].join(', ') || 'no group'}, not for ${group}`
  return [{ ...place, code: 'dependency-moved', observed }]
}

/** Packages that no declared requirement leads to, and that nothing in the lock needs: their requirement was removed. */
function unneeded(declared: readonly DeclaredRequirement[], packages: readonly StructurePackage[]): Cause[] {
  const needed = new Set([...declared.map(({ name }) => name), ...packages.flatMap(({ needs }) => needs)])
  const left = new Map(packages.filter(({ name }) => !needed.has(name)).map((one) => [one.name, one]))
  const file = declared[0]?.file
  return [...left.values()].map(({ name, version }) => ({
    code: 'dependency-removed',
    claim: version === undefined ? name : `${name} ${version}`,
    observed: 'in the lock, declared nowhere and needed by nothing',
    ...(file ? { file } : {}),
  }))
}
