import { isIP } from 'node:net'
import type { ProxyPass } from '../nginx-config/nginx-config.ts'
import { clock } from '../snapshot/clock.ts'
import type { Snapshot } from '../snapshot/snapshot.ts'
import { hasAddress, isLoopback, sameAddress } from './addresses.ts'
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
  /** The snapshot of the warm-up. */
  readonly before?: Snapshot
  /** The path that was asked through the proxy: a line with another request may be about another upstream. */
  readonly asked?: string
  /** Milliseconds since the epoch. Gives a date to times of another day. */
  readonly now: number
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

/**
 * Decides from evidence whether the proxy sends to an address that its upstream has left. To be asked when the proxy
 * answered with an error of its own. Pure.
 *
 * Certain is only: a line written since the upstream was started at its present address names another one, the engine
 * itself knows the present one, and the other one is known to have been this upstream's, by the warm-up or because
 * nginx's configuration sends to this name alone.
 */
export function staleUpstream(evidence: StaleEvidence): StaleUpstream | undefined {
  const { upstream } = evidence
  if (!upstream || upstream.running === false || upstream.addresses.length === 0) return undefined
  const target = targetOf(evidence.passes ?? [], upstream)
  if (target === 'another') return undefined
  const lines = linesOf(evidence, upstream)
  const last = lines.at(-1)
  if (!last) return withoutLines(evidence, upstream, target)
  // The proxy dials an address that the upstream has: whatever fails, it is not this.
  if (hasAddress(upstream.addresses, last.peer.host)) return undefined
  // A published port is seen from here, the container's own address by the proxy: they cannot be compared.
  if (upstream.source === 'resolution' && upstream.addresses.every(isLoopback) && !isLoopback(last.peer.host))
    return undefined
  const isFormer = hasAddress(formerAddresses(evidence, upstream), last.peer.host)
  const isLater = last.at !== undefined && upstream.startedAt !== undefined
  const certain = upstream.source === 'inspect' && isLater && (isFormer || target === 'only')
  const count = lines.filter(({ peer }) => sameAddress(peer.host, last.peer.host)).length
  const known = {
    stale: true as const,
    peer: last.peer,
    current: upstream.addresses,
    proof: 'log' as const,
    certain,
    count,
  }
  return { ...known, ...sinceOf(upstream), words: words(evidence, upstream, last.proxy, last.peer.host, certain) }
}

type LineWithPeer = ProxyLogLine & { readonly peer: Peer }

/** Lines that name an address and were written since the upstream is where it is; of the asked request, if any are. */
function linesOf({ lines, asked }: StaleEvidence, { startedAt }: Upstream): readonly LineWithPeer[] {
  const dialled = lines.filter((line): line is LineWithPeer => line.peer !== undefined && isIP(line.peer.host) !== 0)
  // nginx writes whole seconds.
  const since = startedAt === undefined ? Number.NEGATIVE_INFINITY : Math.floor(startedAt / 1_000) * 1_000
  const current = dialled.filter(({ at }) => at === undefined || at >= since)
  if (asked === undefined) return current
  const [path] = asked.split('?')
  const own = current.filter(({ request }) => request?.split(' ')[1]?.split('?')[0] === path)
  return own.length > 0 ? own : current
}

/** Whether nginx's configuration sends to this name: `only` there, there `too`, only to `another`, or `unknown`. */
function targetOf(passes: readonly ProxyPass[], upstream: Upstream): 'only' | 'too' | 'another' | 'unknown' {
  if (passes.length === 0) return 'unknown'
  const kinds = passes.map((pass) => {
    const hosts = pass.group?.servers.map(({ host }) => host) ?? (pass.host === undefined ? [] : [pass.host])
    if (hosts.length === 0 || hosts.some((host) => isIP(host) !== 0)) return 'unknown'
    if (hosts.every((host) => isNamed(upstream, host))) return 'this'
    return hosts.some((host) => isNamed(upstream, host)) ? 'mixed' : 'another'
  })
  if (kinds.every((kind) => kind === 'this')) return 'only'
  if (kinds.some((kind) => kind === 'this' || kind === 'mixed')) return 'too'
  return kinds.every((kind) => kind === 'another') ? 'another' : 'unknown'
}

function isNamed({ name, aliases = [] }: Upstream, host: string): boolean {
  return [name, ...aliases].some((each) => each.toLowerCase() === host.toLowerCase())
}

function formerAddresses({ before }: StaleEvidence, { name, aliases = [] }: Upstream): readonly string[] {
  if (!before) return []
  return [name, ...aliases].flatMap((each) => [
    ...(Object.hasOwn(before.containers, each) ? Object.values(before.containers[each]?.addresses ?? {}).flat() : []),
    ...(Object.hasOwn(before.addresses, each) ? (before.addresses[each] ?? []) : []),
  ])
}

/** Without a line: it moved, and nginx does not look again. Whether nginx was reloaded meanwhile is not known. */
function withoutLines(evidence: StaleEvidence, upstream: Upstream, target: string): StaleUpstream | undefined {
  const former = formerAddresses(evidence, upstream).filter((each) => !hasAddress(upstream.addresses, each))
  const [old] = former
  const stays = formerAddresses(evidence, upstream).some((each) => hasAddress(upstream.addresses, each))
  if (old === undefined || stays) return undefined
  const own = (evidence.passes ?? []).filter((pass) => isNamed(upstream, pass.host ?? '') || pass.group)
  if (target !== 'unknown' && own.every(resolvesAgain)) return undefined
  const proof = target === 'unknown' ? ('snapshot' as const) : ('config' as const)
  const told = words(evidence, upstream, target === 'unknown' ? 'the proxy' : 'nginx', old, false)
  return {
    stale: true,
    current: upstream.addresses,
    ...sinceOf(upstream),
    proof,
    certain: false,
    count: 0,
    words: told,
  }
}

function resolvesAgain({ how, group }: ProxyPass): boolean {
  return how === 'variable' || (group?.servers.every(({ resolve }) => resolve) ?? false)
}

function sinceOf({ startedAt }: Upstream): { since?: number } {
  return startedAt === undefined ? {} : { since: startedAt }
}

function words({ now }: StaleEvidence, upstream: Upstream, proxy: string, old: string, certain: boolean): string {
  const { name, addresses, startedAt } = upstream
  const at = addresses.slice(0, 4).join(' and ')
  const since =
    startedAt === undefined ? `${name} is at ${at}` : `${name} has been at ${at} since ${clock(startedAt, now)}`
  return `${proxy} ${certain ? '' : 'probably '}still sends to ${old}, ${since}`
}
