import type { Finding } from '@ci-gates/core/model'
import type { LockAnswer, LockQuestion, SourceFile } from '../ecosystem.ts'
import { manifestAbsent, readOrFinding } from '../pair.ts'
import { besideOf, folderOf, nameOf } from '../paths.ts'
import { atLeast } from '../pep440.ts'
import { type Cause, findingsOf, freshFinding, type Judge, staleFinding, undetermined } from '../python/cause.ts'
import { type PythonBounds, pythonBounds, sameBounds, sameEnd, scopeOf } from '../python/specifier.ts'
import { readTomlFile } from '../python/toml-file.ts'
import { asString, type TomlTable } from '../toml.ts'
import { foreignFormat, invalidLock, newerRevision, withoutMetadata } from './format.ts'
import { changedConflicts, changedEnvironments, changedLists, changedMetadata, requiresPython } from './inputs.ts'
import { incompleteness } from './integrity.ts'
import { readUvLock, type UvLock } from './lock.ts'
import { changedMembers, indexCauses } from './members.ts'
import { compareProjects } from './projects.ts'
import { compareRequirements } from './requirements.ts'
import { asProject, scriptMetadata, scriptSettings } from './script.ts'
import { changedSettings, type Settings, settingsFor } from './settings.ts'
import { MANIFEST, memberFrom, pathOf, type Workspace, workspaceOf } from './workspace.ts'

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
  if (!bounds) return only(invalidLock(question.lock, 'its requires-python cannot be read'))
  const settings = isScript ? scriptSettings(root) : settingsFor(question.tree, folderOf(question.path))
  const answer = await answerTo({ question, lock: read.value, workspace, isScript, settings, bounds })
  const members = [...workspace.members.values()].map(({ way }) => pathOf(folderOf(question.path), way))
  const manifests = [...new Set([manifest, ...(isScript ? [] : members)])]
  return { findings: answer, packages, manifests, members: manifests.slice(1) }
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
    ...changedSettings(settings, lock, laterIsFine(question)),
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

/** A later `exclude-newer` leaves a lock valid since 0.12.10 (tried: 0.12.8 locks anew, 0.12.10 does not). */
function laterIsFine({ judgeAs, level }: LockQuestion): boolean {
  return level === 'tool' && (judgeAs === undefined || atLeast(judgeAs, '0.12.10'))
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
  const culprit = asking.find(({ table }) => setsEnd(requiresPython(table) ?? '', bounds, now)) ?? workspace.root
  const text = isScript ? texts[0] : (requiresPython(culprit.table) ?? texts.join(', '))
  const path = isScript ? ['requires-python'] : ['project', 'requires-python']
  const observed = now ? `lock was made for ${before}` : 'no Python version is within all of them'
  return [{ code: 'python-changed', claim: `python ${text}`, observed, file: culprit.file, path }]
}

/** Whether a member's own range is where the new one has an end from that the lock's has not. */
function setsEnd(text: string, before: PythonBounds, now: PythonBounds | undefined): boolean {
  const own = pythonBounds([text])
  if (!own || !now) return false
  return (['lower', 'upper'] as const).some((end) => sameEnd(own[end], now[end]) && !sameEnd(own[end], before[end]))
}

function pythonUntold({ workspace, isScript }: UvQuestion): Finding[] {
  const known = [...workspace.members.values()].some(({ table }) => requiresPython(table) !== undefined)
  if (isScript || known) return []
  const why = 'no requires-python is declared: uv takes that of the interpreter it finds'
  return [undetermined('requires-python', why, workspace.root.file)]
}
