import { shorten } from '@ci-gates/core/model'
import { tellLogLine } from '../target/tell.ts'
import { readAccessLog } from './access-log.ts'
import { readCaddy } from './caddy.ts'
import { readEnvoy } from './envoy.ts'
import { readHaproxy } from './haproxy.ts'
import { withoutPrefix } from './line-prefix.ts'
import { readNginxError } from './nginx-error.ts'
import { readNginxJson } from './nginx-json.ts'
import type { ProxyLog, ProxyLogLine, ProxyName, ReadLogOptions } from './proxy-log.ts'
import type { LineReader, LineReading } from './reading.ts'
import { readTraefik } from './traefik.ts'

/** A longer line is read as far as this, which is more than any of these proxies writes (nginx cuts at 2,048). */
const LONGEST = 64 * 1024
const MOST_LINES = 10_000
const TOLD = 2_000

/** The first that knows a line reads it. */
const READERS: readonly LineReader[] = [
  readNginxError,
  readAccessLog,
  readEnvoy,
  readHaproxy,
  readTraefik,
  readNginxJson,
  readCaddy,
]

/** Reads the log of a proxy, or of several mixed (`docker compose logs`), line by line. Never throws. Pure. */
export function readProxyLog(text: string, options: ReadLogOptions = {}): ProxyLog {
  const proxies = new Set<ProxyName>()
  const counts = { recognised: 0, unrecognised: 0 }
  let lines: ProxyLogLine[] = []
  for (const line of eachLine(text)) {
    const read = readLine(line, options)
    if (read === 'empty') continue
    counts[read ? 'recognised' : 'unrecognised'] += 1
    if (read) proxies.add(read.proxy)
    if (read && isFailure(read)) lines.push(read)
    if (lines.length >= 2 * MOST_LINES) lines = lines.slice(-MOST_LINES)
  }
  return { lines: lines.slice(-MOST_LINES), ...counts, proxies: [...proxies] }
}

type Reading = Omit<ProxyLogLine, 'cause'> & Partial<Pick<ProxyLogLine, 'cause'>>

function isFailure(line: Reading): line is ProxyLogLine {
  return line.cause !== undefined
}

function readLine(line: string, { now, utcOffset = 0 }: ReadLogOptions): Reading | 'empty' | undefined {
  const { text, at } = withoutPrefix(line, now)
  if (text.trim() === '') return 'empty'
  for (const reader of READERS) {
    const read = reader(text, { utcOffset })
    // The prefix has the finer time, and a zone.
    if (read) return { ...told(read), ...(at === undefined ? {} : { at }), text: shorten(tellLogLine(text), TOLD) }
  }
  return undefined
}

function told(read: LineReading): LineReading {
  return read.request === undefined ? read : { ...read, request: tellLogLine(read.request) }
}

function* eachLine(text: string): Generator<string> {
  for (let from = 0; from < text.length; ) {
    const found = text.indexOf('\n', from)
    const end = found < 0 ? text.length : found
    yield text.slice(from, Math.min(end, from + LONGEST)).replace(/\r$/, '')
    from = end + 1
  }
}
