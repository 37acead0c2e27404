import { freePort } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { parseJsonRule, parseStatusSet } from '../src/index.ts'
import { attempt, http, raw, says } from './support/servers.ts'

const at = (port: number, path = '/health') => `http://127.0.0.1:${port}${path}`

describe('what a server does to a request, by what is said of it', () => {
  const cases: readonly (readonly [string, string | Buffer, string, RegExp])[] = [
    ['200', 'HTTP/1.1 200 OK\r\ncontent-length: 2\r\n\r\nok', 'ready', /^200$/],
    ['a banner of ssh', 'SSH-2.0-OpenSSH_9.6\r\n', 'wrong-protocol', /speaks SSH, not HTTP/],
    ['redis', "-ERR unknown command 'GET'\r\n", 'wrong-protocol', /speaks Redis/],
    ['HTTP/2 in clear', Buffer.from([0, 0, 6, 4, 0, 0, 0, 0, 0, 0, 3, 0, 0, 0, 100]), 'wrong-protocol', /HTTP\/2/],
    ['an alert of TLS', Buffer.from([0x15, 3, 1, 0, 2, 2, 70]), 'wrong-protocol', /speaks TLS/],
    [
      'two framings',
      'HTTP/1.1 200 OK\r\ncontent-length: 2\r\ntransfer-encoding: chunked\r\n\r\n',
      'invalid-http',
      /HPE_/,
    ],
    ['a header of 20 KiB', `HTTP/1.1 200 OK\r\nx: ${'y'.repeat(20_000)}\r\n\r\n`, 'headers-too-large', /16 KiB/],
    ['a truncated body', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf', 'body-truncated', /4 of 100 bytes/],
    ['401', 'HTTP/1.1 401 No\r\ncontent-length: 0\r\n\r\n', 'unauthorized', /^401/],
    ['404', 'HTTP/1.1 404 No\r\ncontent-length: 0\r\n\r\n', 'path-not-found', /does not know the path/],
    ['429', 'HTTP/1.1 429 No\r\nretry-after: 7\r\ncontent-length: 0\r\n\r\n', 'rate-limited', /^429/],
    [
      '502 of nginx',
      'HTTP/1.1 502 No\r\nserver: nginx/1.25.3\r\ncontent-length: 0\r\n\r\n',
      'bad-gateway',
      /502 from nginx\/1\.25\.3/,
    ],
    [
      'nginx, TLS port',
      'HTTP/1.1 400 No\r\n\r\nThe plain HTTP request was sent to HTTPS port',
      'wrong-protocol',
      /write https:/,
    ],
    [
      'nginx, mTLS',
      'HTTP/1.1 400 No\r\n\r\nNo required SSL certificate was sent',
      'tls-client-certificate-required',
      /client certificate/,
    ],
  ]
  test.each(cases)('%s', async (_, bytes, code, observed) => {
    const { port } = await says(bytes)
    const seen = await attempt(at(port))
    expect(seen).toMatchObject({ code, outcome: code === 'ready' ? 'ready' : 'not-ready' })
    expect(seen.observed).toMatch(observed)
  })

  test('refused: every address is told', async () => {
    const seen = await attempt(`http://localhost:${await freePort()}/`)
    expect(seen).toMatchObject({ code: 'connection-refused', phase: 'connect' })
    expect(seen.addresses.map(({ family }) => family).sort()).toEqual([4, 6])
    expect(seen.observed).toMatch(/127\.0\.0\.1:\d+/)
  })

  test('a name that does not exist', async () => {
    const seen = await attempt('http://no-such-host.invalid/', {}, 5_000)
    expect(['name-not-found', 'name-no-answer', 'timeout-name']).toContain(seen.code)
  })

  test.each(['127.0.0.1', '::1'])('localhost is found on %s', async (host) => {
    const { port } = await raw((socket) => socket.once('data', () => socket.end('HTTP/1.1 204 No\r\n\r\n')), host)
    expect(await attempt(`http://localhost:${port}/`)).toMatchObject({ code: 'ready', status: 204 })
  })

  test('accepted and closed at once', async () => {
    const { port } = await raw((socket) => socket.end())
    expect((await attempt(at(port))).code).toBe('connection-closed')
  })

  test('reset', async () => {
    const { port } = await raw((socket) => socket.once('data', () => socket.resetAndDestroy()))
    expect((await attempt(at(port))).code).toBe('connection-reset')
  })
})

describe('an attempt is over when its time is', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['silence', '', 'timeout-first-byte'],
    ['half a header', 'HTTP/1.1 200 OK\r\nx-a: ', 'timeout-headers'],
    ['half a body', 'HTTP/1.1 200 OK\r\ncontent-length: 100\r\n\r\nhalf', 'timeout-body'],
    ['a chunked body without end', 'HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1\r\na\r\n', 'timeout-body'],
  ]
  test.each(cases)('%s', async (_, bytes, code) => {
    const { port, open } = await says(bytes, { ends: false })
    const began = Date.now()
    expect((await attempt(at(port), {}, 200)).code).toBe(code)
    expect(Date.now() - began).toBeLessThan(4_000)
    await expect.poll(open).toBe(0)
  })

  test('bytes that drip do not push it back', async () => {
    const { port } = await raw((socket) => {
      socket.write('HTTP/1.1 200 OK\r\n')
      const timer = setInterval(() => socket.write('x: y\r\n'), 20)
      socket.once('close', () => clearInterval(timer))
    })
    const began = Date.now()
    expect((await attempt(at(port), {}, 300)).code).toBe('timeout-headers')
    expect(Date.now() - began).toBeLessThan(4_000)
  })

  test('an endless body is read up to 64 KiB', async () => {
    const { port } = await http((_, response) => {
      const write = () => response.write('x'.repeat(8_192)) && setImmediate(write)
      response.on('drain', write)
      write()
    })
    expect(await attempt(at(port))).toMatchObject({ code: 'ready', status: 200 })
  })
})

describe('expectations', () => {
  const health = (json: unknown, status = 200) =>
    http((_, response) => response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(json)))
  const rule = async (text: string) => ({ expect: { json: [await parseJsonRule(text)] } })

  test.each([
    ['$.status == "ok"', 'ready', /200/],
    ['$.db.latency_ms < 50', 'json-unwanted', /latency_ms.* is 120, wanted < 50/],
    ['$.version == 1', 'json-unwanted', /is string "1", wanted == 1/],
    ['$.nothing', 'json-unwanted', /finds nothing/],
    ["$.list[?@.n == 'a'].ok == true", 'ready', /200/],
  ])('%s', async (text, code, observed) => {
    const { port } = await health({ status: 'ok', db: { latency_ms: 120 }, version: '1', list: [{ n: 'a', ok: true }] })
    const seen = await attempt(at(port), await rule(text))
    expect(seen.code).toBe(code)
    expect(seen.observed).toMatch(observed)
  })

  test('HTML where JSON was asked for', async () => {
    const { port } = await http((_, response) =>
      response.writeHead(200, { 'content-type': 'text/html' }).end('<html>hi'),
    )
    expect((await attempt(at(port), await rule('$.status == "ok"'))).code).toBe('html-instead-of-json')
    expect((await attempt(at(port))).code).toBe('ready')
  })

  test('a list of statuses', async () => {
    const { port } = await health({}, 204)
    expect((await attempt(at(port), { expect: { status: parseStatusSet('200,3xx') } })).code).toBe('status-unwanted')
    expect((await attempt(at(port), { expect: { status: parseStatusSet('200-204') } })).code).toBe('ready')
  })

  test('a header that is not as wanted is told without its value', async () => {
    const { port } = await http((_, response) => response.setHeader('x-release', 'sesame').end())
    const pattern = { text: '^v2', test: (text: string) => text.startsWith('v2') }
    const seen = await attempt(at(port), { expect: { headers: [{ name: 'X-Release', pattern }] } })
    expect(seen.code).toBe('header-unwanted')
    expect(JSON.stringify(seen)).not.toContain('sesame')
  })

  test.each([
    [503, { status: 'down', db: 'timeout connecting to postgres:5432' }, 'db'],
    [
      503,
      { status: 'DOWN', components: { db: { status: 'DOWN', details: { error: 'refused' } }, disk: { status: 'UP' } } },
      'db',
    ],
    [
      503,
      { status: 'error', info: {}, error: { redis: { status: 'down' } }, details: { redis: { status: 'down' } } },
      'redis',
    ],
    [503, { status: 'fail', checks: { 'db:connections': [{ status: 'fail', output: 'no' }] } }, 'db:connections'],
    [503, { status: 'Unhealthy', entries: { sql: { status: 'Unhealthy', description: 'no' } } }, 'sql'],
    [503, { detail: { status: 'unhealthy', database: 'error: no route' } }, 'database'],
    [200, { status: 'DOWN', checks: [{ name: 'queue', status: 'DOWN' }] }, 'queue'],
    [200, { healthy: false, cache: false }, 'cache'],
  ])('%i %j: the part is named', async (status, body, component) => {
    const { port } = await health(body, status)
    expect(await attempt(at(port))).toMatchObject({ code: 'component-down', component, status })
  })

  test('degraded is ready, and said', async () => {
    const { port } = await health({ status: 'degraded', components: { cache: { status: 'degraded' } } })
    expect(await attempt(at(port))).toMatchObject({ code: 'ready', notes: [expect.stringMatching(/cache/)] })
    expect((await attempt(at(port), { expect: { degraded: 'not-ready' } })).code).toBe('component-down')
  })
})

describe('redirects', () => {
  test('to a login page, a circle, and to another host', async () => {
    const to = async (location: string) => {
      const { port } = await http((_, response) => response.writeHead(302, { location }).end())
      return (await attempt(at(port, '/x'))).code
    }
    expect(await to('/login?next=%2Fx')).toBe('redirect-to-login')
    expect(await to('/x')).toBe('redirect-loop')
    expect(await to('http://other.invalid/')).toBe('redirect-to-other-host')
    expect(await to('javascript:alert(1)')).toBe('invalid-http')
  })

  test('credentials of every name stay behind when the host changes', async () => {
    const heard: unknown[] = []
    const other = await http(({ headers }, response) => {
      heard.push(headers)
      response.end()
    })
    const { port } = await http((_, response) =>
      response.writeHead(302, { location: `http://localhost:${other.port}/y` }).end(),
    )
    const headers = { 'X-Api-Key': 'sesame', Authorization: 'Bearer sesame', Accept: 'text/plain' }
    const seen = await attempt(`http://u:sesame@127.0.0.1:${port}/x?token=sesame`, { headers, redirects: 'any' })
    expect(seen.code).toBe('ready')
    expect(JSON.stringify([heard, seen])).not.toMatch(/sesame|dTpzZXNhbWU/)
    expect(heard).toMatchObject([{ accept: 'text/plain' }])
  })

  test('within the host it is followed, with the credentials', async () => {
    const { port } = await http(({ url, headers }, response) => {
      if (url === '/x') response.writeHead(301, { location: '/y' }).end()
      else response.writeHead(headers['x-api-key'] === 'sesame' ? 200 : 401).end()
    })
    expect(await attempt(at(port, '/x'), { headers: { 'x-api-key': 'sesame' } })).toMatchObject({
      code: 'ready',
      redirects: [at(port, '/y')],
    })
  })
})

describe('proxies of the environment', () => {
  test('a plain request goes through, and it is said; loopback does not', async () => {
    const { port } = await http(({ url }, response) =>
      response.writeHead(url === 'http://service.invalid/h' ? 200 : 500).end(),
    )
    const env = { HTTP_PROXY: `http://u:sesame@127.0.0.1:${port}` }
    const seen = await attempt('http://service.invalid/h', { env })
    expect(seen).toMatchObject({ code: 'ready', route: `through the proxy 127.0.0.1:${port}` })
    expect(await attempt(`http://127.0.0.1:${await freePort()}/`, { env })).toMatchObject({
      code: 'connection-refused',
    })
    expect(JSON.stringify(seen)).not.toContain('sesame')
  })

  test('a tunnel that is refused', async () => {
    const { port } = await says('HTTP/1.1 407 No\r\n\r\n')
    expect((await attempt('https://service.invalid/', { env: { HTTPS_PROXY: `127.0.0.1:${port}` } })).code).toBe(
      'proxy-refused',
    )
  })
})
