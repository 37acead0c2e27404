import { asTable } from '../../toml.ts'
import type { LockedPackage, PoetryLock } from '../lock.ts'
import { allows, overlaps, parseConstraint } from './constraint.ts'
import type { Declared } from './declared.ts'
import type { Manifest } from './manifest.ts'

/** The packages of a lock by canonical name; a name may be locked in several versions. */
export type LockIndex = ReadonlyMap<string, readonly LockedPackage[]>

/** Indexes a lock's packages by canonical name. */
export function indexOf(lock: PoetryLock): LockIndex {
  const index = new Map<string, LockedPackage[]>()
  for (const one of lock.packages) {
    const same = index.get(one.key)
    if (same) same.push(one)
    else index.set(one.key, [one])
  }
  return index
}

/** What is said of a dependency that no package of the lock is. */
export const NOT_LOCKED = 'not in the lock'

/** What the lock proves about one declaration. */
export interface Evidence {
  readonly code: 'dependency-added' | 'constraint-changed' | 'dependency-changed' | 'group-changed'
  readonly observed: string
}

/**
 * What the lock says against a declaration, if it proves anything. Each test errs on the side of silence: what a
 * marker may exclude, what another declaration of the name may override, what Poetry may spell otherwise is no proof.
 */
export function evidenceAgainst(one: Declared, manifest: Manifest, locked: LockIndex): Evidence | undefined {
  if (one.key === manifest.self || isExcluded(one, manifest)) return undefined
  const packages = locked.get(one.key)
  if (!packages) return one.several ? undefined : { code: 'dependency-added', observed: NOT_LOCKED }
  const rivals = manifest.byKey.get(one.key) ?? [one]
  const alone = rivals.length === 1
  return (
    (alone || sameOrigin(rivals) ? originEvidence(one, packages, locked, alone) : undefined) ??
    versionEvidence(one, packages) ??
    groupEvidence(one, packages) ??
    (alone ? conditionEvidence(one, packages) : undefined)
  )
}

/** Whether markers may have kept the dependency out of the lock altogether. */
function isExcluded({ marker }: Declared, manifest: Manifest): boolean {
  if (marker.kind !== 'python') return marker.kind === 'other'
  const [asked, project] = [parseConstraint(marker.versions), parseConstraint(manifest.python)]
  return !asked || !project || !overlaps(asked, project)
}

function sameOrigin(rivals: readonly Declared[]): boolean {
  return rivals.every((one) => one.origin === 'index' && one.source === rivals[0]?.source)
}

const ORIGINS: Readonly<Record<Declared['origin'], readonly string[]>> = {
  git: ['git'],
  url: ['url'],
  path: ['directory', 'file'],
  index: ['legacy'],
}

function originEvidence(
  one: Declared,
  packages: readonly LockedPackage[],
  locked: LockIndex,
  alone: boolean,
): Evidence | undefined {
  const sources = packages.map((each) => each.source)
  const from = sources.map((source) => source?.type ?? 'legacy')
  if (from.some((type) => ORIGINS[one.origin].includes(type))) {
    if (one.origin === 'index') return indexEvidence(one, packages)
    return alone ? referenceEvidence(one, packages) : undefined
  }
  // A package that itself comes from a path or a repository may ask for another one by address, and wins.
  if (one.origin === 'index' && isAskedDirectly(one.key, locked)) return undefined
  return { code: 'dependency-changed', observed: `locked from ${placeOf(packages)}` }
}

function indexEvidence(one: Declared, packages: readonly LockedPackage[]): Evidence | undefined {
  const wanted = one.source?.toLowerCase()
  if (wanted === undefined || wanted === 'pypi') return undefined
  if (packages.some((each) => each.source?.reference?.toLowerCase() === wanted)) return undefined
  return { code: 'dependency-changed', observed: `locked from ${placeOf(packages)}` }
}

/** A branch, tag or revision is recorded as it was asked for; an address of an archive likewise. */
function referenceEvidence(one: Declared, packages: readonly LockedPackage[]): Evidence | undefined {
  const table = asTable(one.value)
  const wanted = one.origin === 'git' ? (table?.['branch'] ?? table?.['tag'] ?? table?.['rev']) : undefined
  if (typeof wanted !== 'string' || packages.some((each) => each.source?.reference === wanted)) return undefined
  return { code: 'dependency-changed', observed: `locked at ${packages[0]?.source?.reference ?? 'another revision'}` }
}

function isAskedDirectly(key: string, locked: LockIndex): boolean {
  for (const packages of locked.values()) {
    for (const { needs } of packages) {
      const specs = [needs.get(key)].flat().map(asTable)
      if (specs.some((spec) => spec && ['git', 'path', 'url', 'file'].some((key) => spec[key] !== undefined)))
        return true
    }
  }
  return false
}

function placeOf(packages: readonly LockedPackage[]): string {
  const source = packages[0]?.source
  if (!source) return 'the public index'
  if (source.type === 'legacy') return `the index "${source.reference ?? withoutSecrets(source.url)}"`
  return `${source.type} ${withoutSecrets(source.url)}`
}

/** An address without the user and password that may stand in it. */
export function withoutSecrets(url: string): string {
  return url.replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@\s]*@/i, '$1')
}

function versionEvidence(one: Declared, packages: readonly LockedPackage[]): Evidence | undefined {
  const constraint = one.origin === 'index' ? parseConstraint(one.constraint) : undefined
  if (!constraint || packages.some((each) => allows(constraint, each.version))) return undefined
  const versions = packages.map((each) => each.version).join(', ')
  return { code: 'constraint-changed', observed: `lock has ${versions}` }
}

/** Since lock-version 2.1 a package names the groups that need it; up to Poetry 1.4 its category is `main` or `dev`. */
function groupEvidence(one: Declared, packages: readonly LockedPackage[]): Evidence | undefined {
  const groups = new Set(packages.flatMap((each) => each.groups ?? []))
  if (packages.every((each) => each.groups !== undefined)) {
    if (groups.has(one.group)) return undefined
    const observed = `required in group ${one.group}, locked for ${[...groups].join(', ') || 'no group'} only`
    return { code: 'group-changed', observed }
  }
  if (one.group !== 'main' || packages.some((each) => each.category !== 'dev')) return undefined
  return { code: 'group-changed', observed: 'required in group main, locked for dev only' }
}

function conditionEvidence(one: Declared, packages: readonly LockedPackage[]): Evidence | undefined {
  if (one.group !== 'main' || one.optional || one.marker.kind !== 'none' || packages.length !== 1) return undefined
  const [only] = packages
  if (only?.optional) return { code: 'dependency-changed', observed: 'required, locked as optional' }
  const marker = typeof only?.markers === 'string' ? only.markers : undefined
  if (marker === undefined) return undefined
  return { code: 'dependency-changed', observed: `required everywhere, locked only for ${marker}` }
}
