import { promises } from 'node:dns'
import { isIP } from 'node:net'
import type { Target } from '@ci-gates/probes'

const LOOKUP_MS = 2_000

/** The addresses that a target's host has now; none where it has none, or where nobody answers in time. */
export async function addressesOfTarget(
  target: Target | undefined,
): Promise<{ host: string; addresses: string[] } | undefined> {
  if (!target || !('place' in target) || !('host' in target.place)) return undefined
  const { host } = target.place
  if (isIP(host) !== 0) return { host, addresses: [host] }
  const found = promises.lookup(host, { all: true }).catch(() => [])
  // getaddrinfo cannot be aborted.
  const late = new Promise<never[]>((done) => setTimeout(done, LOOKUP_MS, []).unref())
  const addresses = await Promise.race([found, late])
  return { host, addresses: addresses.map(({ address }) => address) }
}
