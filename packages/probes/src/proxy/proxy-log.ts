import type { ProxyCause } from './causes.ts'

export const PROXIES = ['nginx', 'envoy', 'haproxy', 'traefik', 'caddy'] as const
export type ProxyName = (typeof PROXIES)[number]

/** An address that the proxy dialled: an IP address or a name, without brackets; `unix:/run/api.sock` has no port. */
export interface Peer {
  readonly host: string
  readonly port?: number
}

/** What the proxy was doing when it failed. */
export type ProxyStage = 'resolving' | 'connecting' | 'tls' | 'sending' | 'reading-header' | 'reading-body'

/** One line of a proxy's log that tells of a failure. Every text in it is hostile: a renderer escapes it. */
export interface ProxyLogLine {
  /** Milliseconds since the epoch, where the line or its prefix has a time. */
  readonly at?: number
  readonly proxy: ProxyName
  readonly level?: string
  readonly cause: ProxyCause
  readonly stage?: ProxyStage
  readonly peer?: Peer
  /** The name of the upstream as the proxy knows it: a group, a cluster, a backend, a name that did not resolve. */
  readonly upstreamName?: string
  readonly client?: string
  readonly server?: string
  /** The request line, such as `GET /healthz HTTP/1.1`, without values of the query that may be secrets. */
  readonly request?: string
  readonly host?: string
  /** nginx's number of the connection: lines of one request share it. */
  readonly connection?: number
  /** The status that the client got. */
  readonly status?: number
  /** The proxy ended with this line, did not start, or did not take over a new configuration. */
  readonly fatal?: true
  /** The line without the prefix of docker and without values of queries that may be secrets, at most 2,000 characters. */
  readonly text: string
}

export interface ProxyLog {
  /** The lines that tell of a failure, in their order; at most the last 10,000. */
  readonly lines: readonly ProxyLogLine[]
  /** How many lines were understood as a proxy's, with and without a failure. */
  readonly recognised: number
  /** How many lines, not empty, were not. */
  readonly unrecognised: number
  /** The proxies whose lines were seen. */
  readonly proxies: readonly ProxyName[]
}

export interface ReadLogOptions {
  /** Milliseconds since the epoch; gives the year to a date without one. Default: no such date is read. */
  readonly now?: number
  /** How far a time without a zone is ahead of UTC, in minutes (nginx's error log and HAProxy write local time). Default 0, as in containers. */
  readonly utcOffset?: number
}
