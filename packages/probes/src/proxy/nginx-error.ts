import { slashTime } from './log-time.ts'
import { nginxMeaning } from './nginx-causes.ts'
import { readPeer } from './peer.ts'
import type { Peer } from './proxy-log.ts'
import { type LineReader, type LineReading, present } from './reading.ts'

/** `date time [level] pid#tid: *connection message, client: …` (src/core/ngx_log.c, ngx_log_error_core). */
const LINE = /^(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d) \[([a-z]{3,8})\] \d+#\d+: (?:\*(\d{1,15}) )?(.*)$/s
/** Before its log is open nginx writes to stderr without a date. */
const EARLY = /^nginx: \[([a-z]{3,8})\] (.*)$/s

/** nginx's error log. */
export const readNginxError: LineReader = (text, { utcOffset }) => {
  const [, date, level = '', connection, rest = ''] = LINE.exec(text) ?? []
  if (date === undefined) return readEarly(text)
  const at = slashTime(date, utcOffset)
  const number = connection === undefined ? undefined : Number(connection)
  return present({ ...understand(rest, level), at, connection: number })
}

function readEarly(text: string): LineReading | undefined {
  const [, level, rest = ''] = EARLY.exec(text) ?? []
  return level === undefined ? undefined : understand(rest, level)
}

function understand(rest: string, level: string): LineReading {
  const end = rest.indexOf(', client: ')
  const message = end < 0 ? rest : rest.slice(0, end)
  const meaning = nginxMeaning(message, level)
  if (!meaning) return { proxy: 'nginx', level }
  const fields = end < 0 ? '' : rest.slice(end)
  return present({
    proxy: 'nginx' as const,
    level,
    ...meaning,
    client: /^, client: ([^,]{1,100})/.exec(fields)?.[1],
    server: /^, client: [^,]*, server: ([^,]{1,253})/.exec(fields)?.[1],
    request: only(fields, ', request: "'),
    host: only(fields, '", host: "'),
    ...upstreamOf(fields, meaning.stage === 'resolving'),
  })
}

/**
 * nginx writes the request, the Host and the Referer as they came (ngx_http_log_error_handler), so a client may forge
 * a field. What stands there twice is nobody's word: it is left out.
 */
function only(fields: string, opening: string): string | undefined {
  const at = fields.indexOf(opening)
  if (at < 0 || fields.includes(opening, at + 1)) return undefined
  const value = fields.slice(at + opening.length)
  const end = value.indexOf('"')
  return end < 0 ? undefined : value.slice(0, Math.min(end, 2_000))
}

/** `scheme://peer/uri`. A group that has no live server stands there by its name. */
function upstreamOf(fields: string, isUnresolved: boolean): { peer?: Peer; upstreamName?: string } {
  // A name that did not resolve has no address: the field, if there is one, is the client's.
  if (isUnresolved) return {}
  const written = only(fields, ', upstream: "')
  const authority = /^[a-z]{3,10}:\/\/(unix:[^:]{1,200}|[^/?"]{1,300})/.exec(written ?? '')?.[1]
  if (authority === undefined) return {}
  const peer = readPeer(authority)
  if (peer && (peer.port !== undefined || peer.host.startsWith('unix:'))) return { peer }
  return { upstreamName: authority }
}
