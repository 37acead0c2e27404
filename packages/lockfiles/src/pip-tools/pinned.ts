import type { LockQuestion } from '../ecosystem.ts'
import { atLeast, parseVersion } from '../pep440.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { satisfiesSpecifier } from '../python/specifier.ts'
import { compileHeader } from './header.ts'

/** The first line that a pip-compile writes, by the first version that does (piptools/writer.py, 4.5.1 to 7.6.2). */
const HEADS = [
  ['6.11.0', '"… with Python 3.x" at the top'],
  ['6.2.0', '"… with python 3.x" at the top'],
  ['0', 'no Python version at the top'],
] as const

/** What versions of pip-tools make of a file that one of them wrote: pip reads it, and another version writes another head. */
export function pinned({ lock }: LockQuestion): PinnedLock | undefined {
  if (compileHeader(lock.text)?.tool !== 'pip-compile') return undefined
  return {
    path: lock.path,
    answers: (version) => {
      if (!parseVersion(version)) return undefined
      const head = HEADS.find(([first]) => first === '0' || atLeast(version, first))
      return { reads: 'yes', accepts: true, writes: head?.[1] ?? '' }
    },
  }
}

/** Whether a version is within a PEP 440 specifier. */
export function satisfies(version: string, spec: string): boolean | undefined {
  return parseVersion(version) ? satisfiesSpecifier(version, spec) : undefined
}
