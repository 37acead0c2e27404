import { statSync } from 'node:fs'
import { posix } from 'node:path'
import { type Finding, InputError, type InputValues, quote, type World } from '@ci-gates/core/model'
import { type Ecosystem, ecosystems } from '@ci-gates/lockfiles'
import { type Files, listFiles, readFiles } from './files.ts'
import type { inputs } from './inputs.ts'
import { examineLock, type LockResult, missingLocks } from './locks.ts'
import { examinePins } from './pins.ts'
import { untrackedLocks } from './tracking.ts'

/** What was seen of a tree: of each lock, and of the tree as a whole. */
export interface Observed {
  readonly locks: readonly LockResult[]
  readonly findings: readonly Finding[]
}

type Values = InputValues<typeof inputs>

/** Looks at every lock and manifest below the working directory. Reads only, and asks nobody but git. */
export async function observe(values: Values, world: World): Promise<Observed> {
  const folder = values.workingDirectory
  if (!isFolder(folder))
    throw new InputError([{ input: 'working-directory', message: `${quote(folder)} is not a folder` }])
  const listed = await listFiles(folder, values.exclude, world)
  const lockPaths = listed.paths.filter((path) => ecosystemOf(path, 'lock'))
  const untracked = untrackedLocks(folder, lockPaths, world)
  const files = await readFiles(
    folder,
    listed.paths.filter((path) => ecosystemOf(path, 'lock') ?? ecosystemOf(path, 'manifest')),
    world,
  )
  const options = values.poetryVersion === undefined ? {} : { judgeAs: values.poetryVersion }
  const locks = await Promise.all(
    lockPaths.map((path) => examineLock(path, ecosystemOf(path, 'lock') as Ecosystem, files, options)),
  )
  const missing = await findMissing(files, listed.paths, values.missingLock)
  const pins = values.pins === 'ignore' ? [] : await examinePins(folder, listed.paths, files, locks, world)
  return { locks, findings: [...(await untracked), ...missing, ...pins.map(weigh(values.pins)), ...listed.findings] }
}

/** `warn` tells of what is broken as of something additional that is not known to hold. */
function weigh(wish: 'fail' | 'warn' | 'ignore') {
  return (finding: Finding): Finding =>
    wish === 'fail' || finding.outcome !== 'broken' ? finding : { ...finding, outcome: 'unknown', additional: true }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}

function ecosystemOf(path: string, file: 'lock' | 'manifest'): Ecosystem | undefined {
  const name = posix.basename(path)
  return ecosystems.find((ecosystem) => ecosystem[file] === name)
}

async function findMissing(files: Files, paths: readonly string[], wish: Values['missingLock']): Promise<Finding[]> {
  if (wish === 'ignore') return []
  const missing = (await Promise.all(ecosystems.map((ecosystem) => missingLocks(ecosystem, files, paths)))).flat()
  return [...missing.map(weigh(wish)), ...unreadManifests(files)]
}

/** A manifest without a lock that cannot be read might call for one; one beside a lock is told of with that lock. */
function unreadManifests({ texts, unread }: Files): Finding[] {
  const alone = [...unread].filter(([path]) => {
    const lock = ecosystemOf(path, 'manifest')?.lock
    return lock !== undefined && !texts.has(posix.join(posix.dirname(path), lock))
  })
  return alone.map(([, finding]) => finding)
}
