import type { Finding } from '@ci-gates/core/model'
import type { LockAnswer, LockQuestion } from '../ecosystem.ts'
import { tell } from '../javascript/findings.ts'
import { besideOf } from '../paths.ts'
import { commandBeside } from '../shell.ts'
import { denoCauses } from './causes.ts'
import { type DenoLock, readLock } from './lock.ts'
import { projectOf } from './project.ts'
import { isRead, judgeOf } from './releases.ts'

/** Answers whether `deno install --frozen` would take the lock: what the manifests ask for is what it was made for. */
export async function checkDenoLock(question: LockQuestion): Promise<LockAnswer> {
  const lock = await readLock(question.lock)
  const beside = ['deno.json', 'deno.jsonc', 'package.json']
    .map((name) => besideOf(question.path, name))
    .filter((path) => question.tree.has(path))
  if (!lock.ok) return { findings: [lock.finding], packages: 0, manifests: beside }
  const { packages } = lock.value
  if (!isRead(lock.value, question.judgeAs))
    return { packages, manifests: beside, findings: [cannotRead(question, lock.value)] }
  const project = await projectOf(question)
  if ('findings' in project) return { packages, manifests: beside, findings: project.findings }
  const findings = await tell({
    lock: question.lock,
    judge: `Deno ${question.judgeAs ?? judgeOf(lock.value)}`,
    packages,
    causes: denoCauses(lock.value, project, question.judgeAs),
    strict: question.level === 'strict',
    remedy: {
      text: 'Lock again and commit the lock.',
      command: commandBeside(question.lock.path, 'deno install --frozen=false'),
    },
  })
  const [own, ...others] = project.members.map(({ manifests }) => manifests)
  const members = others.flat()
  return { packages, manifests: [...(own ?? []), ...members], members, findings }
}

function cannotRead({ lock, judgeAs }: LockQuestion, { format }: DenoLock): Finding {
  return {
    claim: lock.path,
    outcome: 'broken',
    code: 'lock-version-unreadable',
    observed: `Deno ${judgeAs} cannot read a lock of version ${format}`,
    where: { file: lock.path, line: 2 },
    remedy: {
      text: 'Use the Deno that wrote the lock, or lock again with this one.',
      command: commandBeside(lock.path, 'deno install --frozen=false'),
    },
  }
}
