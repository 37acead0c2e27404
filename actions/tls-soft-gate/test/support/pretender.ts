import { appendFileSync, readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { onTestFinished } from 'vitest'
import type { Made } from './openssl.ts'

/** nginx's page, src/http/ngx_http_special_response.c. */
export const nginxPage = (status: string, version = 'nginx/1.25.3') =>
  `<html>\r\n<head><title>${status}</title></head>\r\n<body>\r\n<center><h1>${status}</h1></center>\r\n<hr><center>${version}</center>\r\n</body>\r\n</html>\r\n`

export interface Pretended {
  readonly status: number
  readonly body?: string
  readonly headers?: Readonly<Record<string, string>>
  /** What it writes into its log at each request. */
  readonly log?: readonly string[] | ((now: Date) => readonly string[])
}

interface More {
  readonly logFile?: string
  readonly onConnection?: () => void
}

/** A proxy that answers and logs what no proxy on this machine can be brought to. */
export async function pretend(own: Made, answer: () => Pretended, more: More = {}): Promise<string> {
  const pair = { cert: readFileSync(own.cert), key: readFileSync(own.key) }
  const server = createServer(pair, (_, response) => {
    const { status, body = '', headers = {}, log = [] } = answer()
    const lines = typeof log === 'function' ? log(new Date()) : log
    for (const line of lines) {
      if (more.logFile) appendFileSync(more.logFile, `${line}\n`)
    }
    response.writeHead(status, headers).end(body)
  })
  server.on('connection', () => more.onConnection?.())
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  return `https://127.0.0.1:${(server.address() as AddressInfo).port}`
}

/** A time as nginx's error log writes it, of this machine's zone. */
export function nginxTime(at: Date): string {
  const two = (number: number) => String(number).padStart(2, '0')
  return `${at.getFullYear()}/${two(at.getMonth() + 1)}/${two(at.getDate())} ${two(at.getHours())}:${two(at.getMinutes())}:${two(at.getSeconds())}`
}
