import { shorten, visible } from '@ci-gates/core/model'
import type { FailureFacts } from './failure.ts'

/**
 * Node's codes for what OpenSSL says, seen from `tls.connect` itself: through `https.request` most of it is EPROTO.
 * Alert numbers: RFC 8446 section 6.
 */
const CODES: readonly (readonly [RegExp, FailureFacts])[] = [
  [
    /WRONG_VERSION_NUMBER|PACKET_LENGTH_TOO_LONG|RECORD_LAYER_FAILURE|HTTP_REQUEST|UNEXPECTED_MESSAGE|UNKNOWN_PROTOCOL/,
    { code: 'wrong-protocol', observed: 'the port does not speak TLS' },
  ],
  [
    /ALERT_PROTOCOL_VERSION|UNSUPPORTED_PROTOCOL/,
    { code: 'tls-protocol-too-old', observed: 'the server speaks no TLS version from 1.2 on' },
  ],
  [
    /CERTIFICATE_REQUIRED|PEER_DID_NOT_RETURN/,
    { code: 'tls-client-certificate-required', observed: 'the server demands a client certificate' },
  ],
  [
    /UNRECOGNIZED_NAME/,
    { code: 'tls-unrecognized-name', observed: 'the server knows no host of this name (alert 112)' },
  ],
  [
    /NO_APPLICATION_PROTOCOL/,
    { code: 'tls-alpn', observed: 'the server offers no common application protocol (alert 120)' },
  ],
  [
    /ALERT_(BAD_CERTIFICATE|UNSUPPORTED_CERTIFICATE|CERTIFICATE_(REVOKED|EXPIRED|UNKNOWN)|UNKNOWN_CA|ACCESS_DENIED)|ALERT_DECRYPT_ERROR/,
    { code: 'tls-client-certificate-refused', observed: 'the server refuses the client certificate' },
  ],
  [
    /ALERT_HANDSHAKE_FAILURE|NO_CIPHERS|NO_SHARED_CIPHER|ALERT_INSUFFICIENT_SECURITY/,
    {
      code: 'tls-no-common-cipher',
      observed:
        'the server broke off the handshake (alert 40): no common cipher, no client certificate, or no server name',
    },
  ],
]

/** An error of a handshake, or of the first read after it: TLS 1.3 refuses a client only then. */
export function explainTls(error: unknown, code: string): FailureFacts | undefined {
  const words = error instanceof Error ? `${code} ${error.message.toUpperCase().replaceAll(' ', '_')}` : code
  const known = CODES.find(([pattern]) => pattern.test(words))
  if (known) return withPatience(known[1])
  if (code === 'ECONNRESET' || code === 'EPIPE')
    return { code: 'connection-closed', observed: 'the connection was closed during the TLS handshake', phase: 'tls' }
  if (!/^(ERR_SSL|ERR_TLS|EPROTO)/.test(code)) return undefined
  return { code: 'tls-failed', observed: `the TLS handshake failed: ${shorten(visible(code), 80)}` }
}

/** What is a matter of configuration does not come right by waiting. A proxy may still be loading its own, though. */
function withPatience(facts: FailureFacts): FailureFacts {
  return { ...facts, hopeless: { reason: facts.observed, afterMs: 3_000 } }
}
