import type { LockQuestion, LockRules, SourceFile, Tree, WantedLock } from '../ecosystem.ts'
import { once } from '../once.ts'
import { readOrFinding, withManifestBeside } from '../pair.ts'
import { besideOf, folderOf, joined, nameOf } from '../paths.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { lockedOtherwise } from '../python/other-lock.ts'
import { asString, asTable, entriesOf, type TomlTable, type TomlValue } from '../toml.ts'
import { checkPoetryPair, type PoetryOptions } from './check.ts'
import { pinnedPair, satisfies } from './pinned.ts'
import { readManifest } from './read.ts'

// A project keeps Poetry as its build backend long after it has moved to another tool for its lock.
const MANIFEST = 'pyproject.toml'

/** What can be told of `pyproject.toml` and `poetry.lock`. */
export const poetryRules: LockRules = {
  check: (question) =>
    withManifestBeside(question, MANIFEST, (pair) => checkPoetryPair(pair, question.capabilities, optionsOf(question))),
  wantsLock,
  pinned,
  satisfies,
}

function optionsOf({ judgeAs }: LockQuestion): PoetryOptions {
  return judgeAs === undefined ? {} : { judgeAs }
}

function pinned(question: LockQuestion): PinnedLock | undefined {
  const manifest = readOrFinding(question.tree, besideOf(question.path, MANIFEST))
  if (!manifest || 'outcome' in manifest) return undefined
  return pinnedPair({ lock: question.lock, manifest }, question.capabilities)
}

/** A project that another one installs from its sources needs no lock of its own. */
function wantsLock(path: string, tree: Tree): WantedLock | undefined {
  const manifest = readOrFinding(tree, path)
  if (!manifest || 'outcome' in manifest || lockedOtherwise(tree, path, 'poetry.lock')) return undefined
  if (!isPoetryProject(manifest) || localManifests(tree).has(path)) return undefined
  return { lock: 'poetry.lock', command: 'poetry lock' }
}

/** The manifests of all projects that others of the tree install from their sources. */
const localManifests = once(
  (tree: Tree): ReadonlySet<string> =>
    new Set(tree.paths.filter((path) => nameOf(path) === MANIFEST).flatMap(waysFrom(tree))),
)

function waysFrom(tree: Tree) {
  return (path: string): string[] => {
    const file = readOrFinding(tree, path)
    if (!file || 'outcome' in file) return []
    const folders = localProjects(file).flatMap((way) => joined(folderOf(path), way) ?? [])
    return folders.map((folder) => (folder === '.' ? MANIFEST : `${folder}/${MANIFEST}`))
  }
}

/** Whether a manifest is of a Poetry project: it has dependencies of Poetry's own, or is built by poetry-core. */
function isPoetryProject(file: SourceFile): boolean {
  const manifest = parsed(file)
  const poetry = poetryTable(manifest)
  const backend = asString(asTable(manifest?.['build-system'])?.['build-backend'])
  return (
    poetry?.['dependencies'] !== undefined || poetry?.['group'] !== undefined || backend?.startsWith('poetry.') === true
  )
}

/** Path dependencies (Poetry's documentation, "Dependency specification: path"), of every group. */
function localProjects(file: SourceFile): readonly string[] {
  const poetry = poetryTable(parsed(file))
  const groups = entriesOf(poetry?.['group']).map(([, group]) => asTable(group)?.['dependencies'])
  return [poetry?.['dependencies'], poetry?.['dev-dependencies'], ...groups].flatMap(pathsOf)
}

function pathsOf(dependencies: TomlValue): string[] {
  return entriesOf(dependencies).flatMap(([, value]) => asString(asTable(value)?.['path']) ?? [])
}

function poetryTable(manifest: TomlTable | undefined): TomlTable | undefined {
  return asTable(asTable(manifest?.['tool'])?.['poetry'])
}

function parsed(file: SourceFile): TomlTable | undefined {
  if (!file.text.includes('poetry')) return undefined
  const read = readManifest(file)
  return read.ok ? read.value.table : undefined
}
