import { causeOfStatus } from './access-log.ts'
import { jsonLine, numberOf, textOf } from './json-line.ts'
import { isoTime } from './log-time.ts'
import { readPeer } from './peer.ts'
import { type LineReader, present } from './reading.ts'

/** An access log of nginx as JSON: the keys are the user's, mostly the names of nginx's variables. */
export const readNginxJson: LineReader = (text) => {
  const line = jsonLine(text)
  if (!line || !('upstream_addr' in line || 'request_time' in line || 'body_bytes_sent' in line)) return undefined
  const status = numberOf(line, 'status')
  if (status === undefined) return undefined
  const time = textOf(line, 'time_iso8601', 'time', 'timestamp', '@timestamp')
  // "172.18.0.5:80, 172.18.0.6:80": the last one that was tried.
  const peer = textOf(line, 'upstream_addr')
    ?.split(/, | : /)
    .at(-1)
  return present({
    proxy: 'nginx' as const,
    at: time === undefined ? undefined : isoTime(time),
    cause: causeOfStatus(status),
    status,
    client: textOf(line, 'remote_addr'),
    host: textOf(line, 'host', 'http_host'),
    request: textOf(line, 'request', 'request_uri'),
    peer: readPeer(peer ?? ''),
  })
}
