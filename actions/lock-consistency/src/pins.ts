import { join, posix } from 'node:path'
import type { Finding, World } from '@ci-gates/core/model'
import { walk } from '@ci-gates/core/runner'
import { type Ecosystem, isPinFile, mayPin, pinnedTools, type SourceFile, type Tree } from '@ci-gates/lockfiles'
import type { PinnedLock, PinnedToolName } from '@ci-gates/lockfiles/pins'
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
  const pinned = locks.filter(({ ecosystem, question }) => ecosystem.tool && question)
  if (pinned.length === 0) return []
  const below = readable(tree, tree.paths.filter(isPinFile))
  const above = folder === world.workspace ? [] : await workspaceFiles(world)
  const files = [...new Map([...above, ...below].map((file) => [file.path, file])).values()]
  const tools = new Set(pinned.flatMap(({ ecosystem }) => ecosystem.tool ?? []))
  return (await Promise.all([...tools].map((tool) => examineTool(tool, files, pinned)))).flat()
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
  locks: readonly LockResult[],
): Promise<readonly Finding[]> {
  const own = locks.filter(({ ecosystem }) => ecosystem.tool === tool)
  const [first] = own
  if (!first || !files.some((file) => mayPin(file, pinnedTools[tool]))) return []
  const { satisfies } = await first.ecosystem.rules()
  if (!satisfies) return []
  const { agreePins, findPins } = await import('@ci-gates/lockfiles/pins')
  return agreePins({ tool, pins: await findPins(tool, files), locks: await pinnedLocks(own), satisfies })
}

async function pinnedLocks(locks: readonly LockResult[]): Promise<PinnedLock[]> {
  const known = await Promise.all(locks.map(pinnedLock))
  return known.flatMap((lock) => lock ?? [])
}

async function pinnedLock({ ecosystem, question }: { ecosystem: Ecosystem } & LockResult) {
  const rules = await ecosystem.rules()
  return question && rules.pinned?.(question)
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
