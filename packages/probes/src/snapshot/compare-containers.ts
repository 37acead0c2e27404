import type { Change } from './change.ts'
import { clock } from './clock.ts'
import type { ContainerSnapshot } from './snapshot.ts'

/** What became of one container, the gravest first. */
export function compareContainers(
  name: string,
  before: ContainerSnapshot,
  now: ContainerSnapshot,
  at: number,
): Change[] {
  if (before.state === 'absent' && now.state === 'absent') return []
  if (now.state === 'absent')
    return [{ kind: 'gone', subject: name, text: `${name} is gone: it was there at the warm-up` }]
  const lived = livedOn(name, before, now, at)
  return [...(lived ? [lived] : []), ...moved(name, allOf(before), allOf(now))]
}

function livedOn(name: string, before: ContainerSnapshot, now: ContainerSnapshot, at: number): Change | undefined {
  const subject = name
  if (before.state === 'running' && now.state !== 'running') {
    const { finishedAt } = now
    const isOver = now.state === 'exited' || now.state === 'dead'
    const when = isOver && finishedAt !== undefined ? ` at ${clock(finishedAt, at)}` : ''
    const text = isOver ? `${name} exited${when} (${ending(now)})` : `${name} is ${now.state}, it ran at the warm-up`
    return { kind: 'stopped', subject, ...(isOver && finishedAt !== undefined ? { at: finishedAt } : {}), text }
  }
  const started = now.startedAt === undefined ? {} : { at: now.startedAt }
  const when = now.startedAt === undefined ? '' : ` at ${clock(now.startedAt, at)}`
  if (before.id !== now.id) return { kind: 'recreated', subject, ...started, text: `${name} was made anew${when}` }
  const hasRestarted = now.restartCount > before.restartCount || (now.startedAt ?? 0) > (before.startedAt ?? Infinity)
  if (!hasRestarted) return undefined
  const isKnown = now.exitCode !== 0 || now.oomKilled
  const times = now.restartCount - before.restartCount
  const told = [...(isKnown ? [ending(now)] : []), ...(times > 1 ? [`${times} times`] : [])].join(', ')
  return { kind: 'restarted', subject, ...started, text: `${name} restarted${when}${told === '' ? '' : ` (${told})`}` }
}

function ending({ exitCode, oomKilled }: ContainerSnapshot): string {
  return `exit ${exitCode}${oomKilled ? ', out of memory' : ''}`
}

export function allOf({ addresses }: ContainerSnapshot): readonly string[] {
  return Object.values(addresses).flat()
}

/** Nothing where one side is unknown: a container that does not run has no address. */
export function moved(subject: string, before: readonly string[], now: readonly string[]): Change[] {
  const [old, fresh] = [[...new Set(before)].sort(), [...new Set(now)].sort()]
  if (old.length === 0 || fresh.length === 0 || old.join() === fresh.join()) return []
  return [{ kind: 'new-address', subject, text: `${subject} moved from ${tell(old)} to ${tell(fresh)}` }]
}

function tell(addresses: readonly string[]): string {
  const more = addresses.length > 4 ? ` and ${addresses.length - 4} more` : ''
  return `${addresses.slice(0, 4).join(' and ')}${more}`
}
