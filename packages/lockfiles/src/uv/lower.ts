import type { SourceFile } from '../ecosystem.ts'
import { canonicalName } from '../pep440.ts'
import type { Requirement } from '../pep508.ts'
import type { Path } from '../poetry/drift/edits.ts'
import type { Written } from '../python/groups.ts'
import { ALWAYS, bothOf, type Marker, parseMarker } from '../python/marker.ts'
import { normalSpecifier } from '../python/specifier.ts'
import { asString, entriesOf, type TomlTable, tablesIn } from '../toml.ts'
import { type Entry, indexPlace, plainEntry, readRequirement } from './entry.ts'
import { pythonMarker } from './groups.ts'
import { cleanUrl, gitPlace, isArchive, localPlace, type Place, UNTOLD } from './place.ts'
import { asBoolean, isPackage, sourceTables, uvTable, type Workspace } from './workspace.ts'

/** What the sources of requirements are looked up in. */
export interface Lowering {
  readonly file: SourceFile
  /** The folder of the manifest, as a way from the lock. */
  readonly way: string
  /** The project that requires; a workspace root without one has none. */
  readonly project?: string
  readonly table: TomlTable
  readonly workspace?: Workspace
  /** The manifest of another project, by its way from the lock. */
  readonly manifestAt: (way: string) => TomlTable | undefined
}

/** Requirements as uv records them, or why one could not be told. */
export interface Lowered {
  readonly entries: readonly Entry[]
  readonly untold: readonly { readonly claim: string; readonly why: string; readonly name?: string }[]
}

/** Which section a requirement stands in, for sources that are for one extra or group only. */
export interface Section {
  readonly extra?: string
  readonly group?: string
  /** A condition on the whole section. */
  readonly marker?: Marker
}

type Outcome = Entry | { readonly why: string }

/** Requirements with their `tool.uv.sources` applied (uv-distribution 0.12, metadata/lowering.rs). */
export function lowerAll(written: readonly Written[], section: Section, context: Lowering): Lowered {
  const entries: Entry[] = []
  const untold: { claim: string; why: string; name?: string }[] = []
  for (const { text, path, conditions = [] } of written) {
    const marker = conditions.reduce((all: Marker | undefined, one) => andPython(all, one), section.marker ?? ALWAYS)
    if (!marker) {
      untold.push({ claim: text, why: 'the requires-python of its group cannot be read' })
      continue
    }
    const read = readRequirement(text, marker)
    if (!read) {
      untold.push({ claim: text, why: 'it cannot be read as a requirement (PEP 508)' })
      continue
    }
    for (const one of lowerOne(text, path, read, section, context)) {
      if ('why' in one) untold.push({ claim: text, why: one.why, name: canonicalName(read.requirement.name) })
      else entries.push(one)
    }
  }
  return { entries, untold }
}

function andPython(marker: Marker | undefined, specifier: string): Marker | undefined {
  const python = pythonMarker(specifier)
  return marker && python && bothOf(marker, python)
}

interface ReadOne {
  readonly requirement: Requirement
  readonly marker: Marker
}

function lowerOne(text: string, path: Path, read: ReadOne, section: Section, context: Lowering): Outcome[] {
  const base = { ...plainEntry(read.requirement, read.marker, text, context.way), file: context.file, path }
  const found = sourcesFor(base.name, section, context)
  if (!found) return [base.place === UNTOLD ? { why: 'it is a path of one machine' } : base]
  const lowered = found.sources.map((source): Outcome => {
    const own = parseMarker(asString(source['marker']))
    const place = own && placeOf(source, base, found.way, context)
    if (!own || !place) return { why: 'its entry in tool.uv.sources is of no known form' }
    if (typeof place !== 'string') return place
    const specifier = place.startsWith('index') ? normalSpecifier(read.requirement.constraint) : ''
    return { ...base, marker: bothOf(own, read.marker), place, specifier }
  })
  return [...lowered, ...remaining(base, found.sources)]
}

/** What the sources' markers leave over comes from the index. */
function remaining(base: Entry, sources: readonly TomlTable[]): Outcome[] {
  if (sources.some((source) => source['marker'] === undefined)) return []
  const markers = sources.flatMap((source) => parseMarker(asString(source['marker'])) ?? [])
  const rest: Marker = { kind: 'not', of: { kind: 'or', of: markers } }
  return [{ ...base, marker: bothOf(rest, base.marker) }]
}

function sourcesFor(
  name: string,
  { extra, group }: Section,
  context: Lowering,
): { sources: TomlTable[]; way: string } | undefined {
  const own = sourceNamed(context.table, name)
  const { workspace } = context
  const shared = own ?? (workspace && sourceNamed(workspace.root.table, name))
  if (!shared) return undefined
  const sources = shared.filter((source) => {
    const [forExtra, forGroup] = [asString(source['extra']), asString(source['group'])]
    if (forExtra !== undefined && (extra === undefined || canonicalName(forExtra) !== extra)) return false
    return forGroup === undefined || (group !== undefined && canonicalName(forGroup) === group)
  })
  return { sources, way: own ? context.way : '.' }
}

function sourceNamed(table: TomlTable, name: string): TomlTable[] | undefined {
  const found = entriesOf(uvTable(table)['sources']).find(([key]) => canonicalName(key) === name)
  return found && sourceTables(found[1])
}

function placeOf(
  source: TomlTable,
  { name }: Entry,
  way: string,
  context: Lowering,
): Place | { why: string } | undefined {
  const [git, url, path, index] = ['git', 'url', 'path', 'index'].map((key) => asString(source[key]))
  const subdirectory = asString(source['subdirectory'])
  if (git !== undefined) {
    const [rev, tag, branch] = ['rev', 'tag', 'branch'].map((key) => asString(source[key]))
    return gitPlace(git, { rev, tag, branch, subdirectory, lfs: source['lfs'] === true ? 'true' : undefined })
  }
  if (url !== undefined) return `url ${cleanUrl(url)}${subdirectory === undefined ? '' : ` in ${subdirectory}`}`
  if (path !== undefined) return pathPlace(source, path, way, context)
  if (index !== undefined) return namedIndex(index, context)
  if (source['workspace'] === true) return workspacePlace(name, context)
  return source['workspace'] === undefined ? undefined : { why: 'it is a member of another workspace' }
}

function pathPlace(source: TomlTable, path: string, way: string, { manifestAt }: Lowering): Place {
  if (isArchive(path)) return localPlace('path', way, path)
  if (source['editable'] === true) return localPlace('editable', way, path)
  const place = localPlace('directory', way, path)
  const table = manifestAt(place.slice('directory '.length))
  const packaged = asBoolean(source['package']) ?? (table === undefined || isPackage(table, false))
  return packaged ? place : localPlace('virtual', way, path)
}

function workspacePlace(name: string, { workspace }: Lowering): Place | { why: string } {
  const member = workspace?.members.get(name)
  if (!workspace || !member) return { why: `the workspace has no member "${name}", which uv refuses` }
  if (!isPackage(member.table, false)) return localPlace('virtual', '.', member.way)
  return localPlace((workspace.required.get(name) ?? true) ? 'editable' : 'directory', '.', member.way)
}

function namedIndex(name: string, { table, workspace }: Lowering): Place | { why: string } {
  const tables = [table, ...(workspace ? [workspace.root.table] : [])]
  const indexes = tables.flatMap((one) => tablesIn(uvTable(one)['index']))
  const url = asString(indexes.find((index) => asString(index['name']) === name)?.['url'])
  return url === undefined
    ? { why: `index "${name}" is declared neither here nor in the workspace's root` }
    : indexPlace(url)
}
