import { statSync } from 'node:fs'
import { type Finding, InputError, type InputValues, quote, type World } from '@ci-gates/core/model'
import { changeAgainst, nothingTouched, touched } from './changed.ts'
import { listFiles } from './files.ts'
import { ecosystemsOf, locksAmong, manifestsAmong } from './find.ts'
import type { inputs } from './inputs.ts'
import { examineLock, type LockResult } from './locks.ts'
import { missingLocks } from './missing.ts'
import { examinePins } from './pins.ts'
import { rivalLocks } from './rivals.ts'
import { withoutShadowed } from './shadowed.ts'
import { type Began, driftBegan } from './since.ts'
import { absentSubmodules } from './submodules.ts'
import { untrackedLocks } from './tracking.ts'
import { treeOf } from './tree.ts'

/** What was seen of a tree: of each lock, and of the tree as a whole. */
export interface Observed {
  readonly locks: readonly LockResult[]
  readonly findings: readonly Finding[]
  readonly began: Began
}

type Values = InputValues<typeof inputs>
type Wish = 'fail' | 'warn' | 'ignore'

/** Looks at every lock and manifest below the working directory. Reads only, and asks nobody but git. */
export async function observe(values: Values, world: World): Promise<Observed> {
  const folder = values.workingDirectory
  if (!isFolder(folder))
    throw new InputError([{ input: 'working-directory', message: `${quote(folder)} is not a folder` }])
  const listed = await listFiles(folder, values.exclude, world)
  const tree = treeOf(folder, listed.paths, world)
  const found = locksAmong(tree.paths, values)
  const options = { level: values.level, versions: values.toolVersions }
  const asked = await Promise.all(found.map(({ ecosystem, path }) => examineLock(ecosystem, path, tree, options)))
  // Nothing is said of a file that only has the name of a lock (a requirements.txt written by hand).
  const { live: all, shadowed } = withoutShadowed(asked.filter(({ answer }) => answer.findings.length > 0))
  const { locks, findings: change, isTouched } = await narrowed(all, values)
  const untracked = untrackedLocks(folder, [...new Set(locks.map(({ path }) => path))], world)
  const manifests = manifestsAmong(tree.paths, values).filter(isTouched)
  const { missing, unread } = await missingLocks(manifests, tree, all, ecosystemsOf(values))
  const pins = values.pins === 'ignore' ? [] : await examinePins(folder, tree, locks, world)
  const began = values.since === undefined ? new Map() : await driftBegan(folder, values.since, locks, world)
  const findings = [
    ...(await untracked),
    ...weigh(missing, values.missingLock),
    ...(values.missingLock === 'ignore' ? [] : unread),
    ...weigh([...rivalLocks(locks), ...shadowed], values.rivalLocks),
    ...weigh(pins, values.pins),
    ...[...absentSubmodules(tree), ...listed.findings, ...change],
  ]
  return { locks, findings, began }
}

/** Only what changed, where that is asked for and can be told. */
async function narrowed(locks: readonly LockResult[], { changedOnly, workingDirectory, base }: Values) {
  if (!changedOnly) return { locks, findings: [], isTouched: () => true }
  const change = await changeAgainst(workingDirectory, base)
  if ('outcome' in change) return { locks, findings: [change], isTouched: () => true }
  const some = touched(locks, change)
  const findings = some.length === 0 ? [nothingTouched(change, locks.length)] : []
  return { locks: some, findings, isTouched: (path: string) => change.paths.has(path) }
}

/** `warn` tells of what is broken as of something additional that is not known to hold. */
function weigh(findings: readonly Finding[], wish: Wish): Finding[] {
  if (wish === 'ignore') return []
  return findings.map((finding) =>
    wish === 'fail' || finding.outcome !== 'broken' ? finding : { ...finding, outcome: 'unknown', additional: true },
  )
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true
}
