import type { LockQuestion } from '../ecosystem.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { causesOf } from './check.ts'
import { readLock } from './lock.ts'
import { projectOf } from './project.ts'
import { judgesOf, reads, writerOf } from './releases.ts'

/** What versions of pnpm make of a lock. */
export async function pinned(question: LockQuestion): Promise<PinnedLock | undefined> {
  const lock = await readLock(question.lock)
  const project = lock.ok ? await projectOf(question) : undefined
  if (!lock.ok || !project || 'findings' in project) return undefined
  const writer = writerOf(lock.value)
  return {
    path: question.lock.path,
    lockVersion: lock.value.environment ? `${lock.value.format} in two documents` : lock.value.format,
    ...(writer === undefined ? {} : { writer }),
    answers: (version) => {
      const [release] = judgesOf(lock.value, version)
      if (!release) return undefined
      const isRead = reads(lock.value, release)
      const accepts = isRead && !causesOf(question, lock.value, project, release).some(({ refused }) => refused)
      return { reads: isRead ? 'yes' : 'no', accepts }
    },
  }
}
