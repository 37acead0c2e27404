import type { Finding } from '@ci-gates/core/model'
import type { LockAnswer, LockQuestion, SourceFile } from '../ecosystem.ts'
import { manifestAbsent, readOrFinding } from '../pair.ts'
import { besideOf, folderOf, nameOf } from '../paths.ts'
import { type Cause, findingsOf, freshFinding, type Judge, staleFinding, undetermined } from '../python/cause.ts'
import { type PythonBounds, pythonBounds, sameBounds, scopeOf } from '../python/specifier.ts'
import { readTomlFile } from '../python/toml-file.ts'
import { asString, type TomlTable } from '../toml.ts'
import { changedConflicts, changedEnvironments, changedLists, changedMetadata, requiresPython } from './inputs.ts'
import { incompleteness } from './integrity.ts'
import { readUvLock, type UvLock } from './lock.ts'
import { changedMembers, indexCauses } from './members.ts'
import { compareProjects } from './projects.ts'
import { compareRequirements } from './requirements.ts'
import { scriptMetadata } from './script.ts'
import { changedSettings, type Settings, settingsFor } from './settings.ts'
import { MANIFEST, memberFrom, pathOf, type Workspace, workspaceOf } from './workspace.ts'

/** The newest revision of the format that is known: uv 0.13.9 writes it. */
export const NEWEST_REVISION = 5

/** What the checks of one lock share. */
export interface UvQuestion {
  readonly question: LockQuestion
  readonly lock: UvLock
  readonly workspace: Workspace
  readonly isScript: boolean
  readonly settings: Settings
  readonly bounds: PythonBounds
}

/** Asks what `uv lock --check` would say of a lock. Reads the manifests of the tree and nothing else. */
export async function checkUvLock(question: LockQuestion): Promise<LockAnswer> {
  const isScript = nameOf(question.path) !== 'uv.lock'
  const manifest = isScript ? question.path.replace(/\.lock$/, '') : besideOf(question.path, MANIFEST)
  const read = readUvLock(question.lock)
  if (!read.ok) return { findings: [read.finding], packages: 0, manifests: [manifest] }
  const packages = read.value.packages.length
  const only = (finding: Finding, manifests = [manifest]) => ({ findings: [finding], packages, manifests })
  const foreign = foreignFormat(question.lock, read.value)
  if (foreign) return only(foreign)
  const root = rootOf(question, manifest, isScript)
  if ('outcome' in root) return only(root)
  const workspace = workspaceOf(question.tree, folderOf(question.path), memberFrom(root.file, '.', root.table))
  if ('outcome' in workspace) return only(workspace)
  const bounds = pythonBounds([asString(read.value.table['requires-python']) ?? ''])
  if (!bounds) return only(invalid(question.lock, 'its requires-python cannot be read'))
  const settings = isScript ? scriptSettings(root) : settingsFor(question.tree, folderOf(question.path))
  const answer = await answerTo({ question, lock: read.value, workspace, isScript, settings, bounds })
  const members = [...workspace.members.values()].map(({ way }) => pathOf(folderOf(question.path), way))
  return { findings: answer, packages, manifests: [...new Set([manifest, ...(isScript ? [] : members)])] }
}

interface Root {
  readonly file: SourceFile
  readonly table: TomlTable
}

function rootOf({ tree, lock }: LockQuestion, path: string, isScript: boolean): Root | Finding {
  const file = readOrFinding(tree, path) ?? manifestAbsent(lock, nameOf(path))
  if ('outcome' in file) return file
  const source = isScript ? scriptMetadata(file) : file
  if (!source) return withoutMetadata(file)
  if (source.text.trim() === '' && isScript) return { file: source, table: {} }
  const read = readTomlFile(source)
  if (!read.ok) return read.finding
  return { file: source, table: isScript ? asProject(read.value) : read.value }
}

/** A script's metadata in the form of a manifest, whose `requires-python` stands in `[project]`. */
function asProject(table: TomlTable): TomlTable {
  return { tool: table['tool'], script: table }
}

function scriptSettings({ file, table }: Root): Settings {
  const uv = (table['tool'] as TomlTable | undefined)?.['uv'] as TomlTable | undefined
  return { table: uv ?? {}, file, prefix: ['tool', 'uv'] }
}

async function answerTo(asked: UvQuestion): Promise<readonly Finding[]> {
  const { question, lock, workspace, isScript, settings } = asked
  const scope = scopeOf(asked.bounds)
  const shared = compareRequirements(asked, scope)
  const lists = changedLists(shared.context, lock, scope)
  const projects = isScript ? { causes: [], untold: [] } : compareProjects(asked, scope)
  const causes: Cause[] = [
    ...projects.causes,
    ...shared.causes,
    ...(isScript ? [] : changedMembers(workspace, lock)),
    ...changedPython(asked),
    ...lists.causes,
    ...changedSettings(settings, lock),
    ...(isScript ? [] : [...changedEnvironments(shared.context, lock, scope), ...changedConflicts(workspace, lock)]),
    ...changedMetadata(settings.table, shared.context, lock),
    ...indexCauses(settings, workspace, lock),
    ...incompleteness(lock, question.lock),
  ]
  const untold = [...projects.untold, ...shared.untold, ...lists.untold]
  const remarks = [
    ...untold.map(({ claim, why }) => undetermined(claim, why, workspace.root.file)),
    ...pythonUntold(asked),
    ...newerRevision(question.lock, lock),
  ]
  const judge = judgeOf(question, lock, isScript)
  if (causes.length === 0) return [freshFinding(question.lock, judge), ...remarks]
  const told = await findingsOf(causes)
  return [staleFinding(question.lock, judge, told.length), ...told, ...remarks]
}

function judgeOf({ path, judgeAs }: LockQuestion, lock: UvLock, isScript: boolean): Judge {
  const title = judgeAs === undefined ? 'uv' : `uv ${judgeAs}`
  const command = isScript ? `uv lock --script ${nameOf(path).replace(/\.lock$/, '')}` : 'uv lock'
  return { title, packages: lock.packages.length, command }
}

/** What every project asks of Python, together, against the lock's: only where it begins and ends counts. */
function changedPython({ workspace, lock, bounds, isScript }: UvQuestion): Cause[] {
  const asking = [...workspace.members.values()].filter(({ table }) => requiresPython(table) !== undefined)
  const script = (workspace.root.table['script'] as TomlTable | undefined)?.['requires-python']
  const texts = isScript
    ? [asString(script)].flatMap((text) => text ?? [])
    : asking.map(({ table }) => requiresPython(table) ?? '')
  if (texts.length === 0) return []
  const now = pythonBounds(texts)
  if (now && sameBounds(now, bounds)) return []
  const before = asString(lock.table['requires-python']) ?? 'any'
  // The member that the lock's range does not have from itself is the one that changed.
  const culprit = asking.find(({ table }) => (requiresPython(table) ?? '') !== before) ?? workspace.root
  const text = isScript ? texts[0] : (requiresPython(culprit.table) ?? texts.join(', '))
  const path = isScript ? ['requires-python'] : ['project', 'requires-python']
  const observed = now ? `lock was made for ${before}` : 'no Python version is within all of them'
  return [{ code: 'python-changed', claim: `python ${text}`, observed, file: culprit.file, path }]
}

function pythonUntold({ workspace, isScript }: UvQuestion): Finding[] {
  const known = [...workspace.members.values()].some(({ table }) => requiresPython(table) !== undefined)
  if (isScript || known) return []
  const why = 'no requires-python is declared: uv takes that of the interpreter it finds'
  return [undetermined('requires-python', why, workspace.root.file)]
}

function foreignFormat(file: SourceFile, { version }: UvLock): Finding | undefined {
  if (version === 1) return undefined
  if (Number.isNaN(version)) return invalid(file, 'it has no version')
  return {
    claim: file.path,
    outcome: 'unknown',
    code: 'lock-version-unknown',
    observed: `version ${version} of the format is not one that any known uv reads`,
    expected: 'version 1',
    where: { file: file.path, line: 1 },
    remedy: { text: 'Update this gate, or lock again with a released uv.' },
  }
}

function invalid(file: SourceFile, observed: string): Finding {
  const remedy = { text: 'Restore it from version control, or lock again.' }
  return { claim: file.path, outcome: 'broken', code: 'lock-invalid', observed, where: { file: file.path }, remedy }
}

function newerRevision(file: SourceFile, { revision }: UvLock): Finding[] {
  if (revision <= NEWEST_REVISION) return []
  const observed = `revision ${revision} is newer than ${NEWEST_REVISION}, the newest known; judged as that`
  return [
    {
      claim: file.path,
      outcome: 'unknown',
      code: 'lock-version-newer',
      observed,
      where: { file: file.path },
      additional: true,
    },
  ]
}

function withoutMetadata(file: SourceFile): Finding {
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'manifest-invalid',
    observed: 'the script has no `# /// script` block, yet a lock',
    where: { file: file.path, line: 1 },
    remedy: { text: 'Restore the block, or delete the lock.' },
  }
}
