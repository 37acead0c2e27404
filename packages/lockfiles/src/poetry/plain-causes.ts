import type { Finding } from '@ci-gates/core/model'
import { tableFor } from './accept.ts'
import { contentHash, type HashRule } from './content-hash.ts'
import { hashLine } from './lock.ts'
import type { Question } from './question.ts'
import { writersOf } from './releases.ts'

/** Causes that need no search: there is no hash to compare, or it is another Poetry's and right by that one's rule. */
export function plainCauses(question: Question): readonly Finding[] {
  const { lock, pair } = question
  const where = { file: pair.lock.path, line: hashLine(pair.lock.text) }
  const cause = { claim: pair.lock.path, outcome: 'broken', where } as const
  if (lock.contentHash === undefined) {
    const metadata = /^\s*\[?\s*metadata/m.test(pair.lock.text)
    const code = metadata ? 'content-hash-missing' : 'metadata-missing'
    return [{ ...cause, code, observed: metadata ? 'the lock has no content-hash' : 'the lock has no [metadata]' }]
  }
  if (!/^[0-9a-f]{64}$/.test(lock.contentHash)) {
    return [
      {
        ...cause,
        code: 'content-hash-invalid',
        observed: 'the content-hash is not 64 lowercase hex digits, as every Poetry writes it',
      },
    ]
  }
  const rule = otherRule(question)
  if (rule === undefined) return []
  if (rule === '1.2-alpha') {
    return [
      {
        ...cause,
        code: 'pre-release-hash',
        observed: 'the hash is that of a pre-release of 1.2, which no release accepts',
      },
    ]
  }
  return [{ ...cause, code: 'hash-of-other-poetry', observed: observedFor(question, rule) }]
}

/** From the one that hashes least to the one that hashes most. */
const RULES: readonly HashRule[] = ['1.0', '1.2', '2.0', '2.3']

/**
 * The rule by which the hash is right after all. One that hashes less than the judge's says little: it is right, too,
 * where what the judge hashes more was added later; so it counts only if a Poetry with that rule wrote the lock.
 */
function otherRule({ manifest, lock, judgement, capabilities }: Question): HashRule | undefined {
  const asked = judgement.refusing.map(({ release }) => release)
  const [first] = asked
  const table = first ? tableFor(manifest, first) : manifest.table
  const writers = writersOf(lock.header, lock.lockVersion).map(({ rule }) => rule)
  const most = Math.max(...asked.map(({ rule }) => RULES.indexOf(rule)))
  const plausible = RULES.filter((rule, i) => i > most || writers.includes(rule))
  return [...plausible.toReversed(), '1.2-alpha' as const].find((rule) => {
    const computed = contentHash(table, rule, capabilities)
    return computed.ok && computed.hash === lock.contentHash
  })
}

const HASHES: Readonly<Record<Exclude<HashRule, '1.2-alpha'>, string>> = {
  '2.3': '2.3 and later, which hashes [dependency-groups] too',
  '2.0': '2.0 to 2.2, which does not hash [dependency-groups]',
  '1.2': '1.2 to 1.8, which does not hash [project]',
  '1.0': '1.0 and 1.1, which does not hash [tool.poetry.group]',
}

function observedFor({ judgement }: Question, rule: Exclude<HashRule, '1.2-alpha'>): string {
  const asked = judgement.refusing.map(({ release }) => release.name).join(', ')
  return `the hash is right for Poetry ${HASHES[rule]}; Poetry ${asked} computes another`
}
