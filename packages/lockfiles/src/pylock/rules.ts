import type { Finding } from '@ci-gates/core/model'
import type { LockAnswer, LockQuestion, LockRules, SourceFile } from '../ecosystem.ts'
import { nameOf } from '../paths.ts'
import { compileHeader } from '../pip-tools/header.ts'
import { findingsOf, freshFinding, staleFinding, undetermined } from '../python/cause.ts'
import { readTomlFile } from '../python/toml-file.ts'
import { asString, type TomlTable, tablesIn } from '../toml.ts'
import { compareInputs } from './inputs.ts'
import { structureCauses } from './structure.ts'

/** What can be told of `pylock.toml` and `pylock.NAME.toml` (PEP 751); no manifest calls for one by itself. */
export const pylockRules: LockRules = { check: checkPylock, wantsLock: () => undefined }

/** Whether an installer may take the lock, and whether it has what is asked for now. */
async function checkPylock(question: LockQuestion): Promise<LockAnswer> {
  const read = readTomlFile(question.lock)
  if (!read.ok) return { findings: [read.finding], packages: 0, manifests: [] }
  const packages = tablesIn(read.value['packages']).length
  const foreign = foreignFormat(question.lock, read.value)
  if (foreign) return { findings: [foreign], packages, manifests: [] }
  const inputs = compareInputs(question, read.value)
  const causes = [...inputs.causes, ...structureCauses(read.value, question.lock)]
  const remarks = inputs.untold.map(({ claim, why }) => undetermined(claim, why, question.lock))
  const judge = { title: 'an installer', packages, ...commandFor(question, read.value) }
  const told = await findingsOf(causes)
  const verdict =
    told.length === 0 ? freshFinding(question.lock, judge) : staleFinding(question.lock, judge, told.length)
  return { findings: [verdict, ...told, ...remarks], packages, manifests: inputs.manifests }
}

/** How the tool that made it makes it again. */
function commandFor({ lock, path }: LockQuestion, table: TomlTable): { command: string; advice?: string } {
  const header = compileHeader(lock.text)
  if (header) return { command: header.command }
  const name = nameOf(path)
  const by = asString(table['created-by'])
  if (by === 'pdm') return { command: 'pdm lock --update-reuse' }
  if (by === 'uv') return { command: `uv export --format pylock.toml -o ${name}` }
  return {
    command: `pip lock -o ${name} .`,
    advice: `Lock again with the tool that wrote it (${(by ?? 'unknown').slice(0, 40)}).`,
  }
}

function foreignFormat(file: SourceFile, table: TomlTable): Finding | undefined {
  const version = asString(table['lock-version'])
  const at = { claim: file.path, where: { file: file.path, line: 1 } }
  if (version === undefined) {
    const remedy = { text: 'Restore it from version control, or lock again.' }
    return {
      ...at,
      outcome: 'broken',
      code: 'lock-invalid',
      observed: 'it has no lock-version, which PEP 751 requires',
      remedy,
    }
  }
  if (/^1\.\d+$/.test(version)) return undefined
  const remedy = { text: 'Update this gate.' }
  return {
    ...at,
    outcome: 'unknown',
    code: 'lock-version-unknown',
    observed: `lock-version ${version.slice(0, 40)} is not known`,
    expected: '1.0',
    remedy,
  }
}
