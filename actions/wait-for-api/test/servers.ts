import { createServer, type RequestListener } from 'node:http'
import { type AddressInfo, createServer as createNetServer, type Server, type Socket } from 'node:net'

/** A real server, closed with all its connections when it goes out of scope. */
export interface Serving {
  readonly port: number
  readonly url: string
  /** The most connections that were open at once. */
  readonly most: () => number
  [Symbol.asyncDispose](): Promise<void>
}

export async function serve(listener: RequestListener, path?: string): Promise<Serving> {
  return listening(createServer(listener), path)
}

/** Bytes as they are: whatever is no proper HTTP. */
export async function serveRaw(onConnection: (socket: Socket) => void): Promise<Serving> {
  const listener = (socket: Socket) => {
    onConnection(socket)
    // Who does not read does not see the other side hang up.
    socket.resume()
  }
  return listening(createNetServer(listener))
}

/** Answers with this, whatever is asked. */
export function answer(status: number, body: string, headers: Readonly<Record<string, string>> = {}): RequestListener {
  return (_, response) => void response.writeHead(status, headers).end(body)
}

export async function listening(server: Server, path?: string, port = 0): Promise<Serving> {
  const sockets = new Set<Socket>()
  let most = 0
  server.on('connection', (socket: Socket) => {
    sockets.add(socket)
    most = Math.max(most, sockets.size)
    socket.on('close', () => sockets.delete(socket)).on('error', () => {})
  })
  await new Promise<void>((resolve) =>
    path ? server.listen(path, resolve) : server.listen(port, '127.0.0.1', resolve),
  )
  const bound = path ? 0 : (server.address() as AddressInfo).port
  return {
    port: bound,
    url: `http://127.0.0.1:${bound}`,
    most: () => most,
    [Symbol.asyncDispose]: () => {
      for (const socket of sockets) socket.destroy()
      return new Promise((resolve) => server.close(() => resolve()))
    },
  }
}
