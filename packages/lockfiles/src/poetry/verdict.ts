import type { Finding } from '@ci-gates/core/model'
import type { Acceptance } from './accept.ts'
import { hashLine } from './lock.ts'
import type { Question } from './question.ts'
import { lockAgain } from './remedy.ts'

/** The finding for a lock that holds. */
export function freshFinding({ pair, lock, judgement }: Question): Finding {
  const count = `${lock.size} package${lock.size === 1 ? '' : 's'}`
  const but = judgement.refusing.length > 0 ? `; Poetry ${names(judgement.refusing)} would not` : ''
  return {
    claim: pair.lock.path,
    outcome: 'holds',
    code: 'lock-fresh',
    observed: `${count}, Poetry ${names(judgement.accepting)} would accept it${but}`,
    where: { file: pair.lock.path },
  }
}

/** The finding for a stale lock; what changed since it was made are findings of their own, behind it. */
export function staleFinding({ pair, judgement }: Question, causes: readonly Finding[]): Finding {
  const judge = judgement.refusing.at(-1)
  return {
    claim: pair.lock.path,
    outcome: 'broken',
    code: 'lock-stale',
    observed: `Poetry ${names(judgement.refusing)} would refuse it: ${summary(causes)}`,
    where: { file: pair.lock.path, line: hashLine(pair.lock.text) },
    ...(judge ? { remedy: lockAgain(pair.lock.path, judge.release) } : {}),
  }
}

const NOTHING_NAMED =
  'the content hash belongs to another pyproject.toml, yet every dependency matches ' +
  '(a merge kept one side’s hash, or an entry changed that leaves no trace in the lock)'

function summary(causes: readonly Finding[]): string {
  const changes = causes.filter((cause) => cause.outcome === 'broken').length
  if (changes === 0) return NOTHING_NAMED
  return changes === 1 ? 'one change since it was made' : `${changes} changes since it was made`
}

function names(answers: readonly Acceptance[]): string {
  return answers.map((answer) => answer.release.name).join(', ')
}
