import type { Finding } from '@ci-gates/core/model'
import type { LockQuestion } from '../ecosystem.ts'
import { asTexts, isObject, type Json, member } from '../javascript/json.ts'
import { type Manifest, manifestIn, relativeTo } from '../javascript/manifest.ts'
import { membersOf } from '../javascript/members.ts'
import { manifestAbsent } from '../pair.ts'
import { folderOf } from '../paths.ts'

/** What a bun.lock is compared with. */
export interface BunProject {
  readonly root: Manifest
  /** The root and the members by their place in the lock: `''`, `packages/a`. */
  readonly manifests: ReadonlyMap<string, Manifest>
}

/** The project of a lock, or why it could not be read. */
export async function projectOf({
  tree,
  path,
  lock,
}: LockQuestion): Promise<BunProject | { readonly findings: readonly Finding[] }> {
  const folder = folderOf(path)
  const root = await manifestIn(tree, folder)
  if (!root) return { findings: [manifestAbsent(lock, 'package.json')] }
  if (!root.ok) return { findings: [root.finding] }
  const manifests = new Map([['', root.value]])
  const findings: Finding[] = []
  for (const place of membersOf(tree, folder, patternsIn(root.value.data))) {
    const read = await manifestIn(tree, place)
    if (read?.ok) manifests.set(relativeTo(folder, place), read.value)
    else if (read) findings.push(read.finding)
  }
  return findings.length > 0 ? { findings } : { root: root.value, manifests }
}

/** `workspaces` is a list, or an object with `packages` beside its catalogs. */
function patternsIn(data: Json): readonly string[] {
  const value = member(data, 'workspaces')
  return asTexts(isObject(value) ? member(value, 'packages') : value)
}
