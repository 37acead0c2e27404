import type { Socket } from 'node:net'
import type { TLSSocket } from 'node:tls'
import type { HttpProxy } from '../target/proxy.ts'
import { ask } from '../wire/bytes.ts'
import type { Course } from '../wire/course.ts'
import { Failure } from '../wire/failure.ts'
import { open } from '../wire/open.ts'
import { secure } from '../wire/secure.ts'

/** Connects to a proxy, and says in the attempt that it did. */
export async function openProxy(course: Course, proxy: HttpProxy): Promise<Socket | TLSSocket> {
  course.seen.route = `through the proxy ${proxy.told}`
  const socket = await open(course, proxy)
  return proxy.secure ? secure(course, socket, proxy.host) : socket
}

/** Asks a proxy for a tunnel: CONNECT, RFC 9110 section 9.3.6. */
export async function tunnel(course: Course, proxy: HttpProxy, to: { host: string; port: number }) {
  const socket = await openProxy(course, proxy)
  const host = `${to.host.includes(':') ? `[${to.host}]` : to.host}:${to.port}`
  const lines = [`CONNECT ${host} HTTP/1.1`, `Host: ${host}`]
  if (proxy.authorization) lines.push(`Proxy-Authorization: ${proxy.authorization}`)
  const { bytes } = await ask(course, socket, Buffer.from(`${lines.join('\r\n')}\r\n\r\n`), (got) =>
    got.includes('\r\n\r\n'),
  )
  const status = Number(/^HTTP\/1\.[01] (\d{3})/.exec(bytes.toString('latin1'))?.[1])
  if (status >= 200 && status < 300) return socket
  const said = Number.isNaN(status) ? 'something that is not HTTP' : String(status)
  throw new Failure({ code: 'proxy-refused', observed: `the proxy ${proxy.told} answered ${said} to CONNECT ${host}` })
}
