import { createServer as createHttp, type RequestListener } from 'node:http'
import { createServer, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Attempt } from '../../src/attempt.ts'
import { createProbe, type ProbeOptions, parseTarget } from '../../src/index.ts'

export interface Listening {
  readonly port: number
  /** Connections that are open now, and the most that were at once. */
  readonly open: () => number
  readonly most: () => number
}

/** Starts a server on a free port of loopback; it is closed, with what hangs on it, when the test is over. */
export async function listen(server: Server, host = '127.0.0.1', port = 0): Promise<Listening> {
  const sockets = new Set<Socket>()
  let most = 0
  server.on('connection', (socket) => {
    sockets.add(socket)
    most = Math.max(most, sockets.size)
    socket.on('error', () => {})
    socket.once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  onTestFinished(async () => {
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  })
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : 0, open: () => sockets.size, most: () => most }
}

/** A server of raw sockets. */
export function raw(onSocket: (socket: Socket) => void, host?: string): Promise<Listening> {
  return listen(createServer({ allowHalfOpen: false }, onSocket), host)
}

/** A server that answers every request with these bytes. */
export function says(bytes: string | Buffer, { ends = true } = {}): Promise<Listening> {
  return raw((socket) => {
    socket.once('data', () => (ends ? socket.end(bytes) : socket.write(bytes)))
  })
}

export function http(listener: RequestListener): Promise<Listening> {
  return listen(createHttp(listener))
}

/** One attempt. */
export function attempt(address: string, options: ProbeOptions = {}, timeoutMs = 1_000): Promise<Attempt> {
  return createProbe(parseTarget(address), options)({ timeoutMs })
}
