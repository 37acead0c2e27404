import type { LookupAddress } from 'node:dns'
import { isIP } from 'node:net'
import type { Hopeless } from '../attempt.ts'
import type { Course } from './course.ts'
import { codeOf, explain } from './explain.ts'
import { Failure } from './failure.ts'

/** getaddrinfo cannot be aborted and occupies one of four threads: a second question for a name waits for the first. */
const asked = new Map<string, Promise<readonly LookupAddress[]>>()

/** Every address of a host, of both families in turn. */
export async function resolve(course: Course, host: string): Promise<readonly LookupAddress[]> {
  const family = isIP(host)
  if (family !== 0) return [{ address: host, family }]
  const found = await lookup(host).catch((error: unknown) => {
    if (isLocalhost(host)) return []
    throw unresolved(error, host)
  })
  course.signal.throwIfAborted()
  return inTurn(isLocalhost(host) ? withBothLoopbacks(found) : found)
}

async function lookup(host: string): Promise<readonly LookupAddress[]> {
  const waiting = asked.get(host)
  if (waiting) return waiting
  const { promises } = await import('node:dns')
  const answer = promises.lookup(host, { all: true, verbatim: true }).finally(() => asked.delete(host))
  asked.set(host, answer)
  return answer
}

/** RFC 6761 6.3: these are loopback, whatever /etc/hosts of a container leaves out. */
export function isLocalhost(host: string): boolean {
  return host === 'localhost' || host.endsWith('.localhost')
}

function withBothLoopbacks(found: readonly LookupAddress[]): readonly LookupAddress[] {
  const both = [
    { address: '127.0.0.1', family: 4 },
    { address: '::1', family: 6 },
  ]
  return [...found, ...both.filter(({ address }) => !found.some((each) => each.address === address))]
}

/** RFC 8305 section 4: families alternate, beginning with the one that the system prefers. */
function inTurn(addresses: readonly LookupAddress[]): LookupAddress[] {
  const first = addresses.filter(({ family }) => family === addresses[0]?.family)
  const second = addresses.filter(({ family }) => family !== addresses[0]?.family)
  return first.flatMap((each, at) => [each, ...second.slice(at, at + 1)]).concat(second.slice(first.length))
}

function unresolved(error: unknown, host: string): Failure {
  const facts = explain(error, 'name')
  const hopeless = codeOf(error) === 'ENOTFOUND' ? patience(host) : undefined
  const observed = facts.code === 'name-not-found' ? `the name ${host} does not exist` : facts.observed
  return new Failure({ ...facts, observed, phase: 'name', ...(hopeless ? { hopeless } : {}) })
}

const TUNNELS = /\.(trycloudflare\.com|ngrok\.(io|app|dev)|ngrok-free\.(app|dev)|loca\.lt|serveo\.net)$/i

/** A name of a tunnel appears with the tunnel; one without a dot may appear with a container of a network. */
function patience(host: string): Hopeless | undefined {
  if (TUNNELS.test(host)) return undefined
  return { reason: `the name ${host} does not exist`, afterMs: host.includes('.') ? 5_000 : 15_000 }
}
