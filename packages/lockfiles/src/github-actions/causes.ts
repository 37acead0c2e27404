import type { Cause } from '../javascript/findings.ts'
import type { ActionsLock } from './lock.ts'
import { isCommit, type Pin } from './pin.ts'
import type { UseAt, Uses } from './workflow.ts'

/** What a workflow that the lock covers uses and the lock has not, and the other way round. */
export function workflowCauses(
  lock: ActionsLock,
  path: string,
  { uses, unseen, unread, invalid }: Uses,
): readonly Cause[] {
  const pins = lock.workflows.get(path) ?? []
  const asked = uses.flatMap((one) => (one.use.kind === 'remote' ? [{ one, pin: one.use.pin }] : []))
  const seen = new Set<string>()
  const missing = asked.flatMap(({ one, pin }) => {
    if (seen.has(pin.key)) return []
    seen.add(pin.key)
    return unlocked(lock, pins, one, pin)
  })
  const refused = uses.flatMap(forbidden)
  const untold = unseen.map((one) =>
    undetermined(one, 'it is not among the files looked at, so what it uses is not known'),
  )
  const complete = unseen.length + unread.length + invalid.length === 0
  const changed = new Set(missing.map(({ repository }) => repository))
  const left = complete
    ? leftOver(
        lock,
        path,
        pins,
        asked.map(({ pin }) => pin),
        changed,
      )
    : []
  return [...invalid, ...refused, ...missing.map(({ cause }) => cause), ...left, ...untold]
}

interface Missing {
  readonly repository: string
  readonly cause: Cause
}

function unlocked(lock: ActionsLock, pins: readonly string[], one: UseAt, pin: Pin): readonly Missing[] {
  const { key, repository, ref, isWorkflow } = pin
  if (pins.includes(key)) return []
  const cause = (code: string, observed: string, more: Partial<Cause> = {}): readonly Missing[] => [
    { repository, cause: { code, claim: one.text, observed, file: one.file, at: one.line, refused: true, ...more } },
  ]
  const others = pins.filter((text) => text.startsWith(`${repository}@`))
  if (others.some((text) => isCommit(ref) && lock.actions.get(text)?.commit === ref.toLowerCase())) return []
  if (isWorkflow && others.length === 0)
    return cause('undetermined', 'a workflow of another repository, which only newer versions lock', { unknown: true })
  // gh-actions-lock (checks/structural.go) passes over a whole commit that is not in the lock, and adds it with the next run.
  if (isCommit(ref))
    return cause('dependency-added', 'not in the lock; a whole commit, which the next run adds', { refused: false })
  if (others.length > 0) return cause('constraint-changed', `the lock has ${others.join(', ')} for this workflow`)
  return cause('dependency-added', 'not in the lock for this workflow')
}

function forbidden(one: UseAt): readonly Cause[] {
  const why = {
    local: 'an action of the checkout, which a locked workflow cannot use: write `$/` for `./`',
    'self-with-ref': '`$/` is this repository at the commit that runs: no @ref can follow',
    expression: '`uses:` cannot hold an expression',
  }[one.use.kind as string]
  if (why === undefined) return []
  const code = one.use.kind === 'expression' ? 'manifest-invalid' : 'local-action'
  return [{ code, claim: one.text, observed: why, file: one.file, at: one.line, refused: true }]
}

function undetermined(one: UseAt, observed: string): Cause {
  return {
    code: 'undetermined',
    claim: one.text,
    observed,
    file: one.file,
    at: one.line,
    refused: false,
    unknown: true,
  }
}

/** Pins of a workflow that nothing in it uses, not even through another action. */
function leftOver(
  lock: ActionsLock,
  path: string,
  pins: readonly string[],
  asked: readonly Pin[],
  changed: ReadonlySet<string>,
): readonly Cause[] {
  const used = reached(
    lock,
    asked.map(({ key }) => key),
  )
  const commits = new Set(asked.map(({ repository, ref }) => `${repository}@${ref.toLowerCase()}`))
  return pins.flatMap((key): readonly Cause[] => {
    const repository = key.slice(0, key.indexOf('@'))
    const commit = lock.actions.get(key)?.commit
    if (used.has(key) || changed.has(repository) || commits.has(`${repository}@${commit}`)) return []
    const line = lock.lines('workflows', path, key)
    const at = line === undefined ? {} : { at: line }
    const observed = `locked for ${path}, where nothing uses it any more`
    return [{ code: 'dependency-removed', claim: key, observed, file: lock.file, refused: true, ...at }]
  })
}

/** Everything that can be reached from some keys through `uses`. */
export function reached(lock: ActionsLock, from: Iterable<string>): ReadonlySet<string> {
  const found = new Set<string>(from)
  for (const key of found) for (const inner of lock.actions.get(key)?.uses ?? []) found.add(inner)
  return found
}

/** Keys that stand in the lock and have no entry there; entries that nothing asks for. */
export function graphCauses(lock: ActionsLock): readonly Cause[] {
  const missing = new Map<string, Cause>()
  const note = (key: string, observed: string, line: number | undefined) => {
    const at = line === undefined ? {} : { at: line }
    if (!lock.actions.has(key) && !missing.has(key))
      missing.set(key, { code: 'lock-incomplete', claim: key, observed, file: lock.file, refused: true, ...at })
  }
  for (const [path, pins] of lock.workflows)
    for (const key of pins)
      note(key, `locked for ${path}, and the lock has no entry of it`, lock.lines('workflows', path, key))
  for (const [key, { text, uses }] of lock.actions)
    for (const inner of uses)
      note(inner, `${key} uses it, and the lock has no entry of it`, lock.lines('dependencies', text, inner))
  const needed = reached(lock, [...lock.workflows.values()].flat())
  const orphans = [...lock.actions].flatMap(([key, { text }]): readonly Cause[] => {
    if (needed.has(key)) return []
    const line = lock.lines('dependencies', text)
    const at = line === undefined ? {} : { at: line }
    const observed = 'in the lock, and no workflow needs it'
    return [{ code: 'dependency-removed', claim: text, observed, file: lock.file, refused: false, ...at }]
  })
  return [...missing.values(), ...orphans]
}
