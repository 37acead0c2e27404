import { createHash, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** X.509 by hand (RFC 5280 section 4.1), in DER (X.690): enough for certificates that are wrong in a chosen way. */
export interface Wish {
  readonly name: string
  /** `DNS:…` or `IP:127.0.0.1`; none leaves the extension out. */
  readonly names?: readonly string[]
  readonly notBefore?: Date
  readonly notAfter?: Date
  readonly ca?: boolean
  /** An address from which the issuer's certificate is said to be had. */
  readonly issuerAt?: string
}

export interface Issued {
  readonly cert: string
  readonly key: string
  readonly name: string
  readonly privateKey: KeyObject
}

const DAY = 86_400_000

/** A certificate, self-signed unless somebody issues it. */
export function issue(wish: Wish, issuer?: Issued): Issued {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const body = toBeSigned(wish, issuer?.name ?? wish.name, publicKey)
  const signature = sign('sha256', body, issuer?.privateKey ?? privateKey)
  const der = sequence(body, ALGORITHM, tlv(0x03, Buffer.from([0]), signature))
  const pem = der.toString('base64').replace(/.{1,64}/g, '$&\n')
  const key = privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
  return { cert: `-----BEGIN CERTIFICATE-----\n${pem}-----END CERTIFICATE-----\n`, key, name: wish.name, privateKey }
}

function toBeSigned(wish: Wish, issuer: string, key: KeyObject): Buffer {
  const { notBefore = new Date(Date.now() - DAY), notAfter = new Date(Date.now() + 90 * DAY) } = wish
  const spki = createPublicKey(key.export({ type: 'spki', format: 'pem' })).export({ type: 'spki', format: 'der' })
  const serial = createHash('sha1').update(spki).digest().subarray(0, 8)
  serial[0] = ((serial[0] ?? 0) & 0x7f) | 0x40
  return sequence(
    tlv(0xa0, tlv(0x02, Buffer.from([2]))),
    tlv(0x02, serial),
    ALGORITHM,
    distinguished(issuer),
    sequence(time(notBefore), time(notAfter)),
    distinguished(wish.name),
    spki,
    tlv(0xa3, sequence(...extensions(wish))),
  )
}

function extensions({ ca = false, names = [], issuerAt }: Wish): Buffer[] {
  const all = [extension('2.5.29.19', ca ? sequence(tlv(0x01, Buffer.from([0xff]))) : sequence())]
  if (names.length > 0) all.push(extension('2.5.29.17', sequence(...names.map(generalName))))
  if (issuerAt) {
    const access = sequence(oid('1.3.6.1.5.5.7.48.2'), tlv(0x86, Buffer.from(issuerAt)))
    all.push(extension('1.3.6.1.5.5.7.1.1', sequence(access)))
  }
  return all
}

function extension(id: string, value: Buffer): Buffer {
  return sequence(oid(id), tlv(0x04, value))
}

function generalName(name: string): Buffer {
  if (name.startsWith('IP:')) return tlv(0x87, Buffer.from(name.slice(3).split('.').map(Number)))
  return tlv(0x82, Buffer.from(name.replace(/^DNS:/, '')))
}

function distinguished(name: string): Buffer {
  return sequence(tlv(0x31, sequence(oid('2.5.4.3'), tlv(0x0c, Buffer.from(name)))))
}

function time(date: Date): Buffer {
  // GeneralizedTime, which is right for every year to a reader that is lenient; UTCTime until 2049.
  const text = date.toISOString().replace(/[-:T]|\.\d+/g, '')
  return date.getUTCFullYear() < 2050 ? tlv(0x17, Buffer.from(text.slice(2))) : tlv(0x18, Buffer.from(text))
}

function oid(text: string): Buffer {
  const [first = 0, second = 0, ...rest] = text.split('.').map(Number)
  const bytes = [first * 40 + second, ...rest.flatMap(base128)]
  return tlv(0x06, Buffer.from(bytes))
}

function base128(number: number): number[] {
  const high = Math.floor(number / 128)
  return [...(high > 0 ? base128(high).map((each) => each | 0x80) : []), number % 128]
}

function sequence(...parts: Buffer[]): Buffer {
  return tlv(0x30, ...parts)
}

function tlv(tag: number, ...parts: Buffer[]): Buffer {
  const body = Buffer.concat(parts)
  const { length } = body
  const head = length < 128 ? [length] : length < 256 ? [0x81, length] : [0x82, length >> 8, length & 255]
  return Buffer.concat([Buffer.from([tag, ...head]), body])
}

/** ecdsa-with-SHA256 */
const ALGORITHM = sequence(oid('1.2.840.10045.4.3.2'))
