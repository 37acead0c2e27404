import { isIP } from 'node:net'
import type { AttemptOptions } from '../attempt.ts'
import type { Place } from '../target/target.ts'
import { ask } from './bytes.ts'
import { begin } from './course.ts'
import { clientHello, suiteName } from './hello.ts'
import { open } from './open.ts'

/** What a server says to a ClientHello of TLS 1.2 that offers everything: the flight of TLS 1.2 is not encrypted. */
export interface TlsLook {
  /** The version that the server chose: `TLS 1.1`. */
  readonly version?: string
  /** The cipher suite that it chose, as OpenSSL names it. */
  readonly cipher?: string
  /** It asks for a client certificate (RFC 5246 section 7.4.4). */
  readonly demandsCertificate: boolean
  /** The number of the alert with which it broke off (RFC 8446 section 6). */
  readonly alert?: number
}

/** Looks at a server from whose handshake too little could be learned. Nothing where it says nothing. Never rejects. */
export async function lookAtTls(
  place: Place,
  serverName: string | undefined,
  options: AttemptOptions,
): Promise<TlsLook | undefined> {
  const course = begin(options)
  const name = serverName !== undefined && isIP(serverName) === 0 ? serverName : undefined
  try {
    const look = async () => {
      const socket = await open(course, place)
      const { bytes } = await ask(course, socket, clientHello(name), (got) => isDone(read(got)))
      return read(bytes)
    }
    const seen = await Promise.race([look(), course.over])
    return seen.version === undefined && seen.alert === undefined ? undefined : seen
  } catch {
    return undefined
  } finally {
    course.close()
  }
}

interface Seen extends TlsLook {
  readonly isOver: boolean
}

function isDone({ alert, isOver }: Seen): boolean {
  return alert !== undefined || isOver
}

/** Reads records (RFC 5246 section 6.2.1) as far as they are whole. */
function read(bytes: Buffer): Seen {
  const flights: Buffer[] = []
  let alert: number | undefined
  for (let at = 0; at + 5 <= bytes.length; ) {
    const [type, end] = [bytes[at], at + 5 + bytes.readUInt16BE(at + 3)]
    if ((type !== 21 && type !== 22) || end > bytes.length) break
    const body = bytes.subarray(at + 5, end)
    if (type === 22) flights.push(body)
    else alert ??= body[1]
    at = end
  }
  return { ...messages(Buffer.concat(flights)), ...(alert === undefined ? {} : { alert }) }
}

const [SERVER_HELLO, CERTIFICATE_REQUEST, SERVER_HELLO_DONE] = [2, 13, 14]

function messages(flight: Buffer): Seen {
  let seen: Seen = { demandsCertificate: false, isOver: false }
  for (let at = 0; at + 4 <= flight.length; ) {
    const [type, end] = [flight[at], at + 4 + flight.readUIntBE(at + 1, 3)]
    if (end > flight.length) break
    if (type === SERVER_HELLO) seen = { ...seen, ...hello(flight.subarray(at + 4, end)) }
    if (type === CERTIFICATE_REQUEST) seen = { ...seen, demandsCertificate: true }
    if (type === SERVER_HELLO_DONE) seen = { ...seen, isOver: true }
    at = end
  }
  return seen
}

/** Version, random of 32 bytes, session id with its length, the suite. */
function hello(body: Buffer): Pick<TlsLook, 'version' | 'cipher'> {
  const suiteAt = 35 + (body[34] ?? 0)
  if (body.length < suiteAt + 2) return {}
  const minor = body[1] ?? 0
  const version = minor === 0 ? 'SSL 3.0' : `TLS 1.${minor - 1}`
  return { version, cipher: suiteName(body.readUInt16BE(suiteAt)) }
}
