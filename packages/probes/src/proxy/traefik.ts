import { causeOfStatus } from './access-log.ts'
import type { ProxyCause } from './causes.ts'
import { readGoError } from './go-error.ts'
import { type JsonLine, jsonLine, numberOf, objectOf, textOf } from './json-line.ts'
import { isoTime } from './log-time.ts'
import { readPeer } from './peer.ts'
import type { Peer } from './proxy-log.ts'
import { type LineReader, type LineReading, present } from './reading.ts'

/** Version 2 writes logrus' text, `time="…" level=debug msg="…"`. */
const LOGRUS = /^time="([^"]{20,40})" level=([a-z]{4,7}) msg=(.*)$/
/** Version 3 writes zerolog's console: a time (which is taken for a prefix), `DBG github.com/…:12 > message`. */
const ZEROLOG = /^(DBG|TRC|INF|WRN|ERR|FTL) (?:github\.com\/traefik\/\S{1,200} > )?(.*)$/
const LEVELS: Readonly<Record<string, string>> = {
  DBG: 'debug',
  TRC: 'trace',
  INF: 'info',
  WRN: 'warn',
  ERR: 'error',
  FTL: 'fatal',
}
const KEYS = [
  'RouterName',
  'DownstreamStatus',
  'entryPointName',
  'routerName',
  'serviceName',
  'providerName',
  'middlewareName',
]

/** Traefik's access log as JSON, and its own log in each form. (Its access log as text: see access-log.ts.) */
export const readTraefik: LineReader = (text) => {
  const json = jsonLine(text)
  if (json) return readJson(json)
  const logrus = LOGRUS.exec(text)
  if (logrus) return own(isoTime(logrus[1] ?? ''), logrus[2], logrus[3] ?? '')
  const zerolog = ZEROLOG.exec(text)
  return zerolog ? own(undefined, LEVELS[zerolog[1] ?? ''], zerolog[2] ?? '') : undefined
}

function own(at: number | undefined, level: string | undefined, message: string): LineReading {
  const known = present({ proxy: 'traefik' as const, at, level })
  if (level === 'fatal') return { ...known, cause: 'proxy-config', fatal: true }
  const failure = /502 Bad Gateway|504 Gateway Timeout|499 |caused by/.test(message) ? readGoError(message) : undefined
  if (failure) return { ...known, ...failure }
  // A router whose rule or service is wrong answers 404 for ever.
  if (level === 'error' && /the service "[^"]*" does not exist|unable to (?:find|parse)|invalid rule/i.test(message))
    return { ...known, cause: 'proxy-config' }
  return known
}

function readJson(line: JsonLine): LineReading | undefined {
  if ('DownstreamStatus' in line || 'OriginStatus' in line) return access(line)
  const message = textOf(line, 'message', 'msg')
  if (message === undefined || !('level' in line)) return undefined
  const error = textOf(line, 'error') ?? ''
  const isTraefik = KEYS.some((key) => key in line) || /caused by|Traefik/.test(message) || /^50[24] /.test(message)
  const time = textOf(line, 'time')
  if (!isTraefik) return undefined
  return own(
    time === undefined ? undefined : isoTime(time),
    textOf(line, 'level'),
    `${message} ${error}`.replaceAll('\\"', '"'),
  )
}

function access(line: JsonLine): LineReading {
  const status = numberOf(line, 'DownstreamStatus', 'OriginStatus') ?? 0
  const time = textOf(line, 'StartUTC', 'time', 'StartLocal')
  const [method, path] = [textOf(line, 'RequestMethod'), textOf(line, 'RequestPath')]
  const peer = serverOf(line)
  return present({
    proxy: 'traefik' as const,
    level: textOf(line, 'level'),
    at: time === undefined ? undefined : isoTime(time),
    cause: causeOf(status, peer),
    status,
    peer,
    client: textOf(line, 'ClientHost'),
    host: textOf(line, 'RequestHost', 'RequestAddr'),
    upstreamName: textOf(line, 'ServiceName'),
    request: method && path ? `${method} ${path} ${textOf(line, 'RequestProtocol') ?? ''}`.trim() : undefined,
  })
}

/** Without a server a 503 is Traefik's "no available server"; with one it may be the application's own. */
function causeOf(status: number, peer: Peer | undefined): ProxyCause | undefined {
  return status === 503 && !peer ? 'no-live-upstreams' : causeOfStatus(status)
}

/** `ServiceAddr` is `host:port`; `ServiceURL` is a text, or an object in older versions. */
function serverOf(line: JsonLine): Peer | undefined {
  const url = textOf(line, 'ServiceURL')
    ?.replace(/^\w{1,10}:\/\//, '')
    .replace(/\/.*$/, '')
  return readPeer(textOf(line, 'ServiceAddr') ?? url ?? textOf(objectOf(line, 'ServiceURL'), 'Host') ?? '')
}
