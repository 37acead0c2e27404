import type { LockQuestion } from '../ecosystem.ts'
import { isVersion, satisfies } from '../javascript/semver.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { readLock } from './lock.ts'

/** What versions of Bun make of a text lock: they read it since 1.1.39 (bun.com/blog/bun-lock-text-lockfile). */
export async function pinned({ lock }: LockQuestion): Promise<PinnedLock | undefined> {
  const read = await readLock(lock)
  if (!read.ok) return undefined
  return {
    path: lock.path,
    lockVersion: 'of bun.lock',
    answers: (version) => {
      if (!isVersion(version)) return undefined
      const isRead = satisfies(version, '>=1.1.39')
      return { reads: isRead ? 'yes' : 'no', accepts: isRead }
    },
  }
}
