import { compileGlob, type Finding, type Glob } from '@ci-gates/core/model'
import type { SourceFile, Tree } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { folderOf, nameOf } from '../paths.ts'
import { canonicalName } from '../pep440.ts'
import { readTomlFile } from '../python/toml-file.ts'
import { asString, asStrings, asTable, entriesOf, type TomlTable, type TomlValue, tablesIn } from '../toml.ts'
import { relativeWay } from './place.ts'

export const MANIFEST = 'pyproject.toml'

/** A project of the workspace. */
export interface Member {
  readonly name: string
  /** Its way from the lock: `.`, `packages/lib`. */
  readonly way: string
  readonly file: SourceFile
  readonly table: TomlTable
}

/** The projects that share a lock. */
export interface Workspace {
  readonly root: Member
  /** Whether the root itself is a project. */
  readonly isProject: boolean
  /** By name, sorted. */
  readonly members: ReadonlyMap<string, Member>
  /** Members that others name as `{ workspace = true }`, and whether they are to be editable where that is said. */
  readonly required: ReadonlyMap<string, boolean | undefined>
}

/** The table `[tool.uv]` of a manifest. */
export function uvTable(manifest: TomlTable): TomlTable {
  return asTable(asTable(manifest['tool'])?.['uv']) ?? {}
}

/** The table `[project]` of a manifest. */
export function projectTable(manifest: TomlTable): TomlTable {
  return asTable(manifest['project']) ?? {}
}

/**
 * The workspace of a root manifest: the root, and the folders that `tool.uv.workspace.members` match and `exclude` does not
 * (uv-workspace 0.12, workspace.rs, `collect_members_only`). What uv would refuse, and what cannot be read, is a finding.
 */
export function workspaceOf(tree: Tree, folder: string, root: Member): Workspace | Finding {
  const definition = asTable(uvTable(root.table)['workspace'])
  const members = new Map<string, Member>()
  const isProject = asTable(root.table['project']) !== undefined
  if (isProject) members.set(root.name, root)
  for (const way of definition ? memberWays(tree, folder, definition) : []) {
    const member = memberAt(tree, folder, way)
    if (member === undefined) continue
    if ('outcome' in member) return member
    const other = members.get(member.name)
    if (other) return refused(member.file, `two members are named "${member.name}"; the other is in ${other.way}`)
    members.set(member.name, member)
  }
  const sorted = new Map([...members].sort(([a], [b]) => (a < b ? -1 : 1)))
  return { root, isProject, members: sorted, required: requiredMembers(root, sorted) }
}

function memberWays(tree: Tree, folder: string, definition: TomlTable): string[] {
  const globs = asStrings(definition['members']).flatMap((text) => globFrom(relativeWay('.', text)) ?? [])
  const excludes = asStrings(definition['exclude']).flatMap(
    (text) => globFrom(acrossParts(relativeWay('.', text))) ?? [],
  )
  const prefix = folder === '.' ? '' : `${folder}/`
  const ways = tree.paths.flatMap((path) => {
    if (nameOf(path) !== MANIFEST || !path.startsWith(prefix)) return []
    const way = folderOf(path.slice(prefix.length))
    return way === '.' ? [] : [way]
  })
  return ways.filter(
    (way) => globs.some((glob) => glob.matches(way)) && !excludes.some((glob) => glob.matches(acrossParts(way))),
  )
}

/** In `exclude` a `*` also matches across folders (Rust's glob, `matches_path`): the separator is made a letter like any. */
function acrossParts(text: string): string {
  return text.replaceAll('/', '\u0001')
}

function globFrom(text: string): Glob | undefined {
  try {
    return compileGlob(text.replace(/[{}]/g, '\\$&'))
  } catch {
    return undefined
  }
}

/** The project in a folder of the workspace; nothing where uv leaves it alone (`managed = false`). */
export function memberAt(tree: Tree, folder: string, way: string): Member | Finding | undefined {
  const file = readOrFinding(tree, pathOf(folder, way))
  if (!file || 'outcome' in file) return file
  const read = readTomlFile(file)
  if (!read.ok) return read.finding
  if (uvTable(read.value)['managed'] === false) return undefined
  if (asTable(read.value['project']) === undefined) return refused(file, 'a member of the workspace has no [project]')
  return memberFrom(file, way, read.value)
}

/** A project from its manifest. */
export function memberFrom(file: SourceFile, way: string, table: TomlTable): Member {
  return { name: canonicalName(asString(projectTable(table)['name']) ?? ''), way, file, table }
}

/** The path in the tree of a project's manifest. */
export function pathOf(folder: string, way: string): string {
  const path = relativeWay(folder, way)
  return path === '.' ? MANIFEST : `${path}/${MANIFEST}`
}

function refused(file: SourceFile, observed: string): Finding {
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'manifest-invalid',
    observed: `uv refuses the workspace: ${observed}`,
    where: { file: file.path, line: 1 },
    remedy: { text: 'Correct the manifest, or leave the folder out with tool.uv.workspace.exclude.' },
  }
}

function requiredMembers(root: Member, members: ReadonlyMap<string, Member>): Map<string, boolean | undefined> {
  const required = new Map<string, boolean | undefined>()
  for (const member of new Set([root, ...members.values()]))
    for (const [name, value] of entriesOf(uvTable(member.table)['sources']))
      for (const source of sourceTables(value))
        if (source['workspace'] === true && canonicalName(name) !== member.name)
          required.set(canonicalName(name), asBoolean(source['editable']))
  return required
}

/** One source, or several. */
export function sourceTables(value: TomlValue): TomlTable[] {
  return tablesIn(Array.isArray(value) ? value : [value])
}

export function asBoolean(value: TomlValue): boolean | undefined {
  return typeof value === 'boolean' ? value : undefined
}

/** Whether a project is installed as a package (uv-workspace 0.12, pyproject.rs, `is_package`). */
export function isPackage(table: TomlTable, needsBuildSystem: boolean): boolean {
  return asBoolean(uvTable(table)['package']) ?? (table['build-system'] !== undefined || !needsBuildSystem)
}
