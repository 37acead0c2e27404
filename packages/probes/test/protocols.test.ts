import { createServer as createHttp } from 'node:http'
import { createServer as createHttp2 } from 'node:http2'
import { createServer } from 'node:net'
import { join } from 'node:path'
import { freePort, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { attempt, http, listen, raw, says } from './support/servers.ts'

function postgresError(state: string, words: string): Buffer {
  const fields = Buffer.from(`SFATAL\0C${state}\0M${words}\0\0`)
  const head = Buffer.alloc(5)
  head.write('E')
  head.writeUInt32BE(fields.length + 4, 1)
  return Buffer.concat([head, fields])
}

function mysqlPacket(payload: Buffer): Buffer {
  return Buffer.concat([Buffer.from([payload.length, 0, 0, 0]), payload])
}

describe('postgres', () => {
  test.each([
    ['a request for SCRAM', Buffer.from([0x52, 0, 0, 0, 9, 0, 0, 0, 10, 0]), 'ready'],
    ['57P03', postgresError('57P03', 'the database system is starting up'), 'starting-up'],
    ['57P03 on the way down', postgresError('57P03', 'the database system is shutting down'), 'shutting-down'],
    ['53300', postgresError('53300', 'sorry, too many clients already'), 'too-many-connections'],
    ['28000', postgresError('28000', 'no pg_hba.conf entry'), 'unauthorized'],
    ['HTTP', 'HTTP/1.1 400 Bad Request\r\n\r\n', 'wrong-protocol'],
    ['nothing', '', 'connection-closed'],
  ])('%s', async (_, bytes, code) => {
    const { port } = await says(bytes)
    expect((await attempt(`postgres://u:sesame@127.0.0.1:${port}/db`)).code).toBe(code)
  })
})

describe('mysql', () => {
  test.each([
    ['a greeting', mysqlPacket(Buffer.from('\x0a8.0.36\0rest', 'latin1')), 'ready'],
    [
      '1040',
      mysqlPacket(Buffer.from([255, 0x10, 0x04, ...Buffer.from('Too many connections')])),
      'too-many-connections',
    ],
    ['1129', mysqlPacket(Buffer.from([255, 0x69, 0x04, ...Buffer.from('Host blocked')])), 'host-blocked'],
    ['ssh', Buffer.from('SSH-2.0-x\r\n'), 'wrong-protocol'],
  ])('%s', async (_, bytes, code) => {
    const { port } = await raw((socket) => socket.end(bytes))
    expect((await attempt(`mysql://127.0.0.1:${port}`)).code).toBe(code)
  })
})

describe('redis', () => {
  test.each([
    ['+PONG\r\n', 'ready'],
    ['-NOAUTH Authentication required.\r\n', 'ready'],
    ['-LOADING Redis is loading the dataset in memory\r\n', 'loading'],
    ['-DENIED Redis is running in protected mode\r\n', 'unauthorized'],
    ['-ERR max number of clients reached\r\n', 'too-many-connections'],
    ['HTTP/1.1 400 Bad Request\r\n\r\n', 'wrong-protocol'],
  ])('%j', async (bytes, code) => {
    const { port } = await says(bytes)
    expect((await attempt(`redis://127.0.0.1:${port}`)).code).toBe(code)
  })
})

describe('tcp', () => {
  test('a port that stays open', async () => {
    const { port } = await raw(() => {})
    expect((await attempt(`tcp://127.0.0.1:${port}`)).code).toBe('ready')
  })

  test("docker's proxy without its container: accepted, then closed", async () => {
    const { port } = await raw((socket) => setTimeout(() => socket.destroy(), 2))
    expect((await attempt(`tcp:127.0.0.1:${port}`)).code).toBe('connection-closed')
  })

  test('refused', async () =>
    expect((await attempt(`tcp:127.0.0.1:${await freePort()}`)).code).toBe('connection-refused'))
})

describe('grpc', () => {
  const grpc = async (headers: Record<string, string>, status?: number) => {
    const server = createHttp2()
    server.on('stream', (stream) => {
      stream.on('error', () => {})
      if (status === undefined) return stream.respond({ ':status': 200, ...headers }, { endStream: true })
      stream.respond({ ':status': 200 }, { waitForTrailers: true })
      stream.on('wantTrailers', () => stream.sendTrailers(headers))
      return stream.end(Buffer.from([0, 0, 0, 0, 2, 8, status]))
    })
    const { port } = await listen(server as never)
    return attempt(`grpc://127.0.0.1:${port}/shop.Orders`, {}, 2_000)
  }

  test.each([
    [{ 'grpc-status': '0' }, 1, 'ready'],
    [{ 'grpc-status': '0' }, 2, 'not-serving'],
    [{ 'grpc-status': '12' }, undefined, 'health-unimplemented'],
    [{ 'grpc-status': '5' }, undefined, 'service-unknown'],
    [{ 'grpc-status': '13', 'grpc-message': 'oops' }, undefined, 'server-error'],
  ])('%j %s', async (headers, status, code) =>
    expect((await grpc(headers as Record<string, string>, status)).code).toBe(code),
  )

  test('HTTP/1', async () => {
    const { port } = await http((_, response) => response.end())
    expect((await attempt(`grpc://127.0.0.1:${port}`, {}, 2_000)).code).toBe('wrong-protocol')
  })
})

describe('unix', () => {
  test('HTTP behind a socket; a socket that is not there', async () => {
    await using workspace = temporaryWorkspace()
    const path = join(workspace.path, 'app.sock')
    expect((await attempt(`unix:${path}:/healthz`)).code).toBe('socket-missing')
    const server = createHttp(({ url }, response) => response.writeHead(url === '/healthz' ? 200 : 404).end())
    await new Promise<void>((resolve) => server.listen(path, resolve))
    expect((await attempt(`unix:${path}:/healthz`)).code).toBe('ready')
    expect((await attempt(`unix:${path}:/`)).code).toBe('path-not-found')
    expect((await attempt(`unix:${path}`)).code).toBe('ready')
    await new Promise((resolve) => server.close(resolve))
  })
})

describe('docker', () => {
  test.each([
    [{ Status: 'running' }, 'ready', undefined],
    [{ Status: 'running', Health: { Status: 'healthy' } }, 'ready', undefined],
    [{ Status: 'running', Health: { Status: 'starting' } }, 'container-starting', undefined],
    [
      { Status: 'running', Health: { Status: 'unhealthy', Log: [{ Output: 'curl: (7)' }] } },
      'container-unhealthy',
      undefined,
    ],
    [{ Status: 'restarting', ExitCode: 1 }, 'container-restarting', undefined],
    [
      { Status: 'exited', ExitCode: 137, OOMKilled: true },
      'container-exited',
      'the container exited with code 137 (out of memory)',
    ],
  ])('%j', async (State, code, reason) => {
    const { port } = await http(({ url }, response) =>
      url === '/containers/api/json'
        ? response.end(JSON.stringify({ State, RestartCount: 0 }))
        : response.writeHead(404).end(),
    )
    const env = { DOCKER_HOST: `tcp://127.0.0.1:${port}` }
    const seen = await attempt('docker:api', { env })
    expect(seen.code).toBe(code)
    expect(seen.hopeless?.reason).toBe(reason)
    expect((await attempt('docker:other', { env })).code).toBe('container-absent')
  })

  test('no engine', async () => {
    const env = { DOCKER_HOST: 'unix:///no/such/docker.sock' }
    expect(await attempt('docker:api', { env })).toMatchObject({ code: 'engine-absent', hopeless: { afterMs: 5_000 } })
  })
})

test('an attempt that is aborted holds nothing', async () => {
  const { port, open } = await listen(createServer((socket) => socket.resume()))
  const { createProbe, parseTarget } = await import('../src/index.ts')
  const cancel = new AbortController()
  const asked = createProbe(parseTarget(`redis://127.0.0.1:${port}`))({ timeoutMs: 20_000, signal: cancel.signal })
  await expect.poll(open).toBe(1)
  cancel.abort()
  expect((await asked).code).toBe('aborted')
  await expect.poll(open).toBe(0)
})
