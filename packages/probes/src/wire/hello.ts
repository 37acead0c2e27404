import { randomBytes } from 'node:crypto'

// A ClientHello by hand (RFC 5246 section 7.4.1.2): OpenSSL would refuse to offer what an old server still speaks.

/** TLS_RSA, DHE and ECDHE suites of TLS 1.2 and before, strong ones first (IANA "TLS Cipher Suites"). */
const SUITES: Readonly<Record<number, string>> = {
  49199: 'ECDHE-RSA-AES128-GCM-SHA256',
  49195: 'ECDHE-ECDSA-AES128-GCM-SHA256',
  49200: 'ECDHE-RSA-AES256-GCM-SHA384',
  49196: 'ECDHE-ECDSA-AES256-GCM-SHA384',
  52392: 'ECDHE-RSA-CHACHA20-POLY1305',
  52393: 'ECDHE-ECDSA-CHACHA20-POLY1305',
  158: 'DHE-RSA-AES128-GCM-SHA256',
  159: 'DHE-RSA-AES256-GCM-SHA384',
  49191: 'ECDHE-RSA-AES128-SHA256',
  49187: 'ECDHE-ECDSA-AES128-SHA256',
  49192: 'ECDHE-RSA-AES256-SHA384',
  49188: 'ECDHE-ECDSA-AES256-SHA384',
  49171: 'ECDHE-RSA-AES128-SHA',
  49161: 'ECDHE-ECDSA-AES128-SHA',
  49172: 'ECDHE-RSA-AES256-SHA',
  49162: 'ECDHE-ECDSA-AES256-SHA',
  103: 'DHE-RSA-AES128-SHA256',
  107: 'DHE-RSA-AES256-SHA256',
  51: 'DHE-RSA-AES128-SHA',
  57: 'DHE-RSA-AES256-SHA',
  156: 'AES128-GCM-SHA256',
  157: 'AES256-GCM-SHA384',
  60: 'AES128-SHA256',
  61: 'AES256-SHA256',
  47: 'AES128-SHA',
  53: 'AES256-SHA',
  52243: 'ECDHE-RSA-CHACHA20-POLY1305-OLD',
  49170: 'ECDHE-RSA-DES-CBC3-SHA',
  22: 'DHE-RSA-DES-CBC3-SHA',
  10: 'DES-CBC3-SHA',
  65: 'CAMELLIA128-SHA',
  132: 'CAMELLIA256-SHA',
  150: 'SEED-SHA',
  49169: 'ECDHE-RSA-RC4-SHA',
  5: 'RC4-SHA',
  4: 'RC4-MD5',
  59: 'NULL-SHA256',
  2: 'NULL-SHA',
}
/** TLS_EMPTY_RENEGOTIATION_INFO_SCSV, RFC 5746. */
const RENEGOTIATION = 0x00ff

/** The name that OpenSSL gives a suite, or its number. */
export function suiteName(id: number): string {
  return SUITES[id] ?? `0x${id.toString(16).padStart(4, '0')}`
}

/** A ClientHello of TLS 1.2 that offers everything down to TLS 1.0. */
export function clientHello(serverName: string | undefined): Buffer {
  const suites = [...Object.keys(SUITES).map(Number), RENEGOTIATION]
  const body = Buffer.concat([
    Buffer.from([3, 3]),
    randomBytes(32),
    Buffer.from([0]),
    sized(2, numbers(suites)),
    sized(1, Buffer.from([0])),
    sized(2, Buffer.concat(extensions(serverName))),
  ])
  const message = Buffer.concat([Buffer.from([1]), sized(3, body)])
  return Buffer.concat([Buffer.from([22, 3, 1]), sized(2, message)])
}

function extensions(serverName: string | undefined): Buffer[] {
  const name =
    serverName === undefined ? [] : [sized(2, Buffer.concat([Buffer.from([0]), sized(2, Buffer.from(serverName))]))]
  return [
    ...name.map((list) => extension(0, list)),
    // x25519, secp256r1, secp384r1, secp521r1; points uncompressed.
    extension(10, sized(2, numbers([0x001d, 0x0017, 0x0018, 0x0019]))),
    extension(11, sized(1, Buffer.from([0]))),
    extension(
      13,
      sized(2, numbers([0x0403, 0x0503, 0x0603, 0x0804, 0x0805, 0x0806, 0x0401, 0x0501, 0x0601, 0x0203, 0x0201])),
    ),
  ]
}

function extension(type: number, body: Buffer): Buffer {
  return Buffer.concat([numbers([type]), sized(2, body)])
}

function numbers(all: readonly number[]): Buffer {
  return Buffer.concat(all.map((each) => Buffer.from([each >> 8, each & 255])))
}

/** A length of so many bytes, then the body. */
function sized(bytes: number, body: Buffer): Buffer {
  const head = Buffer.alloc(bytes)
  head.writeUIntBE(body.length, 0, bytes)
  return Buffer.concat([head, body])
}
