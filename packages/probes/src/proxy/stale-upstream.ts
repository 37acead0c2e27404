import type { ProxyPass } from '../nginx-config/nginx-config.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import type { Peer, ProxyLogLine } from './proxy-log.ts'

/** The application that should be behind the proxy, as it is now. */
export interface Upstream {
  /** As the reader named it: `api`. */
  readonly name: string
  /** Names under which the proxy may know it: service, container name, aliases, host of `upstream-url`. */
  readonly aliases?: readonly string[]
  /** Its addresses now, of both families. */
  readonly addresses: readonly string[]
  /** Where the addresses come from: the engine knows them, a resolver sees them from here. */
  readonly source: 'inspect' | 'resolution'
  /** Milliseconds since the epoch, when it was started. */
  readonly startedAt?: number
  /** Whether it runs; left out where unknown. */
  readonly running?: boolean
}

export interface StaleEvidence {
  readonly lines: readonly ProxyLogLine[]
  readonly upstream?: Upstream
  /** Of nginx's configuration. */
  readonly passes?: readonly ProxyPass[]
  /** The snapshot of the warm-up, and that of now. */
  readonly before?: Snapshot
  readonly now?: Snapshot
  /** The path and query that was asked through the proxy: a line with another request may be about another upstream. */
  readonly asked?: string
}

export interface StaleUpstream {
  readonly stale: true
  /** The address that the proxy still dials; left out where only a snapshot tells of the move. */
  readonly peer?: Peer
  /** The addresses of the upstream now. */
  readonly current: readonly string[]
  /** Milliseconds since the epoch, since when the upstream is at its new address at the latest. */
  readonly since?: number
  /** `log`: a line names the old address. `config`: nginx resolves the name once, and the address changed. `snapshot`: only the change is known. */
  readonly proof: 'log' | 'config' | 'snapshot'
  /** False: to be told with "probably". */
  readonly certain: boolean
  /** How many lines name the old address. */
  readonly count: number
  /** `nginx still sends to 172.18.0.5, api has been at 172.18.0.7 since 14:02:11`; with "probably" where not certain. */
  readonly words: string
}

/** Decides from evidence whether the proxy sends to an address that its upstream has left. Pure. */
export function staleUpstream(_evidence: StaleEvidence): StaleUpstream | undefined {
  return undefined
}
