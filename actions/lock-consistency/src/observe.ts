import { statSync } from 'node:fs'
import { type Finding, InputError, type InputValues, quote, type World } from '@ci-gates/core/model'
import { ecosystems } from '@ci-gates/lockfiles'
import { listFiles } from './files.ts'
import type { inputs } from './inputs.ts'
import { examineLock, type LockResult } from './locks.ts'
import { missingLocks } from './missing.ts'
import { examinePins } from './pins.ts'
import { untrackedLocks } from './tracking.ts'
import { treeOf } from './tree.ts'

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
  const tree = treeOf(folder, listed.paths, world)
  const found = listed.paths.flatMap((path) =>
    ecosystems.filter((one) => one.isLock(path)).map((one) => ({ one, path })),
  )
  const untracked = untrackedLocks(
    folder,
    found.map(({ path }) => path),
    world,
  )
  const options = { level: 'tool', versions: versionsOf(values) } as const
  const locks = await Promise.all(found.map(({ one, path }) => examineLock(one, path, tree, options)))
  const { missing, unread } = await missingLocks(tree.paths, tree, locks, ecosystems)
  const pins = values.pins === 'ignore' ? [] : await examinePins(folder, tree, locks, world)
  const wanted = values.missingLock === 'ignore' ? [] : [...missing.map(weigh(values.missingLock)), ...unread]
  return { locks, findings: [...(await untracked), ...wanted, ...pins.map(weigh(values.pins)), ...listed.findings] }
}

function versionsOf({ poetryVersion }: Values): ReadonlyMap<string, string> {
  return new Map(poetryVersion === undefined ? [] : [['poetry', poetryVersion]])
}

/** `warn` tells of what is broken as of something additional that is not known to hold. */
function weigh(wish: 'fail' | 'warn' | 'ignore') {
  return (finding: Finding): Finding =>
    wish === 'fail' || finding.outcome !== 'broken' ? finding : { ...finding, outcome: 'unknown', additional: true }
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
