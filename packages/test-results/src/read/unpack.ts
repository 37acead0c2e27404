import { Readable } from 'node:stream'
import { LIMITS } from './limits.ts'
import { ReadStop } from './read-stop.ts'

const FREE = 64 * 1024 ** 2
const MAGICS: readonly (readonly [string, string])[] = [
  ['425a68', 'bzip2'],
  ['fd377a585a00', 'xz'],
  ['28b52ffd', 'zstd'],
  ['504b0304', 'zip'],
]

/** The chunks as they are, or unpacked where they begin as gzip does; other packings are refused by name. */
export async function* unpack(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const iterator = chunks[Symbol.asyncIterator]()
  const head = await headOf(iterator)
  const hex = Buffer.from(head.subarray(0, 6)).toString('hex')
  const packed = MAGICS.find(([magic]) => hex.startsWith(magic))
  if (packed) throw new ReadStop('unreadable-file', `it is packed with ${packed[1]}; only gzip is read`)
  const whole = joined(head, iterator)
  if (hex.startsWith('1f8b')) yield* gunzip(whole)
  else yield* whole
}

async function headOf(iterator: AsyncIterator<Uint8Array>): Promise<Uint8Array> {
  let head: Uint8Array = new Uint8Array()
  while (head.length < 6) {
    const { done, value } = await iterator.next()
    if (done) break
    head = head.length === 0 ? value : Buffer.concat([head, value])
  }
  return head
}

async function* joined(head: Uint8Array, rest: AsyncIterator<Uint8Array>): AsyncGenerator<Uint8Array> {
  if (head.length > 0) yield head
  for (let next = await rest.next(); !next.done; next = await rest.next()) yield next.value
}

/** A bomb is refused by its inflation; what an archive that breaks off holds is passed on before that is told. */
async function* gunzip(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const { createGunzip } = await import('node:zlib')
  let packed = 0
  const counted = async function* () {
    for await (const chunk of chunks) {
      packed += chunk.length
      yield chunk
    }
  }
  const unzipped = Readable.from(counted(), { objectMode: false }).on('error', (error) => unzip.destroy(error))
  const unzip = createGunzip({ chunkSize: 1 << 16 })
  let bytes = 0
  try {
    for await (const chunk of unzipped.pipe(unzip)) {
      bytes += chunk.length
      if (bytes > Math.max(FREE, packed * LIMITS.inflation) || bytes > LIMITS.bytes)
        throw new ReadStop('limit-exceeded', `${packed} bytes of gzip unpack to more than ${bytes}`)
      yield chunk
    }
  } catch (error) {
    throw error instanceof ReadStop ? error : unzipStop(error)
  } finally {
    unzipped.destroy()
    unzip.destroy()
  }
}

function unzipStop(error: unknown): ReadStop {
  const { code, message } = error as NodeJS.ErrnoException
  if (code === 'Z_BUF_ERROR') return new ReadStop('truncated', 'the gzip ends in the middle')
  return new ReadStop(code?.startsWith('Z_') ? 'malformed' : 'unreadable-file', message)
}
