import { canonicalName } from '../pep440.ts'
import type { Cause } from '../python/cause.ts'
import { type Written, writtenIn } from '../python/groups.ts'
import { parseMarker } from '../python/marker.ts'
import { type PythonScope, sameMarkers } from '../python/marker-table.ts'
import { asArray, asString, asStrings, asTable, entriesOf, type TomlTable, type TomlValue, tablesIn } from '../toml.ts'
import { type Difference, differenceOf } from './compare.ts'
import { type Entry, lockedEntry } from './entry.ts'
import { uvGroups } from './groups.ts'
import type { UvLock } from './lock.ts'
import { type Lowered, type Lowering, lowerAll } from './lower.ts'
import { projectTable, uvTable, type Workspace } from './workspace.ts'

/** What was found of the inputs that a lock records for the workspace as a whole. */
export interface InputsAnswer {
  readonly causes: readonly Cause[]
  readonly untold: Lowered['untold']
}

const LISTS = [
  ['constraint-dependencies', 'constraints', 'constraint'],
  ['override-dependencies', 'overrides', 'override'],
  ['build-constraint-dependencies', 'build-constraints', 'build constraint'],
] as const

/** Constraints, overrides and build constraints: those of the root against those that the lock's `[manifest]` records. */
export function changedLists(context: Lowering, lock: UvLock, scope: PythonScope): InputsAnswer {
  const answers = LISTS.map(([name, recorded, title]) => {
    const value = uvTable(context.table)[name]
    const written = writtenIn(value, ['tool', 'uv', name])
    const scoped = [...asArray(value), ...asArray(lock.manifest[recorded])].some(
      (one) => asTable(one)?.['dependencies'],
    )
    if (scoped) return { causes: [], untold: [{ claim: name, why: 'overrides for one package are not compared' }] }
    const { entries, untold } = lowerAll(written, {}, context)
    return { causes: listCauses(differenceOf(entries, lockedEntries(lock.manifest[recorded]), scope), title), untold }
  })
  const excludes = changedExcludes(context, lock)
  return {
    causes: [...answers.flatMap(({ causes }) => causes), ...excludes],
    untold: answers.flatMap(({ untold }) => untold),
  }
}

/** Entries of a lock; what is of no known form is left out. */
export function lockedEntries(value: TomlValue): Entry[] {
  return asArray(value).flatMap((one) => lockedEntry(one) ?? [])
}

function listCauses({ added, removed }: Difference, title: string): Cause[] {
  const code = title === 'override' ? 'override-changed' : 'setting-changed'
  const before = (name: string) => removed.find((entry) => entry.name === name)
  const named = new Set(added.map(({ name }) => name))
  return [
    ...added.map(({ claim, name, file, path }) => ({
      code,
      claim: `${title} ${claim}`,
      observed: before(name) ? `the lock was made with ${before(name)?.claim}` : 'not in the lock',
      ...(file && path ? { file, path } : {}),
    })),
    ...removed
      .filter(({ name }) => !named.has(name))
      .map(({ claim }) => ({ code, claim: `${title} ${claim}`, observed: 'in the lock, declared no more' })),
  ]
}

function changedExcludes({ table, file }: Lowering, lock: UvLock): Cause[] {
  const now = asStrings(uvTable(table)['exclude-dependencies']).map(canonicalName)
  const before = asStrings(lock.manifest['excludes']).map(canonicalName)
  const path = ['tool', 'uv', 'exclude-dependencies']
  return [
    ...now.filter((name) => !before.includes(name)).map((name) => excluded(name, 'not in the lock')),
    ...before.filter((name) => !now.includes(name)).map((name) => excluded(name, 'in the lock, declared no more')),
  ].map((cause) => ({ ...cause, file, path }))
}

function excluded(name: string, observed: string) {
  return { code: 'override-changed', claim: `excluded ${name}`, observed }
}

const ENVIRONMENTS = [
  ['environments', 'supported-markers'],
  ['required-environments', 'required-markers'],
] as const

/** `environments` and `required-environments`: markers, in order. */
export function changedEnvironments({ table, file }: Lowering, lock: UvLock, scope: PythonScope): Cause[] {
  return ENVIRONMENTS.flatMap(([name, recorded]) => {
    const value = uvTable(table)[name]
    const now = typeof value === 'string' ? [value] : asStrings(value)
    const before = asStrings(lock.table[recorded])
    const same = now.length === before.length && now.every((text, i) => sameText(text, before[i] ?? '', scope))
    const observed = `the lock was made for ${before.join(', ') || 'any'}`
    const claim = `${name} = ${now.join(', ') || 'any'}`
    return same ? [] : [{ code: 'setting-changed', claim, observed, file, path: ['tool', 'uv', name] }]
  })
}

function sameText(a: string, b: string, scope: PythonScope): boolean {
  const [one, other] = [parseMarker(a), parseMarker(b)]
  return one !== undefined && other !== undefined ? sameMarkers(one, other, scope) !== false : a === b
}

/** `tool.uv.conflicts` of every member: sets of extras, groups and packages that exclude each other. */
export function changedConflicts({ root, members, isProject }: Workspace, lock: UvLock): Cause[] {
  const sources = [...(isProject ? [] : [root]), ...members.values()]
  const now = sources.flatMap((member) =>
    asArray(uvTable(member.table)['conflicts']).map((set) => conflictText(set, member.name)),
  )
  const before = asArray(lock.table['conflicts']).map((set) => conflictText(set, ''))
  // A group that includes a conflicting one conflicts as well; uv records that set, too.
  const groups = uvGroups(root.table)
  const included = groups.ok && groups.includes
  const added = now.filter((text) => !before.includes(text))
  const removed = included && now.length > 0 ? [] : before.filter((text) => !now.includes(text))
  const path = ['tool', 'uv', 'conflicts']
  return [
    ...added.map((text) => ({
      code: 'setting-changed',
      claim: `conflict ${text}`,
      observed: 'not in the lock',
      file: root.file,
      path,
    })),
    ...removed.map((text) => ({
      code: 'setting-changed',
      claim: `conflict ${text}`,
      observed: 'in the lock, declared no more',
    })),
  ]
}

function conflictText(set: TomlValue, project: string): string {
  return tablesIn(set)
    .map((item) => conflictItem(item, project))
    .sort()
    .join(' and ')
}

function conflictItem(item: TomlTable, project: string): string {
  const name = canonicalName(asString(item['package']) ?? project)
  const [extra, group] = [asString(item['extra']), asString(item['group'])]
  if (extra !== undefined) return `${name}[${canonicalName(extra)}]`
  return group === undefined ? name : `${name}:${canonicalName(group)}`
}

/** `dependency-metadata`: what the user says of packages that do not say it themselves. */
export function changedMetadata(settings: TomlTable, { file }: Lowering, lock: UvLock): Cause[] {
  const now = asArray(settings['dependency-metadata']).map(metadataText)
  const before = asArray(lock.manifest['dependency-metadata']).map(metadataText)
  const same = now.length === before.length && now.every((text) => before.includes(text))
  if (same) return []
  const claim = 'dependency-metadata'
  return [
    {
      code: 'setting-changed',
      claim,
      observed: 'the lock was made with other metadata',
      file,
      path: ['tool', 'uv', claim],
    },
  ]
}

function metadataText(value: TomlValue): string {
  const table = asTable(value) ?? {}
  const of = (key: string) => asString(table[key])?.replace(/\s+/g, '')
  // Requirements are recorded in uv's own spelling, which is not compared: their names and number are.
  const names = asStrings(table['requires-dist']).map((text) => canonicalName(/^[\w.-]+/.exec(text)?.[0] ?? ''))
  return JSON.stringify([canonicalName(of('name') ?? ''), of('version'), of('requires-python'), names])
}

/** The groups of a root that is no project: `[manifest.dependency-groups]`. */
export function rootGroups(table: TomlTable): ReadonlyMap<string, readonly Written[]> {
  const groups = uvGroups(table)
  return new Map(groups.ok ? [...groups.groups].filter(([, written]) => written.length > 0) : [])
}

/** Entries of a table of arrays, by canonical name, without the empty ones. */
export function recordedGroups(value: TomlValue): Map<string, Entry[]> {
  const groups = entriesOf(value).map(([name, list]): [string, Entry[]] => [canonicalName(name), lockedEntries(list)])
  return new Map(groups)
}

/** `requires-python` of a project, as written. */
export function requiresPython(table: TomlTable): string | undefined {
  return asString(projectTable(table)['requires-python'])
}
