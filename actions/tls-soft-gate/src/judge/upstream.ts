import { isIP } from 'node:net'
import {
  type Container,
  type Peer,
  type ProxyPass,
  type Snapshot,
  type StaleUpstream,
  staleUpstream,
  type Upstream,
} from '@ci-gates/probes'
import { addressesOf, type Seen } from '../observe/container.ts'
import { snapshotOf } from '../observe/moment.ts'
import type { Observed } from '../observe/observe.ts'
import { type Evidence, linesOf, passesOf } from '../observe/seen.ts'

/** What readers call an application that nothing names. */
export const NAMELESS = 'the application'

/** The application as it is now, from its container where that was named, else from the name in upstream-url. */
export function upstreamOf(evidence: Evidence): Upstream | undefined {
  const { application, proxy, upstreamHost } = evidence
  const [first] = application?.containers ?? []
  if (application && first) {
    const aliases = application.containers.flatMap(({ name, addresses }) => [
      name,
      ...addresses.flatMap((each) => each.aliases),
    ])
    return {
      name: application.name,
      aliases: [...new Set([...aliases, ...(upstreamHost ? [upstreamHost.host] : [])])],
      addresses: sharedAddresses(application, proxy),
      source: 'inspect',
      running: first.state === 'running',
      ...(first.startedAt === undefined ? {} : { startedAt: first.startedAt }),
    }
  }
  if (!upstreamHost || upstreamHost.addresses.length === 0) return undefined
  const { host, addresses } = upstreamHost
  const name = isIP(host) === 0 ? host : (soleName(evidence) ?? NAMELESS)
  return { name, aliases: [host], addresses, source: 'resolution' }
}

/** An upstream-url by address has no name; where the configuration sends to one name alone, that is meant. */
function soleName(evidence: Evidence): string | undefined {
  const names = new Set(
    passesOf(evidence).flatMap(({ host }) => (host === undefined || isIP(host) !== 0 ? [] : [host])),
  )
  return names.size === 1 ? [...names][0] : undefined
}

/** The addresses on networks that the proxy shares, where it has any: others it cannot dial. */
function sharedAddresses(application: Seen, proxy: Seen | undefined): string[] {
  const networks = new Set(proxy?.containers.flatMap(({ addresses }) => addresses.map(({ network }) => network)))
  const shared = application.containers.map((container) => ({
    ...container,
    addresses: container.addresses.filter(({ network }) => networks.has(network)),
  }))
  const found = addressesOf({ name: application.name, containers: shared })
  return found.length > 0 ? found : addressesOf(application)
}

/** How everything is now, as far as it was looked at. */
export function momentOf({ plan, result, evidence, at }: Observed, code: string, healthy: boolean): Snapshot {
  const { proxy, application, upstreamHost } = evidence
  const { place, told } = plan.target
  const own = 'host' in place ? { [place.host]: result.last?.resolved ?? [] } : {}
  return snapshotOf({
    ...{ at, target: told, healthy, code, last: result.last, logs: [] },
    addresses: { ...own, ...(upstreamHost ? { [upstreamHost.host]: upstreamHost.addresses } : {}) },
    seen: [application, proxy].filter((each) => each !== undefined),
  })
}

/** The snapshot of the warm-up, where it was read. */
export function beforeOf({ before }: Observed): Snapshot | undefined {
  return before && !('problem' in before) ? before : undefined
}

/** Whether the proxy sends to an address that the application has left. */
export function staleOf(observed: Observed): StaleUpstream | undefined {
  const { evidence, plan, at } = observed
  const upstream = upstreamOf(evidence)
  const before = beforeOf(observed)
  return staleUpstream({
    lines: linesOf(evidence),
    passes: passesOf(evidence),
    asked: plan.target.path,
    ...(upstream ? { upstream } : {}),
    now: at,
    ...(before ? { before } : {}),
  })
}

/** The `proxy_pass` that leads to the application: by name where one has it, else the only one. */
export function passOf(evidence: Evidence): ProxyPass | undefined {
  const passes = passesOf(evidence)
  const upstream = upstreamOf(evidence)
  const names = new Set([upstream?.name, ...(upstream?.aliases ?? [])])
  const named = passes.find(
    ({ host, group }) => names.has(host) || group?.servers.some((server) => names.has(server.host)),
  )
  return named ?? (passes.length === 1 ? passes[0] : passes.find(({ how }) => how === 'static-name'))
}

/** `exit 137, out of memory`: how a container ended, as far as the engine tells; empty where it tells nothing. */
export function endOf({ exitCode, oomKilled }: Pick<Container, 'exitCode' | 'oomKilled'>): string {
  return [...(exitCode === 0 ? [] : [`exit ${exitCode}`]), ...(oomKilled ? ['out of memory'] : [])].join(', ')
}

export function tellPeer({ host, port }: Peer): string {
  const shown = host.includes(':') && !host.startsWith('unix:') ? `[${host}]` : host
  return port === undefined ? shown : `${shown}:${port}`
}
