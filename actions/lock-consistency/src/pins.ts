import { join, posix } from 'node:path'
import type { Finding, World } from '@ci-gates/core/model'
import { walk } from '@ci-gates/core/runner'
import { type Ecosystem, isPinFile, mayPin, pinWords, type SourceFile, type Tree } from '@ci-gates/lockfiles'
import type { PinnedToolName } from '@ci-gates/lockfiles/pins'
import { isPassedOver } from './find.ts'
import type { LockResult } from './locks.ts'
import { treeOf } from './tree.ts'

/**
 * Whether the tool versions that the repository pins go with its locks, and with each other. Looks at the files below the
 * folder and, since workflows stand at the root, at those of the workspace's own that may pin a version.
 */
export async function examinePins(
  folder: string,
  tree: Tree,
  locks: readonly LockResult[],
  world: World,
): Promise<Finding[]> {
  const pinned = locks.filter(({ ecosystem, question }) => toolsOf(ecosystem).length > 0 && question)
  if (pinned.length === 0) return []
  const below = readable(tree, tree.paths.filter(isPinFile))
  const above = folder === world.workspace ? [] : await workspaceFiles(world)
  const files = [...new Map([...above, ...below].map((file) => [file.path, file])).values()]
  const tools = new Set(pinned.flatMap(({ ecosystem }) => toolsOf(ecosystem)))
  return (await Promise.all([...tools].map((tool) => examineTool(tool, files, tree, pinned)))).flat()
}

function toolsOf({ tool, also = [] }: Ecosystem): readonly PinnedToolName[] {
  return tool === undefined ? also : [tool, ...also]
}

function readable(tree: Tree, paths: readonly string[]): SourceFile[] {
  return paths.flatMap((path) => {
    const file = tree.read(path)
    return file && 'text' in file ? [file] : []
  })
}

async function examineTool(
  tool: PinnedToolName,
  files: readonly SourceFile[],
  tree: Tree,
  locks: readonly LockResult[],
): Promise<readonly Finding[]> {
  const own = locks.filter(({ ecosystem }) => toolsOf(ecosystem).includes(tool))
  const [first] = own
  if (!first || !files.some((file) => mayPin(file, tool, pinWords[tool]))) return []
  const { satisfies, pinned } = await first.ecosystem.rules()
  if (!satisfies || !pinned) return []
  const known = await Promise.all(own.map(({ question }) => question && pinned(question, tool)))
  const pinnedLocks = known.filter((lock) => lock !== undefined)
  if (pinnedLocks.length === 0) return []
  const { agreePins, findPins } = await import('@ci-gates/lockfiles/pins')
  const unlocked = unlockedManifests(first.ecosystem, tree, own)
  return agreePins({ tool, pins: await findPins(tool, files), locks: pinnedLocks, satisfies, unlocked })
}

/** Manifests for which none of the locks accounts; those that only tests are fed with apart. */
function unlockedManifests({ isManifest }: Ecosystem, tree: Tree, locks: readonly LockResult[]): readonly string[] {
  const locked = new Set(locks.flatMap(({ answer }) => answer.manifests))
  return tree.paths.filter((path) => isManifest(path) && !locked.has(path) && !isPassedOver(path))
}

/** Files that may pin, at the workspace's root and in the folders where continuous integration is configured. */
async function workspaceFiles(world: World): Promise<SourceFile[]> {
  const folders = ['.github', '.circleci', '.config']
  const root = await walk(world.workspace, isPinFile, { signal: world.signal, depth: 0 })
  const nested = await Promise.all(
    folders.map(async (name) => {
      const { files } = await walk(join(world.workspace, name), () => true, { signal: world.signal })
      return files.map((path) => posix.join(name, path)).filter(isPinFile)
    }),
  )
  const paths = [...root.files, ...nested.flat()]
  return readable(treeOf(world.workspace, paths, world), paths)
}
