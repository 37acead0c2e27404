import type { LockAnswer, LockQuestion } from '../ecosystem.ts'
import { tell } from '../javascript/findings.ts'
import { manifestAbsent } from '../pair.ts'
import { besideOf } from '../paths.ts'
import { commandBeside } from '../shell.ts'
import { pubCauses } from './causes.ts'
import { readLock } from './lock.ts'
import { type Project, projectOf } from './project.ts'

/** Answers whether `dart pub get --enforce-lockfile` would take the lock. */
export async function checkPubLock(question: LockQuestion): Promise<LockAnswer> {
  const manifest = besideOf(question.path, 'pubspec.yaml')
  const lock = await readLock(question.lock)
  if (!lock.ok) return { findings: [lock.finding], packages: 0, manifests: [manifest] }
  const packages = lock.value.packages.size
  const project = await projectOf(question)
  if (!project?.ok) {
    const finding = project ? project.finding : manifestAbsent(question.lock, 'pubspec.yaml')
    return { findings: [finding], packages, manifests: [manifest] }
  }
  const { problems, packages: own } = project.value
  const findings = await tell({
    lock: question.lock,
    judge: 'pub',
    packages,
    causes: pubCauses(lock.value, project.value),
    strict: question.level === 'strict',
    remedy: {
      text: 'Lock again and commit the lock.',
      command: commandBeside(question.lock.path, `${programFor(project.value)} pub get`),
    },
  })
  const manifests = own.map(({ folder }) => (folder === '.' ? 'pubspec.yaml' : `${folder}/pubspec.yaml`))
  return { packages, manifests, members: manifests.slice(1), findings: [...findings, ...problems] }
}

function programFor({ direct }: Project): 'flutter' | 'dart' {
  return direct.some(({ source }) => source?.kind === 'sdk' && source.sdk === 'flutter') ? 'flutter' : 'dart'
}
