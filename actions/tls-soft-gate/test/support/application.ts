import { createServer, type RequestListener } from 'node:http'
import { createServer as createNetServer, type Server, type Socket } from 'node:net'
import { onTestFinished } from 'vitest'

/** An application on a loopback address, which stands for the address of a container. */
export interface Application {
  readonly port: number
  stop(): Promise<void>
}

/** A real application at `host`; closed when the test is over, or before. */
export function startApplication(host: string, port: number, listener: RequestListener = fine): Promise<Application> {
  return started(createServer(listener), host, port)
}

/** One that does with its connections what no HTTP server would. */
export function startRaw(host: string, port: number, onConnection: (socket: Socket) => void): Promise<Application> {
  return started(createNetServer(onConnection), host, port)
}

const fine: RequestListener = (_, response) => {
  response.writeHead(200, { 'content-type': 'application/json' }).end('{"status":"ok"}')
}

async function started(server: Server, host: string, port: number): Promise<Application> {
  const sockets = new Set<Socket>()
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    socket.on('error', () => {}).once('close', () => sockets.delete(socket))
  })
  await new Promise<void>((resolve, reject) => server.once('error', reject).listen(port, host, resolve))
  let isOver = false
  const stop = async () => {
    if (isOver) return
    isOver = true
    for (const socket of sockets) socket.destroy()
    await new Promise((resolve) => server.close(resolve))
  }
  onTestFinished(stop)
  const address = server.address()
  return { port: typeof address === 'object' && address ? address.port : port, stop }
}
