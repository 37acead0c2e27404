import { createHash } from 'node:crypto'
import { LIMITS } from './limits.ts'
import { ReadStop } from './read-stop.ts'

export interface Measured {
  readonly chunks: AsyncIterable<Uint8Array>
  bytes(): number
  /** SHA-256, where it was wanted. */
  digest(): string | undefined
}

/** The source's bytes, counted and hashed as they pass. A limit above counts what a file unpacks to, too. */
export function measured(source: AsyncIterable<Uint8Array>, hashed: boolean): Measured {
  const hash = hashed ? createHash('sha256') : undefined
  let bytes = 0
  const chunks = async function* () {
    for await (const chunk of source) {
      bytes += chunk.length
      if (bytes > LIMITS.bytes)
        throw new ReadStop('limit-exceeded', `it is larger than ${LIMITS.bytes / 1024 ** 2} MiB`)
      hash?.update(chunk)
      yield chunk
    }
  }
  return { chunks: chunks(), bytes: () => bytes, digest: () => hash?.digest('hex') }
}
