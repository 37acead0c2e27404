import { isIP } from 'node:net'

// Addresses at which clouds hand credentials to whoever asks from inside (IMDS), besides all that is link-local.
const METADATA = new Set(['168.63.129.16', '100.100.100.200', '192.0.0.192', 'fd00:ec2::254', 'fd20:ce::254'])

/**
 * Whether an address is link-local (RFC 3927, RFC 4291) or a cloud's metadata service: a gate has no business there, and a
 * configuration that names one is after credentials.
 */
export function isForbidden(address: string): boolean {
  const bare = address.replace(/%.*$/, '').toLowerCase()
  if (isIP(bare) === 4) return bare.startsWith('169.254.') || METADATA.has(bare)
  const plain = canonical(bare)
  const mapped = /^::(?:ffff:)?([0-9a-f]{1,4}):([0-9a-f]{1,4})$/.exec(plain)
  if (mapped) return isForbidden(dotted(mapped[1] ?? '', mapped[2] ?? ''))
  return /^fe[89ab][0-9a-f]:/.test(plain) || METADATA.has(plain)
}

/** IPv6 as the URL standard writes it: one form for each address. */
function canonical(address: string): string {
  try {
    return new URL(`http://[${address}]/`).hostname.slice(1, -1)
  } catch {
    return address
  }
}

function dotted(high: string, low: string): string {
  const number = Number.parseInt(high, 16) * 65_536 + Number.parseInt(low, 16)
  return [24, 16, 8, 0].map((shift) => (number >>> shift) & 255).join('.')
}
