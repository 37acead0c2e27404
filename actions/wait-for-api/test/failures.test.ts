import { freePort } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { sectionOf, wait } from './bundle.ts'
import { answer, type Serving, serve, serveRaw } from './servers.ts'

type Inputs = Readonly<Record<string, string>>
type Case = readonly [name: string, start: () => Promise<Serving>, inputs: Inputs, code: string, reason: RegExp]

const html = { 'content-type': 'text/html' }
const json = { 'content-type': 'application/json' }
const raw =
  (text: string, end = true) =>
  () =>
    serveRaw((socket) => {
      socket.on('data', () => (end ? socket.end(text) : socket.write(text)))
    })
const http =
  (status: number, body: string, headers = {}) =>
  () =>
    serve(answer(status, body, headers))

/** The failure matrix of docs, as far as it is this gate's to tell: what a server does, and the code that it must get. */
const cases: readonly Case[] = [
  [
    'accepts and closes (docker-proxy)',
    () => serveRaw((socket) => socket.end()),
    {},
    'connection-closed',
    /closed before any answer/,
  ],
  [
    'accepts and hangs',
    () => serveRaw(() => {}),
    { 'attempt-timeout': '300ms' },
    'timeout-first-byte',
    /no byte of an answer came in 300 ms/,
  ],
  [
    'begins headers and hangs',
    raw('HTTP/1.1 200 OK\r\nX: ', false),
    { 'attempt-timeout': '300ms' },
    'timeout-headers',
    /headers did not end/,
  ],
  [
    'begins a body and hangs',
    raw('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx', false),
    { 'attempt-timeout': '300ms' },
    'timeout-body',
    /body did not end/,
  ],
  [
    'ends a body too early',
    raw('HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\nx'),
    {},
    'body-truncated',
    /after 1 of 9 bytes/,
  ],
  ['headers too large', http(200, '', { x: 'x'.repeat(20_000) }), {}, 'headers-too-large', /16 KiB/],
  [
    'both framings',
    raw('HTTP/1.1 200 OK\r\nContent-Length: 1\r\nTransfer-Encoding: chunked\r\n\r\nx'),
    {},
    'invalid-http',
    /not valid HTTP/,
  ],
  [
    'speaks SSH',
    () => serveRaw((socket) => socket.write('SSH-2.0-OpenSSH_9.6\r\n')),
    {},
    'wrong-protocol',
    /speaks SSH, not HTTP/,
  ],
  [
    '502 of nginx',
    http(502, '<center>nginx</center>', { server: 'nginx/1.25.3', ...html }),
    {},
    'bad-gateway',
    /502 from nginx\/1\.25\.3/,
  ],
  ['504', http(504, ''), {}, 'gateway-timeout', /504/],
  ['404', http(404, ''), {}, 'path-not-found', /404.*Correct the path/],
  ['405', http(405, ''), {}, 'method-not-allowed', /405.*Set method/],
  ['401', http(401, ''), { timeout: '5s' }, 'unauthorized', /cannot become ready: 401.*gave up after 2.*saved/],
  [
    '503 and a component',
    http(503, '{"status":"DOWN","components":{"db":{"status":"DOWN"},"disk":{"status":"UP"}}}', json),
    {},
    'component-down',
    /503.*db is down.*Look at db, not at the wait/,
  ],
  [
    '200 and a component',
    http(200, '{"status":"error","details":{"cache":{"status":"down"}}}', json),
    {},
    'component-down',
    /cache/,
  ],
  [
    'degraded that is not ready',
    http(200, '{"status":"warn","checks":{"q":[{"status":"warn"}]}}', json),
    { degraded: 'not-ready' },
    'component-down',
    /q/,
  ],
  [
    'HTML for JSON',
    http(200, '<!doctype html>', html),
    { json: '$.status' },
    'html-instead-of-json',
    /HTML where JSON was asked for/,
  ],
  [
    'JSON of the wrong value',
    http(200, '{"a":"1"}', json),
    { json: '$.a == 1' },
    'json-unwanted',
    /is string "1", wanted == 1/,
  ],
  ['a path that finds nothing', http(200, '{}', json), { json: '$.a' }, 'json-unwanted', /finds nothing/],
  ['a body that does not match', http(200, 'nope'), { body: '^yes$' }, 'body-unwanted', /does not match \^yes\$/],
  ['a header that is missing', http(200, ''), { header: 'X-Ready' }, 'header-unwanted', /X-Ready is missing/],
  ['a login page', http(302, '', { location: '/login?next=%2F' }), {}, 'redirect-to-login', /login page/],
  ['another host', http(302, '', { location: 'http://other.invalid/' }), {}, 'redirect-to-other-host', /another host/],
  ['a circle of redirects', http(302, '', { location: '/a' }), {}, 'redirect-loop', /without an end/],
  ['too many requests', http(429, '', { 'retry-after': '60' }), {}, 'rate-limited', /429/],
  ['a status of 204 that is not in the list', http(204, ''), { status: '200' }, 'status-unwanted', /wanted 200/],
]

describe.concurrent('a service that is not ready', () => {
  test.each(cases)('%s', async (_, start, inputs, code, reason) => {
    await using server = await start()
    const { outputs, report, exitCode, violations } = await wait({ url: `${server.url}/health`, ...inputs })
    expect({ code: outputs['code'], exitCode, violations }).toEqual({ code, exitCode: 1, violations: [] })
    expect(outputs['reason']).toMatch(reason)
    expect(outputs['reason']?.length).toBeLessThan(330)
    expect(outputs['verdict']).toBe('fail')
    expect(server.most()).toBeLessThanOrEqual(2)
    expect(sectionOf(report, 'What happened').length).toBeGreaterThan(1)
    expect(report.verdict.findings[0]?.remedy?.command).toContain(`curl -sS -i -L ${server.url}/health`)
  })
})

test('a refusal names every address, on both families', async () => {
  const port = await freePort()
  const { outputs, report } = await wait({ url: `http://localhost:${port}/`, timeout: '200ms' })
  expect(outputs['reason']).toMatch(/connection refused \(.*127\.0\.0\.1:\d+/)
  expect(sectionOf(report, 'The last attempt').join('\n')).toMatch(/127\.0\.0\.1:\d+ {2}ECONNREFUSED in/)
})

test('a name that does not exist is given up after five seconds', async () => {
  const { outputs, report } = await wait({ url: 'http://no-such-host.invalid/', timeout: '8s' })
  expect(outputs['code']).toMatch(/^name-/)
  // Where there is no resolver, or one that answers now so and now so, it is waited for.
  const isSteady = outputs['code'] === 'name-not-found' && sectionOf(report, 'What happened').length === 2
  if (isSteady) expect(outputs['reason']).toMatch(/gave up after [5-7]/)
})

test('what cannot heal is waited for all the same when asked to', async () => {
  await using server = await serve(answer(401, ''))
  const { outputs } = await wait({ url: server.url, timeout: '2500ms', 'give-up': 'false' })
  expect(outputs['reason']).toMatch(/not ready after 2\.5 s/)
})
