import type { Finding } from '@ci-gates/core/model'
import { hashLine } from './lock.ts'
import type { Question } from './question.ts'

/** The finding for a lock that holds no hash which a manifest could have; nothing where it holds one. */
export function plainCause({ lock, pair }: Question): Finding | undefined {
  const where = { file: pair.lock.path, line: hashLine(pair.lock.text) }
  const cause = { claim: pair.lock.path, outcome: 'broken', where } as const
  if (!lock.metadata) return { ...cause, code: 'metadata-missing', observed: 'the lock has no [metadata]' }
  if (lock.contentHash === undefined) {
    return { ...cause, code: 'content-hash-missing', observed: 'the lock has no content-hash' }
  }
  if (/^[0-9a-f]{64}$/.test(lock.contentHash)) return undefined
  const observed = 'the content-hash is not 64 lowercase hex digits, as every Poetry writes it'
  return { ...cause, code: 'content-hash-invalid', observed }
}
