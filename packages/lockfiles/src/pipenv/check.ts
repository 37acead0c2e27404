import type { Finding } from '@ci-gates/core/model'
import type { LockAnswer, LockQuestion, SourceFile } from '../ecosystem.ts'
import { withManifestBeside } from '../pair.ts'
import { atLeast, parseVersion } from '../pep440.ts'
import { type Cause, findingsOf, freshFinding, type Judge, staleFinding } from '../python/cause.ts'
import { readExact } from '../python/hashed.ts'
import { readTomlFile } from '../python/toml-file.ts'
import type { TomlTable } from '../toml.ts'
import { type HashRule, pipfileHash } from './hash.ts'
import { type PipenvLock, readPipfileLock } from './read.ts'

/** A lock, its Pipfile, and the rules by which it may have been hashed. */
export interface PipenvQuestion {
  readonly question: LockQuestion
  readonly lock: PipenvLock
  readonly file: SourceFile
  readonly table: TomlTable
  readonly rules: readonly HashRule[]
}

/** Asks what `pipenv verify` would say: the Pipenv given, or any, since a lock does not tell who wrote it. */
export async function checkPipfileLock(question: LockQuestion): Promise<LockAnswer> {
  return withManifestBeside(question, 'Pipfile', async ({ lock, manifest }) => {
    const read = readPipfileLock(lock)
    if (!read.ok) return { findings: [read.finding], packages: 0 }
    const packages = read.value.packages.length
    const table = readTomlFile(manifest)
    if (!table.ok) return { findings: [table.finding], packages }
    const exact = readExact(manifest) ?? table.value
    const asked = { question, lock: read.value, file: manifest, table: exact, rules: rulesFor(question.judgeAs) }
    return { findings: await findingsFor(asked), packages }
  })
}

/** The rule of a Pipenv (facts by tag: 2022.10.9 counts categories, 2026.4.0 canonical names). */
export function ruleOf(version: string): HashRule | undefined {
  if (!parseVersion(version)) return undefined
  if (atLeast(version, '2026.4.0')) return 'canonical'
  return atLeast(version, '2022.10.9') ? 'categories' : 'packages'
}

function rulesFor(judgeAs: string | undefined): readonly HashRule[] {
  const rule = judgeAs === undefined ? undefined : ruleOf(judgeAs)
  // The rule before categories gives the same hash where there are none, and knows nothing of them where there are.
  return rule ? [rule] : ['canonical', 'categories']
}

async function findingsFor(asked: PipenvQuestion): Promise<readonly Finding[]> {
  const { question, lock, file } = asked
  const judge = judgeOf(asked)
  const bare = bareCauses(asked)
  if (lock.hash === undefined) return [staleFinding(question.lock, judge, 0, 'the lock has no hash of its Pipfile')]
  const fresh = hashMatches(asked, asked.table)
  if (fresh === undefined)
    return [
      {
        claim: file.path,
        outcome: 'unknown',
        code: 'unsupported-value',
        observed: 'a value stands in it on which Pipenv itself fails',
        where: { file: file.path },
      },
    ]
  if (fresh && bare.length === 0) return [freshFinding(question.lock, judge)]
  if (fresh) return [freshFinding(question.lock, judge), ...(await findingsOf(bare)).map(asRemark)]
  const { causesOf } = await import('./causes.ts')
  const causes = await findingsOf([...causesOf(asked), ...bare])
  return [staleFinding(question.lock, judge, causes.length, NOTHING), ...causes]
}

const NOTHING =
  'the hash belongs to another Pipfile, yet every package matches (a merge kept one side’s hash, or an entry changed that leaves no trace)'

/** `pipenv verify` does not look at hashes, `pipenv install` goes without them: told, deciding nothing. */
function asRemark(finding: Finding): Finding {
  return { ...finding, outcome: 'unknown', additional: true }
}

/** Whether a Pipfile has the locked hash by one of the rules; nothing where none can be computed. */
export function hashMatches({ lock, rules, question }: PipenvQuestion, table: TomlTable): boolean | undefined {
  const hashes = rules.map((rule) => pipfileHash(table, rule, question.capabilities))
  return hashes.every((hash) => hash === undefined) ? undefined : hashes.includes(lock.hash)
}

function judgeOf({ question, lock }: PipenvQuestion): Judge {
  const title = question.judgeAs === undefined ? 'Pipenv' : `Pipenv ${question.judgeAs}`
  return { title, packages: lock.packages.length, command: 'pipenv lock' }
}

function bareCauses({ lock, question }: PipenvQuestion): Cause[] {
  const bare = lock.packages.filter(({ hashed, direct, version }) => !hashed && !direct && version !== undefined)
  return bare.map(({ name, version, category }) => ({
    code: 'checksum-missing',
    claim: `${name} ${version}`,
    observed: `it has no hash in the lock (${category})`,
    file: question.lock,
  }))
}
