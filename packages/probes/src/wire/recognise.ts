const OPENINGS: readonly (readonly [string, string])[] = [
  ['SSH-', 'SSH'],
  ['HTTP/1', 'HTTP/1'],
  ['+OK', 'POP3'],
  ['* OK', 'IMAP'],
  ['RFB ', 'VNC'],
  ['AMQP', 'AMQP'],
  ['ERROR\r\n', 'memcached'],
  ['+PONG', 'Redis'],
  ['-ERR', 'Redis'],
  ['-NOAUTH', 'Redis'],
  ['-DENIED', 'Redis'],
  ['-LOADING', 'Redis'],
  ['220 ', 'SMTP or FTP'],
  ['220-', 'SMTP or FTP'],
]

/** Names the protocol that a peer speaks by its first bytes. */
export function recognise(bytes: Uint8Array): string | undefined {
  const opening = String.fromCharCode(...bytes.subarray(0, 12))
  const text = OPENINGS.find(([prefix]) => opening.startsWith(prefix))
  if (text) return text[1]
  // RFC 8446 5.1: a record of type alert or handshake, version 3.x.
  if ((bytes[0] === 0x15 || bytes[0] === 0x16) && bytes[1] === 3) return 'TLS'
  // RFC 9113 4.1: SETTINGS (type 4) on stream 0 is the first frame of a server.
  if (bytes.length >= 9 && bytes[3] === 4 && [5, 6, 7, 8].every((at) => bytes[at] === 0)) return 'HTTP/2'
  // MySQL's first packet: length in three bytes, sequence 0, protocol 10 or an error.
  if (bytes.length >= 5 && bytes[2] === 0 && bytes[3] === 0 && (bytes[4] === 10 || bytes[4] === 255)) return 'MySQL'
  return isPostgres(bytes) ? 'PostgreSQL' : undefined
}

/** A message of type E or R with a plausible length: what PostgreSQL answers before anything else. */
function isPostgres(bytes: Uint8Array): boolean {
  const [type, a, b] = bytes
  return bytes.length >= 5 && (type === 0x45 || type === 0x52) && a === 0 && b === 0
}
