import type { Finding } from '@ci-gates/core/model'
import type { LockAnswer, LockQuestion, SourceFile } from '../ecosystem.ts'
import { manifestAbsent, readOrFinding } from '../pair.ts'
import { besideOf, folderOf } from '../paths.ts'
import { findingsOf, freshFinding, type Judge, staleFinding, undetermined } from '../python/cause.ts'
import { readExact } from '../python/hashed.ts'
import { type Read, readTomlFile } from '../python/toml-file.ts'
import { asTable, type TomlTable } from '../toml.ts'
import { type HashRule, pdmTable, workspaceHash } from './hash.ts'
import { membersOf, type PdmLock, type PdmMember, readPdmLock } from './read.ts'
import { formatOf, readsFormat, ruleOf, rulesOfFormat } from './versions.ts'

const MANIFEST = 'pyproject.toml'
const COMMAND = 'pdm lock --update-reuse'

/** A lock, its manifests, and the rules that its judge hashes by. */
export interface PdmQuestion {
  readonly question: LockQuestion
  readonly lock: PdmLock
  readonly file: SourceFile
  readonly table: TomlTable
  readonly members: readonly PdmMember[] | undefined
  readonly rules: readonly HashRule[]
}

/** Asks what `pdm lock --check` would say of a lock: the PDM given, or one that could have written it. */
export async function checkPdmLock(question: LockQuestion): Promise<LockAnswer> {
  const path = besideOf(question.path, MANIFEST)
  const read = readPdmLock(question.lock)
  if (!read.ok) return { findings: [read.finding], packages: 0, manifests: [path] }
  const packages = read.value.packages.length
  const file = readOrFinding(question.tree, path) ?? manifestAbsent(question.lock, MANIFEST)
  if ('outcome' in file) return { findings: [file], packages, manifests: [path] }
  const table = tableOf(file)
  if (!table.ok) return { findings: [table.finding], packages, manifests: [path] }
  const members = membersOf(question.tree, folderOf(question.path), table.value)
  const manifests = [path, ...(members ?? []).map((one) => one.path)]
  const rules = rulesFor(question, read.value)
  const asked = { question, lock: read.value, file, table: table.value, members, rules }
  return { findings: await findingsFor(asked), packages, manifests }
}

function tableOf(file: SourceFile): Read<TomlTable> {
  const read = readTomlFile(file)
  if (!read.ok) return read
  return { ok: true, value: readExact(file) ?? read.value }
}

function rulesFor({ judgeAs }: LockQuestion, lock: PdmLock): readonly HashRule[] {
  const rule = judgeAs === undefined ? undefined : ruleOf(judgeAs)
  return rule ? [rule] : rulesOfFormat(lock.lockVersion ?? '')
}

async function findingsFor(asked: PdmQuestion): Promise<readonly Finding[]> {
  const { question, lock, file } = asked
  const obstacle = obstacleOf(asked)
  if (obstacle) return [obstacle]
  const judge = judgeOf(asked)
  const recorded = 'lock_inputs' in lock.metadata
  const fresh = recorded ? false : hashMatches(asked, asked.table)
  if (fresh === undefined) return [unhashable(file)]
  if (fresh) return [freshFinding(question.lock, judge)]
  const { causesOf } = await import('./causes.ts')
  const { causes, proven } = causesOf(asked)
  const told = await findingsOf(proven ? [proven] : causes)
  if (recorded) return inputsAnswer(asked, judge, told)
  return [staleFinding(question.lock, judge, told.length, NOTHING), ...told]
}

const NOTHING =
  'the content hash belongs to another pyproject.toml, yet every dependency matches ' +
  '(a merge kept one side’s hash, or an entry changed that leaves no trace in the lock)'

/** Whether a root manifest has the locked hash; nothing where none can be computed. */
export function hashMatches({ lock, members, rules, question }: PdmQuestion, table: TomlTable): boolean | undefined {
  const [algorithm, wanted] = (lock.contentHash ?? '').split(':', 2)
  if (algorithm !== 'sha256') return false
  const hashes = rules.map((rule) => workspaceHash(table, members, rule, question.capabilities))
  if (hashes.every((hash) => hash === undefined)) return undefined
  return hashes.includes(wanted)
}

/** `lock_inputs` (2.28.2) records what was asked for in place of a hash: only what is certain of it is judged. */
function inputsAnswer({ question, file }: PdmQuestion, judge: Judge, causes: readonly Finding[]): Finding[] {
  const why = 'the lock records its inputs (`lock_inputs`), which PDM compares with its own resolver'
  if (causes.length > 0) return [staleFinding(question.lock, judge, causes.length), ...causes]
  return [
    {
      ...undetermined(question.lock.path, `${why}; every requirement has a package that fits`, file),
      additional: false,
    },
  ]
}

function judgeOf({ question, lock }: PdmQuestion): Judge {
  const title = question.judgeAs === undefined ? 'PDM' : `PDM ${question.judgeAs}`
  return { title, packages: lock.packages.length, command: COMMAND }
}

function obstacleOf({ question, lock, table, file }: PdmQuestion): Finding | undefined {
  const own = question.judgeAs === undefined ? undefined : formatOf(question.judgeAs)
  const at = { claim: question.lock.path, where: { file: question.lock.path } }
  if (question.judgeAs !== undefined && own === undefined)
    return {
      ...at,
      outcome: 'unknown',
      code: 'lock-version-unknown',
      observed: `"${question.judgeAs.slice(0, 40)}" is not a version of PDM`,
    }
  if (lock.lockVersion === undefined)
    return {
      ...at,
      outcome: 'broken',
      code: 'lock-invalid',
      observed: 'it has no lock_version, and PDM cannot read it',
      remedy: { text: 'Lock again.', command: COMMAND },
    }
  if (own && readsFormat(own, lock.lockVersion) === 'no')
    return {
      ...at,
      outcome: 'broken',
      code: 'lock-version-unreadable',
      observed: `PDM ${question.judgeAs} cannot read lock_version ${lock.lockVersion}`,
      remedy: { text: 'Use the PDM that wrote the lock, or lock again with this one.', command: COMMAND },
    }
  const foreign = asTable(table['project']) === undefined && Object.keys(pdmTable(table)).length === 0
  return foreign
    ? undetermined(file.path, 'it has no [project]: PDM converts it from another tool’s form', file)
    : undefined
}

function unhashable(file: SourceFile): Finding {
  const observed = 'a value stands where PDM hashes on which PDM itself fails'
  return { claim: file.path, outcome: 'unknown', code: 'unsupported-value', observed, where: { file: file.path } }
}
