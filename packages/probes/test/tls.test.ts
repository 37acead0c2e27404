import { createServer as createHttps } from 'node:https'
import { createServer, type TlsOptions } from 'node:tls'
import { describe, expect, test } from 'vitest'
import type { ProbeOptions } from '../src/index.ts'
import { issue, type Wish } from './support/certificates.ts'
import { attempt, http, listen, says } from './support/servers.ts'

const DAY = 86_400_000
const root = issue({ name: 'Test root', ca: true })
const local = { name: 'localhost', names: ['DNS:localhost', 'IP:127.0.0.1'] }
const trusting: ProbeOptions = { tls: { ca: root.cert } }

function https(options: TlsOptions) {
  return listen(createHttps(options, (_, response) => response.end('ok')))
}

async function ask(wish: Partial<Wish>, options = trusting, issuer = root, host = 'localhost') {
  const own = issue({ ...local, ...wish }, issuer)
  const { port } = await https({ cert: own.cert, key: own.key })
  return attempt(`https://${host}:${port}/`, options, 3_000)
}

describe('certificates', () => {
  test('a trusted one: the chain and its earliest expiry are told', async () => {
    const seen = await ask({ notAfter: new Date(Date.now() + 5 * DAY) })
    expect(seen).toMatchObject({
      code: 'ready',
      tls: { trusted: true, version: 'TLSv1.3', alpn: 'http/1.1', problems: [] },
    })
    expect(Date.parse(seen.tls?.earliestExpiry ?? '') - Date.now()).toBeLessThan(6 * DAY)
  })

  test('by address', async () => expect((await ask({}, trusting, root, '127.0.0.1')).code).toBe('ready'))

  const past = { notBefore: new Date(Date.now() - 9 * DAY), notAfter: new Date(Date.now() - 3.5 * DAY) }
  test.each<[string, Partial<Wish>, string, RegExp]>([
    ['expired', past, 'tls-expired', /expired 3 days ago/],
    ['not yet valid', { notBefore: new Date(Date.now() + 2.5 * DAY) }, 'tls-not-yet-valid', /in 2 days/],
    [
      'for another host',
      { names: ['DNS:api.example'] },
      'tls-wrong-host',
      /not for localhost; its names are api\.example/,
    ],
    [
      'expired, and for another host',
      { ...past, names: ['DNS:api.example'] },
      'tls-expired',
      /expired.*; .*not for localhost/,
    ],
  ])('%s', async (_, wish, code, observed) => {
    const seen = await ask(wish)
    expect(seen).toMatchObject({ code, phase: 'tls', outcome: 'not-ready' })
    expect(seen.observed).toMatch(observed)
  })

  test('self-signed, untrusted, incomplete: told apart', async () => {
    const own = issue(local)
    const { port } = await https({ cert: own.cert, key: own.key })
    expect((await attempt(`https://localhost:${port}/`)).code).toBe('tls-self-signed')
    expect((await ask({}, {})).code).toBe('tls-untrusted')
    const middle = issue({ name: 'Test intermediate', ca: true }, root)
    expect((await ask({ issuerAt: 'http://ca.invalid/i.crt' }, trusting, middle)).code).toBe('tls-incomplete-chain')
  })

  test('without verification every problem is a note', async () => {
    const seen = await ask({ ...past, names: ['DNS:api.example'] }, { tls: { verify: false } })
    expect(seen.code).toBe('ready')
    expect(seen.notes.join('\n')).toMatch(/expired[\s\S]*not for localhost[\s\S]*/)
  })

  test('server-name and connect-to', async () => {
    const own = issue({ ...local, names: ['DNS:api.example'] }, root)
    const { port } = await https({ cert: own.cert, key: own.key })
    const connectTo = { host: '127.0.0.1', port }
    expect((await attempt('https://api.example/', { ...trusting, connectTo })).code).toBe('ready')
    const tls = { ca: root.cert, serverName: 'api.example' }
    expect((await attempt(`https://localhost:${port}/`, { tls })).code).toBe('ready')
  })
})

describe('handshakes', () => {
  const own = issue(local, root)
  const pair = { cert: own.cert, key: own.key }
  const client = issue({ name: 'client' }, root)

  test.each(['TLSv1.2', 'TLSv1.3'] as const)('a client certificate is demanded, %s', async (maxVersion) => {
    const { port } = await https({ ...pair, ca: root.cert, requestCert: true, rejectUnauthorized: true, maxVersion })
    const seen = await attempt(`https://localhost:${port}/`, trusting)
    const expected =
      maxVersion === 'TLSv1.3'
        ? ['tls-client-certificate-required']
        : ['tls-no-common-cipher', 'tls-client-certificate-required', 'connection-closed']
    expect(expected).toContain(seen.code)
    const tls = { ca: root.cert, cert: client.cert, key: client.key }
    expect((await attempt(`https://localhost:${port}/`, { tls })).code).toBe('ready')
  })

  test('TLS 1.1 only', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' } as const
    const { port } = await https({ ...pair, ...old })
    expect((await attempt(`https://localhost:${port}/`, trusting)).code).toBe('tls-protocol-too-old')
  })

  test('an unknown name', async () => {
    const SNICallback = (_: string, done: (error: Error | null) => void) => done(new Error('no'))
    const { port } = await listen(createServer({ ...pair, SNICallback }))
    expect((await attempt(`https://localhost:${port}/`, trusting)).outcome).toBe('not-ready')
  })

  test('only HTTP/2 is offered', async () => {
    const { port } = await listen(createServer({ ...pair, ALPNProtocols: ['h2'] }))
    expect((await attempt(`https://localhost:${port}/`, trusting)).code).toBe('tls-alpn')
  })

  test('TLS to a port of plain HTTP, and the other way round', async () => {
    const plain = await http((_, response) => response.end())
    expect(await attempt(`https://localhost:${plain.port}/`)).toMatchObject({
      code: 'wrong-protocol',
      speaks: 'HTTP/1',
    })
    const { port } = await https(pair)
    expect(await attempt(`http://localhost:${port}/`)).toMatchObject({ code: 'wrong-protocol', speaks: 'TLS' })
  })

  test('TLS to ssh', async () => {
    const { port } = await says('SSH-2.0-OpenSSH_9.6\r\n')
    expect(await attempt(`https://127.0.0.1:${port}/`)).toMatchObject({ code: 'wrong-protocol', speaks: 'SSH' })
  })

  test('a handshake that hangs', async () => {
    const { port, open } = await says('', { ends: false })
    expect((await attempt(`https://127.0.0.1:${port}/`, {}, 200)).code).toBe('timeout-tls')
    await expect.poll(open).toBe(0)
  })
})
