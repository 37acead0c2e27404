import type { Finding } from '@ci-gates/core/model'
import type { LockQuestion, SourceFile, Tree } from '../ecosystem.ts'
import { manifestAbsent, readOrFinding } from '../pair.ts'
import { besideOf, folderOf, joined, nameOf } from '../paths.ts'
import { globFrom } from '../python/members.ts'
import { readTomlFile } from '../python/toml-file.ts'
import { asStrings, asTable, type TomlTable } from '../toml.ts'
import { type CrateManifest, type CrateWish, crateManifest, tableOf } from './manifest.ts'
import { patchesOf } from './sources.ts'

export const MANIFEST = 'Cargo.toml'

/** A package whose sources are at hand: a member, or what one reaches by a path. */
export interface LocalCrate extends CrateManifest {
  readonly path: string
  readonly isMember: boolean
  /** Only an optional dependency of a package outside of the workspace leads to it: features tell whether it is locked. */
  readonly isOptional: boolean
}

/** The packages that one Cargo.lock is of. */
export interface CargoWorkspace {
  readonly root: SourceFile
  readonly table: TomlTable
  readonly folder: string
  /** By path of the manifest. */
  readonly crates: ReadonlyMap<string, LocalCrate>
  /** Manifests that cannot be read, and members that are not there. */
  readonly broken: readonly Finding[]
  /** Ways of path dependencies that lead out of the tree, or to nothing. */
  readonly beyond: readonly Beyond[]
}

/** Reads the workspace whose root is beside the lock (cargo src/workspace/workspace.rs, `find_members`). */
export function workspaceOf({ path, lock, tree }: LockQuestion): CargoWorkspace | Finding {
  const rootPath = besideOf(path, MANIFEST)
  const root = readOrFinding(tree, rootPath) ?? manifestAbsent(lock, MANIFEST)
  if ('outcome' in root) return root
  const read = readTomlFile(root)
  if (!read.ok) return read.finding
  const folder = folderOf(path)
  const found: Search = { tree, root: read.value, folder, crates: new Map(), broken: [], beyond: [] }
  const spec = asTable(read.value['workspace'])
  const members = spec ? memberFolders(tree, folder, asStrings(spec['members'])) : []
  const excluded = excludedFrom(folder, asStrings(spec?.['exclude']), asStrings(spec?.['members']))
  const isMember = (at: string) => spec !== undefined && isBelow(folder, at) && !excluded(at)
  for (const one of [...members.filter((at) => !excluded(at)), folder]) visit(found, one, 'member', isMember)
  for (const { way } of patchesOf(read.value)) {
    const at = way === undefined ? undefined : joined(folder, way)
    if (at !== undefined) visit(found, at, 'needed', isMember)
  }
  return { root, table: read.value, folder, crates: found.crates, broken: found.broken, beyond: found.beyond }
}

/** A way that was not followed, and whether features decide that it is taken at all. */
interface Beyond {
  readonly crate: LocalCrate
  readonly wish: CrateWish
  readonly isOptional: boolean
}

interface Search {
  readonly tree: Tree
  readonly root: TomlTable
  readonly folder: string
  readonly crates: Map<string, LocalCrate>
  readonly broken: Finding[]
  readonly beyond: Beyond[]
}

/** How a package is reached, the weakest first: what is reached in a stronger way is looked at again. */
const WAYS = ['optional', 'needed', 'member'] as const
type Way = (typeof WAYS)[number]

/** A package and, by its paths, the others; with an own list, for ways may be long. */
function visit(search: Search, start: string, first: Way, isMember: (folder: string) => boolean): void {
  const waiting = [{ at: start, way: first }]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const path = besideOf(`${next.at}/x`, MANIFEST).replace(/^\.\//, '')
    const known = search.crates.get(path)
    if (known && WAYS.indexOf(wayTo(known)) >= WAYS.indexOf(next.way)) continue
    const crate = readCrate(search, path, next.way)
    if (!crate) continue
    search.crates.set(path, crate)
    for (const wish of crate.wishes) {
      // What a package outside of the workspace has for its tests is not locked.
      if (wish.way === undefined || (wish.dev && !crate.isMember)) continue
      const at = joined(wish.base === 'root' ? search.folder : next.at, wish.way)
      const isOptional = crate.isOptional || (wish.optional && !crate.isMember)
      if (at === undefined || !search.tree.has(at === '.' ? MANIFEST : `${at}/${MANIFEST}`))
        search.beyond.push({ crate, wish, isOptional })
      else waiting.push({ at, way: isOptional ? 'optional' : crate.isMember && isMember(at) ? 'member' : 'needed' })
    }
  }
}

function wayTo({ isMember, isOptional }: LocalCrate): Way {
  if (isMember) return 'member'
  return isOptional ? 'optional' : 'needed'
}

function readCrate({ tree, root, broken }: Search, path: string, way: Way): LocalCrate | undefined {
  const file = readOrFinding(tree, path)
  if (!file) return undefined
  if ('outcome' in file) {
    broken.push(file)
    return undefined
  }
  const read = readTomlFile(file)
  if (!read.ok) {
    if (!broken.includes(read.finding)) broken.push(read.finding)
    return undefined
  }
  const isMember = way === 'member'
  const manifest = crateManifest(file, isMember ? root : outerRoot(tree, path))
  return manifest ? { ...manifest, path, isMember, isOptional: way === 'optional' } : undefined
}

/** The workspace that a package outside of this one inherits from: its own, or the nearest above. */
function outerRoot(tree: Tree, path: string): TomlTable | undefined {
  for (let at = folderOf(path); ; at = folderOf(at)) {
    const file = readOrFinding(tree, at === '.' ? MANIFEST : `${at}/${MANIFEST}`)
    if (file && !('outcome' in file) && asTable(tableOf(file)['workspace'])) return tableOf(file)
    if (at === '.') return undefined
  }
}

/** Folders that `members` name, with their wildcards. */
export function memberFolders(tree: Tree, folder: string, patterns: readonly string[]): string[] {
  const plain = patterns.flatMap((text) => joined(folder, text) ?? [])
  const globs = plain.filter((text) => /[*?[]/.test(text)).flatMap(globFrom)
  const named = plain.filter((text) => !/[*?[]/.test(text))
  const matched =
    globs.length === 0
      ? []
      : tree.paths
          .filter((path) => nameOf(path) === MANIFEST)
          .map(folderOf)
          .filter((at) => globs.some((glob) => glob.matches(at)))
  return [...new Set([...named, ...matched])]
}

/** What `exclude` names, save what `members` names without a wildcard (workspace.rs, `is_excluded`). */
function excludedFrom(folder: string, patterns: readonly string[], members: readonly string[]) {
  const [places, explicit] = [patterns, members].map((texts) => texts.flatMap((text) => joined(folder, text) ?? []))
  return (at: string): boolean =>
    (places ?? []).some((place) => isBelow(place, at)) && !(explicit ?? []).some((place) => isBelow(place, at))
}

function isBelow(outer: string, at: string): boolean {
  return outer === '.' || at === outer || at.startsWith(`${outer}/`)
}
