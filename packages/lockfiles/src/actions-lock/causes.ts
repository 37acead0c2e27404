import type { SourceFile } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import type { ActionsLock, LockedAction } from './lock.ts'
import type { Uses } from './workflow.ts'

/** Where a workflow's list and what it uses differ. */
export function workflowCauses(file: SourceFile, lock: ActionsLock, path: string, uses: Uses): Cause[] {
  const listed = lock.workflows.get(path) ?? []
  const wanted = new Set(uses.actions.map(({ key }) => key))
  const reached = reachedFrom(lock, [...wanted, ...uses.optional])
  const added = uses.actions.filter(
    ({ key }, at) => !listed.includes(key) && uses.actions.findIndex((one) => one.key === key) === at,
  )
  const gone = uses.unclear.some(({ why }) => why === 'an expression') ? [] : listed.filter((key) => !reached.has(key))
  return [
    ...added.map(({ key, file: workflow, line }): Cause => {
      const other = listed.find((one) => nameOf(one) === nameOf(key))
      const code = other === undefined ? 'dependency-added' : 'constraint-changed'
      const observed = other === undefined ? 'not in the lock for this workflow' : `the lock has ${other}`
      return { code, claim: key, observed, file: workflow, at: line, refused: true }
    }),
    ...gone.map((key): Cause => {
      const observed = `${path} does not use it any more`
      return { code: 'dependency-removed', claim: key, observed, file, at: lineOf(file, key, path), refused: true }
    }),
  ]
}

function nameOf(key: string): string {
  return key.slice(0, key.indexOf('@'))
}

/** What the lock shows by itself: entries that are missing, that nothing uses, and that are not what they should be. */
export function lockCauses(file: SourceFile, lock: ActionsLock): Cause[] {
  const reached = reachedFrom(lock, [...lock.workflows.values()].flat())
  const missing = [...reached].filter((key) => !lock.actions.has(key))
  const left = [...lock.actions.keys()].filter((key) => !reached.has(key))
  const told = (code: string, key: string, observed: string): Cause => ({
    ...{ code, claim: key, observed, file, at: lineOf(file, key, 'dependencies'), refused: true },
  })
  return [
    ...missing.map((key) => ({
      ...told('lock-incomplete', key, '`dependencies` has no such entry'),
      at: lineOf(file, key),
    })),
    ...left.map((key) => told('dependency-removed', key, 'in `dependencies`, and no workflow reaches it')),
    ...[...lock.actions].flatMap(([key, action]) => wrongWith(key, action).map(([code, why]) => told(code, key, why))),
  ]
}

/** The rules of the tool's own reader (lockfile/lockfile.go). */
function wrongWith(key: string, { ref, commit, ids }: LockedAction): [string, string][] {
  const [pinned, digest] = [key.slice(key.indexOf('@') + 1), (commit ?? '').replace(/^sha\d+-/, '')]
  const isCommit = /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/i.test(pinned)
  const wrong: [string, string][] = []
  if (commit === undefined || commit === '') wrong.push(['checksum-missing', 'it has no commit'])
  else if (!/^(?:sha1-[0-9a-f]{40}|sha256-[0-9a-f]{64})$/.test(commit))
    wrong.push(['checksum-mismatch', `its commit is not of the form sha1-…: ${commit.slice(0, 80)}`])
  else if (isCommit && pinned.toLowerCase() !== digest)
    wrong.push(['checksum-mismatch', `it is pinned to another commit than the lock has: ${commit}`])
  if (ref === undefined || ref === '') wrong.push(['lock-incomplete', 'it has no ref'])
  else if (!isCommit && ref !== pinned) wrong.push(['lock-incomplete', `its ref is ${ref.slice(0, 80)}`])
  if (ids.some((id) => typeof id !== 'number' || !Number.isInteger(id) || id < 1))
    wrong.push(['lock-incomplete', 'its owner_id or repo_id is no positive number'])
  return wrong
}

function reachedFrom({ actions }: ActionsLock, keys: readonly string[]): Set<string> {
  const reached = new Set(keys)
  for (const key of reached) for (const other of actions.get(key)?.uses ?? []) reached.add(other)
  return reached
}

/** The line of a key, after a heading; the tool writes one a line. */
function lineOf({ text }: SourceFile, key: string, after = ''): number {
  const start = after === '' ? 0 : Math.max(0, text.indexOf(after))
  const at = text.toLowerCase().indexOf(key.toLowerCase(), start)
  return at < 0 ? 1 : text.slice(0, at).split('\n').length
}
