import type { TlsOptions } from '../options.ts'

/**
 * Reads what a user gave, before anything is asked: a CA that cannot be read would else look like a server that is not trusted.
 * @throws RangeError naming what is wrong; never with any of its content.
 */
export async function checkTls({ ca, cert, key }: TlsOptions): Promise<void> {
  const { X509Certificate } = await import('node:crypto')
  const { createSecureContext } = await import('node:tls')
  const readable = (what: string, pem: string | undefined) => {
    const found = pem?.match(/-----BEGIN CERTIFICATE-----[\s\S]*?-----END CERTIFICATE-----/g) ?? []
    if (pem !== undefined && found.length === 0) throw new RangeError(`the ${what} holds no certificate in PEM form`)
    for (const [at, each] of found.entries()) {
      if (!parses(() => new X509Certificate(each)))
        throw new RangeError(`certificate ${at + 1} of the ${what} cannot be read`)
    }
  }
  readable('CA file', ca)
  readable('client certificate', cert)
  if ((cert === undefined) !== (key === undefined))
    throw new RangeError(
      `a client ${cert === undefined ? 'key' : 'certificate'} is given without its ${cert === undefined ? 'certificate' : 'key'}`,
    )
  if (cert !== undefined && key !== undefined && !parses(() => createSecureContext({ cert, key })))
    throw new RangeError('the client key cannot be read, is encrypted, or belongs to another certificate')
}

function parses(read: () => unknown): boolean {
  try {
    read()
    return true
  } catch {
    return false
  }
}
