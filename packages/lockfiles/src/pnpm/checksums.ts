import type { Capabilities } from '../ecosystem.ts'
import { base32, base64 } from '../javascript/encoding.ts'
import { canonicalJson, isObject, type Json } from '../javascript/json.ts'
import type { Release } from './releases.ts'

/**
 * The checksum of `packageExtensions`, which locks have since 6: until 7 the MD5 of JSON as it is written, until 9 of JSON
 * with sorted keys, since 10 that of object-hash (SHA-256, unordered). Nothing where there are none; `null` where it cannot
 * be told, for object-hash orders arrays by their hashes.
 */
export function extensionsChecksum(
  value: Json,
  { major }: Release,
  { sha256, digest }: Capabilities,
): string | undefined | null {
  if (major < 6 || !isObject(value) || Object.keys(value).length === 0) return undefined
  if (major <= 7) return digest('md5', JSON.stringify(value))
  if (major <= 9) return digest('md5', canonicalJson(value))
  const text = objectHashText(value)
  return text === null ? null : `sha256-${base64(sha256(text))}`
}

/** What object-hash feeds to the digest (object-hash 3.0.0, index.js, `typeHasher`, respectType off). */
function objectHashText(value: Json, depth = 0): string | null {
  if (depth > 50 || Array.isArray(value)) return null
  if (typeof value === 'string') return `string:${value.length}:${value}`
  if (typeof value === 'number') return `number:${value}`
  if (typeof value === 'boolean') return `bool:${value}`
  if (!isObject(value)) return 'Null'
  const keys = Object.keys(value).sort()
  const parts = keys.map((key) => {
    const own = objectHashText(value[key], depth + 1)
    return own === null ? null : `string:${key.length}:${key}:${own},`
  })
  return parts.includes(null) ? null : `object:${keys.length}:${parts.join('')}`
}

/** The checksum of a .pnpmfile.cjs, line ends as on Unix: until 9 the MD5 in base32, since 10 SHA-256 (crypto/hash). */
export function pnpmfileChecksum(text: string, { major }: Release, { sha256, digest }: Capabilities): string {
  const normal = text.replaceAll('\r\n', '\n')
  return major <= 9 ? base32(digest('md5', normal)) : `sha256-${base64(sha256(normal))}`
}

/** Whether a patch is the one whose hash the lock holds, whichever kind of hash that is. */
export function isPatch(text: string, hash: string, { sha256, digest }: Capabilities): boolean {
  const normal = text.replaceAll('\r\n', '\n')
  if (/^[0-9a-f]{64}$/.test(hash)) return sha256(normal) === hash
  return base32(digest('md5', normal)) === hash
}
