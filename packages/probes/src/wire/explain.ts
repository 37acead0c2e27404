import { shorten, visible } from '@ci-gates/core/model'
import type { Phase } from '../attempt.ts'
import { explainTls } from './explain-tls.ts'
import type { FailureFacts } from './failure.ts'
import { recognise } from './recognise.ts'

/** An error of Node's, by its code: texts differ between versions. */
export function explain(error: unknown, phase: Phase): FailureFacts {
  const code = codeOf(error)
  if (code.startsWith('HPE_')) return explainParser(error, code)
  const known = SYSTEM[code]
  if (phase === 'tls' || code.startsWith('ERR_SSL')) return explainTls(error, code) ?? known ?? other(error, code)
  if (known && phase !== 'name' && phase !== 'connect') return during(known, phase)
  return known ?? other(error, code)
}

export function codeOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined
  return typeof code === 'string' ? code : ''
}

const SYSTEM: Readonly<Record<string, FailureFacts>> = {
  ENOTFOUND: { code: 'name-not-found', observed: 'the host name does not exist' },
  ENODATA: { code: 'name-not-found', observed: 'the host name has no address' },
  EAI_AGAIN: { code: 'name-no-answer', observed: 'the name server gave no answer (EAI_AGAIN)' },
  EAI_FAIL: { code: 'name-no-answer', observed: 'the name server failed (EAI_FAIL)' },
  ECONNREFUSED: { code: 'connection-refused', observed: 'connection refused' },
  ECONNRESET: { code: 'connection-reset', observed: 'connection reset' },
  ECONNABORTED: { code: 'connection-reset', observed: 'connection aborted' },
  EPIPE: { code: 'connection-closed', observed: 'the connection was closed while the request was sent' },
  ETIMEDOUT: { code: 'timeout-connect', observed: 'no answer to the connection (ETIMEDOUT)' },
  EHOSTUNREACH: { code: 'host-unreachable', observed: 'no route to the host' },
  ENETUNREACH: { code: 'host-unreachable', observed: 'the network is unreachable' },
  EADDRNOTAVAIL: { code: 'host-unreachable', observed: 'the address cannot be reached from this machine' },
  EAFNOSUPPORT: { code: 'host-unreachable', observed: 'the family of addresses is not available on this machine' },
  ENOENT: { code: 'socket-missing', observed: 'there is no such socket' },
  ENOTSOCK: { code: 'socket-missing', observed: 'the file is no socket' },
  EACCES: { code: 'permission-denied', observed: 'permission denied' },
  EPERM: { code: 'permission-denied', observed: 'not permitted' },
}

/** After the connection stood, a reset or an end says something else than before. */
function during(known: FailureFacts, phase: Phase): FailureFacts {
  const unanswered = phase === 'request' || phase === 'first-byte'
  return unanswered ? { ...known, observed: `${known.observed} before any answer` } : known
}

/** llhttp's codes (deps/llhttp): `rawPacket` holds what came. */
function explainParser(error: unknown, code: string): FailureFacts {
  const raw = error instanceof Error && 'rawPacket' in error ? error.rawPacket : undefined
  const speaks = raw instanceof Uint8Array ? recognise(raw) : undefined
  if (code === 'HPE_HEADER_OVERFLOW')
    return { code: 'headers-too-large', observed: 'the headers of the answer exceed 16 KiB' }
  if (speaks && speaks !== 'HTTP/1') return misplaced(`the port speaks ${speaks}, not HTTP`, speaks)
  if (code === 'HPE_INVALID_CONSTANT' && !speaks) return misplaced('the port does not speak HTTP')
  return { code: 'invalid-http', observed: `the answer is not valid HTTP (${code})` }
}

function other(error: unknown, code: string): FailureFacts {
  const words = error instanceof Error ? error.message : String(error)
  return { code: 'connection-failed', observed: shorten(visible(code || words), 120) }
}

/** A port that speaks another protocol; in two seconds another program may still take the port. */
export function misplaced(observed: string, speaks?: string): FailureFacts {
  const hopeless = { reason: observed, afterMs: 2_000 }
  return { code: 'wrong-protocol', observed, hopeless, ...(speaks === undefined ? {} : { speaks }) }
}
