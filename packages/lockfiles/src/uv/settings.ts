import type { SourceFile, Tree } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { folderOf } from '../paths.ts'
import type { Path } from '../poetry/drift/edits.ts'
import type { Cause } from '../python/cause.ts'
import { readTomlFile } from '../python/toml-file.ts'
import { asString, asTable, entriesOf, type TomlTable, type TomlValue, tablesIn } from '../toml.ts'
import type { UvLock } from './lock.ts'
import { isLater, sameMoment } from './moments.ts'
import { MANIFEST } from './workspace.ts'

/** Settings of uv, the file that holds them, and where in it. */
export interface Settings {
  readonly table: TomlTable
  readonly file?: SourceFile
  readonly prefix: Path
}

/**
 * The settings that hold in a folder: `uv.toml`, or else `[tool.uv]` of a `pyproject.toml`, in it or the nearest folder
 * above that has either (uv-settings 0.12, `FilesystemOptions::find`). Above the tree nothing is known.
 */
export function settingsFor(tree: Tree, folder: string): Settings {
  for (let at = folder; ; at = folderOf(at)) {
    const found = settingsIn(tree, at)
    if (found) return found
    if (at === '.') return { table: {}, prefix: [] }
  }
}

function settingsIn(tree: Tree, folder: string): Settings | undefined {
  const own = tableOf(tree, folder, 'uv.toml')
  if (own) return { ...own, prefix: [] }
  const manifest = tableOf(tree, folder, MANIFEST)
  const uv = manifest && asTable(asTable(manifest.table['tool'])?.['uv'])
  return uv ? { table: uv, file: manifest.file, prefix: ['tool', 'uv'] } : undefined
}

function tableOf(tree: Tree, folder: string, name: string): { table: TomlTable; file: SourceFile } | undefined {
  const file = readOrFinding(tree, folder === '.' ? name : `${folder}/${name}`)
  if (!file || 'outcome' in file) return undefined
  const read = readTomlFile(file)
  return read.ok ? { table: read.value, file } : undefined
}

/** Settings that a lock records under `[options]`, with what is left out when it is this. */
const RECORDED = [
  ['resolution', 'resolution-mode', 'highest'],
  ['prerelease', 'prerelease-mode', 'if-necessary-or-explicit'],
  ['fork-strategy', 'fork-strategy', 'requires-python'],
] as const

/** Settings that are not those with which the lock was made. */
export function changedSettings(settings: Settings, { options }: UvLock, laterIsFine: boolean): Cause[] {
  const { table } = settings
  const plain = RECORDED.flatMap(([name, recorded, usual]) => {
    const now = asTable(table[name]) ? usual : (asString(table[name]) ?? usual)
    const before = asString(options[recorded]) ?? usual
    return now === before ? [] : [settingCause(settings, name, now, before)]
  })
  return [...plain, ...changedMoment(settings, options, laterIsFine), ...changedMoments(settings, options)]
}

function settingCause({ table, file, prefix }: Settings, name: string, now: string, before: string): Cause {
  const place = file ? { file, ...(table[name] === undefined ? {} : { path: [...prefix, name] }) } : {}
  return { code: 'setting-changed', claim: `${name} = ${now}`, observed: `the lock was made with ${before}`, ...place }
}

function changedMoment(settings: Settings, options: TomlTable, laterIsFine: boolean): Cause[] {
  const now = momentText(settings.table['exclude-newer'])
  const before = asString(options['exclude-newer-span']) ?? momentText(options['exclude-newer'])
  if (sameMoment(now, before) || (laterIsFine && isLater(now, before))) return []
  return [settingCause(settings, 'exclude-newer', now ?? 'none', before ?? 'none')]
}

/** `exclude-newer-package`: a moment a package, or `false`. */
function changedMoments(settings: Settings, options: TomlTable): Cause[] {
  const name = 'exclude-newer-package'
  const now = new Map(entriesOf(settings.table[name]).map(([key, value]) => [key, momentText(value)]))
  const before = new Map(
    entriesOf(options[name]).map(([key, value]) => [key, asString(asTable(value)?.['span']) ?? momentText(value)]),
  )
  const differing = [...new Set([...now.keys(), ...before.keys()])].filter(
    (key) => now.has(key) !== before.has(key) || !sameMoment(now.get(key), before.get(key)),
  )
  return differing.map((key) =>
    settingCause(settings, name, `${key} ${now.get(key) ?? 'none'}`, before.get(key) ?? 'none'),
  )
}

function momentText(value: TomlValue): string | undefined {
  if (typeof value === 'string') return value
  if (value === false) return 'false'
  return value instanceof Date ? value.toISOString() : undefined
}

/** Which indexes are named, without credentials; nothing where none is, so that any is allowed. */
export function namedIndexes({ table }: Settings): { urls: string[]; hasDefault: boolean } | undefined {
  const listed = tablesIn(table['index'])
  const urls = listed.flatMap((one) => asString(one['url']) ?? [])
  const primary = asString(table['index-url'])
  const extra = [table['extra-index-url'], table['find-links']].flatMap((value) =>
    Array.isArray(value) ? value.flatMap((one) => asString(one) ?? []) : (asString(value) ?? []),
  )
  const all = [...urls, ...(primary === undefined ? [] : [primary]), ...extra]
  const hasDefault =
    primary !== undefined || listed.some((one) => one['default'] === true) || table['no-index'] === true
  return all.length === 0 ? undefined : { urls: all, hasDefault }
}
