import { performance } from 'node:perf_hooks'
import type { ProbeOptions } from '../options.ts'
import type { Place } from '../target/target.ts'
import { ask } from './bytes.ts'
import type { Course } from './course.ts'
import { explain } from './explain.ts'
import { Failure, type FailureFacts } from './failure.ts'
import { open } from './open.ts'
import { recognise } from './recognise.ts'

interface Asked {
  readonly secure: boolean
  readonly place: Place
  readonly told: string
}

/** What was last seen of a target so, and when: a port that only opens too early is asked fifty times a second. */
const lastLook = new WeakMap<Asked, { readonly at: number; readonly facts: FailureFacts | undefined }>()
const BETWEEN_LOOKS = 1_000
const LOOK_MS = 300

const HELLO = 'GET / HTTP/1.0\r\n\r\n'

/**
 * What a port speaks that hung up on a request, or answered a TLS handshake with something else. A second connection
 * to the same address, after the first is closed, once a second at most.
 */
export async function otherProtocol(
  course: Course,
  target: Asked,
  options: ProbeOptions,
  error: unknown,
): Promise<FailureFacts | undefined> {
  const facts = error instanceof Failure ? error.facts : explain(error, course.phase())
  const isTls = target.secure && facts.code === 'wrong-protocol'
  const isPlain = !target.secure && (facts.code === 'connection-closed' || facts.code === 'connection-reset')
  if ((!isTls && !isPlain) || course.phase() === 'connect' || course.redirects.length > 0 || course.seen.route)
    return undefined
  const before = lastLook.get(target)
  if (before && performance.now() - before.at < BETWEEN_LOOKS) return before.facts
  const at = performance.now()
  const phase = course.phase()
  const speaks = await Promise.race([look(course, target, options).catch(() => undefined), pause(course)])
  course.enter(phase)
  const found = speaks === undefined || (speaks === 'TLS') === target.secure ? undefined : wrong(target, speaks)
  lastLook.set(target, { at, facts: found })
  return found
}

function pause(course: Course): Promise<undefined> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(undefined), Math.min(LOOK_MS, course.remaining()))
    course.signal.addEventListener('abort', () => clearTimeout(timer))
  })
}

async function look(course: Course, target: Asked, { connectTo }: ProbeOptions): Promise<string | undefined> {
  const { place } = target
  const to = 'host' in place && connectTo ? { host: connectTo.host, port: connectTo.port ?? place.port } : place
  const before = course.addresses.length
  const socket = await open(course, to)
  course.addresses.length = before
  if (target.secure) {
    const { bytes } = await ask(course, socket, Buffer.from(HELLO), (got) => got.length >= 12)
    return recognise(bytes)
  }
  const tls = await import('node:tls')
  // See secure.ts: the TLS socket closes both.
  course.handOver(socket)
  const secured = course.own(tls.connect({ socket, rejectUnauthorized: false }))
  secured.on('error', () => {})
  return new Promise((resolve) => {
    secured.once('secureConnect', () => resolve('TLS'))
    secured.once('close', () => resolve(undefined))
  })
}

function wrong({ secure }: Asked, speaks: string): FailureFacts {
  const advice = speaks === 'TLS' ? '; write https:' : speaks === 'HTTP/1' ? '; write http:' : ''
  const observed = `the port speaks ${speaks}, not ${secure ? 'TLS' : 'plain HTTP'}${advice}`
  return { code: 'wrong-protocol', observed, speaks, hopeless: { reason: observed, afterMs: 2_000 } }
}
