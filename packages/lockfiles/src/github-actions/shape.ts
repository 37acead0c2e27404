import type { Cause } from '../javascript/findings.ts'
import { entriesOf, isObject, type JsonObject, member } from '../javascript/json.ts'
import type { ActionsLock, LockedAction } from './lock.ts'
import { isCommit, pinKey } from './pin.ts'

/** Fields of an action's entry by format (actions-lockfile schema/, compat.go): `!` marks what must be there. */
const FIELDS: Readonly<Record<string, readonly string[]>> = {
  'v0.0.1': ['tag', 'branch', 'ref', 'commit!', 'owner_id!', 'repo_id!', 'uses'],
  'v0.0.2': ['ref!', 'commit!', 'owner_id!', 'repo_id!', 'uses'],
  'v0.0.3': ['ref!', 'commit!', 'owner_id!', 'repo_id!', 'uses', 'hostname'],
}

/** What makes a lock one that GitHub does not read (actions-lockfile lockfile.go, compat.go), each with its line. */
export function shapeCauses(lock: ActionsLock): readonly Cause[] {
  const top = Object.keys(lock.data)
    .filter((key) => !['version', 'workflows', 'dependencies'].includes(key))
    .map((key) => invalid(lock, key, 'no such part is known in the lock', lock.lines(key)))
  const paths = [...lock.workflows.keys()].flatMap((path) =>
    isSafe(path) ? [] : [invalid(lock, path, 'no path from the root of the repository', lock.lines('workflows', path))],
  )
  const actions = [...lock.actions].flatMap(([key, action]) => actionCauses(lock, key, action))
  return [...top, ...paths, ...actions, ...cycle(lock)]
}

function actionCauses(lock: ActionsLock, key: string, action: LockedAction): readonly Cause[] {
  const { text, entry } = action
  const line = (field?: string) => lock.lines('dependencies', text, field ?? '')
  if (pinKey(text, lock.format) === undefined) return [invalid(lock, text, 'not of the form owner/repo@ref', line())]
  const fields = FIELDS[lock.format] ?? []
  const known = fields.map((field) => field.replace('!', ''))
  const unknown = entriesOf(entry).filter(([field]) => !known.includes(field))
  const missing = fields.filter((field) => field.endsWith('!') && member(entry, field.slice(0, -1)) === undefined)
  return [
    ...unknown.map(([field]) => invalid(lock, text, `\`${field}\` is no field of format ${lock.format}`, line(field))),
    ...missing.map((field): Cause => {
      const name = field.slice(0, -1)
      const code = name === 'commit' ? 'checksum-missing' : 'lock-invalid'
      return { ...invalid(lock, text, `its entry has no \`${name}\``, line()), code }
    }),
    ...valueCauses(lock, key, action, entry),
  ]
}

function valueCauses(lock: ActionsLock, key: string, action: LockedAction, entry: JsonObject): readonly Cause[] {
  const { text, commit } = action
  const line = (field: string) => lock.lines('dependencies', text, field)
  const ref = key.slice(key.indexOf('@') + 1)
  const written = member(entry, 'ref')
  const causes: Cause[] = []
  for (const field of ['owner_id', 'repo_id']) {
    const id = member(entry, field)
    const isId = typeof id === 'number' && Number.isInteger(id) && id > 0
    if (id !== undefined && !isId) causes.push(invalid(lock, text, `\`${field}\` is no positive number`, line(field)))
  }
  if (member(entry, 'commit') !== undefined && commit === undefined)
    causes.push(invalid(lock, text, 'its commit is not sha1- with 40, or sha256- with 64 hex digits', line('commit')))
  if (lock.format === 'v0.0.1') return causes
  if (isCommit(ref) && commit !== undefined && commit !== ref.toLowerCase()) {
    const observed = `the lock has another commit for it, ${commit.slice(0, 12)}`
    causes.push({ ...invalid(lock, text, observed, line('commit')), code: 'checksum-mismatch' })
  }
  if (typeof written === 'string' && written !== ref && !isCommit(ref))
    causes.push(invalid(lock, text, `its entry has the ref ${written}`, line('ref')))
  return causes
}

/** A path that GitHub opens: relative, without `..`, backslashes, colons and control characters. */
function isSafe(path: string): boolean {
  return path !== '' && !path.startsWith('/') && !/[\x00-\x1f\x7f\\:]/.test(path) && !path.split('/').includes('..')
}

/** The first action that uses itself, through others or not. */
function cycle(lock: ActionsLock): readonly Cause[] {
  const done = new Set<string>()
  for (const start of lock.actions.keys()) {
    const path = new Set<string>()
    const stack: { key: string; next: number }[] = done.has(start) ? [] : [{ key: start, next: 0 }]
    while (stack.length > 0) {
      const top = stack.at(-1) as { key: string; next: number }
      path.add(top.key)
      const child = lock.actions.get(top.key)?.uses[top.next]
      top.next += 1
      if (child === undefined) {
        stack.pop()
        path.delete(top.key)
        done.add(top.key)
      } else if (path.has(child)) {
        const text = lock.actions.get(child)?.text ?? child
        return [invalid(lock, text, 'it uses itself, through others', lock.lines('dependencies', text))]
      } else if (!done.has(child)) stack.push({ key: child, next: 0 })
    }
  }
  return []
}

function invalid(lock: ActionsLock, claim: string, observed: string, line: number | undefined): Cause {
  const at = line === undefined ? {} : { at: line }
  return { code: 'lock-invalid', claim, observed, file: lock.file, refused: true, ...at }
}

/** Whether the two parts of the lock are what they should be; nothing of them can be told otherwise. */
export function partsCause(lock: ActionsLock): Cause | undefined {
  for (const part of ['workflows', 'dependencies']) {
    const value = member(lock.data, part)
    if (value !== undefined && value !== null && !isObject(value))
      return invalid(lock, part, 'it should hold names with what belongs to them', lock.lines(part))
  }
  return undefined
}
