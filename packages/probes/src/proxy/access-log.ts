import type { ProxyCause } from './causes.ts'
import { clfTime } from './log-time.ts'
import { readPeer } from './peer.ts'
import { type LineReader, type LineReading, present } from './reading.ts'

/** The combined format, which nginx has as its default (src/http/modules/ngx_http_log_module.c) and Traefik extends. */
const LINE =
  /^([\da-fA-F.:]{2,60}|unix:|[\w.-]{1,253}) \S{1,100} [^[]{1,200}\[([^\]]{20,26})\] "((?:[^"\\]|\\.){0,8192})" (\d{3}) (?:\d+|-)(.*)$/
/** Traefik adds the number of the request, the router, the server and the time. */
const TRAEFIK = / \d+ "([^"]{1,300})" "([^"]{0,300})" \d+ms$/

const BY_STATUS: Readonly<Record<number, ProxyCause>> = {
  499: 'client-gave-up',
  502: 'bad-gateway',
  504: 'gateway-timeout',
}

/** What a status in an access log tells. A 503 may be the application's own: it tells nothing. */
export function causeOfStatus(status: number): ProxyCause | undefined {
  return BY_STATUS[status]
}

/** An access log in the combined format, of nginx or of Traefik. */
export const readAccessLog: LineReader = (text, { utcOffset }) => {
  const [, client, date = '', request, written, tail = ''] = LINE.exec(text) ?? []
  if (client === undefined) return undefined
  const status = Number(written)
  const common = { at: clfTime(date, utcOffset), client, request, status, cause: causeOfStatus(status) }
  const traefik = TRAEFIK.exec(tail)
  if (!traefik) return present({ proxy: 'nginx' as const, ...common })
  return present({ proxy: 'traefik' as const, ...common, ...server(traefik[1] ?? '', traefik[2] ?? '') })
}

function server(router: string, url: string): Partial<LineReading> {
  const peer = readPeer(url.replace(/^\w{1,10}:\/\//, '').replace(/\/.*$/, ''))
  return present({ upstreamName: router === '-' ? undefined : router, peer: url === '-' ? undefined : peer })
}
