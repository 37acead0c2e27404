import type { LockAnswer, LockQuestion } from '../ecosystem.ts'
import { tell } from '../javascript/findings.ts'
import { besideOf, nameOf } from '../paths.ts'
import { commandBeside } from '../shell.ts'
import { binaryLock } from './binary.ts'
import { bunCauses } from './causes.ts'
import { readLock } from './lock.ts'
import { projectOf } from './project.ts'

/** Answers whether `bun install --frozen-lockfile` would take the lock. */
export async function checkBunLock(question: LockQuestion): Promise<LockAnswer> {
  const manifest = besideOf(question.path, 'package.json')
  if (nameOf(question.path) === 'bun.lockb')
    return { findings: [binaryLock(question.lock.path)], packages: 0, manifests: [manifest] }
  const lock = await readLock(question.lock)
  if (!lock.ok) return { findings: [lock.finding], packages: 0, manifests: [manifest] }
  const { packages } = lock.value
  const project = await projectOf(question)
  if ('findings' in project) return { packages, manifests: [manifest], findings: project.findings }
  const findings = await tell({
    lock: question.lock,
    judge: `Bun ${question.judgeAs ?? '1'}`,
    packages,
    causes: bunCauses(lock.value, project, question.tree),
    strict: question.level === 'strict',
    remedy: {
      text: 'Lock again and commit the lock.',
      command: commandBeside(question.lock.path, 'bun install --lockfile-only'),
    },
  })
  const manifests = [...project.manifests.values()].map(({ path }) => path)
  return { packages, manifests, members: manifests.slice(1), findings }
}
