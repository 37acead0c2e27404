import { connect } from 'node:net'
import { freePort } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { parseRetryAfter } from '../src/http/retry-after.ts'
import { CODES, checkTls, parseHeaderLine, parseJsonRule, parseStatusSet, parseTarget, proxyFor } from '../src/index.ts'
import { isSelf } from '../src/wire/open.ts'
import { issue } from './support/certificates.ts'

describe('targets', () => {
  test.each([
    ['http://127.0.0.1:8000/healthz', { kind: 'http', place: { host: '127.0.0.1', port: 8000 }, path: '/healthz' }],
    ['https://[::1]/', { kind: 'http', secure: true, place: { host: '::1', port: 443 }, authority: '[::1]' }],
    ['tcp:db:5432', { kind: 'connect', place: { host: 'db', port: 5432 } }],
    ['tcp://db:5432', { kind: 'connect', place: { host: 'db', port: 5432 } }],
    [
      'postgres://app:sesame@db/shop',
      { kind: 'postgres', place: { host: 'db', port: 5432 }, user: 'app', database: 'shop' },
    ],
    ['mysql://db', { kind: 'mysql', place: { port: 3306 } }],
    ['rediss://:sesame@cache', { kind: 'redis', secure: true, place: { port: 6379 } }],
    ['grpc://api:50051/shop.Orders', { kind: 'grpc', service: 'shop.Orders' }],
    ['unix:/run/app.sock', { kind: 'connect', place: { socketPath: '/run/app.sock' } }],
    ['unix:/run/app.sock:/healthz', { kind: 'http', place: { socketPath: '/run/app.sock' }, path: '/healthz' }],
    ['docker:api', { kind: 'docker', container: 'api' }],
  ])('%s', (text, expected) => {
    const target = parseTarget(text)
    expect(target).toMatchObject(expected)
    expect(target.told).not.toContain('sesame')
  })

  test.each([
    ['localhost:3000', /no scheme; write http:\/\/localhost:3000 or tcp:/],
    ['127.0.0.1', /no scheme/],
    ['', /no address/],
    ['ftp://x', /"ftp:" is not a scheme/],
    ['htps://x', /did you mean https:/],
    ['http://x:99999', /port 99999/],
    ['tcp://db', /names no port/],
    ['http://a b', /blank/],
    ['http://', /HOST:PORT/],
    ['docker:../x', /names no container/],
    ['unix:', /names no socket/],
    [`unix:/${'x'.repeat(120)}`, /107 bytes/],
    ['constructor:x', /not a scheme/],
  ])('%j is refused', (text, message) => expect(() => parseTarget(text)).toThrow(message))

  test.each([
    'ftp://user:sesame@host/',
    'http://user:sesame@host:99999/',
    'user:sesame@host',
    'http://user:se same@host',
  ])('a mistake in %j repeats no password', (text) => {
    let message = ''
    try {
      parseTarget(text)
    } catch (error) {
      message = String(error)
    }
    expect(message).toMatch(/TargetError/)
    expect(message).not.toMatch(/sesame|se same/)
  })

  test('secrets of an address are not told', () => {
    const told = parseTarget('https://u:sesame@h/p?api_key=sesame&v=2&x=aaaaaaaaaaaaaaaaaaaaaaaa#sesame').told
    expect(told).toBe('https://h/p?api_key=***&v=2&x=***')
  })
})

test('statuses', () => {
  const set = parseStatusSet('200, 204,3xx 400-403')
  expect([200, 201, 204, 302, 403, 404].map(set.has)).toEqual([true, false, true, true, true, false])
  for (const wrong of ['', '6xx', 'ok', '299-200', '99']) expect(() => parseStatusSet(wrong)).toThrow(RangeError)
})

test('Retry-After', () => {
  const now = Date.UTC(2026, 0, 1)
  expect(parseRetryAfter('7', now)).toBe(7_000)
  expect(parseRetryAfter('Thu, 01 Jan 2026 00:00:30 GMT', now)).toBe(30_000)
  for (const wrong of [undefined, '', '-1', 'soon', '1.5']) expect(parseRetryAfter(wrong, now)).toBeUndefined()
})

test('proxies', () => {
  const env = {
    http_proxy: 'proxy:3128',
    HTTPS_PROXY: 'http://u:p@secure:8080',
    NO_PROXY: 'internal, .corp.example,db:5432',
  }
  const told = (secure: boolean, host: string, port = 80) => proxyFor(secure, host, port, env)?.told
  expect(told(false, 'example.com')).toBe('proxy:3128')
  expect(told(true, 'example.com')).toBe('secure:8080')
  for (const host of ['localhost', '127.0.0.9', '::1', 'internal', 'a.internal', 'x.corp.example'])
    expect(told(false, host)).toBeUndefined()
  expect([told(false, 'db', 5432), told(false, 'db', 80)]).toEqual([undefined, 'proxy:3128'])
})

test('header lines', () => {
  expect(parseHeaderLine('X-Api-Key: a:b ')).toEqual(['X-Api-Key', 'a:b'])
  for (const wrong of ['sesame', 'a b: sesame', 'x: sesame\nx', 'x: sesame\0', ': sesame', 'Content-Length: 7']) {
    expect(() => parseHeaderLine(wrong)).toThrow(RangeError)
    expect(() => parseHeaderLine(wrong)).not.toThrow('sesame')
  }
})

test('what is given for TLS is read before anything is asked', async () => {
  const [one, other] = [issue({ name: 'one' }), issue({ name: 'other' })]
  await expect(checkTls({ ca: one.cert, cert: one.cert, key: one.key })).resolves.toBeUndefined()
  await expect(checkTls({ ca: 'sesame' })).rejects.toThrow('the CA file holds no certificate')
  await expect(checkTls({ cert: one.cert })).rejects.toThrow('without its key')
  await expect(checkTls({ cert: one.cert, key: other.key })).rejects.toThrow('belongs to another certificate')
})

test('a socket that is connected to itself is no service', async () => {
  const port = await freePort()
  const socket = connect({ port, localPort: port, host: '127.0.0.1', localAddress: '127.0.0.1' })
  await new Promise((resolve, reject) => socket.once('connect', resolve).once('error', reject))
  expect(isSelf(socket)).toBe(true)
  socket.destroy()
})

test('JSON rules that cannot be read', async () => {
  for (const wrong of ['status == "ok"', '$.a == ok', '$.a ==', '$.a < true', '$[', '', '$.a == {}'])
    await expect(parseJsonRule(wrong), wrong).rejects.toThrow(RangeError)
})

test('every code has words, and a remedy where something is to be done', () => {
  for (const [code, [meaning, remedy]] of Object.entries(CODES)) {
    expect(code).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/)
    expect(meaning).toMatch(/\.$/)
    expect(remedy !== '' || code === 'ready' || code === 'aborted').toBe(true)
  }
})
