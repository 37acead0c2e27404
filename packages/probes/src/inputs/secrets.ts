import { secretsInAddress } from '../target/tell.ts'

/** Headers that say nothing about who asks. */
const HARMLESS = /^(accept(-.*)?|content-type|user-agent|cache-control|host|pragma|connection)$/i
const CREDENTIAL = /auth|token|key|secret|cookie|pass|session|sig|cred/i
/** RFC 9110 section 5.6.2. */
export const TOKEN = /^[!#$%&'*+.^_`|~\w-]+$/
/** Values that node:http sends: no controls but a tab, and nothing that takes more than a byte. */
export const SENDABLE = /^[\t\x20-\x7e\x80-\xff]*$/

const SHORTEST = 4
/** Hiding `true` or `staging`, the value of a header that is no credential, would hide half a log. */
const SHORTEST_ELSEWHERE = 12

export function secretsInAddresses(raw: string): string[] {
  return raw.split('\n').flatMap(secretsInAddress)
}

/** The values of headers that may be secrets; of `Bearer abc`, what follows the scheme. */
export function secretsInHeaders(raw: string): string[] {
  return raw.split('\n').flatMap((line) => {
    const at = line.indexOf(':')
    const name = line.slice(0, at).trim()
    const value = withoutScheme(line.slice(at + 1))
    // What is no header is refused, never sent, and not repeated: it needs no mask, which would have to repeat it.
    if (!TOKEN.test(name) || !SENDABLE.test(value) || HARMLESS.test(name)) return []
    return value.length >= (isCredential(name) ? SHORTEST : SHORTEST_ELSEWHERE) ? [value] : []
  })
}

export function isCredential(name: string): boolean {
  return CREDENTIAL.test(name)
}

/** RFC 9110 section 11.4: a scheme, then the credentials. */
export function withoutScheme(value: string): string {
  return value.trim().replace(/^(bearer|basic|token|digest|apikey)(\s+|$)/i, '')
}
