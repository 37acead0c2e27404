import type { Change } from './change.ts'
import { clock } from './clock.ts'
import { compareContainers, moved } from './compare-containers.ts'
import type { Snapshot } from './snapshot.ts'

/** So many times slower is told, from this many milliseconds on: below, ten times is noise. */
const TIMES_SLOWER = 10
const SLOW = 100

/** What changed between two snapshots of one target, the gravest first; times are told in UTC. Pure. */
export function compareSnapshots(before: Snapshot, now: Snapshot): readonly Change[] {
  if (before.target !== now.target) {
    const text = `the warm-up asked ${before.target}, not ${now.target}: nothing can be compared`
    return [{ kind: 'other-target', subject: '', text }]
  }
  const containers = Object.entries(before.containers).flatMap(([name, container]) => {
    const found = Object.hasOwn(now.containers, name) ? now.containers[name] : undefined
    return found ? compareContainers(name, container, found, now.at) : []
  })
  const hosts = Object.entries(before.addresses).flatMap(([name, addresses]) =>
    moved(name, addresses, (Object.hasOwn(now.addresses, name) ? now.addresses[name] : undefined) ?? []),
  )
  return [
    ...health(before, now),
    ...containers,
    ...hosts,
    ...certificate(before, now),
    ...status(before, now),
    ...slower(before, now),
  ]
}

function health(before: Snapshot, now: Snapshot): Change[] {
  const when = clock(before.at, now.at)
  const change = (kind: Change['kind'], text: string): Change[] => [{ kind, subject: '', at: before.at, text }]
  if (before.healthy && !now.healthy) return change('broken-since', `healthy at ${when} and broken since (${now.code})`)
  if (!before.healthy && !now.healthy)
    return change('never-healthy', `never healthy: ${before.code} at the warm-up (${when}) already`)
  return before.healthy ? [] : change('recovered', `healthy now, ${before.code} at the warm-up (${when})`)
}

function certificate({ certificate: before }: Snapshot, { certificate: now }: Snapshot): Change[] {
  if (!before || !now || before.fingerprint256 === now.fingerprint256) return []
  const text = `another certificate than at the warm-up: valid until ${now.notAfter.slice(0, 10)}, before until ${before.notAfter.slice(0, 10)}`
  return [{ kind: 'new-certificate', subject: '', text }]
}

function status({ status: before }: Snapshot, { status: now }: Snapshot): Change[] {
  if (before === undefined || now === undefined || before === now) return []
  return [{ kind: 'other-status', subject: '', text: `answers ${now}, at the warm-up ${before}` }]
}

function slower({ latencyMs: before }: Snapshot, { latencyMs: now }: Snapshot): Change[] {
  if (before === undefined || now === undefined || now < SLOW || now < TIMES_SLOWER * before) return []
  const times = before > 0 ? ` (${Math.round(now / before)} times as long)` : ''
  return [{ kind: 'slower', subject: '', text: `answered in ${span(now)}, at the warm-up in ${span(before)}${times}` }]
}

function span(ms: number): string {
  return ms < 1_000 ? `${Math.round(ms * 10) / 10} ms` : `${Math.round(ms / 100) / 10} s`
}
