import { join, posix } from 'node:path'
import type { Finding, World } from '@ci-gates/core/model'
import { walk } from '@ci-gates/core/runner'
import { type Ecosystem, isPinFile, mayPin, pinnedTools, type SourceFile } from '@ci-gates/lockfiles'
import type { PinnedLock } from '@ci-gates/lockfiles/pins'
import { capabilities } from './capabilities.ts'
import { type Files, readFiles } from './files.ts'
import type { LockResult } from './locks.ts'

/**
 * Whether the tool versions that the repository pins go with its locks, and with each other. Looks at the files below the
 * folder and, since workflows stand at the root, at those of the workspace's own that may pin a version.
 * @param known files that were read already
 */
export async function examinePins(
  folder: string,
  paths: readonly string[],
  known: Files,
  locks: readonly LockResult[],
  world: World,
): Promise<Finding[]> {
  if (locks.length === 0) return []
  const rest = paths.filter((path) => isPinFile(path) && !known.texts.has(path))
  const below = [...known.texts.values(), ...(await readFiles(folder, rest, world)).texts.values()]
  const above = folder === world.workspace ? [] : await workspaceFiles(world)
  const files = [...new Map([...above, ...below].map((file) => [file.path, file])).values()]
  const tools = [...new Set(locks.map(({ ecosystem }) => ecosystem))]
  return (await Promise.all(tools.map((ecosystem) => examineTool(ecosystem, files, locks)))).flat()
}

async function examineTool(
  ecosystem: Ecosystem,
  files: readonly SourceFile[],
  locks: readonly LockResult[],
): Promise<readonly Finding[]> {
  const { tool } = ecosystem
  if (!files.some((file) => mayPin(file, pinnedTools[tool]))) return []
  const { agreePins, findPins } = await import('@ci-gates/lockfiles/pins')
  const { satisfies } = await ecosystem.rules()
  return agreePins({ tool, pins: await findPins(tool, files), locks: await pinnedLocks(ecosystem, locks), satisfies })
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
  return [...(await readFiles(world.workspace, [...root.files, ...nested.flat()], world)).texts.values()]
}

async function pinnedLocks(ecosystem: Ecosystem, locks: readonly LockResult[]): Promise<PinnedLock[]> {
  const rules = await ecosystem.rules()
  return locks.flatMap(({ ecosystem: own, lock, manifest }) => {
    const known = own === ecosystem && lock && manifest ? rules.pinned({ lock, manifest }, capabilities) : undefined
    return known ? [known] : []
  })
}
