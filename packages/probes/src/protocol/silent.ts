import type { Said } from '../wire/bytes.ts'
import { misplaced } from '../wire/explain.ts'
import { Failure } from '../wire/failure.ts'
import { recognise } from '../wire/recognise.ts'

/** An answer that is none of the wanted protocol: another one's, or nothing at all. */
export function notOf(protocol: string, { bytes, ended }: Said): Failure {
  const speaks = recognise(bytes)
  if (speaks !== undefined && speaks !== protocol)
    return new Failure(misplaced(`the port speaks ${speaks}, not ${protocol}`, speaks))
  if (bytes.length === 0 && ended)
    return new Failure({ code: 'connection-closed', observed: 'accepted, and closed without an answer' })
  return new Failure(misplaced(`the port does not speak ${protocol}`))
}
