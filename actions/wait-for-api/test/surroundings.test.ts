import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { freePort, nodes, temporaryWorkspace, terminal } from '@ci-gates/testkit'
import { describe, expect, onTestFinished, test } from 'vitest'
import { onceSaid, ROOT, wait } from './bundle.ts'
import { answer, serve } from './servers.ts'

test('an HTTP proxy of the environment is used, and told', async () => {
  await using proxy = await serve((request, response) =>
    answer(request.url === 'http://service.test/healthz' ? 200 : 400, '')(request, response),
  )
  const env = { HTTP_PROXY: proxy.url }
  const through = await wait({ url: 'http://service.test/healthz' }, { env })
  expect(through).toMatchObject({ exitCode: 0 })
  expect(through.report.verdict.findings[0]?.observed).toContain(`through the proxy 127.0.0.1:${proxy.port}`)
})

test('a service on one family is found by localhost', async () => {
  await using server = await serve(answer(200, ''))
  expect(await wait({ url: `http://localhost:${server.port}/` })).toMatchObject({ exitCode: 0 })
})

test('an HTTP path behind a unix socket', async () => {
  await using workspace = temporaryWorkspace({})
  const socket = join(workspace.path, 'app.sock')
  await using _ = await serve(
    (request, response) => answer(request.url === '/healthz' ? 200 : 404, '')(request, response),
    socket,
  )
  expect(await wait({ 'base-url': `unix:${socket}`, paths: '/healthz' })).toMatchObject({ exitCode: 0 })
})

test('the log of a file that leads elsewhere is not told', async () => {
  await using workspace = temporaryWorkspace({})
  const inputs = { url: `tcp://127.0.0.1:${await freePort()}`, timeout: '200ms', 'log-files': 'absent.log' }
  const { report } = await wait(inputs, { workspace: workspace.path })
  expect(report.verdict.findings.at(-1)).toMatchObject({ code: 'log-unavailable', observed: 'there is no such file' })
})

/** The server of the README's example. */
function startExample(port: number, flags: readonly string[]): void {
  const child = spawn(process.execPath, [join(ROOT, 'examples/slow-server/server.js'), String(port), ...flags])
  onTestFinished(async () => {
    const ended = once(child, 'exit')
    child.kill()
    await ended
  })
}

describe.each(nodes)('from a terminal under $name', ({ path: node }) => {
  const run = (args: readonly string[], onLine?: (line: string) => void) => {
    const options = { main: join(ROOT, 'bin/ci-gates.js'), args: ['wait-for-api', ...args], node, cwd: ROOT }
    return terminal({ ...options, ...(onLine ? { onLine } : {}) })
  }

  test('the example becomes ready', async () => {
    const port = await freePort()
    const args = ['--url', `http://127.0.0.1:${port}/healthz`, '--timeout', '15s', '--json', '$.status == "ok"']
    const start = () => startExample(port, ['--listen-after', '0', '--ready-after', '1'])
    const { exitCode, stdout, stderr } = await run(args, onceSaid('connection refused', start))
    expect({ exitCode, stdout }).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^✓ http.* ready after .* of 15 s/),
    })
    expect(stderr).toMatch(/connection refused[\s\S]*503 from example[\s\S]*ready: 200/)
  })

  test('or not, and then the line says why; a bare --json prints the report', async () => {
    const port = await freePort()
    const body = '{"status":"down","db":"timeout connecting to postgres:5432"}'
    const server = createServer(answer(503, body, { 'content-type': 'application/json', server: 'example' }))
    onTestFinished(() => void server.close())
    const url = `http://127.0.0.1:${port}/healthz`
    const whenRefused = onceSaid('connection refused', () => void server.listen(port, '127.0.0.1'))
    const { exitCode, stdout } = await run(['--url', url, '--timeout', '800ms'], whenRefused)
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(
      /^✗ .* not ready after 800 ms: 503 from example: db: timeout.*before that, connection refused\)\. Look at db, not at the wait\./,
    )
    const told = await run(['--url', url, '--timeout', '100ms', '--json'])
    expect(JSON.parse(told.stdout)).toMatchObject({ gate: 'wait-for-api', verdict: { outcome: 'fail' } })
  })
})
