import type { ProxyCause } from './causes.ts'
import { causeOfWords } from './errno.ts'
import { readPeer } from './peer.ts'
import type { Peer, ProxyStage } from './proxy-log.ts'

/** What an error of Go's standard library means: Traefik and Caddy print it as it is. */
export interface GoError {
  readonly cause: ProxyCause
  readonly stage?: ProxyStage
  readonly peer?: Peer
  readonly upstreamName?: string
}

const DIAL = /dial (?:tcp[46]?|unix) (\S{1,300}): (.{1,200})/
const LOOKUP = /dial tcp[46]?: lookup (\S{1,253})(?: on \S{1,100})?: /
/** `read tcp local->remote: read: connection reset by peer`. */
const TRANSFER = /(?:read|write) tcp[46]? \S{1,100}->(\S{1,100}): (.{1,200})/
const WORDS: readonly (readonly [RegExp, ProxyCause, ProxyStage?])[] = [
  [/no upstreams available|no available server/, 'no-live-upstreams', 'connecting'],
  [/timeout awaiting response headers|context deadline exceeded|Client\.Timeout/, 'upstream-timeout', 'reading-header'],
  [/context canceled/, 'client-gave-up'],
  [/tls: |x509: |server gave HTTP response to HTTPS client/, 'upstream-tls', 'tls'],
  [/malformed HTTP|malformed MIME header|unexpected HTTP/, 'proxy-config', 'reading-header'],
  [/server closed idle connection|\bEOF\b|connection reset by peer|broken pipe/, 'upstream-reset', 'reading-header'],
]

/** Reads an error such as `dial tcp 172.18.0.5:80: connect: connection refused`. */
export function readGoError(text: string): GoError | undefined {
  const name = LOOKUP.exec(text)?.[1]
  if (name !== undefined) return { cause: 'upstream-name-not-found', stage: 'resolving', upstreamName: name }
  const [, dialled, why = ''] = DIAL.exec(text) ?? []
  if (dialled !== undefined) {
    const cause = causeOfWords(why) ?? 'upstream-unreachable'
    return { cause, stage: 'connecting', ...peerOf(dialled) }
  }
  const [, remote, words = ''] = TRANSFER.exec(text) ?? []
  if (remote !== undefined)
    return { cause: causeOfWords(words) ?? 'upstream-reset', stage: 'reading-header', ...peerOf(remote) }
  const rule = WORDS.find(([pattern]) => pattern.test(text))
  if (!rule) return undefined
  return rule[2] === undefined ? { cause: rule[1] } : { cause: rule[1], stage: rule[2] }
}

function peerOf(written: string): { peer?: Peer } {
  const peer = readPeer(written.startsWith('/') ? `unix:${written}` : written)
  return peer ? { peer } : {}
}
