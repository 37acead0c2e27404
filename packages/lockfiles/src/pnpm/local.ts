import { readBlock } from '../javascript/block-yaml.ts'
import type { Cause } from '../javascript/findings.ts'
import { at, type JsonObject, textsOf } from '../javascript/json.ts'
import { inFolder } from '../javascript/manifest.ts'
import { isRange, isVersion, satisfies } from '../javascript/semver.ts'
import { LOCKED_FIELDS, type PnpmLock } from './lock.ts'
import type { PnpmProject } from './project.ts'
import type { Release } from './releases.ts'

/**
 * Folders that are installed as packages (`file:./lib`) and ask for something else than when the lock was made: pnpm 11
 * compares them (pnpm/crates/lockfile, freshness.rs), before, the next install does.
 */
export function localCauses(lock: PnpmLock, project: PnpmProject, { major }: Release): readonly Cause[] {
  if (!lock.format.startsWith('9')) return []
  const chosen = [...lock.importers.values()].flatMap(({ fields }) =>
    LOCKED_FIELDS.flatMap((field) => [...(fields.get(field) ?? [])]),
  )
  const folders = new Map(chosen.flatMap(([name, version]) => folderOf(name, version)))
  return [...folders].flatMap(([key, folder]) => folderCauses(lock, project, key, folder, major >= 11))
}

/** `file:lib` is a folder, `file:lib.tgz` is none. */
function folderOf(name: string, version: string): readonly (readonly [string, string])[] {
  const folder = /^(?:[^:]*@)?file:([^()]+)/.exec(version)?.[1]
  return folder === undefined || /\.(?:tgz|tar\.gz|tar)$/.test(folder) ? [] : [[`${name}@file:${folder}`, folder]]
}

function folderCauses(
  { file }: PnpmLock,
  { tree, root }: PnpmProject,
  key: string,
  folder: string,
  refused: boolean,
): readonly Cause[] {
  const read = tree.read(inFolder(root.folder, `${folder}/package.json`))
  const recorded = snapshotOf(file.text, key)
  if (!read || 'unread' in read || !recorded) return []
  const manifest = parsed(read.text)
  const fields = ['dependencies', 'optionalDependencies'] as const
  return fields.flatMap((field) => {
    const [before, now] = [textsOf(at(recorded, field)), textsOf(at(manifest, field))]
    const added = [...now].filter(([name]) => !before.has(name))
    const removed = [...before].filter(([name]) => !now.has(name))
    const base = { file: read, refused }
    return [
      ...added.map(([name, spec]) => ({
        ...base,
        code: 'dependency-added',
        claim: `${name} ${spec}`,
        observed: 'not in the lock',
        at: [field, name],
      })),
      ...removed.map(([name, version]) => ({
        ...base,
        code: 'dependency-removed',
        claim: `${name} ${version}`,
        observed: 'in the lock, and nothing asks for it any more',
        at: [field],
      })),
      ...[...now].flatMap(([name, spec]) => unsatisfied(before.get(name), name, spec, { ...base, at: [field, name] })),
    ]
  })
}

function unsatisfied(
  version: string | undefined,
  name: string,
  spec: string,
  base: Pick<Cause, 'file' | 'refused' | 'at'>,
): readonly Cause[] {
  const plain = version?.replace(/\(.*$/, '')
  if (plain === undefined || !isVersion(plain) || !isRange(spec) || satisfies(plain, spec)) return []
  return [
    {
      ...base,
      code: 'dependency-unsatisfied',
      claim: `${name} ${spec}`,
      observed: `the lock has ${plain}, which ${spec} does not allow`,
    },
  ]
}

function parsed(text: string): JsonObject {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, '')) as JsonObject
  } catch {
    return {}
  }
}

/** What the lock records of a package below `snapshots`. */
function snapshotOf(text: string, key: string): JsonObject | undefined {
  const start = text.indexOf('\nsnapshots:')
  const from = text.indexOf(`\n  ${key}:`, start)
  if (start < 0 || from < 0) return undefined
  const after = /\n(?: {0,2})\S/.exec(text.slice(from + 1))
  return readBlock(
    text.slice(text.indexOf('\n', from + 1) + 1, after ? from + 1 + after.index : undefined).replace(/^ {4}/gm, ''),
  )
}
