import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import type { Attempt, Probe, ProbeOptions, Target } from '@ci-gates/probes'
import { unknown } from '../evidence/told.ts'
import type { Scene, Unknown } from '../signals/signal.ts'
import { isForbidden } from './forbidden.ts'

const MOST_ADDRESSES = 4
const UNREACHED = new Set(['connection-refused', 'host-unreachable', 'timeout-connect', 'connection-failed'])
const PROXY = ['HTTP_PROXY', 'HTTPS_PROXY', 'ALL_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()])

interface Options extends ProbeOptions {
  /** Whether link-local addresses may be asked. */
  readonly allowLinkLocal?: boolean
}

/**
 * A probe of a target that connects only to addresses which were looked at: the name is resolved once, and what it led to
 * is what is asked, whatever it leads to a moment later. Behind a proxy the proxy resolves, and the name alone is judged.
 */
export async function guardedProbe(target: Target, options: Options, scene: Scene): Promise<Probe | Unknown> {
  const { createProbe, proxyFor } = await import('@ci-gates/probes')
  if (!('place' in target) || !('host' in target.place)) return createProbe(target, options)
  const { host, port } = target.place
  const env = Object.fromEntries(PROXY.map((name) => [name, scene.environment(name)]))
  const isProxied = proxyFor('secure' in target && target.secure, host, port, env) !== undefined
  const addresses = isIP(host) !== 0 || isProxied ? [host] : await resolved(host)
  if (addresses.length === 0) return createProbe(target, options)
  if (options.allowLinkLocal !== true && addresses.some(isForbidden))
    return unknown(
      'address-refused',
      `${host} is a link-local address or a metadata service`,
      'Name another address, or set `allow-link-local: true` where this is meant',
    )
  if (isProxied) return createProbe(target, { ...options, env })
  return inTurn(
    addresses
      .slice(0, MOST_ADDRESSES)
      .map((address) => createProbe(target, { ...options, connectTo: { host: address } })),
  )
}

/** One address after the other, as long as none is reached. */
function inTurn(probes: readonly Probe[]): Probe {
  return async (options) => {
    const until = Date.now() + options.timeoutMs
    let last: Attempt | undefined
    for (const [at, probe] of probes.entries()) {
      const left = until - Date.now()
      last = await probe({ ...options, timeoutMs: Math.max(1, left / (probes.length - at)) })
      if (!UNREACHED.has(last.code)) return last
    }
    return last as Attempt
  }
}

/** None: the probe will say what is wrong with the name. */
async function resolved(host: string): Promise<string[]> {
  const found = await lookup(host, { all: true, verbatim: true }).catch(() => [])
  return found.map(({ address }) => address)
}

/** Whether an attempt says nothing of the service: it was not reached, or would not talk to us. */
export function unreached({ code }: Attempt): boolean {
  return (
    /^(name-|timeout-name|timeout-connect|host-unreachable|connection-failed|proxy-refused|aborted)/.test(code) ||
    code === 'unauthorized' ||
    code === 'rate-limited'
  )
}

/** An attempt that measured nothing, as evidence. */
export function unreachable(told: string, { code, observed }: Attempt, remedy: string): Unknown {
  const words = code === 'unauthorized' || code === 'rate-limited' ? '' : ': this runner cannot reach it'
  const mend =
    code === 'timeout-connect' || code.startsWith('name-')
      ? 'Run the job where the host can be reached: a private host needs a self-hosted runner'
      : remedy
  return unknown(code, `${told}: ${observed}${words}`, mend)
}
