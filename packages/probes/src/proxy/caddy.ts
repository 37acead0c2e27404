import { causeOfStatus } from './access-log.ts'
import { type GoError, readGoError } from './go-error.ts'
import { type JsonLine, jsonLine, numberOf, objectOf, textOf } from './json-line.ts'
import { isoTime, slashTime } from './log-time.ts'
import { readPeer } from './peer.ts'
import { type LineReader, type LineReading, present } from './reading.ts'

/** What Caddy writes to a terminal: `date time TAB LEVEL TAB logger TAB message TAB {fields}`. */
const CONSOLE =
  /^(\d{4}\/\d\d\/\d\d \d\d:\d\d:\d\d\.\d+)\t([A-Z]{4,5})\t([^\t]{0,8192})(?:\t([^\t{]{0,8192}))?(?:\t?(\{.*\}))?$/
/** Before its log is open: `Error: adapting config using caddyfile: …`. */
const EARLY = /^Error: (?:adapting config|loading initial config|parsing caddyfile|reading config|load(?:ing)? )/

/** Caddy's log, as JSON or as a terminal shows it. */
export const readCaddy: LineReader = (text, { utcOffset }) => {
  const json = jsonLine(text)
  if (json) return isCaddy(json) ? understand(json, timeOf(json, utcOffset)) : undefined
  if (EARLY.test(text)) return { proxy: 'caddy', cause: 'proxy-config', fatal: true }
  const [, date = '', level, first = '', second, fields = '{}'] = CONSOLE.exec(text) ?? []
  if (level === undefined) return undefined
  const named = second === undefined ? { msg: first } : { logger: first, msg: second }
  return understand({ ...jsonLine(fields), ...named, level: level.toLowerCase() }, slashTime(date, utcOffset))
}

function isCaddy(line: JsonLine): boolean {
  return 'ts' in line && 'level' in line && ('msg' in line || 'logger' in line)
}

function timeOf(line: JsonLine, utcOffset: number): number | undefined {
  const { ts } = line
  // Seconds since the epoch, with a fraction, unless the user chose another form.
  if (typeof ts === 'number') return Math.round(ts * 1000)
  return typeof ts === 'string' ? (isoTime(ts) ?? slashTime(ts, utcOffset)) : undefined
}

function understand(line: JsonLine, at: number | undefined): LineReading {
  const known = { proxy: 'caddy' as const, level: textOf(line, 'level'), at }
  const failure = failureOf(line)
  if (!failure) return present(known)
  const request = objectOf(line, 'request')
  const [method, uri] = [textOf(request, 'method'), textOf(request, 'uri')]
  return present({
    ...known,
    ...failure,
    status: numberOf(line, 'status'),
    client: textOf(request, 'remote_ip'),
    host: textOf(request, 'host'),
    request: method && uri ? `${method} ${uri} ${textOf(request, 'proto') ?? ''}`.trim() : undefined,
  })
}

function failureOf(line: JsonLine): Partial<LineReading> | undefined {
  const [logger = '', message = ''] = [textOf(line, 'logger'), textOf(line, 'msg')]
  if (logger.startsWith('http.log.access')) {
    const cause = causeOfStatus(numberOf(line, 'status') ?? 0)
    return cause && { cause }
  }
  if (logger.startsWith('http.log.error')) return readGoError(message)
  if (logger.startsWith('http.handlers.reverse_proxy')) return ofReverseProxy(line, logger, message)
  return undefined
}

function ofReverseProxy(line: JsonLine, logger: string, message: string): Partial<LineReading> | undefined {
  const error = textOf(line, 'error') ?? ''
  // It says the same twice: "reading from backend", then this.
  if (message === 'aborting with incomplete response') return { cause: 'truncated-body', stage: 'reading-body' }
  if (message === 'reading from backend') return undefined
  const failure = readGoError(error)
  return failure && { ...withUpstream(failure, textOf(line, logger.includes('health') ? 'host' : 'upstream')) }
}

function withUpstream(failure: GoError, upstream: string | undefined): Partial<LineReading> {
  return failure.peer ? failure : present({ ...failure, peer: readPeer(upstream ?? '') })
}
