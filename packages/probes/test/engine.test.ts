import { createServer } from 'node:http'
import { fakeEngine } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import {
  containerLogs,
  findComposeContainers,
  inspectContainer,
  lastDeath,
  readProxyLog,
  tailContainer,
} from '../src/index.ts'
import { attempt, listen } from './support/servers.ts'

const options = { timeoutMs: 10_000 }
const NOON = Date.UTC(2026, 10, 21, 12)
const compose = (service: string) => ({ project: 'shop', service })

describe('a container', () => {
  test('its addresses, its labels, how it lives', async () => {
    await using engine = await fakeEngine()
    const networks = { shop_default: { ip: '172.18.0.5', ip6: 'fd00::5' }, edge: '172.19.0.2' }
    const api = engine.add({
      name: 'shop-api-1',
      networks,
      compose: compose('api'),
      startedAt: NOON,
      health: 'healthy',
    })
    expect(await inspectContainer('shop-api-1', engine.env, options)).toEqual({
      found: {
        id: api.id,
        name: 'shop-api-1',
        image: 'example.org/api:1',
        state: 'running',
        startedAt: NOON,
        restartCount: 0,
        exitCode: 0,
        oomKilled: false,
        error: '',
        health: 'healthy',
        lastCheck: '',
        addresses: [
          {
            network: 'shop_default',
            ip: '172.18.0.5',
            ip6: 'fd00::5',
            aliases: ['shop-api-1', 'api', api.id.slice(0, 12)],
          },
          { network: 'edge', ip: '172.19.0.2', aliases: ['shop-api-1', 'api', api.id.slice(0, 12)] },
        ],
        labels: {
          'com.docker.compose.project': 'shop',
          'com.docker.compose.service': 'api',
          'com.docker.compose.oneoff': 'False',
        },
        tty: false,
      },
    })
    api.stop({ exitCode: 137, oomKilled: true, at: NOON + 1_000 })
    const stopped = { state: 'exited', exitCode: 137, oomKilled: true, finishedAt: NOON + 1_000 }
    expect(await inspectContainer(api.id.slice(0, 12), engine.env, options)).toMatchObject({ found: stopped })
    const dead = await inspectContainer(api.id, engine.env, options)
    expect('found' in dead && dead.found.addresses.flatMap(({ ip = [] }) => ip)).toEqual([])
  })

  test('how it ended is in the events when it runs again', async () => {
    await using engine = await fakeEngine()
    const api = engine.add({ name: 'api', startedAt: NOON })
    const death = () => lastDeath('api', NOON, NOON + 60_000, engine.env, options)
    expect(await death()).toEqual({ found: undefined })
    api.restart({ exitCode: 1, at: NOON + 1_000 })
    expect(await death()).toEqual({ found: { at: NOON + 1_000, exitCode: 1, oomKilled: false } })
    api.restart({ exitCode: 137, oomKilled: true, at: NOON + 2_000 })
    expect(await death()).toEqual({ found: { at: NOON + 2_000, exitCode: 137, oomKilled: true } })
    const now = { restartCount: 2, exitCode: 0, oomKilled: false, state: 'running', finishedAt: NOON + 2_000 }
    expect(await inspectContainer('api', engine.env, options)).toMatchObject({ found: now })
    engine.fault = { body: '{"Action":1}\n{"Action":"die","timeNano":"x"}\nnull\n[' }
    expect(await death()).toEqual({ found: undefined })
  })

  test('one of a compose project, and one of no project', async () => {
    await using engine = await fakeEngine()
    engine.add({ name: 'shop-api-1', compose: compose('api') })
    engine.add({ name: 'shop-api-2', compose: compose('api') }).stop({ exitCode: 1 })
    engine.add({ name: 'shop-nginx-1', compose: compose('nginx') })
    engine.add({ name: 'shop-api-run-1', compose: { ...compose('api'), oneoff: true } })
    engine.add({ name: 'other-api-1', compose: { project: 'other', service: 'api' } })
    const names = async (project: string, service?: string) => {
      const answer = await findComposeContainers(project, service, engine.env, options)
      return 'found' in answer ? answer.found.map(({ name, state }) => `${name} ${state}`) : answer
    }
    expect(await names('shop', 'api')).toEqual(['shop-api-1 running', 'shop-api-2 exited'])
    expect(await names('shop')).toEqual(['shop-api-1 running', 'shop-api-2 exited', 'shop-nginx-1 running'])
    expect(await names('none')).toEqual([])
    expect(await names('a b"&{}', 'c')).toEqual([])
  })
})

describe('its log', () => {
  const line =
    '2026/11/21 12:00:00 [error] 31#31: *7 connect() failed (111: Connection refused) while connecting to upstream, client: 127.0.0.1, server: , request: "GET / HTTP/1.1", upstream: "http://127.0.0.5:80/", host: "example.org"'

  test.each([false, true])('both outputs, with a terminal: %s', async (tty) => {
    await using engine = await fakeEngine()
    const nginx = engine.add({ name: 'nginx', tty })
    nginx.log('127.0.0.1 - - [21/Nov/2026:12:00:00 +0000] "GET / HTTP/1.1" 502 157 "-" "-"', 'stdout', NOON)
    nginx.log(line, 'stderr', NOON + 1)
    nginx.log('ünïcode', 'stdout', NOON + 2)
    const answer = await containerLogs('nginx', {}, engine.env, options)
    if (!('found' in answer)) throw new Error(answer.problem)
    expect(answer.found.text.split('\n')).toHaveLength(4)
    expect(answer.found.text).toContain('2026-11-21T12:00:00.002000000Z ünïcode\n')
    const { lines, unrecognised } = readProxyLog(answer.found.text)
    expect(lines.map(({ cause, at }) => [cause, at])).toEqual([
      ['bad-gateway', NOON],
      ['upstream-refused', NOON + 1],
    ])
    expect(unrecognised).toBe(1)
    expect(await tailContainer('nginx', 1, engine.env, options)).toEqual({ lines: ['ünïcode'] })
  })

  test('since, and at most so many', async () => {
    await using engine = await fakeEngine()
    const nginx = engine.add({ name: 'nginx' })
    for (let at = 0; at < 10; at += 1) nginx.log(`line ${at}`, 'stdout', NOON + at * 100)
    const text = async (logs: { since?: number; tail?: number }) => {
      const answer = await containerLogs('nginx', logs, engine.env, options)
      return 'found' in answer ? answer.found.text.replace(/^\S+ /gm, '').trim().split('\n').join() : answer
    }
    expect(await text({ since: NOON + 700 })).toBe('line 7,line 8,line 9')
    expect(await text({ tail: 2 })).toBe('line 8,line 9')
    expect(await text({ since: NOON + 5_000 })).toBe('')
  })

  test('of 40 MB only the last lines', async () => {
    await using engine = await fakeEngine()
    const nginx = engine.add({ name: 'nginx' })
    for (let at = 0; at < 2_000; at += 1) nginx.log(`${at} ${'x'.repeat(20_000)}`, 'stdout', NOON)
    const answer = await containerLogs('nginx', {}, engine.env, options)
    expect(answer).toMatchObject({ found: { cut: true } })
    if ('found' in answer) expect(answer.found.text.trimEnd().split('\n').at(-1)).toMatch(/^\S+ 1999 x+$/)
  })
})

describe('what the engine cannot do', () => {
  const ask = (env: Record<string, string>, timeoutMs = 10_000) => inspectContainer('api', env, { timeoutMs })

  test('there is none, and none of this name', async () => {
    const absent = { code: 'engine-absent', problem: 'there is no container engine at /no/such/docker.sock' }
    expect(await ask({ DOCKER_HOST: 'unix:///no/such/docker.sock' })).toEqual(absent)
    await using engine = await fakeEngine()
    expect(await ask(engine.env)).toEqual({ code: 'container-absent', problem: 'there is no container api' })
    expect(await containerLogs('a/b?c', {}, engine.env, options)).toMatchObject({ code: 'container-absent' })
    expect(engine.requests.at(-1)).toMatch(/^\/containers\/a%2Fb%3Fc\/logs\?/)
  })

  test.each([
    [
      { status: 403, message: 'Forbidden' },
      'engine-denied',
      'the container engine refuses to tell of container api (403): Forbidden',
    ],
    [
      { status: 500, message: 'boom\n::error::' },
      'engine-failed',
      'the container engine answered 500: boom\\n::error::',
    ],
    [{ body: 'no json' }, 'engine-failed', 'the container engine answered something else than a container'],
    [{ body: '{"Id":"x"}' }, 'engine-failed', 'the container engine answered something else than a container'],
    ['closes', 'engine-failed', 'the connection was closed before any answer'],
  ] as const)('it answers %j', async (fault, code, problem) => {
    await using engine = await fakeEngine()
    engine.fault = fault
    expect(await ask(engine.env)).toEqual({ code, problem })
    expect(await findComposeContainers('shop', 'api', engine.env, options)).toMatchObject({ code })
  })

  test('it hangs', async () => {
    await using engine = await fakeEngine()
    engine.fault = 'hangs'
    expect(await ask(engine.env, 200)).toEqual({
      code: 'engine-failed',
      problem: 'the container engine did not answer in time',
    })
  })

  test('a way that cannot be gone is said, and no other engine asked instead', async () => {
    const way = 'the container engine can be asked through unix://, npipe:// and tcp:// without TLS'
    const ssh = { code: 'engine-absent', problem: `DOCKER_HOST begins with ssh://: ${way}` }
    expect(await ask({ DOCKER_HOST: 'ssh://user:secret@example.org' })).toEqual(ssh)
    expect(await ask({ DOCKER_HOST: 'secret' })).toMatchObject({ problem: `DOCKER_HOST has no scheme: ${way}` })
    expect(await attempt('docker:api', { env: { DOCKER_HOST: 'ssh://example.org' } })).toMatchObject({
      code: 'engine-absent',
    })
  })

  test('over tcp', async () => {
    const { port } = await listen(
      createServer((_, response) => response.writeHead(404).end('{"message":"No such container: api"}')),
    )
    expect(await ask({ DOCKER_HOST: `tcp://127.0.0.1:${port}` })).toMatchObject({ code: 'container-absent' })
  })
})
