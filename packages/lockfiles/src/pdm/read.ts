import type { SourceFile, Tree } from '../ecosystem.ts'
import { once } from '../once.ts'
import { readOrFinding } from '../pair.ts'

import { canonicalName } from '../pep440.ts'
import { blankFileLines } from '../poetry/file-lines.ts'
import { readExact } from '../python/hashed.ts'
import { memberPaths } from '../python/members.ts'
import type { StructurePackage } from '../python/structure.ts'
import { fromText, type Read } from '../python/toml-file.ts'
import { asString, asStrings, asTable, normalizeText, type TomlTable, tablesIn } from '../toml.ts'
import { pdmTable } from './hash.ts'

/** A pdm.lock as read. */
export interface PdmLock {
  readonly metadata: TomlTable
  readonly lockVersion?: string
  /** `sha256:` and the hash. */
  readonly contentHash?: string
  readonly groups?: readonly string[]
  readonly packages: readonly StructurePackage[]
}

/** Reads a pdm.lock. Never throws. */
export const readPdmLock = once((file): Read<PdmLock> => {
  const read = fromText(file, blankFileLines(normalizeText(file.text)))
  if (!read.ok) return read
  const metadata = asTable(read.value['metadata']) ?? {}
  const [lockVersion, contentHash] = [asString(metadata['lock_version']), asString(metadata['content_hash'])]
  return {
    ok: true,
    value: {
      metadata,
      ...(lockVersion === undefined ? {} : { lockVersion }),
      ...(contentHash === undefined ? {} : { contentHash }),
      ...(Array.isArray(metadata['groups']) ? { groups: asStrings(metadata['groups']) } : {}),
      packages: tablesIn(read.value['package']).flatMap(packageFrom),
    },
  }
})

function packageFrom(table: TomlTable): StructurePackage[] {
  const [name, version] = [asString(table['name']), asString(table['version'])]
  if (name === undefined) return []
  const needs = asStrings(table['dependencies']).map((text) => canonicalName(/^[\w.-]+/.exec(text)?.[0] ?? ''))
  const groups = Array.isArray(table['groups']) ? { groups: asStrings(table['groups']) } : {}
  return [{ name: canonicalName(name), ...(version === undefined ? {} : { version }), ...groups, needs }]
}

/** A member of a PDM workspace: its way from the root, and its manifest. */
export interface PdmMember {
  readonly way: string
  readonly path: string
  readonly file: SourceFile
  readonly table: TomlTable
}

/** The members of a workspace by their way, sorted; nothing where the manifest is of no workspace (workspace.py at 2.29.3). */
export function membersOf(tree: Tree, folder: string, root: TomlTable): readonly PdmMember[] | undefined {
  const workspace = asTable(pdmTable(root)['workspace'])
  if (!workspace || Object.keys(workspace).length === 0) return undefined
  return memberPaths(tree, folder, asStrings(workspace['members'])).flatMap(({ way, path }) => {
    const file = readOrFinding(tree, path)
    if (!file || 'outcome' in file) return []
    const table = readExact(file)
    return table ? [{ way, path, file, table }] : []
  })
}
