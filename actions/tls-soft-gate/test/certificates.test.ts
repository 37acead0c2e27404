import { spawn } from 'node:child_process'
import { freePort } from '@ci-gates/testkit'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { accepting, stop } from '../../../packages/probes/test/support/services.ts'
import { certificates, gate, type Result, seen } from './support/gate.ts'
import { NGINX, startNginx } from './support/nginx.ts'
import { chainFile, type Made, makeCertificate } from './support/openssl.ts'

const tls = certificates()
afterAll(tls.remove)
const names = 'DNS:localhost,IP:127.0.0.1'
const { ca, own, folder, root } = tls

/** OpenSSL's own server, which answers every path with a page of its own. */
async function startOpenssl(args: readonly string[], cert = own): Promise<string> {
  const port = await freePort()
  const given = ['-accept', `127.0.0.1:${port}`, '-cert', cert.cert, '-key', cert.key, '-www', '-quiet', ...args]
  const child = spawn('openssl', ['s_server', ...given], { stdio: 'ignore' })
  onTestFinished(() => stop(child))
  await accepting(port)
  return `https://127.0.0.1:${port}/`
}

function ask(url: string, inputs: Readonly<Record<string, string>> = {}): Promise<Result> {
  return gate({ url, 'ca-file': ca.cert, ...inputs }, { workspace: root })
}

async function serving(cert: Made, chain = cert.cert): Promise<string> {
  return (await startNginx({ within: root, location: 'return 200 ok;', cert: chain, key: cert.key })).url
}

describe.skipIf(!NGINX)('certificates that nginx shows', () => {
  test('a good one: one connection, and the measurement in one line', async () => {
    const url = await serving(own)
    const result = await ask(url)
    expect(result).toMatchObject({ exitCode: 0, outputs: { code: 'healthy', layer: '', 'tls-version': 'TLS 1.2' } })
    expect(result.outputs['reason']).toMatch(/healthy: 200 from nginx\/[\d.]+ in [\d.]+ ms, TLS 1\.2, 89 days left/)
    expect(result.outputs['certificate-days-left']).toBe('89')
    expect(result.report.verdict.findings.map(({ claim }) => claim)).toEqual([
      'name',
      'TCP',
      'TLS',
      'HTTP',
      'enforcement',
    ])
    expect(seen(result, 'TLS')).toMatch(
      /^✓ TLS 1\.2, ECDHE-ECDSA-\S+, ALPN http\/1\.1, CN=localhost, 89 days left, trusted, 1 certificate$/,
    )
  })

  const cases: readonly (readonly [string, Parameters<typeof makeCertificate>[1], RegExp])[] = [
    ['certificate-expired', { name: 'old', names, issuer: ca, from: -30, to: -3.5 }, /expired 3 days ago.*Renew it/],
    [
      'certificate-not-yet-valid',
      { name: 'young', names, issuer: ca, from: 2.5 },
      /valid only from .*in 2 days.*clocks/,
    ],
    [
      'certificate-expiring',
      { name: 'short', names, issuer: ca, to: 5.5 },
      /expires in 5 days.*min-days-valid is 14.*Renew it now/,
    ],
    ['certificate-self-signed', { name: 'alone', names }, /self-signed \(CN=alone\).*ca-file/],
    [
      'certificate-wrong-host',
      { name: 'other', names: 'DNS:api.example', issuer: ca },
      /not for 127\.0\.0\.1; its names are api\.example.*server-name/,
    ],
  ]
  test.each(cases)('%s', async (code, wish, reason) => {
    const result = await ask(await serving(makeCertificate(folder, wish)))
    expect(result).toMatchObject({ exitCode: 1, outputs: { code, cause: code, layer: 'tls', verdict: 'fail' } })
    expect(result.outputs['reason']).toMatch(reason)
    expect(seen(result, 'TLS')).toMatch(/^✗/)
  })

  test('certificate-untrusted and certificate-incomplete-chain are told by what was sent', async () => {
    const middle = makeCertificate(folder, { name: 'Example Intermediate', ca: true, issuer: ca })
    const leaf = makeCertificate(folder, { name: 'leaf', names, issuer: middle })
    const alone = await ask(await serving(leaf))
    expect(alone.outputs).toMatchObject({
      code: 'certificate-incomplete-chain',
      reason: expect.stringMatching(/CN=Example Intermediate.*fullchain/),
    })
    expect((await ask(await serving(leaf, chainFile(folder, leaf, middle)))).outputs['code']).toBe('healthy')
    const stranger = makeCertificate(folder, { name: 'Other CA', ca: true })
    const url = await serving(leaf, chainFile(folder, leaf, middle))
    const other = await ask(url, { 'ca-file': stranger.cert })
    expect(other.outputs).toMatchObject({
      code: 'certificate-untrusted',
      reason: expect.stringMatching(/CN=Example CA/),
    })
  })

  test('the earliest end of the whole chain counts', async () => {
    const middle = makeCertificate(folder, { name: 'Ending Intermediate', ca: true, issuer: ca, to: 3.5 })
    const leaf = makeCertificate(folder, { name: 'lasting', names, issuer: middle })
    const result = await ask(await serving(leaf, chainFile(folder, leaf, middle)))
    expect(result.outputs).toMatchObject({ code: 'certificate-expiring', 'certificate-days-left': '3' })
    expect(result.outputs['reason']).toMatch(/the certificate of CN=Ending Intermediate expires in 3 days/)
    expect((await ask(await serving(leaf, chainFile(folder, leaf, middle)), { 'min-days-valid': '2' })).exitCode).toBe(
      0,
    )
  })

  test('verify: none and chain tell what does not count', async () => {
    const wrong = makeCertificate(folder, { name: 'both', names: 'DNS:api.example', issuer: ca, from: -9, to: -2.5 })
    const url = await serving(wrong)
    const none = await ask(url, { verify: 'none' })
    expect(none).toMatchObject({ exitCode: 0, outputs: { code: 'healthy' } })
    expect(seen(none, 'certificate')).toMatch(
      /✗ the certificate expired 2 days ago.*does not count with verify: none\n✗ .*not for 127\.0\.0\.1/,
    )
    expect(none.annotations.map(({ kind }) => kind)).toEqual(['warning', 'warning'])
    expect((await ask(url, { verify: 'chain' })).outputs['code']).toBe('certificate-expired')
    const other = makeCertificate(folder, { name: 'elsewhere', names: 'DNS:api.example', issuer: ca })
    expect(await ask(await serving(other), { verify: 'chain' })).toMatchObject({ exitCode: 0 })
  })

  test('server-name and connect-to', async () => {
    const cert = makeCertificate(folder, { name: 'api.example', names: 'DNS:api.example', issuer: ca })
    const { port } = new URL(await serving(cert))
    expect(await ask('https://api.example/', { 'connect-to': `127.0.0.1:${port}` })).toMatchObject({ exitCode: 0 })
    expect(await ask(`https://127.0.0.1:${port}/`, { 'server-name': 'api.example' })).toMatchObject({ exitCode: 0 })
  })

  test('client-certificate-required, which nginx answers with a page', async () => {
    const server = `ssl_client_certificate ${ca.cert}; ssl_verify_client on;`
    const { url } = await startNginx({ within: root, location: 'return 200 ok;', ...own, server })
    const none = await ask(url)
    expect(none.outputs).toMatchObject({ code: 'client-certificate-required', layer: 'tls' })
    expect(none.outputs['reason']).toMatch(/demands a client certificate.*client-cert and client-key/)
    const client = makeCertificate(folder, { name: 'client', issuer: ca })
    expect(await ask(url, { 'client-cert': client.cert, 'client-key': client.key })).toMatchObject({ exitCode: 0 })
    const stranger = makeCertificate(folder, { name: 'stranger' })
    const refused = await ask(url, { 'client-cert': stranger.cert, 'client-key': stranger.key })
    expect(refused.outputs).toMatchObject({
      code: 'client-certificate-required',
      reason: expect.stringMatching(/refuses the client certificate/),
    })
  })

  test('unrecognized-name: a server that rejects the handshake', async () => {
    const { url } = await startNginx({
      within: root,
      location: 'return 200 ok;',
      ...own,
      server: 'ssl_reject_handshake on;',
    })
    expect((await ask(url.replace('127.0.0.1', 'localhost'))).outputs).toMatchObject({
      code: 'unrecognized-name',
      reason: expect.stringMatching(/alert 112.*server-name/),
    })
  })

  test('plain-http-on-tls-port: either way round', async () => {
    const { url, port } = await startNginx({ within: root, location: 'return 200 ok;', ...own })
    const typo = await ask(url.replace('https:', 'http:'))
    expect(typo.outputs).toMatchObject({
      code: 'plain-http-on-tls-port',
      layer: 'tls',
      reason: expect.stringMatching(/write https:/),
    })
    const plain = await startNginx({ within: root, location: 'return 200 ok;', ...own, plain: true })
    const other = await ask(`https://127.0.0.1:${plain.port}/`)
    expect(other.outputs).toMatchObject({
      code: 'plain-http-on-tls-port',
      reason: expect.stringMatching(/speaks HTTP\/1, not TLS.*listen … ssl/),
    })
    expect(port).not.toBe(plain.port)
  })

  test('min-tls 1.3 where nginx has 1.2', async () => {
    const { url } = await startNginx({
      within: root,
      location: 'return 200 ok;',
      ...own,
      server: 'ssl_protocols TLSv1.2;',
    })
    expect((await ask(url, { 'min-tls': '1.3' })).outputs).toMatchObject({
      code: 'protocol-too-old',
      reason: expect.stringMatching(/TLS 1\.2 at best, and min-tls is 1\.3.*ssl_protocols/),
    })
  })
})

describe("handshakes of OpenSSL's own server", () => {
  test('a good one', async () => {
    expect(await ask(await startOpenssl([]))).toMatchObject({
      exitCode: 0,
      outputs: { code: 'healthy', 'tls-version': 'TLS 1.3' },
    })
  })

  test.each([
    ['protocol-too-old', ['-tls1_1', '-cipher', 'ALL:@SECLEVEL=0'], /speaks TLS 1\.1 at best/],
    ['no-common-cipher', ['-tls1_2', '-cipher', 'CAMELLIA128-SHA:@SECLEVEL=0'], /picks|refused as well|alert 40/],
    [
      'client-certificate-required',
      ['-tls1_2', '-Verify', '1', '-verify_return_error'],
      /demands a client certificate/,
    ],
    [
      'client-certificate-required',
      ['-tls1_3', '-Verify', '1', '-verify_return_error'],
      /demands a client certificate/,
    ],
  ])('%s %j', async (code, args, reason) => {
    const rsa = code === 'no-common-cipher'
    const result = await ask(await startOpenssl([...args, '-CAfile', ca.cert], rsa ? rsaCertificate() : own))
    expect(result).toMatchObject({ exitCode: 1, outputs: { code, layer: 'tls' } })
    expect(result.outputs['reason']).toMatch(reason)
  })

  test('a certificate that has expired', async () => {
    const old = makeCertificate(folder, { name: 'old2', names, issuer: ca, from: -30, to: -3.5 })
    expect((await ask(await startOpenssl([], old))).outputs['code']).toBe('certificate-expired')
  })
})

/** Camellia without ephemeral keys wants an RSA key. */
function rsaCertificate(): Made {
  return makeCertificate(folder, { name: 'rsa', names, issuer: ca, rsa: true })
}
