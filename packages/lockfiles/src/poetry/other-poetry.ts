import type { Finding } from '@ci-gates/core/model'
import { tableFor } from './accept.ts'
import { contentHash, type HashRule } from './content-hash.ts'
import { hashLine } from './lock.ts'
import type { Question } from './question.ts'
import { writersOf } from './releases.ts'

/** That a hash is right by the rule of another Poetry than those asked. */
export interface OtherPoetry {
  readonly finding: Finding
  /** Whether nothing else explains it. */
  readonly certain: boolean
}

/** From the one that hashes least to the one that hashes most. */
const RULES: readonly HashRule[] = ['1.0', '1.2', '2.0', '2.3']

const ALPHA: HashRule = '1.2-alpha'

const HASHES: Readonly<Record<HashRule, string>> = {
  '2.3': 'right for Poetry 2.3 and later, which hashes [dependency-groups] too',
  '2.0': 'right for Poetry 2.0 to 2.2, which does not hash [dependency-groups]',
  '1.2': 'right for Poetry 1.2 to 1.8, which does not hash [project]',
  '1.0': 'right for Poetry 1.0 and 1.1, which does not hash [tool.poetry.group]',
  '1.2-alpha': 'that of a pre-release of Poetry 1.2, which no release accepts',
}

/**
 * The cause that the hash is another Poetry's; nothing where it is by none. A rule that hashes less than the judge's
 * says little: it is right, too, where what the judge hashes more was added later. So it counts only if a Poetry with
 * that rule may have written the lock, and for certain only if no other may.
 */
export function otherPoetry(question: Question): OtherPoetry | undefined {
  const { lock, pair, judgement } = question
  const writers = writersOf(lock.header, lock.lockVersion).map(({ rule }) => rule)
  const most = Math.max(...judgement.refusing.map(({ release }) => RULES.indexOf(release.rule)))
  const plausible = RULES.filter((rule, i) => i > most || writers.includes(rule))
  const rule = [...plausible.toReversed(), ALPHA].find((candidate) => isRight(question, candidate))
  if (rule === undefined) return undefined
  const code = rule === ALPHA ? 'pre-release-hash' : 'hash-of-other-poetry'
  const asked = judgement.refusing.map(({ release }) => release.name).join(', ')
  const observed = `the hash is ${HASHES[rule]}; Poetry ${asked} computes another`
  const where = { file: pair.lock.path, line: hashLine(pair.lock.text) }
  const finding: Finding = { claim: pair.lock.path, outcome: 'broken', code, observed, where }
  const certain = rule === ALPHA || RULES.indexOf(rule) > most || writers.every((writer) => writer === rule)
  return { finding, certain }
}

function isRight({ manifest, lock, judgement, capabilities }: Question, rule: HashRule): boolean {
  const [first] = judgement.refusing
  const table = first ? tableFor(manifest, first.release) : manifest.table
  const computed = contentHash(table, rule, capabilities)
  return computed.ok && computed.hash === lock.contentHash
}
