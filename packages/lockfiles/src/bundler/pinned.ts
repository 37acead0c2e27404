import type { LockQuestion } from '../ecosystem.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { readGemLock } from './lock.ts'
import { compareGems, type GemVersion, gemVersion } from './version.ts'

/**
 * What versions of Bundler make of a lock (run: 2.2.33, 2.3.27, 2.4.22, 2.5.23, 2.6.9, 2.7.2): 1 refuses a lock of 2 and
 * later, 2.0 to 2.2 warn of one that is newer than they are, and from 2.3 on the version that the lock names is
 * installed and run. CHECKSUMS are passed over by those that do not know them.
 */
export function pinned({ lock }: LockQuestion): PinnedLock | undefined {
  const read = readGemLock(lock)
  if (!read.ok) return undefined
  const { bundler: writer } = read.value
  const wrote = gemVersion(writer ?? '')
  const line = lock.text.slice(0, Math.max(0, lock.text.search(/^BUNDLED WITH/m))).split('\n').length + 1
  return {
    path: lock.path,
    ...(wrote && writer !== undefined ? { writer } : {}),
    answers: (version) => {
      const given = gemVersion(version)
      if (!given) return undefined
      if (!wrote || isAtLeast(given, [2, 3]) || compareGems(given, wrote) >= 0) return { reads: 'yes', accepts: true }
      const named = `${lock.path}:${line} was written by Bundler ${writer}`
      if (majorOf(given) < 2 && majorOf(wrote) >= 2)
        return { reads: 'no', accepts: false, why: `${named}, which Bundler 1 refuses`, wants: `${writer}` }
      if (majorOf(given) < 2) return { reads: 'yes', accepts: true }
      const why = `${named}; Bundler before 2.3 takes it only with the warning that it is older than that`
      return { reads: 'warns', accepts: true, why, wants: `${writer}` }
    },
  }
}

function majorOf(version: GemVersion): number {
  return Number(version[0])
}

function isAtLeast(version: GemVersion, least: GemVersion): boolean {
  return compareGems(version, least) >= 0
}
