import type { LockQuestion } from '../ecosystem.ts'
import { isVersion } from '../javascript/semver.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { readBerry } from './berry-lock.ts'
import { formatOf, isRead } from './formats.ts'

/** What versions of Yarn make of a lock: each takes that of its own format as it is. */
export async function pinned({ lock }: LockQuestion): Promise<PinnedLock | undefined> {
  const read = /^__metadata:/m.test(lock.text) ? await readBerry(lock) : undefined
  if (read && !read.ok) return undefined
  const format = read?.ok ? read.value.format : undefined
  return {
    path: lock.path,
    lockVersion: format === undefined ? '1 (Yarn 1)' : String(format),
    answers: (version) => {
      if (!isVersion(version)) return undefined
      const own = isRead(version, format)
      return { reads: own ? 'yes' : 'no', accepts: own, writes: `format ${formatOf(version) ?? 1}` }
    },
  }
}
