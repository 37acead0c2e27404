import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { expectSafeLog, expectSafeMarkdown, freePort, hostileTexts, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, onTestFinished, test } from 'vitest'
import { onceSaid, sectionOf, wait } from './bundle.ts'
import { answer, serve, serveRaw } from './servers.ts'

describe('a service that becomes ready', () => {
  test('is seen at its first good answer, and every state is told as it comes', async () => {
    const port = await freePort()
    const statuses: number[] = []
    const server = createServer((request, response) => {
      statuses.push(statuses.length < 3 ? 503 : 200)
      answer(statuses.at(-1) ?? 0, '')(request, response)
    })
    onTestFinished(() => void server.close())
    const whenRefused = onceSaid('connection refused', () => void server.listen(port, '127.0.0.1'))
    const inputs = { url: `http://127.0.0.1:${port}/healthz`, timeout: '15s' }
    const { outputs, exitCode, log, report } = await wait(inputs, { onLine: whenRefused })
    expect({ exitCode, ...outputs }).toMatchObject({
      exitCode: 0,
      verdict: 'pass',
      code: 'ready',
      'status-code': '200',
    })
    expect(statuses).toEqual([503, 503, 503, 200])
    expect(log).toMatch(/0\.0 s {2}connection refused[\s\S]*503[\s\S]*ready: 200/)
    expect(report.verdict.reason).toMatch(/ready after [\d.]+ m?s of 15 s \(\d+ %\)/)
  })

  test('must be ready so many times in a row', async () => {
    let asked = 0
    await using server = await serve((request, response) =>
      answer(++asked % 3 === 0 ? 503 : 200, '')(request, response),
    )
    const flapping = await wait({ url: server.url, successes: '3' })
    expect(flapping.outputs['reason']).toMatch(/changes \(.*ready \d+ times.*503 \d+ times/)
    expect((await wait({ url: server.url, successes: '2' })).outputs['verdict']).toBe('pass')
  })
})

describe('several targets', () => {
  test('any: the path that exists answers, and the output says which', async () => {
    await using server = await serve((request, response) =>
      answer(request.url === '/healthz' ? 200 : 404, '')(request, response),
    )
    const result = await wait({ 'base-url': server.url, paths: '/health\n/healthz\n/api/health' })
    expect(result).toMatchObject({ exitCode: 0, outputs: { url: `${server.url}/healthz` } })
  })

  test('any: where none exists, it is the paths that are wrong', async () => {
    await using server = await serve(answer(404, ''))
    const { outputs } = await wait({ 'base-url': server.url, paths: '/health\n/healthz', timeout: '300ms' })
    expect(outputs).toMatchObject({
      code: 'path-not-found',
      reason: expect.stringMatching(/the server is up.*404 to .*\/health, .*\/healthz\. Correct the paths/),
    })
  })

  test('all: the one that is missing decides', async () => {
    await using server = await serve(answer(200, ''))
    const port = await freePort()
    const { outputs, report } = await wait({ url: `${server.url}/\ntcp://127.0.0.1:${port}`, timeout: '300ms' })
    expect(outputs).toMatchObject({
      code: 'connection-refused',
      reason: expect.stringContaining(`tcp://127.0.0.1:${port} not ready`),
    })
    expect(report.verdict.findings.map(({ outcome }) => outcome)).toEqual(['broken', 'holds'])
  })
})

describe('what else is watched', () => {
  test('a process that exits ends the wait, and its last lines are told', async () => {
    await using workspace = temporaryWorkspace({
      'api.log': `starting\n${Object.values(hostileTexts).join('\n')}\nlast words`,
    })
    const child = spawn('sleep', ['60'], { stdio: 'ignore' })
    onTestFinished(() => void child.kill('SIGKILL'))
    const whenRefused = onceSaid('connection refused', () => void child.kill())
    const inputs = {
      url: `tcp://127.0.0.1:${await freePort()}`,
      timeout: '20s',
      process: String(child.pid),
      'log-files': 'api.log',
    }
    const result = await wait(inputs, { workspace: workspace.path, onLine: whenRefused })
    expect(result.outputs).toMatchObject({
      code: 'process-exited',
      reason: expect.stringMatching(/^process \d+ has exited, .*saved/),
    })
    expect(sectionOf(result.report, 'api.log').at(-1)).toBe('last words')
    expectSafeLog(result)
    expectSafeMarkdown(result.summaryText)
    expect(result.violations).toEqual([])
  })

  test('a line of a log ends the wait', async () => {
    await using workspace = temporaryWorkspace({ 'api.log': 'FATAL: no config\n' })
    const inputs = {
      url: `tcp://127.0.0.1:${await freePort()}`,
      timeout: '20s',
      'give-up-on': '^FATAL',
      'log-files': 'api.log',
    }
    const { outputs } = await wait(inputs, { workspace: workspace.path })
    expect(outputs).toMatchObject({
      code: 'log-line-seen',
      reason: expect.stringContaining('api.log says "FATAL: no config"'),
    })
  })

  test('a container that has exited ends the wait, with its code and its last lines', async () => {
    await using workspace = temporaryWorkspace({})
    const line = Buffer.from('out of memory, says the kernel\n')
    const frame = Buffer.concat([Buffer.from([2, 0, 0, 0, 0, 0, 0, line.length]), line])
    const socket = join(workspace.path, 'engine.sock')
    await using _ = await serve((request, response) => {
      if (request.url?.includes('/logs?')) return void response.end(frame)
      response.end(JSON.stringify({ State: { Status: 'exited', ExitCode: 137, OOMKilled: true }, RestartCount: 0 }))
    }, socket)
    const inputs = { url: `tcp://127.0.0.1:${await freePort()}`, timeout: '20s', container: 'api' }
    const { outputs, report } = await wait(inputs, { env: { DOCKER_HOST: `unix://${socket}` } })
    expect(outputs).toMatchObject({
      code: 'container-exited',
      reason: expect.stringMatching(/api exited with code 137 \(out of memory\)/),
    })
    expect(sectionOf(report, 'Container api')).toEqual(['out of memory, says the kernel'])
  })

  test('without an engine a container is not measured', async () => {
    const { outputs } = await wait(
      { url: 'docker:api', timeout: '200ms' },
      { env: { DOCKER_HOST: 'unix:///nowhere.sock' } },
    )
    expect(outputs).toMatchObject({ verdict: 'inconclusive', code: 'engine-absent' })
  })
})

describe('time', () => {
  test.each([
    ['hangs', () => serveRaw(() => {})],
    ['drips', () => serveRaw((socket) => void setInterval(() => socket.write('H'), 20).unref())],
  ])('a peer that %s is left soon after the deadline, not when its own time is up', async (_, start) => {
    await using server = await start()
    const { outputs, violations } = await wait({ url: server.url, timeout: '700ms' })
    expect(Number.parseInt(outputs['elapsed'] ?? '', 10)).toBeLessThan(3_000)
    expect(violations).toEqual([])
    expect(server.most()).toBeLessThanOrEqual(2)
  })
})

test('a hostile body is told and does nothing', async () => {
  await using server = await serve(answer(503, Object.values(hostileTexts).join('\n')))
  const result = await wait({ url: server.url, timeout: '300ms' })
  expectSafeLog(result)
  expectSafeMarkdown(result.summaryText)
  expect(result.violations).toEqual([])
})
