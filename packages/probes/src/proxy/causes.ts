/** Why a proxy could not answer from its upstream, as its own log tells: stable codes, with meaning and remedy. */
export const PROXY_CAUSES = {
  'upstream-refused': [
    'The proxy reached the address, and nothing listens on the port.',
    'Look whether the application runs, on which port and address it listens, and whether the address is still its own.',
  ],
  'upstream-unreachable': [
    'Nobody owns the address to which the proxy sends.',
    'The container at that address is gone: reload the proxy, or let it resolve the name again.',
  ],
  'upstream-timeout': [
    'The upstream did not accept the connection, or did not answer, before the timer of the proxy.',
    'See the log of the application: it hangs, is paused, or is slower than the timer of the proxy.',
  ],
  'upstream-reset': [
    'The upstream closed the connection without an answer.',
    'See the log of the application: it crashed on the request, or was killed.',
  ],
  'upstream-name-not-found': [
    'The proxy cannot resolve the name of its upstream.',
    'Start what owns the name before the proxy, on a network that both share; check the resolver of the proxy.',
  ],
  'upstream-tls': [
    'The TLS handshake between the proxy and its upstream fails.',
    'Check whether the upstream speaks TLS on that port, and which CA the proxy trusts.',
  ],
  'no-live-upstreams': [
    'The proxy has set every address of its upstream aside after failures.',
    'Mend the upstream; the proxy tries again after its own pause (nginx: fail_timeout, 10 s).',
  ],
  'proxy-config': ['The configuration of the proxy does not fit.', 'Mend the setting that the line names.'],
  'proxy-dead': ['The proxy itself died.', 'See the last lines of its log, and how its container ended.'],
  'gateway-timeout': [
    'The proxy answered 504: its timer ran out.',
    'See the log of the application, or raise the timer of the proxy.',
  ],
  'bad-gateway': [
    'The proxy answered 502 or 503 itself, and the line does not say why.',
    'Read the error log of the proxy, not only its access log.',
  ],
  'client-gave-up': [
    'The client closed the connection before the proxy had an answer.',
    'Give the client a longer time-out than the proxy has: otherwise the proxy never says what it waited for.',
  ],
  'truncated-body': [
    'The upstream died in the middle of its answer, after its status was sent.',
    'See the log of the application.',
  ],
  'client-tls': [
    'The TLS handshake between the client and the proxy fails.',
    'Compare protocol versions, names and certificates of both.',
  ],
  'request-refused': ['The proxy itself refused the request.', 'See the limit or rule that the line names.'],
} as const satisfies Readonly<Record<string, readonly [meaning: string, remedy: string]>>

export type ProxyCause = keyof typeof PROXY_CAUSES
