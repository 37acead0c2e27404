import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expectSafeMarkdown, temporaryWorkspace } from '@ci-gates/testkit'
import { fakeGitHub, refusals } from '@ci-gates/testkit/fake-github'
import { describe, expect, test } from 'vitest'
import { post, slackMistake, webhookMistake } from '../src/tell/post.ts'
import { CONFIG, FILES_ONLY, judge, pullRequest, REPOSITORY } from './bundle.ts'

const BOARD = '# Board\n<!-- ci-gates:readiness -->\n<!-- /ci-gates:readiness -->\n'
const files = { [CONFIG]: FILES_ONLY, 'README.md': 'a\n', 'CHANGELOG.md': 'b\n' }
const onPull = (base: string) => ({ event: pullRequest(base), eventName: 'pull_request', ref: 'refs/pull/7/merge' })
const strict = FILES_ONLY.replace('version: 1\n', 'version: 1\ngate: { fail-under: 100%, target: 100% }\n')

describe('on a pull request the configuration of the base counts', () => {
  test('from the clone, and the difference is shown', async () => {
    await using workspace = temporaryWorkspace({ ...files, 'CHANGELOG.md': '' }, { git: true })
    const base = workspace.commit()
    const lax = FILES_ONLY.replace('version: 1\n', 'version: 1\ngate: { fail-under: 10% }\n').replace(
      / {2}changelog.*\n/,
      '',
    )
    workspace.write({
      [CONFIG]: `${lax}waivers:\n  - { signal: readme, reason: mine, owner: '@me', expires: 2099-01-01 }\n`,
    })
    const { outputs, log, exitCode } = await judge(workspace, {}, onPull(base))
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'fail', 'score-low': '60.00', failing: 'changelog' })
    expect(log).toContain('What this pull request changes in .github/readiness.yml; it counts after the merge')
    expect(log).toMatch(/added +gate\.fail-under: 10%/)
    expect(log).toMatch(/removed +signals\.changelog\.kind: file/)
    expect(log).toMatch(/added +waivers\[0\]\.signal: readme/)
  })
  test('from the API, where the clone is too shallow', async () => {
    await using server = await fakeGitHub()
    const base = 'b'.repeat(40)
    server.addRepository(REPOSITORY, { files: { [`${base}:${CONFIG}`]: strict } })
    const { outputs, readiness } = await judge({ ...files, 'CHANGELOG.md': '' }, {}, { server, ...onPull(base) })
    expect(outputs).toMatchObject({ verdict: 'fail', 'score-low': '60.00' })
    expect(readiness.source).toBe(`${CONFIG} at bbbbbbbbbbbb`)
    expect(server.violations).toEqual([])
  })
  test('never the own one: without the base there is no verdict', async () => {
    const { exitCode, outputs } = await judge(files, {}, onPull('b'.repeat(40)))
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({ verdict: 'inconclusive', code: 'no-base-configuration' })
    expect(outputs['reason']).toMatch(/of the base branch cannot be read .*fetch-depth: 2/)
  })
  test('none there yet: this one counts after the merge, and has to be right', async () => {
    await using workspace = temporaryWorkspace({ 'README.md': 'a' }, { git: true })
    const base = workspace.commit()
    workspace.write({ [CONFIG]: FILES_ONLY })
    const proposed = await judge(workspace, {}, onPull(base))
    expect(proposed).toMatchObject({ exitCode: 0, outputs: { enforcement: 'soft' } })
    expect(proposed.log).toMatch(/added +signals\.readme\.weight: 60/)
    workspace.write({ [CONFIG]: FILES_ONLY.replace('weight', 'wieght') })
    expect(await judge(workspace, {}, onPull(base))).toMatchObject({
      exitCode: 1,
      log: expect.stringContaining('unknown key "wieght"'),
    })
  })
  test('a merge group is judged by what it goes onto', async () => {
    await using workspace = temporaryWorkspace({ ...files, [CONFIG]: strict, 'CHANGELOG.md': '' }, { git: true })
    const base = workspace.commit()
    workspace.write({ [CONFIG]: FILES_ONLY.replace(/ {2}changelog.*\n/, '') })
    const event = {
      repository: { default_branch: 'main' },
      merge_group: { base_sha: base, head_sha: 'c'.repeat(40), base_ref: 'refs/heads/main' },
    }
    const { outputs } = await judge(
      workspace,
      {},
      { event, eventName: 'merge_group', ref: 'refs/heads/gh-readonly-queue/main/pr-7' },
    )
    expect(outputs).toMatchObject({ verdict: 'fail' })
  })
})

describe('the comment', () => {
  const told = async (inputs: Readonly<Record<string, string>>, runs: readonly string[] = ['1']) => {
    await using server = await fakeGitHub()
    await using workspace = temporaryWorkspace(files, { git: true })
    const base = workspace.commit()
    const issue = server.addIssue(REPOSITORY, 7)
    const logs: string[] = []
    for (const id of runs) {
      const { log } = await judge(workspace, inputs, { server, ...onPull(base), env: { GITHUB_RUN_ID: id } })
      logs.push(log)
    }
    return {
      bodies: issue.comments.map(({ body }) => body),
      writes: server.requests.filter(({ method, target }) => method !== 'GET' && target.includes('comments')).length,
      logs,
      faults: server.violations,
    }
  }
  test('is written once, and unchanged means untouched', async () => {
    const { bodies, writes, faults } = await told({ comment: 'on-change' }, ['1', '2'])
    expect(faults).toEqual([])
    expect(writes).toBe(1)
    expect(bodies[0]).toMatch(
      /^<!-- ci-gates:readiness-gate v1 \.github\/readiness\.yml -->\n<!-- ci-gates:run 1 attempt 1 -->\n### ✓ readiness-gate/,
    )
    expectSafeMarkdown((bodies[0] ?? '').replace(/^<!-- .* -->$/gm, ''), {
      links: [/^https:\/\/github\.com\//],
      references: 'refuse',
    })
  })
  test('an older run does not write over a newer one', async () => {
    expect((await told({ comment: 'always' }, ['9', '3'])).bodies[0]).toContain('run 9 ')
  })
  test('never, by default; in a dry run it is shown', async () => {
    expect((await told({})).bodies).toEqual([])
    const { bodies, logs } = await told({ comment: 'always', 'dry-run': 'true' })
    expect(bodies).toEqual([])
    expect(logs[0]).toContain('The comment on #7 would be')
  })
})

describe('dashboard and badge', () => {
  test('are written into the workspace; check-only and dry-run write nothing', async () => {
    const board = { ...files, 'docs/release.md': BOARD }
    const inputs = { dashboard: 'docs/release.md', badge: 'badge/readiness.json' }
    const written = await judge(board, inputs)
    expect(written.workspaceChanges).toEqual(['badge/readiness.json', 'badge/readiness.svg', 'docs/release.md'])
    expect(written.written('docs/release.md')).toContain('✓ **ready: 100.0 of 100**')
    expect(JSON.parse(written.written('badge/readiness.json'))).toMatchObject({
      message: '100.0',
      color: 'brightgreen',
    })
    expect((await judge(board, { ...inputs, 'check-only': 'true' })).workspaceChanges).toEqual([])
    const dry = await judge(board, { ...inputs, 'dry-run': 'true' })
    expect(dry.workspaceChanges).toEqual([])
    expect(dry.log).toContain('docs/release.md would be written')
    expect(dry.summary).toContain('+ ✓ **ready: 100.0 of 100**')
  })
  test.each([
    ['is not there', {}, 'docs/release.md was not written: it is not there'],
    ['has no markers', { 'docs/release.md': '# Mine\n' }, 'docs/release.md:1 has no line <!-- ci-gates:readiness -->'],
  ])('a dashboard that %s is a warning', async (_, more, warning) => {
    const { exitCode, log, workspaceChanges } = await judge({ ...files, ...more }, { dashboard: 'docs/release.md' })
    expect([exitCode, workspaceChanges]).toEqual([0, []])
    expect(log).toContain(warning)
  })
  test('are committed from what the branch holds by then', async () => {
    await using server = await fakeGitHub()
    const records = server.addRepository(REPOSITORY, { branches: [{ name: 'main' }] as never })
    records.files['main:docs/release.md'] = BOARD.replace('# Board', '# Somebody was faster')
    server.fault({
      method: 'PUT',
      path: /contents/,
      times: 2,
      answer: { status: 409, body: { message: 'is at a but expected b' } },
    })
    const { log, exitCode } = await judge(
      { ...files, 'docs/release.md': BOARD },
      { dashboard: 'docs/release.md', commit: 'true' },
      { server },
    )
    expect([exitCode, log.includes('was not committed')]).toEqual([0, false])
    expect(records.files['main:docs/release.md']).toMatch(
      /^# Somebody was faster\n<!-- ci-gates:readiness [0-9a-f]{16} -->/,
    )
  })
  test('a branch that refuses is a warning, with what it would have got', async () => {
    await using server = await fakeGitHub()
    const records = server.addRepository(REPOSITORY, { branches: [{ name: 'main' }] as never })
    records.files['main:docs/release.md'] = BOARD
    server.fault({
      method: 'PUT',
      path: /contents/,
      times: 5,
      answer: { ...refusals.notPermitted, body: { message: 'Repository rule violations found' } },
    })
    const { log, exitCode, summary } = await judge(
      { ...files, 'docs/release.md': BOARD },
      { dashboard: 'docs/release.md', commit: 'true' },
      { server },
    )
    expect(exitCode).toBe(0)
    expect(log).toMatch(/docs\/release\.md was not committed to main: .*Repository rule violations found/)
    expect(summary).toContain('as it would have been committed')
  })
})

describe('messages', () => {
  const receiver = async (status: number, body = 'ok') => {
    const bodies: string[] = []
    const server = createServer((request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        bodies.push(Buffer.concat(chunks).toString())
        response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/' } : {}).end(body)
      })
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/hook-with-a-secret`
    return { address, bodies, [Symbol.asyncDispose]: async () => void server.close() }
  }
  test('a webhook gets the account as JSON; a failure is a warning without the address', async () => {
    await using good = await receiver(200)
    await judge(files, { webhook: good.address })
    expect(JSON.parse(good.bodies[0] ?? '')).toMatchObject({
      format: 'ci-gates readiness event',
      repository: REPOSITORY,
      readiness: { outcome: 'pass', low: 10_000 },
    })
    await using bad = await receiver(500, 'no room')
    const failed = await judge(files, { webhook: bad.address }, { secrets: [bad.address] })
    expect(failed).toMatchObject({
      exitCode: 0,
      violations: [],
      log: expect.stringContaining('the webhook was not told: 500 no room'),
    })
    expect(failed.log).not.toContain('hook-with-a-secret')
    expect(failed.summary).not.toContain('hook-with-a-secret')
  })
  test('what went wrong, in the words of whoever refused', async () => {
    await using gone = await receiver(404, 'no_service')
    await using away = await receiver(302)
    const signal = AbortSignal.timeout(10_000)
    expect(await post(gone.address, '{}', signal)).toBe('404 no_service')
    expect(await post(away.address, '{}', signal)).toMatch(/redirect/)
    expect(await post('http://127.0.0.1:1/secret', '{}', signal)).toMatch(/ECONNREFUSED|bad port/)
  })
  test.each([
    ['https://hooks.slack.com/services/T/B/x', true],
    ['https://hooks.slack-gov.com/services/T/B/x', true],
    ['http://hooks.slack.com/services/T/B/x', false],
    ['https://hooks.slack.com.example.org/x', false],
    ['hooks', false],
  ])('Slack takes %s: %s', (address, isGood) => {
    expect(slackMistake(address) === undefined).toBe(isGood)
  })
  test('other receivers are https, or on this machine', () => {
    expect(['https://example.org/x', 'http://localhost:1/x', 'http://[::1]:1/'].map(webhookMistake)).toEqual([
      undefined,
      undefined,
      undefined,
    ])
    expect(['http://example.org/', 'file:///x', ''].map(webhookMistake)).toEqual(
      Array(3).fill('it is no https address'),
    )
  })
})
