import type { Finding } from '@ci-gates/core/model'
import type { LockPair } from '../pair.ts'
import type { Acceptance } from './accept.ts'
import { formatOf, type Judgement } from './judge.ts'
import type { PoetryLock } from './lock.ts'
import type { Question } from './question.ts'
import { lockAgain } from './remedy.ts'

/** What stands in the way of saying fresh or stale, as a finding; nothing where nothing does. */
export function obstacleOf(
  pair: LockPair,
  lock: PoetryLock,
  judgement: Judgement | undefined,
  judgeAs?: string,
): Finding | undefined {
  if (!judgement) return versionUnknown(pair, judgeAs ?? '')
  if (formatOf(lock) === 'foreign') return formatUnknown(pair, lock)
  const [first] = judgement.outcome === 'unknown' ? judgement.undecided : judgement.refusing
  if (judgement.outcome === 'fresh' || !first) return undefined
  if (judgement.outcome === 'unknown') return unhashable(pair, first)
  // Without [metadata] there is more amiss than the format.
  const damaged = lock.lockVersion === undefined && lock.contentHash === undefined
  const foreign = first.reading === 'no' && !damaged
  if (judgeAs === undefined) return foreign && first.fresh ? formatUnreadable(pair, lock, first) : undefined
  if (!first.manifest) return manifestTooNew(pair, first)
  return foreign ? formatUnreadable(pair, lock, first) : undefined
}

/** What a reader should know though it decides nothing: a format newer than known, one read with a warning. */
export function remarksOn({ pair, lock, judgement }: Question): readonly Finding[] {
  const [judge] = [...judgement.accepting, ...judgement.refusing]
  const remark = {
    claim: pair.lock.path,
    outcome: 'unknown',
    where: { file: pair.lock.path },
    additional: true,
  } as const
  if (formatOf(lock) === 'newer') {
    const observed = `lock-version ${lock.lockVersion} is newer than 2.1, the newest known; judged as 2.1`
    return [{ ...remark, code: 'lock-version-newer', observed }]
  }
  if (judge?.reading !== 'with-a-warning') return []
  const observed = `Poetry ${judge.release.name} reads lock-version ${lock.lockVersion} only with a warning`
  return [{ ...remark, code: 'lock-version-warned', observed }]
}

function versionUnknown({ lock }: LockPair, judgeAs: string): Finding {
  return {
    claim: lock.path,
    outcome: 'unknown',
    code: 'poetry-version-unknown',
    observed: `"${judgeAs.slice(0, 40)}" is not a version of Poetry from 1.0 on`,
    where: { file: lock.path },
    remedy: { text: 'Give an exact version, such as 2.1.4.' },
  }
}

function formatUnknown(pair: LockPair, lock: PoetryLock): Finding {
  return {
    claim: pair.lock.path,
    outcome: 'unknown',
    code: 'lock-version-unknown',
    observed: `lock-version ${(lock.lockVersion ?? '').slice(0, 40)} is not one that any known Poetry reads`,
    expected: 'from 1 up to below 3',
    where: { file: pair.lock.path },
    remedy: { text: 'Update this gate, or lock again with a released Poetry.' },
  }
}

function formatUnreadable(pair: LockPair, lock: PoetryLock, { release }: Acceptance): Finding {
  const format = lock.lockVersion === undefined ? 'a lock without lock-version' : `lock-version ${lock.lockVersion}`
  return {
    claim: pair.lock.path,
    outcome: 'broken',
    code: 'lock-version-unreadable',
    observed: `Poetry ${release.name} cannot read ${format}`,
    where: { file: pair.lock.path },
    remedy: {
      ...lockAgain(pair.lock.path, release),
      text: 'Use the Poetry that wrote the lock, or lock again with this one.',
    },
  }
}

function manifestTooNew(pair: LockPair, { release }: Acceptance): Finding {
  return {
    claim: pair.manifest.path,
    outcome: 'broken',
    code: 'manifest-unreadable',
    observed: `Poetry ${release.name} cannot read it: [tool.poetry] has no name and version`,
    where: { file: pair.manifest.path },
    remedy: { text: 'Use Poetry 2.0 or later, which reads [project].' },
  }
}

const UNHASHABLE = {
  date: ['unsupported-value', 'a date or time stands where Poetry hashes, on which Poetry itself fails'],
  depth: ['nested-too-deep', 'a value is nested too deep to be hashed'],
  shape: ['manifest-shape', 'project, dependency-groups, tool or tool.poetry is not a table, on which Poetry fails'],
} as const

function unhashable({ manifest }: LockPair, { why = 'shape' }: Acceptance): Finding {
  const [code, observed] = UNHASHABLE[why]
  const remedy = { text: 'Correct the manifest.' }
  return { claim: manifest.path, outcome: 'unknown', code, observed, where: { file: manifest.path }, remedy }
}
