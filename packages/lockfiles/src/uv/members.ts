import { canonicalName } from '../pep440.ts'
import type { Cause } from '../python/cause.ts'
import { asString, asStrings, tablesIn } from '../toml.ts'
import type { UvLock } from './lock.ts'
import { cleanUrl } from './place.ts'
import { namedIndexes, type Settings } from './settings.ts'
import { isPackage, type Member, uvTable, type Workspace } from './workspace.ts'

/** Members that came, went, or are installed otherwise than the lock has it. */
export function changedMembers(workspace: Workspace, lock: UvLock): Cause[] {
  const names = [...workspace.members.keys()]
  // A lone project is left out of the list.
  const expected = names.length === 1 && workspace.isProject ? [] : names
  const locked = asStrings(lock.manifest['members']).map(canonicalName)
  const added = expected.filter((name) => !locked.includes(name))
  const gone = locked.filter((name) => !expected.includes(name) && !workspace.members.has(name))
  const alone = expected.length === 0 && locked.length > 0 && gone.length === 0
  const kinds = [...workspace.members.values()].filter(({ name }) => !added.includes(name))
  return [
    ...(locked.length === 0 && added.length === names.length
      ? firstMembers(workspace, lock)
      : added.map(addedMember(workspace))),
    ...gone.map(removedMember(lock)),
    ...(alone
      ? [
          {
            ...place(workspace.root),
            code: 'member-removed',
            claim: 'workspace',
            observed: 'the lock lists members, the project stands alone',
          },
        ]
      : []),
    ...kinds.flatMap((member) => changedKind(member, workspace, lock)),
  ]
}

function place({ file }: Member) {
  return { file, path: ['project', 'name'] }
}

/** A lock of a lone project does not list it: what came are the others. */
function firstMembers(workspace: Workspace, lock: UvLock): Cause[] {
  const others = [...workspace.members.keys()].filter((name) => !lock.byName.has(name) || name !== workspace.root.name)
  return others.map(addedMember(workspace))
}

function addedMember({ members }: Workspace) {
  return (name: string): Cause => {
    const member = members.get(name) as Member
    return {
      code: 'member-added',
      claim: `member "${name}"`,
      observed: `${member.way} is not a member in the lock`,
      ...place(member),
    }
  }
}

function removedMember(lock: UvLock) {
  return (name: string): Cause => {
    const way = lock.byName.get(name)?.[0]?.source.at
    const at = way === undefined ? '' : `; there is no such project in ${way} of this tree`
    return {
      code: 'member-removed',
      claim: `member "${name}"`,
      observed: `a member in the lock, not in the workspace${at}`,
    }
  }
}

/** `virtual`, `editable` or `directory`, as uv expects it of a member (uv-resolver 0.12, lock/mod.rs, `satisfies`). */
function changedKind(member: Member, { required, members, isProject }: Workspace, lock: UvLock): Cause[] {
  const locked = lock.byName.get(member.name)?.find(({ source }) => source.kind !== 'registry')
  if (!locked) {
    const listed = members.size > 1 || !isProject
    const before = lock.packages.find(({ source }) => source.at === member.way && source.kind !== 'registry')
    if (listed && !before) return []
    const observed = before ? `the lock calls it "${before.name}"` : 'not in the lock'
    return [{ code: 'member-changed', claim: `project "${member.name}"`, observed, ...place(member) }]
  }
  const packaged = isPackage(member.table, !required.has(member.name))
  const kind = packaged ? ((required.get(member.name) ?? true) ? 'editable' : 'directory') : 'virtual'
  if (locked.source.kind === kind && locked.source.at === member.way) return []
  const observed = `the lock has it as ${locked.source.kind} in ${locked.source.at}, now it is ${kind} in ${member.way}`
  return [{ code: 'member-changed', claim: `project "${member.name}"`, observed, ...place(member) }]
}

/** The public index, which is searched unless another is the default; in parts, for no host is to stand in a source. */
const PUBLIC = `https://${['pypi', 'org'].join('.')}/simple`

/** Registries of the lock that are none of the indexes named; where none is named, uv takes what the lock has. */
export function indexCauses(settings: Settings, { members, root }: Workspace, lock: UvLock): Cause[] {
  const named = namedIndexes(settings)
  if (!named) return []
  const own = [root, ...members.values()].flatMap(({ table }) =>
    tablesIn(uvTable(table)['index']).flatMap((index) => asString(index['url']) ?? []),
  )
  const allowed = new Set([...named.urls, ...own, ...(named.hasDefault ? [] : [PUBLIC])].map(cleanUrl))
  const used = new Set(lock.packages.flatMap(({ source }) => (source.kind === 'registry' ? source.at : [])))
  const strangers = [...used].filter((url) => /^https?:/.test(url) && !allowed.has(cleanUrl(url)))
  const { file, prefix } = settings
  return strangers.map((url) => ({
    code: 'source-changed',
    claim: `index ${cleanUrl(url)}`,
    observed: 'the lock has packages from it, and it is none of the indexes that are named',
    ...(file ? { file, path: [...prefix, 'index'] } : {}),
  }))
}
