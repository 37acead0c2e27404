import type { Finding } from '@ci-gates/core/model'
import type { Acceptance } from './accept.ts'
import { hashLine } from './lock.ts'
import type { Question } from './question.ts'
import { lockAgain } from './remedy.ts'

/** The finding for a lock that holds. */
export function freshFinding({ pair, lock, judgement }: Question): Finding {
  const count = `${lock.packages.length} package${lock.packages.length === 1 ? '' : 's'}`
  const but = judgement.refusing.length > 0 ? `; Poetry ${names(judgement.refusing)} would not` : ''
  return {
    claim: pair.lock.path,
    outcome: 'holds',
    code: 'lock-fresh',
    observed: `${count}, Poetry ${names(judgement.accepting)} would accept it${but}`,
    where: { file: pair.lock.path },
  }
}

/** The finding for a stale lock, which says in a sentence what the causes say one by one. */
export function staleFinding({ pair, judgement }: Question, causes: readonly Finding[]): Finding {
  const judge = judgement.refusing.at(-1)
  const remedy = judge ? { remedy: lockAgain(pair.lock.path, judge.release) } : {}
  return {
    claim: pair.lock.path,
    outcome: 'broken',
    code: 'lock-stale',
    observed: summary(causes),
    ...(judge ? { expected: `a content hash that Poetry ${names(judgement.refusing)} accepts` } : {}),
    where: { file: pair.lock.path, line: hashLine(pair.lock.text) },
    ...remedy,
  }
}

const NOTHING_NAMED =
  'the content hash belongs to another pyproject.toml, yet every dependency matches ' +
  '(a merge kept one side’s hash, or an entry changed that leaves no trace in the lock)'

const PROOF = / \(the hash proves it\)$/

function summary(causes: readonly Finding[]): string {
  const broken = causes.filter((cause) => cause.outcome === 'broken')
  const [first] = broken
  if (!first) return NOTHING_NAMED
  const more = broken.length > 1 ? `, and ${broken.length - 1} more` : ''
  const line = first.where?.line
  const place = line === undefined ? '' : ` (${first.where?.file}:${line})`
  return `${first.claim}${place}: ${first.observed.replace(PROOF, '')}${more}`
}

function names(answers: readonly Acceptance[]): string {
  return answers.map((answer) => answer.release.name).join(', ')
}
