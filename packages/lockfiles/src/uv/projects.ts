import { folderOf } from '../paths.ts'
import type { Cause } from '../python/cause.ts'
import type { PythonScope } from '../python/marker-table.ts'
import type { UvQuestion } from './check.ts'
import { isSourceTree, type LockedPackage } from './lock.ts'
import { compareProject, type ProjectAnswer } from './project.ts'
import { rootLowering } from './requirements.ts'
import { type Member, memberAt, type Workspace, workspaceOf } from './workspace.ts'

/** Every project that the lock builds from a folder: the members, and what they name by path. */
export function compareProjects(asked: UvQuestion, scope: PythonScope): ProjectAnswer {
  const { lock, workspace } = asked
  const answers = [...workspace.members.values()].map((member) => {
    const [locked] = lock.byName.get(member.name) ?? []
    // A member without an entry is told of with the members.
    return locked ? compareOne(asked, member, locked, workspace, scope) : { causes: [], untold: [] }
  })
  const others = lock.packages.filter((one) => isSourceTree(one) && !workspace.members.has(one.name))
  const paths = others.map((locked) => compareOther(asked, locked, scope))
  const all = [...answers, ...paths]
  return { causes: all.flatMap(({ causes }) => causes), untold: all.flatMap(({ untold }) => untold) }
}

function compareOne(
  asked: UvQuestion,
  member: Member,
  locked: LockedPackage,
  workspace: Workspace,
  scope: PythonScope,
): ProjectAnswer {
  const root = rootLowering(asked)
  const context = { ...root, file: member.file, way: member.way, project: member.name, table: member.table, workspace }
  return compareProject({ member, locked, lock: asked.lock, context, scope })
}

/** A project that is named by its path; where it has gone or was never here, nothing is claimed. */
function compareOther(asked: UvQuestion, locked: LockedPackage, scope: PythonScope): ProjectAnswer {
  const folder = folderOf(asked.question.path)
  const way = locked.source.at
  if (isRemovedMember(asked, locked)) return { causes: [], untold: [] }
  const member = memberAt(asked.question.tree, folder, way)
  if (member === undefined) return untold(locked, `there is no readable pyproject.toml in ${way} of this tree`)
  if ('outcome' in member) return untold(locked, `${way}: ${member.observed}`)
  const own = workspaceOf(asked.question.tree, folderOf(member.file.path), member)
  return compareOne(asked, member, locked, 'outcome' in own ? { ...asked.workspace, root: member } : own, scope)
}

function isRemovedMember({ lock, workspace }: UvQuestion, { name }: LockedPackage): boolean {
  const members = lock.manifest['members']
  return Array.isArray(members) && members.includes(name) && !workspace.members.has(name)
}

function untold({ name }: LockedPackage, why: string): ProjectAnswer {
  const causes: Cause[] = []
  return { causes, untold: [{ claim: name, why }] }
}
