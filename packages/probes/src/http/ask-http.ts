import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { ProbeOptions } from '../options.ts'
import { type HttpProxy, proxyFor } from '../target/proxy.ts'
import type { HttpTarget, Place } from '../target/target.ts'
import type { Course } from '../wire/course.ts'
import { open } from '../wire/open.ts'
import { secure } from '../wire/secure.ts'
import { type Answer, exchange } from './exchange.ts'
import { openProxy, tunnel } from './tunnel.ts'

/** Where one hop goes: the target itself, or what it redirected to. */
export interface Hop extends Pick<HttpTarget, 'secure' | 'place' | 'authority' | 'path' | 'authorization' | 'told'> {
  readonly method: string
  readonly body?: string
  /** Headers that the user gave, as far as they go to this host. */
  readonly headers: Readonly<Record<string, string>>
}

/** Asks once, without following anything. */
export async function askOnce(course: Course, hop: Hop, options: ProbeOptions): Promise<Answer> {
  const proxy =
    'host' in hop.place ? proxyFor(hop.secure, hop.place.host, hop.place.port, options.env ?? {}) : undefined
  const socket = await connected(course, hop, options, proxy)
  const isPlainThroughProxy = proxy !== undefined && !hop.secure
  const { method, authority, authorization, body } = hop
  const path = isPlainThroughProxy ? `http://${authority}${hop.path}` : hop.path
  const headers = {
    host: authority,
    accept: '*/*',
    // The body is read as it comes: a compressed one says nothing to a pattern.
    'accept-encoding': 'identity',
    'user-agent': 'ci-gates',
    connection: 'close',
    ...(authorization ? { authorization } : {}),
    ...(isPlainThroughProxy && proxy.authorization ? { 'proxy-authorization': proxy.authorization } : {}),
    ...(body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }),
    ...lowerCased(hop.headers),
  }
  const answer = await exchange(course, socket, { method, path, headers, ...(body === undefined ? {} : { body }) })
  socket.destroy()
  const { status } = answer
  options.onAnswer?.({ status, headers: answer.headers, body: answer.body.toString('utf8') })
  return answer
}

async function connected(
  course: Course,
  { secure: isSecure, place }: Hop,
  options: ProbeOptions,
  proxy: HttpProxy | undefined,
): Promise<Socket | TLSSocket> {
  if (!('host' in place)) return open(course, place)
  const to = redirected(place, options.connectTo)
  if (proxy && !isSecure) return openProxy(course, proxy)
  const socket = proxy ? await tunnel(course, proxy, to) : await open(course, to)
  return isSecure ? secure(course, socket, place.host, options.tls) : socket
}

/** `connect-to`: another address under the same name. */
export function redirected(place: { host: string; port: number }, to: ProbeOptions['connectTo']): Place & typeof place {
  return to ? { host: to.host, port: to.port ?? place.port } : place
}

function lowerCased(headers: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(headers).map(([name, value]) => [name.toLowerCase(), value]))
}
