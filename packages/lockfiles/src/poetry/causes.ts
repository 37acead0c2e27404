import type { Finding, Where } from '@ci-gates/core/model'
import { normalizeText, type TomlTable } from '../toml.ts'
import { rulesOf, tableFor } from './accept.ts'
import { contentHash, type HashRule } from './content-hash.ts'
import type { Path } from './drift/edits.ts'
import { NOT_LOCKED } from './drift/evidence.ts'
import { type Positions, positionsIn } from './drift/positions.ts'
import { type Convicted, convict, type Oracle } from './drift/search.ts'
import type { Suspect } from './drift/suspect.ts'
import { suspectsIn } from './drift/suspects.ts'
import { packageLine } from './lock.ts'
import { otherPoetry } from './other-poetry.ts'
import { plainCause } from './plain-cause.ts'
import type { Question } from './question.ts'

/** What a stale lock may cost at most, in hashes and in characters hashed. */
const BUDGET = { hashes: 2000, characters: 24_000_000 }
const MOST_FINDINGS = 200

/** Each trial copies and writes the manifest: in one of thousands of dependencies only what the lock proves is told. */
const MOST_TRIED = 300_000

/**
 * Names what changed since a stale lock was made. Where undoing a change brings the locked hash back, that is proof and
 * all there is to say; otherwise what the lock proves by itself is told.
 */
export async function causesOf(question: Question): Promise<readonly Finding[]> {
  const plain = plainCause(question)
  if (plain) return [plain]
  const judge = question.judgement.refusing.at(-1)
  if (!judge) return []
  const other = otherPoetry(question)
  if (other?.certain) return [other.finding]
  const table = tableFor(question.manifest, judge.release)
  const { manifest, suspects } = suspectsIn(table, question.lock, judge.release)
  if (other && !suspects.some(({ proven }) => proven)) return [other.finding]
  const isTried = question.pair.manifest.text.length <= MOST_TRIED
  const told = toldOf(suspects, isTried ? convict(manifest.root, suspects, oracleOf(question)) : undefined)
  const positions = await positionsIn(normalizeText(question.pair.manifest.text))
  const findings = told.slice(0, MOST_FINDINGS).map((suspect) => findingOf(question, suspect, positions))
  return told.length > MOST_FINDINGS ? [...findings, restOf(told.length - MOST_FINDINGS)] : findings
}

/** What the hash proves, in its words; else what the lock proves. */
function toldOf(suspects: readonly Suspect[], convicted: readonly Convicted[] | undefined): readonly Suspect[] {
  if (!convicted) return withoutRepeats(suspects.filter((suspect) => suspect.proven))
  return convicted.map(({ suspect, edit }) => {
    const code = edit.code ?? suspect.code
    return { ...suspect, code, observed: proof({ ...suspect, code }, edit.told) }
  })
}

/** A group that no package is locked for says it for all its dependencies. */
function withoutRepeats(proven: readonly Suspect[]): readonly Suspect[] {
  const groups = proven.filter(({ code, claim }) => code === 'group-changed' && claim.startsWith('group "'))
  const isWithin = (path: Path = [], group: Path = []) => group.length > 0 && group.every((step, i) => path[i] === step)
  const said = (one: Suspect) => groups.some((group) => group !== one && isWithin(one.path, group.path))
  return proven.filter((one) => one.code !== 'group-changed' || !said(one))
}

function proof(suspect: Suspect, told: string): string {
  if (suspect.code === 'order-changed') return 'only the order changed since the lock was made (the hash proves it)'
  const before = told === '' || suspect.observed === NOT_LOCKED ? '' : `${told} when the lock was made`
  const said = [suspect.observed, before].filter((text) => text !== '').join('; ')
  return `${said} (the hash proves it)`
}

function oracleOf({ judgement, lock, capabilities }: Question): Oracle {
  const rules = [...new Set(judgement.refusing.flatMap(({ release }) => rulesOf(lock, release)))] as HashRule[]
  let { hashes, characters } = BUDGET
  const counted = {
    sha256: (text: string) => {
      hashes -= 1
      characters -= text.length
      return capabilities.sha256(text)
    },
  }
  return (manifest: TomlTable) => {
    if (hashes <= 0 || characters <= 0) return undefined
    return rules.some((rule) => {
      const computed = contentHash(manifest, rule, counted)
      return computed.ok && computed.hash === lock.contentHash
    })
  }
}

function findingOf({ pair }: Question, suspect: Suspect, positions: Positions): Finding {
  const { claim, code, observed, path, lockIndex } = suspect
  const file = pair.manifest.path
  const inLock: Where = { file: pair.lock.path, line: packageLine(pair.lock.text, lockIndex ?? 0) }
  const where = path ? { file, ...positions(path) } : lockIndex === undefined ? { file } : inLock
  return { claim, outcome: 'broken', code, observed, where }
}

function restOf(count: number): Finding {
  return { claim: `${count} more`, outcome: 'broken', code: 'more-changes', observed: 'not listed one by one' }
}
