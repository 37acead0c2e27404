import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { createServer } from 'node:http'
import { type AddressInfo, connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { node24, nodes, runAction } from '@ci-gates/testkit'
import { actionsBot, fakeGitHub } from '@ci-gates/testkit/fake-github'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildGate } from '../../../tools/build.ts'
import { ROOT } from '../../../tools/gates.ts'

// A small gate that writes a comment, built as gates are built and spawned as the runner spawns it.
const out = join(realpathSync(mkdtempSync(join(tmpdir(), 'ci-gates-github-'))), 'dist')
const main = join(out, 'index.js')
beforeAll(() => buildGate(ROOT, '../packages/github/test/probe', out))
afterAll(() => rmSync(join(out, '..'), { recursive: true, force: true }))

const event = { repository: { id: 1 }, pull_request: { number: 7 } }
const read = (file: string) => readFileSync(join(out, file), 'utf8')
const chunks = () => readdirSync(out).filter((file) => file.endsWith('.js') && file !== 'index.js')

describe('the bundle', () => {
  test("has neither undici nor the toolkit's HTTP client", () => {
    for (const file of ['index.js', ...chunks()])
      expect(read(file)).not.toMatch(/node_modules\/(?:\.pnpm\/)?(?:undici|@actions[/+]http-client)[@/]/)
  })

  test('has neither a method for each operation nor a second way through pages', () => {
    for (const file of ['index.js', ...chunks()])
      expect(read(file)).not.toMatch(/node_modules\/[^\s"]*octokit[+/]plugin-(?:rest-endpoint-methods|paginate-rest)/)
  })

  test('has octokit in a chunk of its own, of at most 130 kB', () => {
    expect(read('index.js')).not.toMatch(/node_modules\/[^\s"]*(?:octokit|@actions[/+]github|bottleneck)/)
    const client = chunks().filter((file) => /octokit/.test(read(file)))
    const bytes = client.reduce((sum, file) => sum + Buffer.byteLength(read(file)), 0)
    expect(bytes).toBeGreaterThan(40_000)
    expect(bytes).toBeLessThan(130_000)
  })
})

describe.each(nodes)('under $name', ({ path: node }) => {
  test('writes a comment', async () => {
    await using server = await fakeGitHub()
    const issue = server.addIssue('octo-org/octo-repo', 7)
    const env = { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'octo-org/octo-repo' }
    const result = await runAction({ main, node, inputs: { token: server.token }, secrets: [server.token], event, env })
    expect(result).toMatchObject({ exitCode: 0, outputs: { kind: 'measured' }, violations: [] })
    expect(issue.comments).toMatchObject([{ author: actionsBot, body: expect.stringContaining('text') }])
    expect(server.violations).toEqual([])
  })

  test('ends with its budget, not with what it waits for', async () => {
    await using server = await fakeGitHub()
    server.fault({ times: 50, answer: 'hang' })
    const inputs = { token: server.token, budget: '300ms' }
    const result = await runAction({ main, node, inputs, event, env: { GITHUB_API_URL: server.url } })
    expect(result).toMatchObject({ exitCode: 0, outputs: { kind: 'transient' }, violations: [] })
  })

  test('an event that is no JSON, which the toolkit would throw on, harms nobody', async () => {
    await using server = await fakeGitHub()
    server.addIssue('octo-org/octo-repo', 7)
    const env = { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'octo-org/octo-repo' }
    const result = await runAction({ main, node, inputs: { token: server.token }, event: '{', env })
    expect(result).toMatchObject({ exitCode: 0, outputs: { kind: 'absent' }, violations: [] })
  })
})

describe('a proxy', () => {
  test('is used where Node can be told to', async () => {
    await using server = await fakeGitHub()
    server.addIssue('octo-org/octo-repo', 7)
    const proxy = await proxyTo(Number(new URL(server.url).port))
    const env = {
      http_proxy: proxy.url,
      GITHUB_API_URL: 'http://api.github.invalid',
      GITHUB_REPOSITORY: 'octo-org/octo-repo',
    }
    const result = await runAction({ main, node: node24.path, inputs: { token: server.token }, event, env })
    await proxy.stop()
    expect(result).toMatchObject({ exitCode: 0, outputs: { kind: 'measured' }, violations: [] })
    expect(proxy.used()).toBeGreaterThan(0)
  })

  test('whose address is none is told without its password', async () => {
    const env = { https_proxy: 'http://me:sesame@:99999', GITHUB_REPOSITORY: 'octo-org/octo-repo' }
    const result = await runAction({ main, node: node24.path, inputs: { token: 'ghs_x' }, event, env })
    expect(result).toMatchObject({ exitCode: 0, outputs: { kind: 'transient' }, violations: [] })
    expect(result.log).not.toContain('sesame')
  })
})

test('without a token nothing of octokit is loaded', async () => {
  for (const file of chunks().filter((file) => /octokit/.test(read(file)))) rmSync(join(out, file))
  expect(await runAction({ main, event })).toMatchObject({
    exitCode: 0,
    outputs: { kind: 'left alone' },
    violations: [],
  })
})

/** A proxy that leads every tunnel to a port of this machine. */
async function proxyTo(port: number) {
  let used = 0
  const proxy = createServer((_, response) => response.writeHead(500).end())
  proxy.on('connect', (_, client) => {
    used++
    const upstream = connect(port, '127.0.0.1', () => {
      client.write('HTTP/1.1 200 Connection established\r\n\r\n')
      upstream.pipe(client).pipe(upstream)
    })
    for (const socket of [client, upstream]) socket.on('error', () => socket.destroy())
  })
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve))
  const stop = () => new Promise<unknown>((resolve) => proxy.close(resolve).closeAllConnections())
  return { url: `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`, used: () => used, stop }
}
