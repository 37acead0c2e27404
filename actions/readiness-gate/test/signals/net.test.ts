import { createServer } from 'node:net'
import { temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { isForbidden } from '../../src/net/forbidden.ts'
import { http } from '../../src/signals/http.ts'
import type { SignalKind } from '../../src/signals/signal.ts'
import { tls } from '../../src/signals/tls.ts'
import { certificateFor } from '../support/certificates.ts'
import { type Given, look, refusals, sceneIn } from '../support/scene.ts'
import { serve } from '../support/serve.ts'

async function told(kind: unknown, keys: object, given: Given = {}) {
  using workspace = temporaryWorkspace({ x: 'x' })
  return await look(kind as SignalKind, keys, sceneIn(workspace.path, given))
}

test.each([
  ['169.254.169.254', true],
  ['169.254.1.1', true],
  ['168.63.129.16', true],
  ['100.100.100.200', true],
  ['fd00:ec2::254', true],
  ['FD00:0EC2:0::0254', true],
  ['fe80::1', true],
  ['fe80::1%eth0', true],
  ['febf::1', true],
  ['::ffff:169.254.169.254', true],
  ['::ffff:a9fe:a9fe', true],
  ['127.0.0.1', false],
  ['10.0.0.1', false],
  ['::1', false],
  ['2001:db8::1', false],
  ['::ffff:10.0.0.1', false],
])('%s is forbidden: %s', (address, forbidden) => {
  expect(isForbidden(address)).toBe(forbidden)
})

describe('http', () => {
  const app = () =>
    serve((request, response) => {
      if (request.url === '/slow') return void setTimeout(() => response.end('late'), 300)
      if (request.url === '/json')
        return void response.setHeader('content-type', 'application/json').end('{"status":"ok","n":3}')
      if (request.url === '/secret') return void response.writeHead(401).end()
      response.writeHead(request.url === '/broken' ? 500 : 200).end('hello')
    })

  test.each<[string, string, object, object]>([
    ['answers', '/', {}, { holds: true, code: 'answers', unit: 'ms' }],
    ['is broken', '/broken', {}, { holds: false, code: 'status-unwanted' }],
    ['is broken as it should', '/broken', { status: '5xx' }, { holds: true }],
    ['says what is wanted', '/json', { json: '$.n == 3' }, { holds: true }],
    ['says something else', '/json', { json: ['$.n == 4'] }, { holds: false, code: 'json-unwanted' }],
    ['matches', '/', { body: '^hel+o$' }, { holds: true }],
    ['does not match', '/', { body: 'bye' }, { holds: false, code: 'body-unwanted' }],
    ['is slow', '/slow', { 'max-time': '100ms' }, { holds: false, code: 'too-slow', expected: 'at most 100 ms' }],
    ['wants a password', '/secret', {}, { measured: false, code: 'unauthorized' }],
  ])('that %s', async (_, path, keys, evidence) => {
    const port = await app()
    expect(await told(http, { url: `http://127.0.0.1:${port}${path}`, ...keys })).toMatchObject(evidence)
  })

  test('waits for one that comes up', async () => {
    let asked = 0
    const port = await serve((_, response) => void response.writeHead(++asked < 3 ? 503 : 200).end())
    expect(await told(http, { url: `http://localhost:${port}/`, wait: '30s' })).toMatchObject({ holds: true })
  })

  test('where nothing listens is red, where there is no such name is unknown', async () => {
    const server = createServer()
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const { port } = server.address() as { port: number }
    await new Promise((resolve) => server.close(resolve))
    expect(await told(http, { url: `http://127.0.0.1:${port}/` })).toMatchObject({
      holds: false,
      code: 'connection-refused',
    })
    expect(await told(http, { url: 'http://nowhere.invalid/' })).toMatchObject({
      measured: false,
      code: expect.stringMatching(/^(name-|timeout-name)/),
    })
  })

  test.each([
    'http://169.254.169.254/latest/meta-data',
    'http://[::ffff:169.254.169.254]/',
    'http://[fe80::1]/',
    'http://0xA9FEA9FE/',
  ])('does not ask %s', async (url) => {
    expect(await told(http, { url })).toMatchObject({ measured: false, code: 'address-refused' })
  })

  test('asks nothing for a configuration that a pull request wrote', async () => {
    let asked = 0
    const port = await serve((_, response) => void response.end(String(++asked)))
    expect(await told(http, { url: `http://127.0.0.1:${port}/` }, { trusted: false })).toMatchObject({
      code: 'not-trusted',
    })
    expect(asked).toBe(0)
  })

  test('puts variables in, and hides the password in them', async () => {
    const seen: string[] = []
    const masked: string[] = []
    const port = await serve(
      (request, response) => void response.end(seen.push(request.headers.authorization ?? '') && 'x'),
    )
    const variable = ['$', '{APP}'].join('')
    const given = {
      env: { APP: `http://ada:hunter2hunter2@127.0.0.1:${port}` },
      mask: (secret: string) => void masked.push(secret),
    }
    const evidence = await told(http, { url: `${variable}/x` }, given)
    expect(evidence).toMatchObject({ holds: true })
    expect(seen).toEqual([`Basic ${btoa('ada:hunter2hunter2')}`])
    expect(masked).toContain('hunter2hunter2')
    expect(JSON.stringify(evidence)).not.toContain('hunter2')
    expect(await told(http, { url: `${variable}/x` })).toMatchObject({
      measured: false,
      code: 'no-variable',
      observed: 'the variable APP is not set',
    })
  })

  test.each([
    [{ url: 'http://a', status: '9xx' }, /is no status/],
    [{ url: 'http://a', json: '$.a ==' }, /which is no JSON value/],
    [{ url: 'http://a', body: '(' }, /is not a pattern/],
    [{ url: 'http://ada:pass@a' }, /a password in the file is no secret/],
    [{ url: 'file:///etc/passwd' }, /is no address/],
  ])('refuses %j', async (keys, message) => {
    expect(await refusals(http, keys)).toEqual([expect.stringMatching(message)])
  })
})

describe('tls', () => {
  async function secured(days: number, keys: object, trusted = true) {
    using workspace = temporaryWorkspace({ x: 'x' })
    const issued = certificateFor(workspace.path, days)
    const port = await serve((_, response) => void response.writeHead(500).end(), issued)
    const ca = trusted ? { 'ca-file': 'server.pem' } : {}
    return await look(tls, { url: `https://localhost:${port}/`, ...ca, ...keys }, sceneIn(workspace.path))
  }

  test.each<[string, number, object, object]>([
    ['long', 90, {}, { holds: true, credit: 10_000, code: 'certificate-valid', unit: 'days' }],
    ['shortly', 5, {}, { holds: false, credit: 0, code: 'certificate-ends-soon', expected: 'at least 14 days' }],
    ['shortly, which is enough', 5, { 'min-days': 3 }, { holds: true }],
    ['half way', 31, { floor: 10, target: 51 }, { holds: false, credit: expect.closeTo(4_878, -3) }],
  ])('a certificate that is valid %s', async (_, days, keys, evidence) => {
    expect(await secured(days, keys)).toMatchObject(evidence)
  })

  test('one that nobody trusts, or is of another name, is red', async () => {
    expect(await secured(90, {}, false)).toMatchObject({ holds: false, code: 'tls-self-signed' })
    expect(await secured(90, { 'server-name': 'other.example.org' })).toMatchObject({
      holds: false,
      code: 'tls-wrong-host',
    })
  })

  test('a port without TLS is red, one that nothing listens on unknown', async () => {
    const port = await serve((_, response) => void response.end('x'))
    expect(await told(tls, { url: `https://127.0.0.1:${port}/` })).toMatchObject({ measured: true, holds: false })
    expect(await told(tls, { url: 'https://127.0.0.1:1/' })).toMatchObject({
      measured: false,
      code: 'connection-refused',
    })
  })

  test.each([
    [{ url: 'http://a' }, 'an http address has no certificate; write https://'],
    [{ url: 'https://a', floor: 1 }, '`floor` and `target` go together'],
    [{ url: 'https://a', floor: 9, target: 5 }, 'floor 9 is not below target 5'],
  ])('refuses %j', async (keys, message) => {
    expect(await refusals(tls, keys)).toEqual([message])
  })
})
