import { execFileSync } from 'node:child_process'
import { appendFileSync, chmodSync, readFileSync, renameSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { hostileTexts, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { markLog, type ProxyLogLine, readLogFile, readProxyLog } from '../src/index.ts'

const fixture = (name: string) => readFileSync(join(import.meta.dirname, 'fixtures/proxy-logs', name), 'utf8')
const one = (line: string, options = {}) => readProxyLog(line, options).lines[0]

/** Path of the request, or what stands for it, with what the line says. */
function table(lines: readonly ProxyLogLine[]): string[] {
  return lines.map(({ request, cause, stage, peer, upstreamName, status, fatal }) => {
    const path = /^\S+ (\S+)/.exec(request ?? '')?.[1]
    return [path, status, cause, stage, peer?.host, upstreamName, fatal && 'fatal'].filter((part) => part).join(' ')
  })
}

describe('lines that the programs really wrote', () => {
  test("nginx's error log", () => {
    const { lines, recognised, unrecognised, proxies } = readProxyLog(fixture('nginx-error.log'))
    expect({ recognised, unrecognised, proxies }).toEqual({ recognised: 56, unrecognised: 0, proxies: ['nginx'] })
    expect(table(lines)).toEqual([
      '/refused?token=*** upstream-refused connecting 127.0.0.3',
      '/grpc upstream-refused connecting 127.0.0.3',
      '/fastcgi upstream-refused connecting 127.0.0.3',
      '/uwsgi upstream-refused connecting 127.0.0.3',
      '/hang upstream-timeout reading-header 127.0.0.2',
      '/paused upstream-timeout connecting 127.0.0.4',
      '/early upstream-reset reading-header 127.0.0.2',
      '/reset upstream-reset reading-header 127.0.0.2',
      '/http09 proxy-config reading-header 127.0.0.2',
      '/invalid proxy-config reading-header 127.0.0.2',
      '/big proxy-config reading-header 127.0.0.2',
      '/trunc truncated-body reading-body 127.0.0.2',
      '/stall upstream-timeout reading-body 127.0.0.2',
      '/tls upstream-tls tls 127.0.0.2',
      '/verify upstream-tls tls 127.0.0.1',
      '/both upstream-refused connecting 127.0.0.3',
      '/both upstream-refused connecting 127.0.0.5',
      '/both no-live-upstreams connecting both',
      'upstream-name-not-found resolving',
      'upstream-name-not-found resolving',
      '/name upstream-name-not-found resolving nowhere.example.org',
      '/net upstream-timeout connecting 2001:db8::1',
      '/unix upstream-refused connecting unix:/etc/proxy/api.sock',
      '/refused%22quote,%20upstream:%20%22http://1.2.3.4:5/ upstream-refused connecting 127.0.0.3',
      '/post request-refused',
      '/ proxy-config resolving nowhere.example.org',
      '/hang client-gave-up sending 127.0.0.2',
      '/paused client-gave-up connecting 127.0.0.4',
      '/ client-tls',
      'client-tls',
      'proxy-dead',
      'upstream-name-not-found resolving api.invalid fatal',
      'proxy-config fatal',
      ...Array.from({ length: 6 }, () => 'proxy-config fatal'),
    ])
    expect(lines[0]).toEqual({
      at: Date.UTC(2026, 10, 21, 11, 55, 26),
      proxy: 'nginx',
      level: 'error',
      cause: 'upstream-refused',
      stage: 'connecting',
      peer: { host: '127.0.0.3', port: 38255 },
      client: '127.0.0.1',
      server: 'example.org',
      request: 'GET /refused?token=*** HTTP/1.1',
      host: 'example.org',
      connection: 1,
      text: expect.stringMatching(/^2026\/11\/21 11:55:26 \[error\] .*\/refused\?token=\*\*\*", host: "example\.org"$/),
    })
    expect(JSON.stringify(lines)).not.toContain('s3cret')
  })

  test("nginx's access log: 499, 502 and 504, and nothing of a 200 or a 413", () => {
    const { lines, recognised, unrecognised } = readProxyLog(fixture('nginx-access.log'))
    expect({ recognised, unrecognised, lines: lines.length }).toEqual({ recognised: 28, unrecognised: 0, lines: 21 })
    expect(new Set(table(lines.slice(-2)))).toEqual(new Set(['/hang 499 client-gave-up', '/paused 499 client-gave-up']))
    expect(lines.map(({ cause }) => cause).filter((cause) => cause === 'gateway-timeout')).toHaveLength(3)
  })

  test('HAProxy: termination states, checks, and its own words', () => {
    const { lines, unrecognised, proxies } = readProxyLog(fixture('haproxy.log'))
    expect(proxies).toEqual(['haproxy'])
    // A warning that goes on over three lines.
    expect(unrecognised).toBe(3)
    expect(table(lines)).toEqual([
      'upstream-refused connecting checked/s1',
      'no-live-upstreams checked',
      '/hang 504 upstream-timeout reading-header hang/s1',
      '/early 502 upstream-reset reading-header early/s1',
      '/reset 502 upstream-reset reading-header reset/s1',
      '/garbage 502 proxy-config reading-header garbage/s1',
      '/trunc 200 truncated-body reading-body trunc/s1',
      '/stall 200 upstream-timeout reading-body stall/s1',
      '/refused 503 upstream-refused connecting refused/s1',
      '/paused 503 upstream-timeout connecting paused/s1',
      '/checked 503 no-live-upstreams connecting checked',
      '/tls 503 upstream-refused connecting tls/s1',
      '/deny 403 request-refused web',
      '/nowhere 503 no-live-upstreams connecting empty',
      '/hang 504 upstream-timeout reading-header hang/s1',
      'upstream-name-not-found resolving api.invalid fatal',
      ...Array.from({ length: 4 }, () => 'proxy-config fatal'),
    ])
  })

  test('Caddy', () => {
    const { lines, unrecognised, proxies } = readProxyLog(fixture('caddy.log'))
    expect({ unrecognised, proxies }).toEqual({ unrecognised: 0, proxies: ['caddy'] })
    expect(table(lines.filter(({ cause }) => cause !== 'bad-gateway' && cause !== 'gateway-timeout'))).toEqual([
      '/hang 504 upstream-timeout reading-header',
      '/early 502 upstream-reset reading-header',
      '/reset 502 upstream-reset reading-header 127.0.0.2',
      '/garbage 502 proxy-config reading-header',
      'truncated-body reading-body',
      '/refused 502 upstream-refused connecting 127.0.0.3',
      '/paused 502 upstream-timeout connecting 127.0.0.4',
      '/tls 502 upstream-tls tls',
      '/name 502 upstream-name-not-found resolving api.invalid',
      '/both 502 upstream-refused connecting 127.0.0.3',
      '/both 502 upstream-refused connecting 127.0.0.5',
    ])
  })
})

const NGINX = '2026/11/21 12:00:00 [error] 31#31: *7 '
const REQUEST =
  ', client: 127.0.0.1, server: , request: "GET / HTTP/1.1", upstream: "http://127.0.0.5:80/", host: "example.org"'
/** Phrases that one machine does not easily provoke. */
test.each([
  ['connect() failed (113: No route to host) while connecting to upstream', 'upstream-unreachable'],
  ['connect() failed (113: Host is unreachable) while connecting to upstream', 'upstream-unreachable'],
  ['connect() failed (101: Network is unreachable) while connecting to upstream', 'upstream-unreachable'],
  ['connect() failed (61: Connection refused) while connecting to upstream', 'upstream-refused'],
  ['connect() failed (110: Operation timed out) while connecting to upstream', 'upstream-timeout'],
  [
    'connect() to 127.0.0.5:80 failed (99: Cannot assign requested address) while connecting to upstream',
    'proxy-config',
  ],
  ['connect() to unix:/run/api.sock failed (13: Permission denied) while connecting to upstream', 'proxy-config'],
  ['upstream timed out (10060: A connection attempt failed) while connecting to upstream', 'upstream-timeout'],
  [
    'peer closed connection in SSL handshake (104: Connection reset by peer) while SSL handshaking to upstream',
    'upstream-tls',
  ],
  ['peer closed connection in SSL handshake while SSL handshaking', 'client-tls'],
  [
    'SSL_read() failed (SSL: error:0A00045C:SSL routines::tlsv13 alert certificate required) while reading response header from upstream',
    'upstream-tls',
  ],
  ['upstream SSL certificate does not match "api" while SSL handshaking to upstream', 'upstream-tls'],
  ['writev() failed (32: Broken pipe) while sending request to upstream', 'upstream-reset'],
  ['readv() failed (104: Connection reset by peer) while reading upstream', 'truncated-body'],
  ['upstream rejected request with error 2 while reading response header from upstream', 'upstream-reset'],
  ['api could not be resolved (3: Host not found)', 'upstream-name-not-found'],
  ['512 worker_connections are not enough while connecting to upstream', 'proxy-config'],
  ['socket() failed (24: Too many open files) while connecting to upstream', 'proxy-config'],
  ['limiting requests, excess: 5.1 by zone "one"', 'request-refused'],
  ['client sent invalid method while reading client request line', 'request-refused'],
  ['open socket #3 left in connection 5', undefined],
  ['open() "/usr/share/nginx/html/favicon.ico" failed (2: No such file or directory)', undefined],
  ['client closed connection while waiting for request', undefined],
  ['upstream sent more data than specified in "Content-Length" header while reading upstream', undefined],
])('nginx: %s', (message, cause) => {
  const { lines, recognised } = readProxyLog(`${NGINX}${message}${REQUEST}`)
  expect(recognised).toBe(1)
  expect(lines.map((line) => line.cause)).toEqual(cause === undefined ? [] : [cause])
})

test.each([
  [
    'nginx: [emerg] host not found in upstream "api" in /etc/nginx/conf.d/default.conf:5',
    'upstream-name-not-found',
    'api',
  ],
  ['nginx: [emerg] unknown directive "proxypass" in /etc/nginx/nginx.conf:5', 'proxy-config', undefined],
  [
    '2026/11/21 12:00:00 [alert] 1#1: worker process 30 exited with fatal code 2 and cannot be respawned',
    'proxy-dead',
    undefined,
  ],
])('the end of nginx: %s', (line, cause, upstreamName) => {
  expect(one(`nginx-1  | ${line}`)).toMatchObject({ cause, fatal: true, ...(upstreamName ? { upstreamName } : {}) })
})

/** Envoy's default format (docs, config_access_log_default_format), Istio's, and JSON. */
test.each([
  ['503 UF 0 91 0 - "-" "curl/8" "id" "example.org" "127.0.0.5:80"', 'upstream-refused', '127.0.0.5'],
  ['503 UF,URX 0 91 0 - "-" "curl/8" "id" "example.org" "127.0.0.5:80"', 'upstream-refused', '127.0.0.5'],
  ['503 UH 0 19 0 - "-" "curl/8" "id" "example.org" "-"', 'no-live-upstreams', undefined],
  ['504 UT 0 24 15000 - "-" "curl/8" "id" "example.org" "127.0.0.5:80"', 'upstream-timeout', '127.0.0.5'],
  ['503 UC 0 95 1 - "-" "curl/8" "id" "example.org" "[fd00::5]:80"', 'upstream-reset', 'fd00::5'],
  ['503 LR 0 95 1 - "-" "curl/8" "id" "example.org" "127.0.0.5:80"', 'upstream-reset', '127.0.0.5'],
  ['404 NR 0 0 0 - "-" "curl/8" "id" "example.org" "-"', 'proxy-config', undefined],
  ['400 DPE 0 11 0 - "-" "-" "-" "-" "-"', 'request-refused', undefined],
  ['0 DC 0 0 900 - "-" "curl/8" "id" "example.org" "127.0.0.5:80"', 'client-gave-up', '127.0.0.5'],
  ['503 - 0 95 1 1 "-" "curl/8" "id" "example.org" "127.0.0.5:80"', undefined, undefined],
  [
    '503 URX,UF upstream_reset_before_response_started{remote_connection_failure|TLS_error:|268435703:SSL_routines:OPENSSL_internal:WRONG_VERSION_NUMBER:TLS_error_end} - "TLS_error:|268435703:SSL_routines:OPENSSL_internal:WRONG_VERSION_NUMBER:TLS_error_end" 0 121 792 - "-" "curl/8" "id" "example.org" "127.0.0.5:80" outbound|80||example.org - 127.0.0.6:80 127.0.0.7:5 - default',
    'upstream-tls',
    '127.0.0.5',
  ],
  [
    '503 UF upstream_reset_before_response_started{remote_connection_failure|immediate_connect_error:_Network_is_unreachable|remote_address:127.0.0.5:80} - "-" 0 91 0 - "-" "curl/8" "id" "example.org" "127.0.0.5:80" api - - - - -',
    'upstream-unreachable',
    '127.0.0.5',
  ],
  [
    '503 UF upstream_reset_before_response_started{connection_timeout} - "-" 0 91 0 - "-" "curl/8" "id" "example.org" "127.0.0.5:80" api - - - - -',
    'upstream-timeout',
    '127.0.0.5',
  ],
])('Envoy: %s', (rest, cause, host) => {
  const { lines, recognised, proxies } = readProxyLog(`[2026-11-21T12:00:00.250Z] "GET /healthz HTTP/1.1" ${rest}`)
  expect({ recognised, proxies }).toEqual({ recognised: 1, proxies: ['envoy'] })
  expect(lines.map((line) => line.cause)).toEqual(cause === undefined ? [] : [cause])
  expect(lines[0]?.peer?.host).toBe(host)
  if (lines[0])
    expect(lines[0]).toMatchObject({ at: Date.UTC(2026, 10, 21, 12, 0, 0, 250), request: 'GET /healthz HTTP/1.1' })
})

test('Envoy as JSON, and its own log', () => {
  const json = {
    start_time: '2026-11-21T12:00:00.250Z',
    method: 'GET',
    path: '/healthz',
    protocol: 'HTTP/1.1',
    response_code: 503,
  }
  const more = {
    response_flags: 'UF',
    upstream_host: '127.0.0.5:80',
    upstream_cluster: 'api',
    authority: 'example.org',
  }
  const why = { upstream_transport_failure_reason: 'delayed_connect_error:_113' }
  expect(one(JSON.stringify({ ...json, ...more, ...why }))).toMatchObject({
    proxy: 'envoy',
    cause: 'upstream-unreachable',
    peer: { host: '127.0.0.5', port: 80 },
    upstreamName: 'api',
    status: 503,
    request: 'GET /healthz HTTP/1.1',
  })
  const own =
    '[2026-11-21 12:00:00.250][1][critical][main] [source/server/server.cc:131] error initializing configuration'
  expect(one(own)).toMatchObject({ proxy: 'envoy', cause: 'proxy-config', fatal: true })
})

const DIALLED = "'502 Bad Gateway' caused by: dial tcp 127.0.0.5:80: connect: connection refused"
test.each([
  [`time="2026-11-21T12:00:00Z" level=debug msg="${DIALLED}"`, 'upstream-refused'],
  [JSON.stringify({ level: 'debug', msg: DIALLED, time: '2026-11-21T12:00:00Z' }), 'upstream-refused'],
  [
    JSON.stringify({
      level: 'debug',
      error: 'dial tcp 127.0.0.5:80: connect: no route to host',
      time: '2026-11-21T12:00:00Z',
      message: '502 Bad Gateway',
    }),
    'upstream-unreachable',
  ],
  [
    '2026-11-21T12:00:00Z DBG github.com/traefik/traefik/v3/pkg/proxy/httputil/proxy.go:121 > 502 Bad Gateway error="dial tcp 127.0.0.5:80: connect: connection refused"',
    'upstream-refused',
  ],
  [
    '127.0.0.1 - - [21/Nov/2026:12:00:00 +0000] "GET / HTTP/1.1" 502 11 "-" "-" 3 "api@docker" "http://127.0.0.5:80" 1ms',
    'bad-gateway',
  ],
  [
    JSON.stringify({
      ClientHost: '127.0.0.1',
      DownstreamStatus: 504,
      RequestMethod: 'GET',
      RequestPath: '/',
      RouterName: 'api@docker',
      ServiceAddr: '127.0.0.5:80',
      StartUTC: '2026-11-21T12:00:00.123456789Z',
      level: 'info',
      msg: '',
    }),
    'gateway-timeout',
  ],
])('Traefik: %s', (line, cause) => {
  const read = one(line)
  expect(read).toMatchObject({ proxy: 'traefik', cause, peer: { host: '127.0.0.5', port: 80 } })
  expect(Math.floor((read?.at ?? 0) / 1000)).toBe(Date.UTC(2026, 10, 21, 12) / 1000)
})

describe('what stands before a line', () => {
  const line = `2026/11/21 12:00:00 [error] 31#31: *7 connect() failed (111: Connection refused) while connecting to upstream${REQUEST}`
  const stamped = Date.UTC(2026, 10, 21, 12, 0, 0, 123)
  test.each([
    ['nothing', '', Date.UTC(2026, 10, 21, 12)],
    ['compose', 'nginx-1  | ', Date.UTC(2026, 10, 21, 12)],
    ['compose, coloured', '\x1b[36mnginx-1  | \x1b[0m', Date.UTC(2026, 10, 21, 12)],
    ['docker logs -t', '2026-11-21T12:00:00.123456789Z ', stamped],
    ['compose with times', 'shop-nginx-1  | 2026-11-21T12:00:00.123456789Z ', stamped],
    ['kubectl', '[pod/nginx-7d4/nginx] ', Date.UTC(2026, 10, 21, 12)],
    ['syslog', '<187>Nov 21 12:00:00 ci nginx: ', Date.UTC(2026, 10, 21, 12)],
    ['rsyslog', '2026-11-21T13:00:00.123+01:00 ci nginx: ', stamped],
  ])('%s', (_, prefix, at) => {
    const read = one(prefix + line, { now: Date.UTC(2026, 10, 22) })
    expect(read).toMatchObject({ cause: 'upstream-refused', peer: { host: '127.0.0.5', port: 80 }, at, text: line })
  })

  test("the file of docker's json-file driver", () => {
    const enveloped = JSON.stringify({ log: `${line}\n`, stream: 'stderr', time: '2026-11-21T12:00:00.123456789Z' })
    expect(one(enveloped)).toMatchObject({ cause: 'upstream-refused', at: stamped, text: line })
  })

  test('a local time, and a date without a year', () => {
    expect(one(line, { utcOffset: 120 })?.at).toBe(Date.UTC(2026, 10, 21, 10))
    const old = 'Dec 31 23:59:59 ci haproxy[1]: backend api has no server available!'
    expect(one(old, { now: Date.UTC(2026, 0, 1, 0, 0, 5) })?.at).toBe(Date.UTC(2025, 11, 31, 23, 59, 59))
    expect(one(old)?.at).toBeUndefined()
  })
})

describe('hostile text', () => {
  const failed = `${NGINX}connect() failed (111: Connection refused) while connecting to upstream`
  test('a field that a client wrote twice is nobody’s word', () => {
    const request = 'GET /", upstream: "http://127.9.9.9:1/ HTTP/1.1'
    const line = `${failed}, client: 127.0.0.1, server: , request: "${request}", upstream: "http://127.0.0.5:80/", host: "example.org"`
    expect(one(line)).toMatchObject({ cause: 'upstream-refused' })
    expect(one(line)?.peer).toBeUndefined()
    const unresolved = `${NGINX}api could not be resolved (3: Host not found), client: 127.0.0.1, server: , request: "${request}", host: "x"`
    expect(one(unresolved)?.peer).toBeUndefined()
  })

  test.each(Object.entries(hostileTexts))('%s makes no line of its own and no failure', (_, text) => {
    expect(readProxyLog(text).lines).toEqual([])
    const request = text.replaceAll('\n', ' ')
    const read = readProxyLog(
      `${failed}, client: 127.0.0.1, server: , request: "GET /${request} HTTP/1.1", upstream: "http://127.0.0.5:80/", host: "h"`,
    )
    expect(read.lines.length).toBe(1)
  })

  test('long lines, many lines, deep JSON', () => {
    const long = `${failed}, client: 127.0.0.1, server: , request: "GET /${'a'.repeat(3_000_000)} HTTP/1.1"`
    expect(one(long)?.text.length).toBe(2_000)
    expect(readProxyLog(`{"a":${'['.repeat(500_000)}`).lines).toEqual([])
    const many = readProxyLog(`${failed}${REQUEST}\n`.repeat(25_000))
    expect({ lines: many.lines.length, recognised: many.recognised }).toEqual({ lines: 10_000, recognised: 25_000 })
    for (const start of [
      '127.0.0.1 - - [',
      '[2026-11-21T12:00:00.000Z] "',
      '127.0.0.1:1 [21/Nov/2026:11:56:46.383] a b/c ',
      '"',
    ])
      expect(readProxyLog(`${start}${'" "- 1/1 {'.repeat(6_000)}`).lines).toEqual([])
  })

  test('secrets of a request', () => {
    const headers = { Authorization: ['Bearer s3cretToken'], Cookie: ['a=s3cretToken'], Accept: ['x'] }
    const asked = {
      remote_ip: '127.0.0.1',
      method: 'GET',
      host: 'example.org',
      uri: '/a?key=s3cretToken&page=2',
      headers,
    }
    const caddy = { level: 'error', ts: 1, logger: 'http.log.error', msg: 'EOF', request: asked, status: 502 }
    const proxied = `${failed}, client: 127.0.0.1, server: , request: "GET http://me:s3cretToken@example.org/ HTTP/1.1", upstream: "http://127.0.0.5:80/", host: "h"`
    const { lines } = readProxyLog(`${JSON.stringify(caddy)}\n${proxied}`)
    expect(lines).toHaveLength(2)
    expect(JSON.stringify(lines)).not.toContain('s3cretToken')
    expect(lines[0]?.request).toBe('GET /a?key=***&page=2')
  })

  test('text that is no log', () => {
    expect(readProxyLog('hello\nworld\n\n')).toEqual({ lines: [], recognised: 0, unrecognised: 2, proxies: [] })
    expect(readProxyLog('')).toEqual({ lines: [], recognised: 0, unrecognised: 0, proxies: [] })
  })
})

describe('a log file', () => {
  test('from where a run began, over a rotation, and its end alone', async () => {
    using workspace = temporaryWorkspace({ 'error.log': 'before\n' })
    const path = join(workspace.path, 'error.log')
    const from = await markLog(path)
    expect(await readLogFile(path, { from })).toEqual({ text: '', cut: false, rotated: false })
    appendFileSync(path, 'first line\nsecond line\n')
    expect(await readLogFile(path, { from })).toEqual({ text: 'first line\nsecond line\n', cut: false, rotated: false })
    expect(await readLogFile(path, { from, most: 15 })).toEqual({ text: 'second line\n', cut: true, rotated: false })
    expect(await readLogFile(path)).toMatchObject({ text: 'before\nfirst line\nsecond line\n' })
    renameSync(path, `${path}.1`)
    writeFileSync(path, 'a new file that is longer than the old one was\n')
    expect(await readLogFile(path, { from })).toMatchObject({ text: expect.stringMatching(/^a new/), rotated: true })
    writeFileSync(path, 'a\n')
    expect(await readLogFile(path, { from: { ...(await markLog(path)), size: 99 } })).toMatchObject({
      text: 'a\n',
      rotated: true,
    })
  })

  test('what is no file, and what comes later', async () => {
    using workspace = temporaryWorkspace()
    const path = join(workspace.path, 'error.log')
    const from = await markLog(path)
    expect(await readLogFile(path, { from })).toEqual({ problem: `${path} is not there` })
    expect(await readLogFile(workspace.path)).toEqual({ problem: `${workspace.path} is not a file` })
    execFileSync('mkfifo', [join(workspace.path, 'pipe')])
    expect(await readLogFile(join(workspace.path, 'pipe'))).toHaveProperty('problem')
    writeFileSync(path, 'x\n')
    expect(await readLogFile(path, { from })).toEqual({ text: 'x\n', cut: false, rotated: false })
    chmodSync(path, 0)
    if (process.getuid?.() !== 0) expect(await readLogFile(path)).toEqual({ problem: `${path} may not be read` })
  })
})
