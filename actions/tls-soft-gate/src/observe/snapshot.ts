import type { World } from '@ci-gates/core/model'
import { readGiven, writeText } from '@ci-gates/core/runner'
import {
  type Attempt,
  type Container,
  type ContainerSnapshot,
  type LogMark,
  parseSnapshot,
  SNAPSHOT_VERSION,
  type Snapshot,
} from '@ci-gates/probes'
import type { Seen } from './containers.ts'

const LARGEST = 1024 * 1024

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

/** Stores a snapshot. Resolves to why that did not come about. */
export async function storeSnapshot(
  path: string,
  snapshot: Snapshot,
  { workspace }: World,
): Promise<string | undefined> {
  const { GITHUB_ACTIONS: isRunner, RUNNER_TEMP: temp } = process.env
  const roots = isRunner === 'true' ? [workspace, ...(temp ? [temp] : [])] : undefined
  try {
    await writeText(path, `${JSON.stringify(snapshot, undefined, 2)}\n`, roots)
    return undefined
  } catch (error) {
    return (error as Error).message
  }
}

/** The snapshot of the warm-up, or why there is none. */
export function loadSnapshot(path: string, { workspace }: World): Snapshot | { readonly problem: string } {
  const found = readGiven(workspace, path, LARGEST)
  if ('problem' in found) return { problem: `${found.told} ${found.problem}` }
  const parsed = parseSnapshot(found.text)
  return 'problem' in parsed ? { problem: `${found.told}: ${parsed.problem}` } : parsed
}
