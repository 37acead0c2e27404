import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import { nodes, temporaryWorkspace, terminal } from '@ci-gates/testkit'
import { describe, expect, onTestFinished, test } from 'vitest'
import { ROOT, wait } from './bundle.ts'
import { answer, closedPort, serve } from './servers.ts'

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
  const inputs = { url: `tcp://127.0.0.1:${await closedPort()}`, timeout: '200ms', 'log-files': 'absent.log' }
  const { report } = await wait(inputs, { workspace: workspace.path })
  expect(report.verdict.findings.at(-1)).toMatchObject({ code: 'log-unavailable', observed: 'there is no such file' })
})

/** The server of the README's example, on a port of its own. */
async function example(flags: readonly string[]): Promise<{ port: number; child: ChildProcess }> {
  const port = await closedPort()
  const child = spawn(process.execPath, [join(ROOT, 'examples/slow-server/server.js'), String(port), ...flags])
  onTestFinished(async () => {
    child.kill()
    await once(child, 'exit')
  })
  return { port, child }
}

describe.each(nodes)('from a terminal under $name', ({ path: node }) => {
  const run = (args: readonly string[]) =>
    terminal({ main: join(ROOT, 'bin/ci-gates.js'), args: ['wait-for-api', ...args], node, cwd: ROOT })

  test('the example becomes ready', async () => {
    const { port } = await example(['--listen-after', '0.3', '--ready-after', '0.8'])
    const url = `http://127.0.0.1:${port}/healthz`
    const { exitCode, stdout, stderr } = await run(['--url', url, '--timeout', '10s', '--json', '$.status == "ok"'])
    expect({ exitCode, stdout }).toMatchObject({
      exitCode: 0,
      stdout: expect.stringMatching(/^✓ http.* ready after .* of 10 s/),
    })
    expect(stderr).toMatch(/connection refused[\s\S]*503 from example[\s\S]*ready: 200/)
  })

  test('or not, and then the line says why; a bare --json prints the report', async () => {
    const { port } = await example(['--listen-after', '0.2', '--ready-after', '60'])
    const url = `http://127.0.0.1:${port}/healthz`
    const { exitCode, stdout } = await run(['--url', url, '--timeout', '800ms'])
    expect(exitCode).toBe(1)
    expect(stdout).toMatch(
      /^✗ .* not ready after 800 ms: 503 from example: db: timeout.*before that, connection refused\)\. Look at db, not at the wait\./,
    )
    const told = await run(['--url', url, '--timeout', '100ms', '--json'])
    expect(JSON.parse(told.stdout)).toMatchObject({ gate: 'wait-for-api', verdict: { outcome: 'fail' } })
  })
})
