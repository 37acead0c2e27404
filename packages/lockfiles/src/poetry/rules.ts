import type { LockRules, SourceFile } from '../ecosystem.ts'
import { asString, asTable, entriesOf, type TomlTable, type TomlValue } from '../toml.ts'
import { checkPoetryPair } from './check.ts'
import { pinned, satisfies } from './pinned.ts'
import { readManifest } from './read.ts'

// A project keeps Poetry as its build backend long after it has moved to another tool for its lock.
const RIVALS = ['uv.lock', 'pdm.lock', 'Pipfile.lock', 'pixi.lock', 'pylock.toml', 'conda-lock.yml']

/** What can be told of `pyproject.toml` and `poetry.lock`. */
export const poetryRules: LockRules = {
  wantsLock: (manifest, beside) => !RIVALS.some((rival) => beside.includes(rival)) && isPoetryProject(manifest),
  localProjects,
  pinned,
  satisfies,
  check: checkPoetryPair,
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
