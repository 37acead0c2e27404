import type { Finding } from '@ci-gates/core/model'
import type { LockQuestion, SourceFile, Tree } from '../ecosystem.ts'
import { asTexts, member } from '../javascript/json.ts'
import { inFolder, type Manifest, manifestIn } from '../javascript/manifest.ts'
import { membersOf } from '../javascript/members.ts'
import { manifestAbsent } from '../pair.ts'
import { folderOf } from '../paths.ts'
import { type Configuration, configurationOf } from './settings.ts'

/** What a lock is compared with. */
export interface PnpmProject {
  readonly tree: Tree
  readonly configuration: Configuration
  readonly root: Manifest
  /** The root and the members by their place in the lock: `.`, `packages/a`. */
  readonly manifests: ReadonlyMap<string, Manifest>
  /** The file with hooks, where there is one. */
  readonly pnpmfile?: SourceFile
}

/** The project of a lock, or why it could not be read. */
export async function projectOf({
  tree,
  path,
  lock,
}: LockQuestion): Promise<PnpmProject | { readonly findings: readonly Finding[] }> {
  const folder = folderOf(path)
  const root = await manifestIn(tree, folder)
  if (!root) return { findings: [manifestAbsent(lock, 'package.json')] }
  if (!root.ok) return { findings: [root.finding] }
  const configuration = await configurationOf(tree, root.value)
  if ('finding' in configuration) return { findings: [configuration.finding] }
  const manifests = new Map([['.', root.value]])
  const findings: Finding[] = []
  for (const member of memberFolders(tree, folder, configuration)) {
    const read = await manifestIn(tree, member)
    if (read?.ok) manifests.set(folder === '.' ? member : member.slice(folder.length + 1), read.value)
    else if (read) findings.push(read.finding)
  }
  if (findings.length > 0) return { findings }
  const hooks = ['.pnpmfile.mjs', '.pnpmfile.cjs']
    .map((name) => tree.read(inFolder(folder, name)))
    .find((one) => one && 'text' in one)
  return { tree, configuration, root: root.value, manifests, ...(hooks && 'text' in hooks ? { pnpmfile: hooks } : {}) }
}

/** The patterns of pnpm-workspace.yaml; with a lock for each member the lock accounts for one folder alone. */
function memberFolders(tree: Tree, folder: string, { workspace, npmrc }: Configuration): readonly string[] {
  const alone =
    npmrc?.values.get('shared-workspace-lockfile') ?? String(member(workspace?.data, 'sharedWorkspaceLockfile'))
  const patterns = asTexts(member(workspace?.data, 'packages'))
  // What is excluded is so wherever it stands in the list (workspace/find-packages).
  const ordered = [...patterns.filter((one) => !one.startsWith('!')), ...patterns.filter((one) => one.startsWith('!'))]
  return alone === 'false' ? [] : membersOf(tree, folder, ordered)
}
