import type { Finding } from '@ci-gates/core/model'
import { damageOf } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import { once } from '../once.ts'
import { fromText, type Read } from '../python/toml-file.ts'
import { asString, asStrings, asTable, type TomlTable, tablesIn } from '../toml.ts'

/** One `[[package]]`. */
export interface LockedCrate {
  readonly name: string
  readonly version: string
  /** Nothing for what lies in the workspace or at a path. */
  readonly source?: string
  readonly checksum?: string
  /** As they are written: `name`, `name version`, `name version (source)`. */
  readonly dependencies: readonly string[]
}

/** What of a Cargo.lock counts. */
export interface CargoLock {
  readonly version: number
  readonly crates: readonly LockedCrate[]
  readonly byName: ReadonlyMap<string, readonly LockedCrate[]>
  readonly unused: readonly LockedCrate[]
  /** Whether checksums stand beside the packages (version 2 on) or in `[metadata]`. */
  readonly metadata: boolean
}

/** Reads a Cargo.lock; what is wrong with it is a finding. Never throws. */
export const readCargoLock = once((file): Read<CargoLock> => {
  const read = fromText(file, file.text)
  return read.ok ? lockOf(file, read.value) : read
})

function lockOf(file: SourceFile, table: TomlTable): Read<CargoLock> {
  const version = table['version']
  if (version !== undefined && typeof version !== 'number') return invalid(file, 'its version is no number')
  if (version === 1 || version === 2) return invalid(file, `it says version = ${version}, which no cargo reads`)
  const all = [...tablesIn(table['package']), ...rootOf(table)]
  const crates = all.map(crateOf)
  if (crates.some((one) => one === undefined)) return invalid(file, 'a [[package]] has no name or no version')
  const known = crates as LockedCrate[]
  const unused = tablesIn(asTable(table['patch'])?.['unused']).flatMap((one) => crateOf(one) ?? [])
  const byName = new Map<string, LockedCrate[]>()
  for (const one of known) {
    const same = byName.get(one.name)
    if (same) same.push(one)
    else byName.set(one.name, [one])
  }
  const seen = new Set<string>()
  const twice = known.find(({ name, version, source }) => seen.size === seen.add(`${name} ${version} ${source}`).size)
  if (twice) return invalid(file, `${twice.name} ${twice.version} is in it twice`)
  return {
    ok: true,
    value: { version: version ?? 1, crates: known, byName, unused, metadata: table['metadata'] !== undefined },
  }
}

/** Locks before 2016 had a [root]. */
function rootOf(table: TomlTable): TomlTable[] {
  const root = asTable(table['root'])
  return root ? [root] : []
}

function crateOf(table: TomlTable): LockedCrate | undefined {
  const [name, version] = [asString(table['name']), asString(table['version'])]
  if (name === undefined || version === undefined) return undefined
  const [source, checksum] = [asString(table['source']), asString(table['checksum'])]
  return {
    name,
    version,
    ...(source === undefined ? {} : { source }),
    ...(checksum === undefined ? {} : { checksum }),
    dependencies: asStrings(table['dependencies']),
  }
}

function invalid(file: SourceFile, observed: string): Read<CargoLock> {
  const finding: Finding = damageOf(file) ?? {
    claim: file.path,
    outcome: 'broken',
    code: 'lock-invalid',
    observed,
    where: { file: file.path },
    remedy: { text: 'Restore it from version control, or let cargo write it again.' },
  }
  return { ok: false, finding }
}

/** The entry that a dependency string names; nothing where there is none. */
export function entryFor(lock: CargoLock, text: string): LockedCrate | undefined {
  const [name = '', version, source] = text.split(' ', 3)
  const all = lock.byName.get(name) ?? []
  const bare = source?.replace(/^\(|\)$/g, '')
  return all.find(
    (one) => (version === undefined || one.version === version) && (bare === undefined || sameSource(one, bare)),
  )
}

/** A dependency string leaves the commit of a git source out (cargo encode.rs, `encodable_source_id`). */
function sameSource({ source = '' }: LockedCrate, bare: string): boolean {
  return source === bare || source.split('#', 1)[0] === bare.split('#', 1)[0]
}

const linesOf = once((file: SourceFile): ReadonlyMap<string, number> => {
  const lines = file.text.split('\n')
  const found = new Map<string, number>()
  for (const [at, line] of lines.entries()) {
    const name = /^name = "([^"]*)"/.exec(line)?.[1]
    const version = name === undefined ? undefined : /^version = "([^"]*)"/.exec(lines[at + 1] ?? '')?.[1]
    const key = `${name} ${version}`
    if (version !== undefined && !found.has(key)) found.set(key, at + 1)
  }
  return found
})

/** The line of a crate's entry. */
export function lineOfCrate(file: SourceFile, { name, version }: LockedCrate): number {
  return linesOf(file).get(`${name} ${version}`) ?? 1
}
