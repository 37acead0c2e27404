import { createServer } from 'node:https'
import type { TlsOptions } from 'node:tls'
import { freePort } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { lookAtTls } from '../src/index.ts'
import { issue } from './support/certificates.ts'
import { attempt, http, listen, says } from './support/servers.ts'

const root = issue({ name: 'Test root', ca: true })
const own = issue({ name: 'localhost', names: ['DNS:localhost', 'IP:127.0.0.1'] }, root)
const pair = { cert: own.cert, key: own.key }

async function look(options: TlsOptions) {
  const { port } = await listen(createServer({ ...pair, ...options }, (_, response) => response.end()))
  return lookAtTls({ host: '127.0.0.1', port }, 'localhost', { timeoutMs: 2_000 })
}

describe('a handshake looked at by hand', () => {
  test('the version and the suite that an ordinary server picks', async () => {
    const seen = await look({})
    expect(seen).toMatchObject({ version: 'TLS 1.2', demandsCertificate: false })
    expect(seen?.cipher).toMatch(/^ECDHE-ECDSA-/)
  })

  test('an old server names its best version', async () => {
    const old = { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'ALL:@SECLEVEL=0' } as const
    expect(await look(old)).toMatchObject({ version: 'TLS 1.1' })
  })

  test('a demanded client certificate shows before the alert', async () => {
    const demanding = { ca: root.cert, requestCert: true, rejectUnauthorized: true, maxVersion: 'TLSv1.2' } as const
    expect(await look(demanding)).toMatchObject({ demandsCertificate: true })
  })

  test('TLS 1.3 alone answers with alert 70', async () => {
    expect(await look({ minVersion: 'TLSv1.3' })).toEqual({ demandsCertificate: false, isOver: false, alert: 70 })
  })
})

test('whoever speaks no TLS, or not at all, tells nothing', async () => {
  const plain = await http((_, response) => response.end())
  const silent = await says('', { ends: false })
  const cut = await says(Buffer.from([22, 3, 3, 0, 200, 2, 0, 0, 70, 3, 3]))
  for (const port of [plain.port, silent.port, cut.port, await freePort()])
    expect(await lookAtTls({ host: '127.0.0.1', port }, undefined, { timeoutMs: 300 })).toBeUndefined()
  await expect.poll(silent.open).toBe(0)
})

test('a chain that ends too early under a CA of one’s own, with and without where to get the rest', async () => {
  const middle = issue({ name: 'Test intermediate', ca: true }, root)
  const leaf = issue({ name: 'localhost', names: ['DNS:localhost'] }, middle)
  const { port } = await listen(createServer({ cert: leaf.cert, key: leaf.key }))
  const url = `https://localhost:${port}/`
  const alone = await attempt(url, { tls: { ca: root.cert } })
  expect(alone).toMatchObject({ code: 'tls-incomplete-chain', observed: expect.stringMatching(/Test intermediate/) })
  expect((await attempt(url)).code).toBe('tls-untrusted')
  const whole = await listen(
    createServer({ cert: leaf.cert + middle.cert, key: leaf.key }, (_, answer) => answer.end()),
  )
  expect((await attempt(`https://localhost:${whole.port}/`, { tls: { ca: root.cert } })).code).toBe('ready')
})

test('every address of a name is told, and a wrong host does not count with verify chain', async () => {
  const { port } = await listen(createServer(pair, (_, response) => response.end()))
  const tls = { ca: root.cert, serverName: 'other.test', verify: 'chain' } as const
  const seen = await attempt(`https://localhost:${port}/`, { tls })
  expect(seen).toMatchObject({ code: 'ready', notes: [expect.stringMatching(/not for other\.test.*not verified/)] })
  expect(seen.resolved).toEqual(expect.arrayContaining(['127.0.0.1', '::1']))
  const expired = issue({ name: 'localhost', notAfter: new Date(Date.now() - 1_000) }, root)
  const old = await listen(createServer({ cert: expired.cert, key: expired.key }))
  expect((await attempt(`https://localhost:${old.port}/`, { tls })).code).toBe('tls-expired')
})
