import { inflateRawSync } from 'node:zlib'

// APPNOTE.TXT 6.3.10: the end record (4.3.16), entries of the central directory (4.3.12), local headers (4.3.7).
const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
const END_SIZE = 22
const LONGEST_REMARK = 65_535
const MOST_ENTRIES = 1_000

/**
 * Reads the one entry of this name out of an archive, as UTF-8. Nothing is unpacked to a path that an archive names, and
 * no more than `limit` bytes come out, whatever it claims.
 */
export function readEntry(
  archive: Uint8Array,
  name: string,
  limit: number,
): { readonly text: string } | { readonly problem: string } {
  const bytes = Buffer.from(archive.buffer, archive.byteOffset, archive.byteLength)
  try {
    const entry = findEntry(bytes, name)
    if (!entry) return { problem: `it has no ${name}` }
    const content = contentOf(bytes, entry, limit)
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(content) }
  } catch (error) {
    return { problem: `it cannot be unpacked: ${(error as Error).message}` }
  }
}

interface Entry {
  readonly method: number
  readonly packed: number
  readonly offset: number
}

function findEntry(bytes: Buffer, name: string): Entry | undefined {
  const end = endOf(bytes)
  const count = bytes.readUInt16LE(end + 10)
  if (count > MOST_ENTRIES) throw new Error(`it has ${count} entries`)
  let at = bytes.readUInt32LE(end + 16)
  for (let number = 0; number < count; number++) {
    if (bytes.readUInt32LE(at) !== ENTRY) throw new Error('its directory is damaged')
    const [nameLength, extra, remark] = [28, 30, 32].map((field) => bytes.readUInt16LE(at + field)) as [
      number,
      number,
      number,
    ]
    const own = bytes.toString('utf8', at + 46, at + 46 + nameLength)
    if (own === name)
      return {
        method: bytes.readUInt16LE(at + 10),
        packed: bytes.readUInt32LE(at + 20),
        offset: bytes.readUInt32LE(at + 42),
      }
    at += 46 + nameLength + extra + remark
  }
  return undefined
}

function endOf(bytes: Buffer): number {
  const first = Math.max(0, bytes.length - END_SIZE - LONGEST_REMARK)
  for (let at = bytes.length - END_SIZE; at >= first; at--) if (bytes.readUInt32LE(at) === END) return at
  throw new Error('it is no zip archive')
}

function contentOf(bytes: Buffer, { method, packed, offset }: Entry, limit: number): Buffer {
  if (bytes.readUInt32LE(offset) !== LOCAL) throw new Error('its entry is damaged')
  const start = offset + 30 + bytes.readUInt16LE(offset + 26) + bytes.readUInt16LE(offset + 28)
  const content = bytes.subarray(start, start + packed)
  if (content.length !== packed) throw new Error('it ends too early')
  if (method === 0 && packed <= limit) return content
  if (method === 8) return inflateRawSync(content, { maxOutputLength: limit })
  throw new Error(method === 0 ? `it has ${packed} bytes` : `method ${method} is not read`)
}
