import type { SourceFile } from '../ecosystem.ts'
import { folderOf, joined } from '../paths.ts'
import { type CargoLock, entryFor, type LockedCrate, lineOfCrate } from './lock.ts'
import type { CrateWish } from './manifest.ts'
import { cargoVersion, meets, requirementOf } from './requirement.ts'
import { fitsSource, type Patch, shownSource } from './sources.ts'
import type { CargoWorkspace, LocalCrate } from './workspace.ts'

/** One thing that changed since the lock was made, with its place in a TOML file or its line. */
export interface CargoCause {
  readonly code: string
  readonly claim: string
  readonly observed: string
  readonly file: SourceFile
  readonly at?: readonly (string | number)[] | number
  readonly refused: boolean
}

/** The lock's entry of a package whose sources are at hand. */
export function entryOf(lock: CargoLock, { name, version }: LocalCrate): LockedCrate | undefined {
  return lock.byName.get(name)?.find((one) => one.source === undefined && one.version === version)
}

/** What of one package the lock does not have as its manifest says. */
export function crateCauses(lock: CargoLock, workspace: CargoWorkspace, crate: LocalCrate, patches: readonly Patch[]) {
  const entry = entryOf(lock, crate)
  if (!entry) return [absentCrate(lock, crate)]
  const locked = entry.dependencies.flatMap((text) => entryFor(lock, text) ?? [])
  const used = new Set<LockedCrate>()
  const causes: CargoCause[] = []
  for (const wish of crate.wishes.filter(({ dev }) => !dev || crate.isMember)) {
    const fit = fitting(workspace, crate, wish, locked, patches)
    if ('name' in fit) used.add(fit)
    else if (!wish.optional || crate.isMember) causes.push({ ...fit, file: crate.file, at: wish.at, refused: true })
    else for (const one of locked.filter(({ name }) => name === wish.name)) used.add(one)
  }
  const told = new Set(crate.wishes.map(({ name }) => name))
  const gone = locked.filter((one) => !used.has(one) && !(told.has(one.name) && causes.length > 0))
  return [...causes, ...gone.map((one) => goneDependency(crate, one))]
}

function goneDependency(crate: LocalCrate, { name, version }: LockedCrate): CargoCause {
  const place = { file: crate.file, at: ['dependencies'], refused: true }
  return {
    ...place,
    code: 'dependency-removed',
    claim: name,
    observed: `the lock has ${name} ${version} for ${crate.name}, which does not ask for it`,
  }
}

function absentCrate(lock: CargoLock, crate: LocalCrate): CargoCause {
  const other = lock.byName.get(crate.name)?.find(({ source }) => source === undefined)
  const kind = crate.isMember ? 'package' : 'path dependency'
  const place = { file: crate.file, at: ['package', other ? 'version' : 'name'], refused: true }
  if (!other) return { ...place, code: 'member-added', claim: `${kind} "${crate.name}"`, observed: 'not in the lock' }
  return {
    ...place,
    code: 'member-changed',
    claim: `${kind} "${crate.name}" ${crate.version}`,
    observed: `the lock has it as ${other.version}`,
  }
}

type Unfit = Pick<CargoCause, 'code' | 'claim' | 'observed'>

function fitting(
  workspace: CargoWorkspace,
  crate: LocalCrate,
  wish: CrateWish,
  locked: readonly LockedCrate[],
  patches: readonly Patch[],
): LockedCrate | Unfit {
  const claim = [wish.name, wish.requirement ?? ''].join(' ').trim()
  if (wish.dangling)
    return {
      code: 'manifest-invalid',
      claim,
      observed: 'it is inherited, and [workspace.dependencies] has no such entry',
    }
  const named = locked.filter(({ name }) => name === wish.name)
  if (named.length === 0) return { code: 'dependency-added', claim, observed: 'not in the lock' }
  const patched = patches.some(({ name }) => name === wish.name)
  const sourced = named.filter((one) => fitsSource(wish, one, patched))
  if (sourced.length === 0) return otherSource(claim, wish, named)
  const requirement = requirementOf(wish.requirement ?? '*')
  if (!requirement) return { code: 'manifest-invalid', claim, observed: 'cargo cannot read this requirement' }
  const own = wish.way === undefined ? undefined : versionAt(workspace, crate, wish)
  const fit = sourced.find(({ version }) => {
    const read = cargoVersion(version)
    return read !== undefined && (own === undefined || own === version) && meetsWish(version, wish)
  })
  const versions = sourced.map(({ version }) => version).join(' and ')
  const observed = `the lock has ${versions}, which ${wish.requirement ?? own ?? 'it'} does not allow`
  return fit ?? { code: 'dependency-unsatisfied', claim, observed }
}

function meetsWish(version: string, { requirement, way, git }: CrateWish): boolean {
  const [read, wanted] = [cargoVersion(version), requirementOf(requirement ?? '*')]
  if (!read || !wanted) return false
  // Without a requirement a pre-release at a path or in git is as good as any.
  return requirement === undefined && (way !== undefined || git !== undefined) ? true : meets(read, wanted)
}

/** The version that stands in the manifest at the dependency's path; a lock may still have the one before. */
function versionAt({ crates, folder }: CargoWorkspace, crate: LocalCrate, wish: CrateWish): string | undefined {
  const at = joined(wish.base === 'root' ? folder : folderOf(crate.path), wish.way ?? '.')
  const found = at === undefined ? undefined : crates.get(at === '.' ? 'Cargo.toml' : `${at}/Cargo.toml`)
  return found?.version
}

function otherSource(claim: string, wish: CrateWish, named: readonly LockedCrate[]): Unfit {
  const wanted = wish.git ? `git ${wish.git.url}` : wish.way === undefined ? 'a registry' : `the path ${wish.way}`
  const told = named.map(({ source }) => shownSource(source)).join(' and ')
  return { code: 'source-changed', claim, observed: `asked for from ${wanted}, the lock has it from ${told}` }
}

/**
 * Entries that nothing reaches, entries that others name and that are not there, and packages of a path that is gone.
 * @param local the names of packages whose sources are at hand; nothing where some lie out of the tree
 */
export function graphCauses(
  lock: CargoLock,
  file: SourceFile,
  roots: readonly LockedCrate[],
  local: ReadonlySet<string> | undefined,
): CargoCause[] {
  const reached = new Set(roots)
  const causes: CargoCause[] = []
  const waiting = [...roots]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    for (const text of next.dependencies) {
      const to = entryFor(lock, text)
      if (!to) causes.push(incomplete(file, next, text))
      else if (!reached.has(to)) {
        reached.add(to)
        waiting.push(to)
      }
    }
  }
  const orphans = lock.crates.filter((one) => !reached.has(one))
  const gone = [...reached].filter(({ name, source }) => source === undefined && local?.has(name) === false)
  return [
    ...causes,
    ...gone.map((one) => goneCrate(file, one)),
    ...orphans.map((one) => orphan(file, one, local?.has(one.name) === true)),
  ]
}

function goneCrate(file: SourceFile, one: LockedCrate): CargoCause {
  return {
    code: 'source-changed',
    claim: `${one.name} ${one.version}`,
    observed: 'the lock has it from a path; no dependency and no patch leads to one',
    file,
    at: lineOfCrate(file, one),
    refused: true,
  }
}

function incomplete(file: SourceFile, from: LockedCrate, text: string): CargoCause {
  return {
    code: 'lock-incomplete',
    claim: text,
    observed: `${from.name} ${from.version} needs it, and the lock has no such entry`,
    file,
    at: lineOfCrate(file, from),
    refused: true,
  }
}

function orphan(file: SourceFile, one: LockedCrate, atHand: boolean): CargoCause {
  const local = one.source === undefined
  return {
    code: local ? 'member-removed' : 'dependency-removed',
    claim: `${one.name} ${one.version}`,
    observed: local && !atHand ? 'in the lock, in no folder of the workspace' : 'in the lock, and nothing asks for it',
    file,
    at: lineOfCrate(file, one),
    // Cargo passes over a package without a source that it does not find (encode.rs, `into_resolve`).
    refused: !local || atHand,
  }
}
