import type { Cause } from '../python/cause.ts'
import { projectDependencies, projectExtras, type Written, writtenIn } from '../python/groups.ts'
import { extraMarker } from '../python/marker.ts'
import type { PythonScope } from '../python/marker-table.ts'
import { asStrings, asTable, type TomlTable } from '../toml.ts'
import { causesFrom, differenceOf, type SectionDifference } from './compare.ts'
import type { Entry } from './entry.ts'
import { uvGroups } from './groups.ts'
import { lockedEntries, recordedGroups } from './inputs.ts'
import type { LockedPackage, UvLock } from './lock.ts'
import { type Lowered, type Lowering, lowerAll, type Section } from './lower.ts'
import { extraCauses, versionCauses } from './project-version.ts'
import { type Member, projectTable, uvTable } from './workspace.ts'

/** What was found of one project of the lock. */
export interface ProjectAnswer {
  readonly causes: readonly Cause[]
  readonly untold: Lowered['untold']
}

/** A project, its place in the lock, and what its requirements are compared with. */
export interface ProjectQuestion {
  readonly member: Member
  readonly locked: LockedPackage
  readonly lock: UvLock
  readonly context: Lowering
  readonly scope: PythonScope
}

type Untold = Lowered['untold'][number]

/** A project built from a folder, against what the lock records of it (uv-resolver 0.12, lock/mod.rs, `satisfies`). */
export function compareProject(question: ProjectQuestion): ProjectAnswer {
  const { member, locked, lock } = question
  const metadata = asTable(locked.table['metadata'])
  const version = versionCauses(member, locked, lock)
  const groups = groupsOf(member)
  if ('why' in groups) return { causes: version, untold: [{ claim: member.name, why: groups.why }] }
  // From revision 4 on a lock may be written without them (uv's preview `lock-without-metadata`).
  if (!metadata && lock.revision >= 4 && hasRequirements(member, groups))
    return { causes: version, untold: [{ claim: member.name, why: 'the lock does not record its requirements' }] }
  const dynamic = asStrings(projectTable(member.table)['dynamic'])
  const hidden = dynamic.filter((name) => name === 'dependencies' || name === 'optional-dependencies')
  const dist =
    hidden.length > 0 ? { differences: [], untold: hidden.map(untoldDynamic(member)) } : compareDist(question, metadata)
  const dev = compareGroups(question, groups, metadata)
  const extras = hidden.length > 0 ? [] : extraCauses(member, lock, metadata)
  const changes = causesFrom([...dist.differences, ...dev.differences], lock)
  return { causes: [...version, ...extras, ...dev.causes, ...changes], untold: [...dist.untold, ...dev.untold] }
}

function untoldDynamic({ name }: Member) {
  return (field: string): Untold => ({
    claim: `${name}: ${field}`,
    why: 'it is dynamic: only a build of the project tells',
  })
}

function hasRequirements({ table }: Member, groups: ReadonlyMap<string, readonly Written[]>): boolean {
  return projectDependencies(table).length > 0 || projectExtras(table).size > 0 || groups.size > 0
}

interface Compared {
  readonly differences: readonly SectionDifference[]
  readonly untold: readonly Untold[]
}

function compareDist(question: ProjectQuestion, metadata: TomlTable | undefined): Compared {
  const { member } = question
  const extras = [...projectExtras(member.table)]
  const plain = compareSection(question, projectDependencies(member.table), {}, '')
  const parts = extras.map(([extra, written]) =>
    compareSection(question, written, { extra, marker: extraMarker(extra) }, `extra "${extra}"`),
  )
  const recorded = lockedEntries(metadata?.['requires-dist'])
  return splitBySection([plain, ...parts], recorded, question)
}

interface SectionEntries extends Lowered {
  readonly section: string
}

function compareSection(
  { context }: ProjectQuestion,
  written: readonly Written[],
  section: Section,
  name: string,
): SectionEntries {
  return { ...lowerAll(written, section, context), section: name }
}

/** `requires-dist` is one list: what is recorded and declared no more is told with the section that its marker names. */
function splitBySection(
  parts: readonly SectionEntries[],
  recorded: readonly Entry[],
  { member, scope }: ProjectQuestion,
): Compared {
  const untold = parts.flatMap((part) => part.untold)
  const hidden = new Set(untold.flatMap(({ name }) => name ?? []))
  const known = recorded.filter(({ name }) => !hidden.has(name))
  const declared = parts.flatMap(({ section, entries }) => entries.map((entry) => ({ section, entry })))
  const all = differenceOf(
    declared.map(({ entry }) => entry),
    known,
    scope,
  )
  const sectionOf = new Map(declared.map(({ section, entry }) => [entry, section]))
  const names = new Set([...parts.map(({ section }) => section), ...all.removed.map(recordedSection)])
  const differences = [...names].map((section) => ({
    section,
    at: {
      file: member.file,
      path: section === '' ? ['project', 'dependencies'] : ['project', 'optional-dependencies'],
    },
    added: all.added.filter((entry) => sectionOf.get(entry) === section),
    removed: all.removed.filter((entry) => recordedSection(entry) === section),
    unsure: [],
  }))
  return { differences, untold: [...untold, ...all.unsure.map(tooLarge)] }
}

function recordedSection({ claim }: Entry): string {
  const extra = /extra == '([^']+)'$/.exec(claim)?.[1]
  return extra === undefined ? '' : `extra "${extra}"`
}

function tooLarge({ claim }: Entry): Untold {
  return { claim, why: 'its marker has too many parts to be compared' }
}

/** The groups of a project: PEP 735 and uv's older `dev-dependencies`, which join the group `dev`. */
function groupsOf({ table }: Member): ReadonlyMap<string, readonly Written[]> | { why: string } {
  const groups = uvGroups(table)
  if (!groups.ok) return { why: `uv refuses its dependency groups: ${groups.why}` }
  const legacy = uvTable(table)['dev-dependencies']
  if (legacy === undefined) return groups.groups
  const dev = [...(groups.groups.get('dev') ?? []), ...writtenIn(legacy, ['tool', 'uv', 'dev-dependencies'])]
  return new Map([...groups.groups, ['dev', dev]])
}

function compareGroups(
  question: ProjectQuestion,
  groups: ReadonlyMap<string, readonly Written[]>,
  metadata: TomlTable | undefined,
): Compared & { readonly causes: readonly Cause[] } {
  const { scope, lock, member } = question
  const recorded = recordedGroups(metadata?.['requires-dev'])
  // Empty groups are recorded since revision 1.
  const counts = (name: string, size: number) => size > 0 || (lock.revision >= 1 && name !== '')
  const missing = [...groups].filter(([name, written]) => !recorded.has(name) && counts(name, written.length))
  const gone = [...recorded].filter(([name, entries]) => !groups.has(name) && counts(name, entries.length))
  const parts = [...groups].map(([group, written]) => compareSection(question, written, { group }, `group "${group}"`))
  const differences = parts.map(({ section, entries, untold }, i) => {
    const hidden = new Set(untold.flatMap(({ name }) => name ?? []))
    const before = (recorded.get([...groups.keys()][i] ?? '') ?? []).filter(({ name }) => !hidden.has(name))
    const name = [...groups.keys()][i] ?? ''
    const at = { file: member.file, path: ['dependency-groups', name] }
    return { section, at, told: !recorded.has(name), ...differenceOf(entries, before, scope) }
  })
  const lost = gone.map(([name, removed]) => ({
    section: `group "${name}"`,
    added: [],
    removed,
    unsure: [],
    told: true,
  }))
  const untold = [...parts.flatMap((part) => part.untold), ...differences.flatMap(({ unsure }) => unsure.map(tooLarge))]
  const causes = [
    ...missing.map(([name]) => addedGroup(member, name)),
    ...gone.map(([name]) => removedGroup(member, name)),
  ]
  return { differences: [...differences, ...lost], untold, causes }
}

function addedGroup({ file }: Member, name: string): Cause {
  return {
    code: 'group-changed',
    claim: `group "${name}"`,
    observed: 'not in the lock',
    file,
    path: ['dependency-groups', name],
  }
}

function removedGroup({ file }: Member, name: string): Cause {
  return { code: 'group-changed', claim: `group "${name}"`, observed: 'in the lock, declared no more', file }
}
