import type { Finding } from '@ci-gates/core/model'
import type { LockQuestion, SourceFile, Tree } from '../ecosystem.ts'
import { asTexts, isObject, type JsonObject, member } from '../javascript/json.ts'
import { inFolder, type Manifest, manifestIn, relativeTo } from '../javascript/manifest.ts'
import { membersOf } from '../javascript/members.ts'
import { readYaml } from '../javascript/yaml.ts'
import { manifestAbsent } from '../pair.ts'
import { folderOf } from '../paths.ts'

/** What a yarn.lock is compared with. */
export interface YarnProject {
  readonly tree: Tree
  readonly root: Manifest
  /** The root and every member by the way from the root: `.`, `packages/a`. */
  readonly manifests: ReadonlyMap<string, Manifest>
  /** `.yarnrc.yml`, where there is one. */
  readonly settings?: { readonly file: SourceFile; readonly data: JsonObject }
}

/** The project of a lock, members of members included; or why it could not be read. */
export async function projectOf({
  tree,
  path,
  lock,
}: LockQuestion): Promise<YarnProject | { readonly findings: readonly Finding[] }> {
  const folder = folderOf(path)
  const root = await manifestIn(tree, folder)
  if (!root) return { findings: [manifestAbsent(lock, 'package.json')] }
  if (!root.ok) return { findings: [root.finding] }
  const manifests = new Map<string, Manifest>([['.', root.value]])
  const findings: Finding[] = []
  for (const manifest of manifests.values()) {
    for (const member of membersOf(tree, manifest.folder, workspacesOf(manifest.data))) {
      const read = await manifestIn(tree, member)
      if (read?.ok) manifests.set(relativeTo(folder, member), read.value)
      else if (read) findings.push(read.finding)
    }
  }
  const settings = await settingsIn(tree, folder)
  if (settings && 'finding' in settings) findings.push(settings.finding)
  if (findings.length > 0) return { findings }
  return { tree, root: root.value, manifests, ...(settings && 'data' in settings ? { settings } : {}) }
}

/** `workspaces` is a list, or an object with `packages`. */
function workspacesOf(data: JsonObject): readonly string[] {
  const value = member(data, 'workspaces')
  return asTexts(isObject(value) ? member(value, 'packages') : value)
}

async function settingsIn(
  tree: Tree,
  folder: string,
): Promise<NonNullable<YarnProject['settings']> | { readonly finding: Finding } | undefined> {
  const read = tree.read(inFolder(folder, '.yarnrc.yml'))
  if (!read) return undefined
  if ('unread' in read) return { finding: read.unread }
  if (read.text.replace(/#.*$/gm, '').trim() === '') return undefined
  const parsed = await readYaml(read)
  return parsed.ok ? { file: read, data: parsed.value } : { finding: parsed.finding }
}
