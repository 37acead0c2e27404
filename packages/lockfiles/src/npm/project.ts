import type { Finding } from '@ci-gates/core/model'
import type { LockQuestion, Tree } from '../ecosystem.ts'
import { asTexts, at, isObject, type Json, member } from '../javascript/json.ts'
import { type Manifest, manifestIn } from '../javascript/manifest.ts'
import { membersOf } from '../javascript/members.ts'
import { manifestAbsent } from '../pair.ts'
import { folderOf, joined } from '../paths.ts'
import type { NpmLock } from './lock.ts'
import { type NpmSettings, settingsIn } from './settings.ts'

/** What a lock is compared with: the root, its members, and the folders that the lock links to. */
export interface NpmProject {
  readonly tree: Tree
  readonly root: Manifest
  /** Members by the name they are linked under. */
  readonly members: ReadonlyMap<string, Manifest>
  /** Every manifest by its place in the lock: `packages/a`, `''` for the root. */
  readonly manifests: ReadonlyMap<string, Manifest>
  readonly settings: NpmSettings
}

/** The project of a lock, or why it could not be read. Unreadable members are findings, too: npm reads them all. */
export async function projectOf(
  { tree, path, lock: file }: LockQuestion,
  lock: NpmLock,
): Promise<NpmProject | { readonly findings: readonly Finding[] }> {
  const folder = folderOf(path)
  const root = await manifestIn(tree, folder)
  if (!root) return { findings: [manifestAbsent(file, 'package.json')] }
  if (!root.ok) return { findings: [root.finding] }
  const [members, linked] = [new Map<string, Manifest>(), new Map<string, Manifest>([['', root.value]])]
  const findings: Finding[] = []
  const places = membersOf(tree, folder, workspacesOf(root.value.data))
  for (const place of places) {
    const read = await manifestIn(tree, place)
    if (!read) continue
    if (!read.ok) findings.push(read.finding)
    else members.set(read.value.name ?? place.slice(place.lastIndexOf('/') + 1), read.value)
  }
  if (findings.length > 0) return { findings }
  for (const manifest of members.values()) linked.set(placeIn(folder, manifest.folder), manifest)
  await readLinked(tree, folder, lock, linked)
  return { tree, root: root.value, members, manifests: linked, settings: settingsIn(tree, folder) }
}

/** `workspaces` is a list, or an object with `packages` (@npmcli/map-workspaces). */
export function workspacesOf(data: Json): readonly string[] {
  const value = member(data, 'workspaces')
  return asTexts(isObject(value) ? at(value, 'packages') : value)
}

/** A folder as the lock names it: relative to the lock's own. */
export function placeIn(root: string, folder: string): string {
  return root === '.' ? folder : folder.slice(root.length + 1)
}

async function readLinked(tree: Tree, folder: string, lock: NpmLock, into: Map<string, Manifest>): Promise<void> {
  for (const entry of lock.entries.values()) {
    if (entry['link'] !== true || typeof entry['resolved'] !== 'string' || into.has(entry['resolved'])) continue
    const target = joined(folder, entry['resolved'])
    const read = target === undefined ? undefined : await manifestIn(tree, target)
    if (read?.ok) into.set(entry['resolved'], read.value)
  }
}
