import {
  type Attempt,
  type Container,
  type ContainerSnapshot,
  type LogMark,
  SNAPSHOT_VERSION,
  type Snapshot,
} from '@ci-gates/probes'
import type { Seen } from './container.ts'

export interface Moment {
  readonly at: number
  readonly target: string
  readonly healthy: boolean
  readonly code: string
  readonly last: Attempt | undefined
  /** Addresses by host. */
  readonly addresses: Readonly<Record<string, readonly string[]>>
  readonly seen: readonly Seen[]
  readonly logs: readonly LogMark[]
}

/** How everything is now, as it is stored and compared. */
export function snapshotOf({ at, target, healthy, code, last, addresses, seen, logs }: Moment): Snapshot {
  const [own] = last?.tls?.chain ?? []
  const certificate = own && {
    fingerprint256: own.fingerprint256,
    notAfter: last?.tls?.earliestExpiry ?? own.notAfter,
    subject: own.subject,
  }
  const containers = seen.flatMap(({ name, containers: [first] }) => (first ? [[name, entryOf(first)]] : []))
  return {
    version: SNAPSHOT_VERSION,
    ...{ at, target, healthy, code, addresses, logs },
    containers: Object.fromEntries(containers),
    ...(last?.status === undefined ? {} : { status: last.status }),
    ...(last && healthy ? { latencyMs: last.timings.total } : {}),
    ...(certificate ? { certificate } : {}),
  }
}

function entryOf(container: Container): ContainerSnapshot {
  const { id, state, startedAt, finishedAt, restartCount, exitCode, oomKilled, addresses } = container
  const byNetwork = addresses.map(({ network, ip, ip6 }) => [network, [ip, ip6].filter((each) => each)])
  return {
    ...{ id, state, restartCount, exitCode, oomKilled },
    addresses: Object.fromEntries(byNetwork),
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
  }
}
