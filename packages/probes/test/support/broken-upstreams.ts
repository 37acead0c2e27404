import { spawn } from 'node:child_process'
import { createSocket } from 'node:dgram'
import { connect, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'
import { raw } from './servers.ts'
import { stop } from './services.ts'

/** Upstreams that fail, each in its own way, as `host:port`; they stand on loopback addresses as containers would. */
export async function brokenUpstreams(): Promise<Record<string, string>> {
  const says = (bytes: string) => (socket: Socket) => void socket.once('data', () => socket.end(bytes))
  const short = 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nabc'
  const kinds: Record<string, (socket: Socket) => void> = {
    ok: says('HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok'),
    hang: () => {},
    early: says(''),
    reset: (socket) => void socket.once('data', () => socket.resetAndDestroy()),
    trunc: says(short),
    stall: (socket) => void socket.once('data', () => socket.write(short)),
    big: says(`HTTP/1.1 200 OK\r\nx: ${'a'.repeat(70_000)}\r\n\r\n`),
    words: says('SSH-2.0-OpenSSH_9.2\r\n'),
  }
  const made = Object.entries(kinds).map(async ([name, onSocket]) => [
    name,
    `127.0.0.2:${(await raw(onSocket, '127.0.0.2')).port}`,
  ])
  return Object.fromEntries([...(await Promise.all(made)), ['paused', await paused()]]) as Record<string, string>
}

const LISTEN = `require('net').createServer().listen({ port: 0, host: '127.0.0.4', backlog: 1 }, function () { console.log(this.address().port) })`

/** As `docker pause` leaves it: the process is stopped, its queue of connections full, packets are dropped. */
async function paused(): Promise<string> {
  const child = spawn(process.execPath, ['-e', LISTEN], { stdio: ['ignore', 'pipe', 'ignore'] })
  onTestFinished(() => stop(child, 'SIGKILL'))
  const port = await new Promise<number>((resolve) => child.stdout.once('data', (text) => resolve(Number(text))))
  child.kill('SIGSTOP')
  const fillers = Array.from({ length: 6 }, () => connect(port, '127.0.0.4').on('error', () => {}))
  onTestFinished(() => fillers.forEach((socket) => void socket.destroy()))
  const isFull = () => fillers.filter(({ connecting }) => !connecting).length >= 2
  while (!isFull()) await new Promise((resolve) => setTimeout(resolve, 20))
  return `127.0.0.4:${port}`
}

/** A name server that knows no name (RFC 1035 4.1.1: RCODE 3). */
export async function emptyNameServer(): Promise<number> {
  const socket = createSocket('udp4')
  onTestFinished(() => new Promise<void>((resolve) => socket.close(() => resolve())))
  socket.on('message', (question, { port, address }) => {
    const answer = Buffer.from(question)
    answer.writeUInt16BE(0x8183, 2)
    socket.send(answer, port, address)
  })
  await new Promise<void>((resolve) => socket.bind(0, '127.0.0.1', resolve))
  return socket.address().port
}
