/** Every code of an attempt, with what it means and what to do. Stable: a gate's README prints this table. */
export const CODES = {
  ready: ['It answers as wanted.', ''],
  aborted: ['The attempt was cut off from outside.', ''],

  'name-not-found': ['The host name does not exist.', 'Correct the host name, or start what registers it.'],
  'name-no-answer': ['The name server did not answer.', 'Check the resolver of this machine or container.'],
  'connection-refused': [
    'Nothing listens on the port.',
    'Look whether the service was started, and on which port and address it listens.',
  ],
  'connection-reset': [
    'The connection was reset.',
    'Read the log of the service: it, or what stands before it, crashed or refuses.',
  ],
  'connection-closed': [
    'The port accepts and closes at once: a published port without its application, typically.',
    'Wait for the application inside the container; check its port and that it listens on 0.0.0.0.',
  ],
  'host-unreachable': ['No route leads to the address.', 'Check networks and addresses.'],
  'socket-missing': ['There is no such unix socket.', 'Check the path, and that the service makes it there.'],
  'permission-denied': ['The socket may not be opened by this user.', 'Give the user access to the socket.'],
  'connection-failed': ['The connection failed otherwise.', 'See the code of the system.'],

  'timeout-name': ['The name server took longer than an attempt may.', 'Check the resolver.'],
  'timeout-connect': [
    'No answer to the connection: packets are dropped, or the container is paused.',
    'Check firewall, network and container.',
  ],
  'timeout-tls': [
    'Connected, but the TLS handshake does not end.',
    'Check that the port speaks TLS; raise attempt-timeout.',
  ],
  'timeout-request': ['The request could not be sent in time.', 'The service does not read: see its log.'],
  'timeout-first-byte': [
    'Connected and asked, but no byte came.',
    'The service hangs: see its log; raise attempt-timeout when it is slow.',
  ],
  'timeout-headers': [
    'The headers of the answer began and did not end.',
    'The service hangs in the middle of an answer: see its log.',
  ],
  'timeout-body': [
    'The body of the answer began and did not end.',
    'A stream is no health endpoint; ask a path that ends.',
  ],

  'tls-expired': ['A certificate has expired.', 'Renew the certificate.'],
  'tls-not-yet-valid': ['A certificate is not valid yet.', 'Compare the clocks of both machines.'],
  'tls-self-signed': ['The certificate is self-signed and not trusted.', 'Give the certificate as ca-file.'],
  'tls-untrusted': ['The issuer of the certificate is not trusted.', 'Give the issuing CA as ca-file.'],
  'tls-incomplete-chain': [
    'The server did not send the intermediate certificate.',
    'Let the server send the full chain.',
  ],
  'tls-wrong-host': ['The certificate is for other names.', 'Use one of its names, or set server-name.'],
  'tls-client-certificate-required': ['The server demands a client certificate.', 'Give client-cert and client-key.'],
  'tls-client-certificate-refused': ['The server refuses the client certificate.', 'Give one that its CA issued.'],
  'tls-protocol-too-old': [
    'The server speaks only TLS versions that are too old.',
    'Enable TLS 1.2 or later on the server.',
  ],
  'tls-no-common-cipher': [
    'No cipher in common (or the server wants a client certificate or another name).',
    'Check ciphers, client-cert and server-name.',
  ],
  'tls-unrecognized-name': ['The server knows no host of this name.', 'Set server-name.'],
  'tls-alpn': ['The server offers no common application protocol.', 'Use a target for the protocol that it speaks.'],
  'tls-failed': ['The TLS handshake failed otherwise.', 'See the words of OpenSSL.'],

  'wrong-protocol': ['The port speaks another protocol.', 'Correct the scheme or the port.'],
  'invalid-http': ['The answer is not valid HTTP.', 'Mend the server or the proxy that frames the answer so.'],
  'headers-too-large': ['The headers of the answer exceed 16 KiB.', 'Make the headers smaller.'],
  'body-truncated': [
    'The body ended before its announced length.',
    'The service died in the middle of an answer: see its log.',
  ],
  'body-too-large': ['What was asked of the body cannot be told from its first 64 KiB.', 'Ask a smaller document.'],
  'status-unwanted': ['The status is not a wanted one.', 'See the body and the log of the service.'],
  'path-not-found': ['The server is up, and does not know the path.', 'Correct the path.'],
  'method-not-allowed': ['The path refuses the method.', 'Set method.'],
  unauthorized: ['The server refuses the credentials, or wants some.', 'Give credentials, or ask a public path.'],
  'rate-limited': ['The server says: too many requests.', 'Raise interval.'],
  'bad-gateway': [
    'A proxy answered; what stands behind it did not.',
    'Look at the application behind the proxy, and at the log of the proxy.',
  ],
  'gateway-timeout': [
    'A proxy answered; what stands behind it was too slow.',
    'Look at the application behind the proxy.',
  ],
  'component-down': ['The application answers that a part of it is down.', 'Look at that part, not at the wait.'],
  'redirect-to-login': ['The answer leads to a login page.', 'Give credentials, or ask a public path.'],
  'redirect-to-other-host': ['The answer leads to another host.', 'Ask that host, or allow redirects to any host.'],
  'redirect-loop': ['The redirects lead in a circle, or on and on.', 'Mend the redirects of the server.'],
  'html-instead-of-json': [
    'JSON was asked for, HTML came.',
    'Correct the path; a login or an error page, or a single-page app, answers.',
  ],
  'invalid-json': ['JSON was asked for, something else came.', 'Correct the path, or the assertion.'],
  'json-unwanted': ['The JSON is not as wanted.', 'Compare the value that is told.'],
  'body-unwanted': ['The body does not match.', 'Compare the body that is told.'],
  'header-unwanted': ['A header is not as wanted.', 'Compare the header in an answer.'],
  'proxy-refused': ['The HTTP proxy of the environment refused.', 'Check HTTP_PROXY, HTTPS_PROXY and NO_PROXY.'],

  'starting-up': ['The server says that it is starting.', 'Wait longer.'],
  'shutting-down': ['The server says that it is shutting down.', 'See who stopped it.'],
  loading: ['The server is loading its data.', 'Wait longer.'],
  'too-many-connections': ['The server has no connection left.', 'Raise its limit, or close other connections.'],
  'host-blocked': ['The server has blocked this host.', 'FLUSH HOSTS, or raise max_connect_errors.'],
  'server-error': ['The server answers with an error.', 'See its words.'],
  'not-serving': ['The health service says NOT_SERVING.', 'See the log of the service.'],
  'service-unknown': [
    'The health service does not know the service that was asked for.',
    'Correct the service after the slash.',
  ],
  'health-unimplemented': ['The gRPC server has no health service.', 'Add grpc.health.v1, or use tcp:.'],

  'engine-absent': ['There is no container engine to ask.', 'Start it, or set DOCKER_HOST.'],
  'container-absent': ['There is no container of this name.', 'Correct the name, or start it.'],
  'container-starting': ['The container is not running yet, or its health check has not passed yet.', 'Wait longer.'],
  'container-unhealthy': ['The health check of the container fails.', 'See the output of the check.'],
  'container-restarting': ['The container restarts again and again.', 'See its log.'],
  'container-exited': ['The container has exited.', 'See its log.'],
  'container-paused': ['The container is paused.', 'docker unpause'],
} as const satisfies Readonly<Record<string, readonly [meaning: string, remedy: string]>>

export type Code = keyof typeof CODES

/** What to do about a code; empty where nothing is to be done. */
export function remedyFor(code: Code): string {
  return CODES[code][1]
}
