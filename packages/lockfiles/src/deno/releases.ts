import { isVersion, satisfies } from '../javascript/semver.ts'
import type { DenoLock } from './lock.ts'

/**
 * The first Deno that reads and writes a format (run: 1.46.0, 2.0.0, 2.2.12, 2.3.7, 2.9.6; deno_lockfile 0.17 for 3). A
 * release reads all that are older, and keeps them as they are until something else changes.
 */
export const FORMATS = [
  ['5', '2.3.0'],
  ['4', '2.0.0'],
  ['3', '1.37.0'],
] as const

/** Whether a release can read a lock: none reads a format that is newer than what it writes. */
export function isRead({ format }: DenoLock, judgeAs: string | undefined): boolean {
  if (judgeAs === undefined || !isVersion(judgeAs)) return true
  const own = FORMATS.find(([, since]) => satisfies(judgeAs, `>=${since}`))?.[0]
  return own === undefined || Number(format) <= Number(own)
}

/** Which releases read a lock, in words. */
export function judgeOf({ format }: DenoLock): string {
  const since = FORMATS.find(([one]) => one === format)?.[1]
  return since === undefined ? '2' : `${since.replace(/\.0$/, '')} and later`
}
