import type { Finding } from '@ci-gates/core/model'
import type { LockAnswer, LockQuestion, Tree } from '../ecosystem.ts'
import { type Cause, tell } from '../javascript/findings.ts'
import { folderOf, nameOf } from '../paths.ts'
import { commandBeside } from '../shell.ts'
import { unmeasured } from '../unmeasured.ts'
import { nugetCauses } from './causes.ts'
import { type NuGetLock, readLock } from './lock.ts'
import { memberCauses } from './members.ts'
import { projectAt } from './project.ts'

/** A project file that NuGet restores. */
const PROJECT = /\.(?:cs|fs|vb)proj$/i

/** Answers whether `dotnet restore --locked-mode` would take the lock. */
export async function checkNuGetLock(question: LockQuestion): Promise<LockAnswer> {
  const manifests = projectsOf(question.tree, question.path)
  const lock = await readLock(question.lock)
  if (!lock.ok) return { findings: [lock.finding], packages: 0, manifests }
  const causes = compare(question, lock.value, manifests)
  if ('outcome' in causes) return { findings: [causes], packages: lock.value.count, manifests }
  const findings = await tell({
    lock: question.lock,
    judge: 'NuGet',
    packages: lock.value.count,
    causes,
    strict: question.level === 'strict',
    remedy: {
      text: 'Lock again and commit the lock.',
      command: commandBeside(question.lock.path, 'dotnet restore --force-evaluate'),
    },
  })
  return { packages: lock.value.count, manifests, findings }
}

/** `packages.Name.lock.json` is of one project, `packages.lock.json` of those without one of their own. */
function projectsOf(tree: Tree, lockPath: string): readonly string[] {
  const folder = folderOf(lockPath)
  const names = tree.namesIn(folder)
  const lockFor = (name: string) => `packages.${name.replace(PROJECT, '').replaceAll(' ', '_')}.lock.json`
  const own = names.filter((name) => {
    if (!PROJECT.test(name)) return false
    return nameOf(lockPath) === 'packages.lock.json'
      ? !names.includes(lockFor(name))
      : lockFor(name) === nameOf(lockPath)
  })
  return own.map((name) => (folder === '.' ? name : `${folder}/${name}`))
}

function compare({ tree }: LockQuestion, lock: NuGetLock, manifests: readonly string[]): readonly Cause[] | Finding {
  const [path, other] = manifests
  const absent = 'there is no project beside it to compare with'
  if (path === undefined) return unmeasured(lock.file, 'manifest-absent', absent)
  if (other !== undefined)
    return unmeasured(lock.file, 'undetermined', `of which project it is, ${path} or ${other}, cannot be told`)
  const project = projectAt(tree, path)
  if (!project) return unmeasured(lock.file, 'manifest-absent', absent)
  if ('why' in project) {
    const { why, line } = project
    return unmeasured(lock.file, 'manifest-invalid', `${path}: ${why} (line ${line})`)
  }
  const causes = nugetCauses(lock, project)
  if (causes === undefined)
    return unmeasured(lock.file, 'undetermined', `the frameworks of ${path} cannot be told without MSBuild`)
  return [...causes, ...memberCauses(lock, tree, project)]
}
