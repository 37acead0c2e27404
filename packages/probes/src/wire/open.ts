import { connect, type Socket } from 'node:net'
import { performance } from 'node:perf_hooks'
import type { Code } from '../codes.ts'
import type { Place } from '../target/target.ts'
import type { Course } from './course.ts'
import { codeOf, explain } from './explain.ts'
import { Failure } from './failure.ts'
import { resolve } from './resolve.ts'

/** An address that drops packets gets so long before the next one is tried: node#54359 shows 250 ms to be too short. */
const LONGEST_BEFORE_NEXT = 2_000

/** Connects to the first address that accepts, one after the other: never two sockets at once. */
export async function open(course: Course, place: Place): Promise<Socket> {
  if ('socketPath' in place) {
    course.enter('connect')
    return dial(course, { path: place.socketPath }, course.remaining())
  }
  course.enter('name')
  const addresses = await resolve(course, place.host)
  course.seen.resolved = addresses.map(({ address }) => address)
  course.enter('connect')
  for (const [at, { address, family }] of addresses.entries()) {
    const left = addresses.length - at
    const limit = left === 1 ? course.remaining() : Math.min(LONGEST_BEFORE_NEXT, course.remaining() / left)
    const tried = { address, family: family === 6 ? (6 as const) : (4 as const), port: place.port }
    const socket = await tryAddress(course, tried, limit)
    if (socket) return socket
  }
  throw noneAccepted(course)
}

type Tried = Course['addresses'][number]

async function tryAddress(
  course: Course,
  to: Pick<Tried, 'address' | 'family' | 'port'>,
  limitMs: number,
): Promise<Socket | undefined> {
  const tried: Tried = { ...to, result: 'no answer', tookMs: 0 }
  course.addresses.push(tried)
  const started = performance.now()
  try {
    const socket = await dial(course, { host: to.address, port: to.port }, limitMs)
    tried.result = 'connected'
    return socket
  } catch (error) {
    course.signal.throwIfAborted()
    tried.result = codeOf(error) || 'failed'
    return undefined
  } finally {
    tried.tookMs = Math.round((performance.now() - started) * 100) / 100
  }
}

function dial(course: Course, to: { path: string } | { host: string; port: number }, limitMs: number): Promise<Socket> {
  course.signal.throwIfAborted()
  const socket = course.own(connect(to))
  // A socket may fail at any later time, also when nobody reads it any more.
  socket.on('error', () => {})
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      socket.destroy()
      reject(Object.assign(new Error('no answer'), { code: 'ETIMEDOUT' }))
    }, limitMs)
    socket.once('close', () => clearTimeout(timer))
    socket.once('error', reject)
    socket.once('connect', () => {
      clearTimeout(timer)
      if (isSelf(socket)) {
        socket.destroy()
        reject(Object.assign(new Error('connected to itself'), { code: 'ECONNREFUSED' }))
        return
      }
      socket.setNoDelay(true)
      resolve(socket)
    })
  })
}

/**
 * Asked often enough, the kernel gives a socket the very port that it is to connect to, when that one lies among the
 * ephemeral ones: TCP's simultaneous open (RFC 9293 section 3.5) then connects it to itself, and nobody listens.
 */
export function isSelf({ localPort, remotePort, localAddress, remoteAddress }: Socket): boolean {
  return localPort !== undefined && localPort === remotePort && localAddress === remoteAddress
}

/** Of several failures, the one that says most about the service. */
const BY_WEIGHT: readonly Code[] = [
  'connection-refused',
  'connection-reset',
  'timeout-connect',
  'permission-denied',
  'host-unreachable',
]

function noneAccepted({ addresses }: Course): Failure {
  const failures = addresses.map((tried) => ({
    tried,
    facts: explain(Object.assign(new Error(), { code: tried.result }), 'connect'),
  }))
  const weight = (code: Code) => (BY_WEIGHT.indexOf(code) + BY_WEIGHT.length + 1) % (BY_WEIGHT.length + 1)
  const [gravest] = [...failures].sort((a, b) => weight(a.facts.code) - weight(b.facts.code))
  if (!gravest) return new Failure({ code: 'name-not-found', observed: 'the name has no address', phase: 'name' })
  const same = failures.filter(({ facts }) => facts.code === gravest.facts.code)
  return new Failure({
    ...gravest.facts,
    observed: `${gravest.facts.observed} (${same.map(({ tried }) => tellAddress(tried)).join(', ')})`,
  })
}

export function tellAddress({ address, family, port }: { address: string; family: number; port: number }): string {
  return `${family === 6 ? `[${address}]` : address}:${port}`
}
