import type { Container } from '../engine/container.ts'
import type { Death } from '../engine/last-death.ts'
import type { LogMark } from '../proxy/log-file.ts'

export const SNAPSHOT_VERSION = 1

/** A container at one moment. One that the engine said is not there has the state `absent`. */
export interface ContainerSnapshot {
  readonly id: string
  readonly state: string
  /** Milliseconds since the epoch. */
  readonly startedAt?: number
  readonly finishedAt?: number
  readonly restartCount: number
  /** How it ended the last time, also where it runs again. */
  readonly exitCode: number
  readonly oomKilled: boolean
  /** Addresses by network. */
  readonly addresses: Readonly<Record<string, readonly string[]>>
}

export interface CertificateSnapshot {
  readonly fingerprint256: string
  /** ISO 8601. */
  readonly notAfter: string
  readonly subject?: string
}

/** How a target and what stands behind it were at one moment. What a warm-up stores and a verification compares. */
export interface Snapshot {
  readonly version: typeof SNAPSHOT_VERSION
  /** Milliseconds since the epoch. */
  readonly at: number
  /** What was asked, without secrets. */
  readonly target: string
  readonly healthy: boolean
  /** The verdict's code. */
  readonly code: string
  readonly status?: number
  readonly latencyMs?: number
  /** Addresses by host name. */
  readonly addresses: Readonly<Record<string, readonly string[]>>
  readonly certificate?: CertificateSnapshot
  /** By the name under which the reader knows them: `api`. One that could not be asked for is left out. */
  readonly containers: Readonly<Record<string, ContainerSnapshot>>
  /** Where each log file ended. */
  readonly logs: readonly LogMark[]
}

/** A container for a snapshot; `death` tells how it ended where it runs again. */
export function containerSnapshot(container: Container, death?: Death): ContainerSnapshot {
  const { id, state, startedAt, finishedAt, restartCount, exitCode, oomKilled } = container
  const addresses = container.addresses.map(({ network, ip, ip6 }): [string, string[]] => [
    network,
    [ip, ip6].filter((each) => each !== undefined),
  ])
  return {
    ...{ id, state, restartCount, exitCode: death?.exitCode ?? exitCode, oomKilled: death?.oomKilled ?? oomKilled },
    ...(startedAt === undefined ? {} : { startedAt }),
    ...(finishedAt === undefined ? {} : { finishedAt }),
    addresses: Object.fromEntries(addresses),
  }
}

/** For a container that the engine does not know (any more). */
export const ABSENT: ContainerSnapshot = {
  ...{ id: '', state: 'absent', restartCount: 0, exitCode: 0, oomKilled: false },
  addresses: {},
}
