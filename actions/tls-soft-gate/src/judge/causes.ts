/** The layers between a client and an answer, in the order in which a request goes through them. */
export const LAYERS = ['name', 'tcp', 'tls', 'http', 'application', 'proxy'] as const
export type Layer = (typeof LAYERS)[number]

/** Every cause that a verdict may have: its layer, what it means, and what to do. Closed; the README prints it. */
export const CAUSES = {
  healthy: ['http', 'Every layer holds, and the answer is a wanted one.', ''],

  'name-not-found': [
    'name',
    'The host name has no address, or no name server tells.',
    'Correct the host name, start what registers it, or use connect-to.',
  ],
  'connection-refused': [
    'tcp',
    'Nothing listens on the port, at any address of the name.',
    'Look whether the proxy runs, and on which port and address it listens.',
  ],
  'connection-timeout': [
    'tcp',
    'No answer to the connection or to the handshake, or no route to the address.',
    'Check firewall, network and whether the container is paused.',
  ],
  'connection-reset': [
    'tcp',
    'The connection was reset, or closed without a byte: a published port without its proxy, typically.',
    'See the log of the proxy; inside its container it must listen on the published port and on 0.0.0.0.',
  ],

  'plain-http-on-tls-port': [
    'tls',
    'The port speaks plain HTTP (or no TLS at all) where the address says https:, or TLS where it says http:.',
    'Correct the scheme or the port of url; in nginx, listen … ssl.',
  ],
  'protocol-too-old': [
    'tls',
    'The version of TLS that the server speaks at best is below min-tls.',
    'Enable TLS 1.2 and 1.3 on the proxy (nginx: ssl_protocols TLSv1.2 TLSv1.3;).',
  ],
  'no-common-cipher': [
    'tls',
    'The handshake found nothing in common: cipher, key or application protocol.',
    'Let the proxy offer modern ciphers (nginx: drop its ssl_ciphers line); for a server by address, set server-name.',
  ],
  'certificate-expired': ['tls', 'A certificate of the chain has expired.', 'Renew it, and reload the proxy.'],
  'certificate-not-yet-valid': [
    'tls',
    'A certificate of the chain is not valid yet.',
    'Compare the clocks of both machines, or wait.',
  ],
  'certificate-expiring': [
    'tls',
    'A certificate of the chain is valid for fewer days than min-days-valid.',
    'Renew it now, or look why its renewal does not run.',
  ],
  'certificate-self-signed': ['tls', 'The certificate is signed by itself, and not trusted.', 'Give it as ca-file.'],
  'certificate-untrusted': ['tls', 'Nobody trusted issued the chain.', 'Give the issuing CA as ca-file.'],
  'certificate-incomplete-chain': [
    'tls',
    'The server does not send the intermediate certificate between its own and the root.',
    'Let the proxy send the full chain (nginx: ssl_certificate fullchain.pem;).',
  ],
  'certificate-wrong-host': [
    'tls',
    'The certificate is for other names.',
    'Use one of its names in url, set server-name, or issue it for this one.',
  ],
  'client-certificate-required': [
    'tls',
    'The server demands a client certificate, or refuses the one given.',
    'Give client-cert and client-key, issued by a CA that the proxy trusts.',
  ],
  'unrecognized-name': [
    'tls',
    'The server has no host of this name (alert 112).',
    'Set server-name to a name that the proxy serves, or add a server for it.',
  ],

  'stale-upstream': [
    'proxy',
    'The proxy sends to an address that the application has left.',
    'Reload the proxy, and let it look the name up again.',
  ],
  'upstream-refused': [
    'proxy',
    'The proxy reached the address, and nothing listens on the port.',
    'Look whether the application runs, and on which port and address it listens inside its container.',
  ],
  'upstream-unreachable': [
    'proxy',
    'Nobody owns the address to which the proxy sends.',
    'Look whether the container of the application is gone or moved; reload the proxy.',
  ],
  'upstream-timeout': [
    'proxy',
    'The application did not accept the connection, or did not answer, before the timer of the proxy.',
    'See the log of the application: it hangs, is paused, or is slower than the timer.',
  ],
  'upstream-reset': [
    'proxy',
    'The application closed the connection without an answer.',
    'See the log of the application: it crashed on the request, or was killed.',
  ],
  'upstream-name-not-found': [
    'proxy',
    'The proxy cannot resolve the name of the application.',
    'Start the application before the proxy, on a network that both share; check the resolver.',
  ],
  'upstream-tls': [
    'proxy',
    'The TLS handshake between proxy and application fails.',
    'Check whether the application speaks TLS on that port, and which CA the proxy trusts.',
  ],
  'no-live-upstreams': [
    'proxy',
    'The proxy has set every address of the application aside after failures.',
    'Mend the application; nginx tries again after fail_timeout (10 s).',
  ],
  'proxy-config': ['proxy', 'The configuration of the proxy does not fit.', 'Mend the setting that the line names.'],
  'proxy-dead': ['proxy', 'The proxy does not run.', 'See the last lines of its log, and how its container ended.'],
  'application-down': [
    'application',
    'The application itself does not answer, or answers that it is down.',
    'Look at the application, not at the proxy: see its log.',
  ],
  'application-restarted': [
    'application',
    'The application was started anew since the warm-up.',
    'See why it ended: its log before the restart, its memory limit.',
  ],
  'gateway-timeout': [
    'proxy',
    'No answer in time: the proxy says 504, or said nothing before the attempt was over.',
    'See the log of the application; raise attempt-timeout above the timers of the proxy (60 s) to let it say why.',
  ],
  'unexpected-status': [
    'http',
    'The answer is not a wanted one, and no evidence tells a better cause.',
    'See the body and the logs; add proxy-log or proxy-container.',
  ],
  'truncated-body': [
    'http',
    'The body ended before its announced length, or never did.',
    'See the log of the application: it died in the middle of an answer.',
  ],
} as const satisfies Readonly<Record<string, readonly [layer: Layer, meaning: string, remedy: string]>>

export type Cause = keyof typeof CAUSES

export function layerOf(cause: Cause): Layer {
  return CAUSES[cause][0]
}

/** What to do about a cause where nothing better is known. */
export function remedyOf(cause: Cause): string {
  return CAUSES[cause][2]
}
