import type { LockQuestion, LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { folderOf } from '../paths.ts'
import { atLeast, parseVersion } from '../pep440.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { lockedOtherwise } from '../python/other-lock.ts'
import { normalSpecifier, satisfiesSpecifier } from '../python/specifier.ts'
import { readTomlFile } from '../python/toml-file.ts'
import { asTable, type TomlTable } from '../toml.ts'
import { checkUvLock } from './check.ts'
import { readUvLock } from './lock.ts'
import { MANIFEST, uvTable } from './workspace.ts'

/** What can be told of `uv.lock`, and of the locks of scripts (`NAME.py.lock`). */
export const uvRules: LockRules = { check: checkUvLock, wantsLock, pinned, satisfies }

/** A project with settings that only a lock makes sense of; a member of a workspace shares the root's. */
function wantsLock(path: string, tree: Tree): WantedLock | undefined {
  if (lockedOtherwise(tree, path, 'uv.lock')) return undefined
  const table = tableAt(tree, path)
  const uv = table && uvTable(table)
  // Settings alone, beside no project and nothing to install, tell uv how to behave in that folder.
  const asks = [table?.['project'], table?.['dependency-groups'], uv?.['workspace'], uv?.['dev-dependencies']]
  if (!uv || asks.every((part) => part === undefined) || uv['managed'] === false) return undefined
  const keys = Object.keys(uv).filter((key) => !['pip', 'build-backend', 'required-version'].includes(key))
  if (keys.length === 0 || isBelowWorkspace(path, tree)) return undefined
  return { lock: 'uv.lock', command: 'uv lock' }
}

/** A manifest that has settings of uv's. */
function tableAt(tree: Tree, path: string): TomlTable | undefined {
  const file = readOrFinding(tree, path)
  if (!file || 'outcome' in file || !file.text.includes('uv')) return undefined
  const read = readTomlFile(file)
  return read.ok && asTable(asTable(read.value['tool'])?.['uv']) ? read.value : undefined
}

function isBelowWorkspace(path: string, tree: Tree): boolean {
  for (let at = folderOf(path); at !== '.'; ) {
    at = folderOf(at)
    const above = tableAt(tree, at === '.' ? MANIFEST : `${at}/${MANIFEST}`)
    if (above && uvTable(above)['workspace'] !== undefined) return true
  }
  return false
}

/** The first uv that writes a revision of the format. */
const REVISIONS = [
  ['0.12.24', 5],
  ['0.8.4', 3],
  ['0.6.15', 2],
  ['0.6.0', 1],
] as const

/** Every uv since 0.3 reads version 1 of the format; what it does not know of it, it leaves out when it writes. */
function pinned({ lock }: LockQuestion): PinnedLock | undefined {
  const read = readUvLock(lock)
  if (!read.ok || read.value.version !== 1) return undefined
  return {
    path: lock.path,
    lockVersion: `1, revision ${read.value.revision}`,
    answers: (version) => {
      if (!parseVersion(version) || !atLeast(version, '0.1.0')) return undefined
      if (!atLeast(version, '0.3.0')) return { reads: 'no', accepts: false }
      return { reads: 'yes', accepts: true, writes: `revision ${revisionOf(version)}` }
    },
  }
}

function revisionOf(version: string): string {
  return String(REVISIONS.find(([first]) => atLeast(version, first))?.[1] ?? 0)
}

/** `required-version` is a specifier, or a version alone, which means that one. */
function satisfies(version: string, spec: string): boolean | undefined {
  const text = /^\s*\d/.test(spec) ? `==${spec.trim()}` : normalSpecifier(spec)
  return parseVersion(version) ? satisfiesSpecifier(version, text) : undefined
}
