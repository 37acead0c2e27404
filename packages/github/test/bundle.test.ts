import { mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { nodes, runAction } from '@ci-gates/testkit'
import { actionsBot, fakeGitHub } from '@ci-gates/testkit/fake-github'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { buildGate } from '../../../tools/build.ts'
import { ROOT } from '../../../tools/gates.ts'

// A small gate that writes a comment, built as gates are built and spawned as the runner spawns it.
const out = join(realpathSync(mkdtempSync(join(tmpdir(), 'ci-gates-github-'))), 'dist')
const main = join(out, 'index.js')
beforeAll(() => buildGate(ROOT, '../packages/github/test/probe', out), 60_000)
afterAll(() => rmSync(join(out, '..'), { recursive: true, force: true }))

const event = { repository: { id: 1 }, pull_request: { number: 7 } }
const read = (file: string) => readFileSync(join(out, file), 'utf8')
const chunks = () => readdirSync(out).filter((file) => file.endsWith('.js') && file !== 'index.js')

describe('the bundle', () => {
  test("has neither undici nor the toolkit's HTTP client", () => {
    for (const file of ['index.js', ...chunks()])
      expect(read(file)).not.toMatch(/node_modules\/(?:\.pnpm\/)?(?:undici|@actions[/+]http-client)[@/]/)
  })

  test('has octokit in a chunk of its own, of at most 240 kB', () => {
    expect(read('index.js')).not.toMatch(/node_modules\/[^\s"]*(?:octokit|@actions[/+]github|bottleneck)/)
    const client = chunks().filter((file) => /octokit/.test(read(file)))
    const bytes = client.reduce((sum, file) => sum + Buffer.byteLength(read(file)), 0)
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThan(240_000)
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
    expect(result.durationMs).toBeLessThan(5_000)
  })

  test('an event that is no JSON, which the toolkit would throw on, harms nobody', async () => {
    await using server = await fakeGitHub()
    server.addIssue('octo-org/octo-repo', 7)
    const env = { GITHUB_API_URL: server.url, GITHUB_REPOSITORY: 'octo-org/octo-repo' }
    const result = await runAction({ main, node, inputs: { token: server.token }, event: '{', env })
    expect(result).toMatchObject({ exitCode: 0, outputs: { kind: 'absent' }, violations: [] })
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
