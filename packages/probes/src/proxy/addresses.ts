import { isIP } from 'node:net'

/** One way to write an address: IPv6 shortened (RFC 5952, as a URL has it), no zone, IPv4 out of its mapping. */
function canonical(address: string): string {
  const plain = address.replace(/^\[|\]$/g, '').replace(/%.*$/, '')
  const mapped = /^::ffff:(\d{1,3}(?:\.\d{1,3}){3})$/i.exec(plain)?.[1]
  if (mapped !== undefined) return mapped
  return isIP(plain) === 6 ? new URL(`http://[${plain}]/`).hostname : plain.toLowerCase()
}

export function sameAddress(one: string, other: string): boolean {
  return canonical(one) === canonical(other)
}

export function hasAddress(addresses: readonly string[], address: string): boolean {
  return addresses.some((each) => sameAddress(each, address))
}

export function isLoopback(address: string): boolean {
  const plain = canonical(address)
  return /^127\./.test(plain) || plain === '[::1]'
}
