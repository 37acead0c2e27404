import type { Socket } from 'node:net'
import { freePort } from '@ci-gates/testkit'
import { afterAll, describe, expect, test } from 'vitest'
import { startApplication, startRaw } from './support/application.ts'
import { certificates, gate, type Result, seen } from './support/gate.ts'
import { NGINX, type Nginx, startNginx } from './support/nginx.ts'

const tls = certificates()
afterAll(tls.remove)
const { ca, own, root } = tls

function behind(location: string, http = ''): Promise<Nginx> {
  return startNginx({ within: root, location, http, ...own })
}

function ask(nginx: Nginx, inputs: Readonly<Record<string, string>> = {}): Promise<Result> {
  const given = { url: `${nginx.url}/healthz`, 'ca-file': ca.cert, 'proxy-log': nginx.errorLog, ...inputs }
  return gate(given, { workspace: root })
}

/** Answers with these bytes, then does with the connection what it likes. */
function answering(bytes: string, end: (socket: Socket) => void) {
  return (socket: Socket) =>
    void socket.once('data', () =>
      bytes === '' ? end(socket) : socket.write(bytes, () => setTimeout(end, 20, socket)),
    )
}

describe.skipIf(!NGINX)('the states of nginx, by its own log', () => {
  test('upstream-refused: nothing listens on the port', async () => {
    const port = await freePort()
    const result = await ask(await behind(`proxy_pass http://127.0.0.2:${port};`))
    expect(result.outputs).toMatchObject({ code: 'upstream-refused', layer: 'proxy', 'peer-ip': '127.0.0.2' })
    expect(result.outputs['reason']).toMatch(
      new RegExp(
        `answers 502: nginx gets connection refused from 127\\.0\\.0\\.2:${port} \\(\\d+ lines\\)\\. Look whether the application runs`,
      ),
    )
    expect(seen(result, 'HTTP')).toMatch(/^✗ 502 from nginx.*nginx's own page.*times in/)
    expect(seen(result, 'proxy log')).toMatch(/^✗ .*connect\(\) failed \(111: Connection refused\).*lines like it/)
  })

  test('upstream-timeout: accepted, then silent until the timer of nginx', async () => {
    const { port } = await startRaw('127.0.0.2', 0, () => {})
    const nginx = await behind(`proxy_pass http://127.0.0.2:${port}; proxy_read_timeout 1s;`)
    const result = await ask(nginx, { timeout: '3s', 'attempt-timeout': '2s' })
    expect(result.outputs).toMatchObject({
      code: 'upstream-timeout',
      reason: expect.stringMatching(/gets no answer in time from 127\.0\.0\.2/),
    })
  })

  test('gateway-timeout: who hangs up first leaves nginx without a word', async () => {
    const { port } = await startRaw('127.0.0.2', 0, () => {})
    const result = await ask(await behind(`proxy_pass http://127.0.0.2:${port};`), { 'attempt-timeout': '200ms' })
    expect(result.outputs).toMatchObject({
      code: 'gateway-timeout',
      reason: expect.stringMatching(/no byte of an answer came.*attempt-timeout above/),
    })
    expect(seen(result, 'proxy log')).toMatch(
      /^\? no proxy log available from .*: (nothing was written since this step began|it is empty)/,
    )
  })

  test('gateway-timeout: 504 without a log', async () => {
    const { port } = await startRaw('127.0.0.2', 0, () => {})
    const nginx = await behind(`proxy_pass http://127.0.0.2:${port}; proxy_read_timeout 1s;`)
    const { outputs } = await ask(nginx, { timeout: '3s', 'attempt-timeout': '2s', 'proxy-log': '' })
    expect(outputs).toMatchObject({ code: 'gateway-timeout', reason: expect.stringMatching(/504 from nginx/) })
  })

  test('upstream-reset: closed without an answer, and reset', async () => {
    const closing = await startRaw(
      '127.0.0.2',
      0,
      answering('', (socket) => socket.end()),
    )
    const closed = await ask(await behind(`proxy_pass http://127.0.0.2:${closing.port};`))
    expect(closed.outputs).toMatchObject({
      code: 'upstream-reset',
      reason: expect.stringMatching(/only an end of the connection, from 127\.0\.0\.2/),
    })
    const resetting = await startRaw(
      '127.0.0.2',
      0,
      answering('', (socket) => socket.resetAndDestroy()),
    )
    expect((await ask(await behind(`proxy_pass http://127.0.0.2:${resetting.port};`))).outputs['code']).toBe(
      'upstream-reset',
    )
  })

  test('truncated-body: the status is 200, and half a body comes', async () => {
    const half = answering('HTTP/1.1 200 OK\r\ncontent-length: 1000\r\n\r\nhalf', (socket) => socket.destroy())
    const { port } = await startRaw('127.0.0.2', 0, half)
    const result = await ask(await behind(`proxy_pass http://127.0.0.2:${port};`))
    expect(result.outputs).toMatchObject({ code: 'truncated-body', layer: 'http' })
    expect(result.outputs['reason']).toMatch(
      /ended after 4 of 1000 bytes; nginx gets half a body from 127\.0\.0\.2.*died in the middle/,
    )
  })

  test('no-live-upstreams: every address set aside', async () => {
    const [one, two] = [await freePort(), await freePort()]
    const group = `upstream shop { server 127.0.0.2:${one}; server 127.0.0.3:${two}; }`
    const result = await ask(await behind('proxy_pass http://shop;', group), { timeout: '1500ms' })
    expect(result.outputs['code']).toMatch(/no-live-upstreams|upstream-refused/)
    expect(result.reportText).toMatch(/no live upstreams/)
    expect(result.outputs).toMatchObject({
      code: 'no-live-upstreams',
      reason: expect.stringMatching(/set every address of shop aside/),
    })
  })

  test('proxy-config: a variable without a resolver', async () => {
    const result = await ask(await behind('set $api api.test; proxy_pass http://$api:80;'))
    expect(result.outputs).toMatchObject({
      code: 'proxy-config',
      reason: expect.stringMatching(/no resolver defined to resolve api\.test/),
    })
  })

  test('upstream-name-not-found: a resolver that does not answer', async () => {
    const resolver = `resolver 127.0.0.1:${await freePort()} valid=1s; resolver_timeout 1s; set $api api.test; proxy_pass http://$api:80;`
    const { outputs } = await ask(await behind(resolver), { timeout: '3s' })
    expect(outputs).toMatchObject({
      code: 'upstream-name-not-found',
      reason: expect.stringMatching(/cannot resolve api\.test/),
    })
  })

  test('upstream-tls: https to a plain port', async () => {
    const { port } = await startApplication('127.0.0.2', 0)
    const { outputs } = await ask(await behind(`proxy_pass https://127.0.0.2:${port};`))
    expect(outputs).toMatchObject({
      code: 'upstream-tls',
      reason: expect.stringMatching(/fails in the TLS handshake with 127\.0\.0\.2/),
    })
  })

  test('upstream-refused or unreachable: a unix socket that is not there', async () => {
    const { outputs } = await ask(await behind(`proxy_pass http://unix:${root}/gone.sock;`))
    expect(outputs['code']).toMatch(/^upstream-/)
    expect(outputs['reason']).toMatch(/gone\.sock/)
  })

  test("application-down: a 503 with the application's own body, and upstream-url that is refused", async () => {
    const { port } = await startApplication('127.0.0.2', 0, (_, response) => {
      response
        .writeHead(503, { 'content-type': 'application/json', 'retry-after': '1' })
        .end('{"status":"down","db":"connection refused to postgres:5432"}')
    })
    const nginx = await behind(`proxy_pass http://127.0.0.2:${port};`)
    const said = await ask(nginx)
    expect(said.outputs).toMatchObject({
      code: 'application-down',
      layer: 'application',
      reason: expect.stringMatching(/503.*db: connection refused to postgres:5432.*not at the proxy/),
    })
    const gone = await freePort()
    const direct = await ask(await behind(`proxy_pass http://127.0.0.2:${gone};`), {
      'upstream-url': `http://127.0.0.2:${gone}/healthz`,
    })
    expect(direct.outputs).toMatchObject({
      code: 'application-down',
      reason: expect.stringMatching(/answers 502: http:\/\/127\.0\.0\.2:\d+\/healthz itself: connection refused/),
    })
  })

  test('unexpected-status: a wrong path, a redirect, and a 502 that nothing explains', async () => {
    const { port } = await startApplication('127.0.0.2', 0, ({ url }, response) => {
      response.writeHead(url === '/moved' ? 302 : 404, { location: '/elsewhere' }).end('nothing here')
    })
    const nginx = await behind(`proxy_pass http://127.0.0.2:${port};`)
    expect((await ask(nginx)).outputs).toMatchObject({
      code: 'unexpected-status',
      reason: expect.stringMatching(/404.*Correct the path/),
    })
    const moved = await ask(nginx, { url: `${nginx.url}/moved` })
    expect(moved.outputs).toMatchObject({ code: 'unexpected-status', reason: expect.stringMatching(/302.*leads to/) })
    expect(await ask(nginx, { url: `${nginx.url}/moved`, status: '2xx,302' })).toMatchObject({ exitCode: 0 })
    const blind = await ask(await behind(`proxy_pass http://127.0.0.2:${await freePort()};`), { 'proxy-log': '' })
    expect(blind.outputs).toMatchObject({
      code: 'unexpected-status',
      reason: expect.stringMatching(/502 from nginx.*No proxy log available: add proxy-log or proxy-container/),
    })
    expect(seen(blind, 'proxy log')).toMatch(/^\? no proxy log available/)
    expect(seen(blind, 'the application')).toMatch(/^\? not asked: add upstream-url/)
  })

  test('a log that is none, or not there, is no "no errors"', async () => {
    const nginx = await behind(`proxy_pass http://127.0.0.2:${await freePort()};`)
    const absent = await ask(nginx, { 'proxy-log': `${root}/gone.log` })
    expect(seen(absent, 'proxy log')).toMatch(/^\? no proxy log available from gone\.log/)
    expect(absent.outputs['reason']).toMatch(/No proxy log available \(why, see below\)/)
    expect(absent.reportText).not.toMatch(/no errors/i)
  })
})

describe('connections', () => {
  test('connection-refused names each address of both families', async () => {
    const result = await gate({ url: `https://localhost:${await freePort()}/` })
    expect(result.outputs).toMatchObject({ code: 'connection-refused', layer: 'tcp' })
    expect(seen(result, 'name')).toMatch(/^✓ localhost: .*127\.0\.0\.1.*::1|::1.*127\.0\.0\.1/)
    expect(seen(result, 'TCP')).toMatch(/127\.0\.0\.1:\d+ refused/)
    expect(seen(result, 'TCP')).toMatch(/\[::1\]:\d+ (refused|no route|EADDRNOTAVAIL|.*)/)
    expect(seen(result, 'TLS, HTTP')).toMatch(/^\? not asked/)
  })

  test('name-not-found', async () => {
    const { outputs } = await gate({ url: 'https://no-such-host.invalid/' })
    expect(outputs).toMatchObject({
      code: 'name-not-found',
      layer: 'name',
      reason: expect.stringMatching(/no-such-host\.invalid.*connect-to/),
    })
  })

  test('connection-reset: a published port without its proxy', async () => {
    const { port } = await startRaw('127.0.0.1', 0, (socket) => socket.destroy())
    expect((await gate({ url: `https://127.0.0.1:${port}/` })).outputs).toMatchObject({
      code: 'connection-reset',
      layer: 'tcp',
    })
  })

  test('connection-timeout: a handshake that does not end', async () => {
    const { port } = await startRaw('127.0.0.1', 0, () => {})
    const { outputs } = await gate({ url: `https://127.0.0.1:${port}/`, 'attempt-timeout': '300ms' })
    expect(outputs).toMatchObject({
      code: 'connection-timeout',
      layer: 'tcp',
      reason: expect.stringMatching(/handshake did not end/),
    })
  })
})
