import { isVersion, satisfies } from '../javascript/semver.ts'
import type { DenoLock } from './lock.ts'

/**
 * The formats, and the releases that write them (deno_lockfile by tag). A release reads all that are older, and keeps them
 * as they are until something else changes.
 */
const FORMATS: readonly { readonly format: string; readonly writers: string; readonly named: string }[] = [
  { format: '5', writers: '>=2.3.0', named: '2.3 and later' },
  { format: '4', writers: '>=2.0.0 <2.3.0', named: '2.0 and later' },
  { format: '3', writers: '>=1.37.0 <2.0.0', named: '1.37 and later' },
]

/** The format that a release writes; nothing where that is not known. */
function writtenBy(judgeAs: string | undefined): string | undefined {
  if (judgeAs === undefined || !isVersion(judgeAs)) return undefined
  return FORMATS.find(({ writers }) => satisfies(judgeAs, writers))?.format
}

/** Whether a release can read a lock: none reads a format that is newer than what it writes. */
export function isRead({ format }: DenoLock, judgeAs: string | undefined): boolean {
  const own = writtenBy(judgeAs)
  return own === undefined || Number(format) <= Number(own)
}

/** Which releases read a lock, in words. */
export function judgeOf({ format }: DenoLock): string {
  return FORMATS.find((one) => one.format === format)?.named ?? '2'
}
