import { isoTime, syslogTime } from './log-time.ts'

export interface Unprefixed {
  readonly text: string
  /** The time that stood in the prefix. */
  readonly at?: number
}

const COLOURS = /\x1b\[[\d;]{0,20}m/g
/** `docker compose logs`: the name of the container, blanks, a bar. */
const COMPOSE = /^[\w.-]{1,100} *\| ?/
/** `kubectl logs --prefix`. */
const KUBECTL = /^\[pod\/[^\]\s]{1,300}\] /
const ISO = /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:Z|[+-]\d\d:\d\d)) /
const SYSLOG = /^(?:<\d{1,3}>)?([A-Z][a-z]{2} [ \d]\d \d\d:\d\d:\d\d) [\w.:-]{1,100} (?=[\w-]{1,40}(?:\[\d+\])?: )/
/** RFC 5424's host and program after its time, as rsyslog writes them to a file. */
const HOST = /^[\w.:-]{1,100} (?=(?:haproxy|nginx|envoy|traefik|caddy)(?:\[\d+\])?: )/
const PROGRAM = /^(?:haproxy|nginx|envoy|traefik|caddy)(?:\[\d+\])?: (?!\[[a-z]{3,8}\] )/

/**
 * Takes away what stands before a line of a proxy: colours, the name that compose puts there, the time of
 * `docker logs -t` and of a workflow's log, syslog's head, and the envelope of docker's json-file.
 */
export function withoutPrefix(line: string, now?: number): Unprefixed {
  const enveloped = envelope(line)
  if (enveloped) return enveloped
  let text = line.includes('\x1b') ? line.replace(COLOURS, '') : line
  text = text.replace(COMPOSE, '').replace(KUBECTL, '')
  let at: number | undefined
  const iso = ISO.exec(text)
  if (iso?.[1]) {
    at = isoTime(iso[1])
    text = text.slice(iso[0].length).replace(HOST, '')
  }
  const syslog = SYSLOG.exec(text)
  if (syslog?.[1]) {
    at ??= now === undefined ? undefined : syslogTime(syslog[1], now)
    text = text.slice(syslog[0].length)
  }
  text = text.replace(PROGRAM, '')
  return at === undefined ? { text } : { text, at }
}

/** A line of the file that docker's json-file driver writes. */
function envelope(line: string): Unprefixed | undefined {
  if (!line.startsWith('{"log":"')) return undefined
  try {
    const { log, time } = JSON.parse(line) as { log?: unknown; time?: unknown }
    if (typeof log !== 'string') return undefined
    const at = typeof time === 'string' ? isoTime(time) : undefined
    const text = log.replace(/\r?\n$/, '')
    return at === undefined ? { text } : { text, at }
  } catch {
    return undefined
  }
}
