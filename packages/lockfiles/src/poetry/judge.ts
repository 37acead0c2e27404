import type { Capabilities } from '../ecosystem.ts'
import { parseVersion } from '../pep440.ts'
import { type Acceptance, acceptanceOf, accepts } from './accept.ts'
import type { PoetryLock } from './lock.ts'
import type { PoetryManifest } from './read.ts'
import { type Release, releaseOf, writersOf } from './releases.ts'

/** Every Poetry that was asked about a lock, and what each said. */
export interface Judgement {
  readonly outcome: 'fresh' | 'stale' | 'unknown'
  readonly accepting: readonly Acceptance[]
  readonly refusing: readonly Acceptance[]
  /** Who could not tell. */
  readonly undecided: readonly Acceptance[]
}

/**
 * Asks the Poetry given (an exact version) or else every Poetry that could have written the lock. One that accepts is
 * enough: its hash cannot be right by accident. Nothing where `judgeAs` is not a version of Poetry.
 */
export function judgeLock(
  lock: PoetryLock,
  manifest: PoetryManifest,
  capabilities: Capabilities,
  judgeAs?: string,
): Judgement | undefined {
  const judges = judgesOf(lock, judgeAs)
  if (judges.length === 0) return undefined
  const said = judges.map((release) => acceptanceOf(lock, manifest, release, capabilities))
  const accepting = said.filter((answer) => accepts(answer) === true)
  const refusing = said.filter((answer) => accepts(answer) === false)
  const undecided = said.filter((answer) => accepts(answer) === undefined)
  const outcome = accepting.length > 0 ? 'fresh' : refusing.length > 0 ? 'stale' : 'unknown'
  return { outcome, accepting, refusing, undecided }
}

/** Who is asked: the version given, or the possible writers. */
export function judgesOf(lock: PoetryLock, judgeAs?: string): readonly Release[] {
  if (judgeAs === undefined) return writersOf(lock.header, lock.lockVersion)
  const release = releaseOf(judgeAs)
  return release ? [release] : []
}

/** How a lock's format stands to all we know: readable, newer than known yet readable (`>=1,<3`), or foreign. */
export function formatOf(lock: PoetryLock): 'known' | 'newer' | 'foreign' {
  if (lock.lockVersion === undefined) return 'known'
  const [major = 0, minor = 0] = parseVersion(lock.lockVersion)?.release ?? []
  if (major < 1 || major > 2) return 'foreign'
  return minor > 1 ? 'newer' : 'known'
}
