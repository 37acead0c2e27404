import type { Attempt, Code, TlsLook } from '@ci-gates/probes'
import type { Observed } from '../observe/observe.ts'
import type { Cause } from './causes.ts'

/** A cause, and what was seen of it, in words. */
export interface Told {
  readonly cause: Cause
  readonly observed: string
}

const DAY = 86_400_000

/** The codes of an attempt that a certificate or a handshake ended, as causes. */
const CAUSES: Readonly<Partial<Record<Code, Cause>>> = {
  'tls-expired': 'certificate-expired',
  'tls-not-yet-valid': 'certificate-not-yet-valid',
  'tls-self-signed': 'certificate-self-signed',
  'tls-untrusted': 'certificate-untrusted',
  'tls-incomplete-chain': 'certificate-incomplete-chain',
  'tls-wrong-host': 'certificate-wrong-host',
  'tls-client-certificate-required': 'client-certificate-required',
  'tls-client-certificate-refused': 'client-certificate-required',
  'tls-protocol-too-old': 'protocol-too-old',
  'tls-no-common-cipher': 'no-common-cipher',
  'tls-alpn': 'no-common-cipher',
  'tls-failed': 'no-common-cipher',
  'tls-unrecognized-name': 'unrecognized-name',
  'wrong-protocol': 'plain-http-on-tls-port',
}

export function causeOfCode(code: Code): Cause | undefined {
  return CAUSES[code]
}

/** What broke the handshake: the attempt's own word, sharpened by the look at what the server says in the clear. */
export function brokenHandshake({ result, evidence, plan }: Observed): Told | undefined {
  const { last } = result
  const told = last && causeOfCode(last.code)
  const look = evidence.looks.tls
  if (!last) return undefined
  return (
    (look && sharpened(look, last, 'host' in plan.target.place ? plan.target.place.host : '')) ??
    (told ? { cause: told, observed: last.observed } : undefined)
  )
}

const UNRECOGNIZED_NAME = 112

function sharpened(
  { demandsCertificate, version, cipher, alert }: TlsLook,
  { code, observed }: Attempt,
  host: string,
): Told | undefined {
  if (version !== undefined && /SSL|1\.[01]$/.test(version))
    return { cause: 'protocol-too-old', observed: `the server speaks ${version} at best` }
  if (demandsCertificate && code !== 'tls-protocol-too-old')
    return {
      cause: 'client-certificate-required',
      observed: 'the server demands a client certificate, and ends the handshake without one',
    }
  if (alert === UNRECOGNIZED_NAME)
    return { cause: 'unrecognized-name', observed: `the server knows no host named ${host} (alert 112)` }
  if (code !== 'tls-no-common-cipher') return undefined
  if (cipher !== undefined)
    return { cause: 'no-common-cipher', observed: `the server picks ${cipher}, which is too weak for this client` }
  return {
    cause: 'no-common-cipher',
    observed: `${observed}${alert === 40 ? '; an offer of everything is refused as well' : ''}`,
  }
}

/** What is wrong with TLS although the answer came: too old a version, or a certificate that ends too soon. */
export function looseTls({ result: { last }, plan, at }: Observed): Told | undefined {
  const seen = last?.tls
  if (!seen) return undefined
  if (plan.minTls === '1.3' && seen.version === 'TLSv1.2')
    return { cause: 'protocol-too-old', observed: 'the server speaks TLS 1.2 at best, and min-tls is 1.3' }
  const days = daysLeft(last, at)
  if (days === undefined || days < 0 || days >= plan.minDaysValid) return undefined
  const first = seen.chain.find(({ notAfter }) => notAfter === seen.earliestExpiry)
  const which = first === seen.chain[0] ? 'the certificate' : `the certificate of ${first?.subject}`
  const observed = `${which} expires in ${counted(days, 'day')} (${seen.earliestExpiry}); min-days-valid is ${plan.minDaysValid}`
  return { cause: 'certificate-expiring', observed }
}

/** Whole days until the first certificate of the chain expires; negative once it has. */
export function daysLeft(last: Attempt | undefined, at: number): number | undefined {
  const expiry = last?.tls?.earliestExpiry
  return expiry === undefined ? undefined : Math.floor((Date.parse(expiry) - at) / DAY)
}

export function counted(count: number, what: string): string {
  return `${count} ${what}${count === 1 ? '' : 's'}`
}
