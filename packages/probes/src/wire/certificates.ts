import type { X509Certificate } from 'node:crypto'
import { isIP } from 'node:net'
import { shorten, visible } from '@ci-gates/core/model'
import type { CertificateSeen, TlsProblem } from '../attempt.ts'

/** A chain ends at the latest here: a server may send a circle. */
const LONGEST = 10

/** The certificates that the server sent, its own first. */
export function chainOf(own: X509Certificate | undefined): readonly X509Certificate[] {
  const chain: X509Certificate[] = []
  for (let each = own; each && chain.length < LONGEST; each = each.issuerCertificate) {
    if (chain.some(({ fingerprint256 }) => fingerprint256 === each?.fingerprint256)) break
    chain.push(each)
  }
  return chain
}

/** A certificate as it is reported. Everything in it comes from the server. */
export function seen(certificate: X509Certificate): CertificateSeen {
  const { subject, issuer, subjectAltName, fingerprint256, serialNumber } = certificate
  return {
    subject: oneLine(subject),
    issuer: oneLine(issuer),
    names: namesOf(subjectAltName),
    notBefore: iso(certificate.validFrom),
    notAfter: iso(certificate.validTo),
    fingerprint256,
    serial: serialNumber,
  }
}

/** Everything that is wrong: OpenSSL tells one problem only, and hides a wrong host behind an expiry. */
export function problemsOf(
  chain: readonly X509Certificate[],
  host: string,
  verdict: string | undefined,
  now: number,
  hasOwnCa = false,
): readonly TlsProblem[] {
  const [own] = chain
  if (!own) return [{ code: 'tls-untrusted', observed: 'the server showed no certificate' }]
  return [...dates(chain, now), ...wrongHost(own, host), ...trust(chain, verdict, hasOwnCa)]
}

function dates(chain: readonly X509Certificate[], now: number): TlsProblem[] {
  return chain.flatMap((certificate): TlsProblem[] => {
    const [from, to] = [Date.parse(certificate.validFrom), Date.parse(certificate.validTo)]
    const who = chain[0] === certificate ? 'the certificate' : `the certificate of ${oneLine(certificate.subject)}`
    if (to < now)
      return [{ code: 'tls-expired', observed: `${who} expired ${ago(now - to)} ago (${iso(certificate.validTo)})` }]
    if (from <= now) return []
    const observed = `${who} is valid only from ${iso(certificate.validFrom)}, in ${ago(from - now)} by this machine's clock`
    return [{ code: 'tls-not-yet-valid', observed }]
  })
}

function wrongHost(own: X509Certificate, host: string): TlsProblem[] {
  const fits = isIP(host) ? own.checkIP(host) : own.checkHost(host)
  if (fits !== undefined) return []
  const names = namesOf(own.subjectAltName)
  const others = names.length > 0 ? names.slice(0, 5).join(', ') : `none (${oneLine(own.subject)})`
  const more = names.length > 5 ? ` and ${names.length - 5} more` : ''
  return [{ code: 'tls-wrong-host', observed: `the certificate is not for ${host}; its names are ${others}${more}` }]
}

/** OpenSSL's verdict, X509_V_ERR_*, as Node hands it on; dates and names are told already. */
function trust(chain: readonly X509Certificate[], verdict: string | undefined, hasOwnCa: boolean): TlsProblem[] {
  const [own] = chain
  if (!own || verdict === undefined || /EXPIRED|NOT_YET_VALID|ALTNAME/.test(verdict)) return []
  if (verdict === 'DEPTH_ZERO_SELF_SIGNED_CERT')
    return [{ code: 'tls-self-signed', observed: `the certificate is self-signed (${oneLine(own.subject)})` }]
  const top = chain.at(-1) ?? own
  const issuer = oneLine(top.issuer)
  // One certificate, not its own issuer, that says where its issuer is to be had, or whose root was given: a server that
  // sends too little.
  const isAlone = chain.length === 1 && own.subject !== own.issuer && /UNABLE_TO_(GET|VERIFY)/.test(verdict)
  if (isAlone && (own.infoAccess !== undefined || hasOwnCa)) {
    const nor = hasOwnCa ? ', nor given by ca-file' : ''
    const observed = `the server sent its own certificate alone; that of the issuer ${issuer} is not sent${nor}`
    return [{ code: 'tls-incomplete-chain', observed }]
  }
  const sent = chain.length === 1 ? 'one certificate' : `${chain.length} certificates`
  return [
    { code: 'tls-untrusted', observed: `the issuer ${issuer} is not trusted (the server sent ${sent}; ${verdict})` },
  ]
}

function namesOf(subjectAltName: string | undefined): string[] {
  if (subjectAltName === undefined) return []
  return subjectAltName.split(', ').map((name) => oneLine(name.replace(/^(DNS|IP Address):/, '')))
}

/** Subjects hold a line for each part. */
function oneLine(text: string): string {
  return shorten(visible(text.replaceAll('\n', ', ')), 120)
}

function iso(date: string): string {
  const at = new Date(date)
  return Number.isNaN(at.getTime()) ? oneLine(date) : at.toISOString()
}

function ago(ms: number): string {
  const days = Math.floor(ms / 86_400_000)
  return days > 0 ? `${days} day${days === 1 ? '' : 's'}` : `${Math.ceil(ms / 3_600_000)} h`
}
