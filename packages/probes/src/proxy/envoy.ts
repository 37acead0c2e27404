import { areFlags, flagMeaning } from './envoy-flags.ts'
import { type JsonLine, jsonLine, numberOf, textOf } from './json-line.ts'
import { isoTime } from './log-time.ts'
import { readPeer } from './peer.ts'
import type { Peer } from './proxy-log.ts'
import { type LineReader, type LineReading, present } from './reading.ts'

/** Envoy's default format, and Istio's, which adds fields in the middle and at the end. */
const ACCESS = /^\[(\d{4}-\d\d-\d\dT[\d:.]{8,20}Z)\] "((?:[^"\\]|\\.){0,8192})" (\d{1,3}) (\S{1,80}) (.*)$/
/** The application log: `[2026-11-21 11:55:06.123][1][critical][main] [source/server/server.cc:131] …`. */
const OWN = /^\[(\d{4}-\d\d-\d\d) ([\d:.]{8,15})\]\[\d+\]\[([a-z]{4,8})\]\[[\w ]{1,40}\] (.*)$/
/** In the default format `"%REQ(:AUTHORITY)%" "%UPSTREAM_HOST%"` stand together; Istio puts the cluster behind them. */
const ENDS = /"([^"]{0,300})" "([^"]{1,300})"(?: (\S{1,300}))?/g

/** Envoy's access log, text or JSON, and its own log. */
export const readEnvoy: LineReader = (text) => {
  const json = jsonLine(text)
  if (json) return readJson(json)
  const [, time = '', request, status, flags = '', rest = ''] = ACCESS.exec(text) ?? []
  if (request === undefined || !areFlags(flags)) return readOwn(text)
  return present({
    ...outcome(flags, rest, Number(status)),
    at: isoTime(time),
    request,
    status: Number(status),
    ...ends(rest),
  })
}

function outcome(flags: string, words: string, status: number): LineReading {
  const meaning = flagMeaning(flags, words)
  // Without a flag the answer is the application's, whatever its status.
  return meaning ? { proxy: 'envoy', ...meaning } : present({ proxy: 'envoy' as const, cause: clientsOwn(status) })
}

/** Status 0: no answer was begun, the client was gone. */
function clientsOwn(status: number): LineReading['cause'] {
  return status === 0 ? 'client-gave-up' : undefined
}

function ends(rest: string): { host?: string; peer?: Peer; upstreamName?: string } {
  const pairs = [...rest.matchAll(ENDS)]
  const last = pairs.findLast(([, , host = '']) => host === '-' || readPeer(host)?.port !== undefined)
  if (!last) return {}
  const [, host, upstream = '', cluster] = last
  return present({
    host: host === '-' ? undefined : host,
    peer: upstream === '-' ? undefined : readPeer(upstream),
    upstreamName: cluster === undefined || cluster === '-' ? undefined : cluster,
  })
}

/** The keys are the user's; these are the names of the operators in lower case, as the docs and Istio have them. */
function readJson(line: JsonLine): LineReading | undefined {
  const flags =
    textOf(line, 'response_flags', 'responseFlags') ?? (Object.hasOwn(line, 'response_flags') ? '-' : undefined)
  if (flags === undefined) return undefined
  const status = numberOf(line, 'response_code', 'responseCode', 'status') ?? 0
  const words = ['response_code_details', 'upstream_transport_failure_reason', 'connection_termination_details']
  const time = textOf(line, 'start_time', 'startTime', 'timestamp')
  const method = textOf(line, 'method')
  const path = textOf(line, 'path', 'x_envoy_original_path')
  return present({
    ...outcome(flags, words.map((key) => textOf(line, key) ?? '').join(' '), status),
    at: time === undefined ? undefined : isoTime(time),
    request: method && path ? `${method} ${path} ${textOf(line, 'protocol') ?? ''}`.trim() : undefined,
    status,
    host: textOf(line, 'authority'),
    peer: readPeer(textOf(line, 'upstream_host', 'upstreamHost') ?? ''),
    upstreamName: textOf(line, 'upstream_cluster', 'upstreamCluster'),
  })
}

function readOwn(text: string): LineReading | undefined {
  const [, day, time, level, message = ''] = OWN.exec(text) ?? []
  if (level === undefined) return undefined
  const known = { proxy: 'envoy' as const, level, at: isoTime(`${day}T${time}Z`) }
  if (level === 'critical' || /error initializing configuration/.test(message))
    return present({ ...known, cause: 'proxy-config' as const, fatal: true as const })
  return present(known)
}
