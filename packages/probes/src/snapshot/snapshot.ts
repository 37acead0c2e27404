import type { LogMark } from '../proxy/log-file.ts'

export const SNAPSHOT_VERSION = 1

export interface ContainerSnapshot {
  readonly id: string
  readonly state: string
  /** Milliseconds since the epoch. */
  readonly startedAt?: number
  readonly finishedAt?: number
  readonly restartCount: number
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
  /** By the name under which the reader knows them: `api`. */
  readonly containers: Readonly<Record<string, ContainerSnapshot>>
  /** Where each log file ended. */
  readonly logs: readonly LogMark[]
}
