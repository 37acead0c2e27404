import { expectSafeMarkdown } from '@ci-gates/testkit'
import { fakeGitHub } from '@ci-gates/testkit/fake-github'
import { expect, test } from 'vitest'
import { check, fixture, type Inputs, suite } from './bundle.ts'

const REPOSITORY = 'octo-org/octo-repo'
const event = {
  repository: { id: 1, default_branch: 'main' },
  pull_request: { number: 7, head: { repo: { id: 1 } }, base: { repo: { id: 1 } } },
}

/** Runs the bundle on a pull request of a fake GitHub, once for each of the reports. */
async function onPullRequest(reports: readonly (string | Buffer)[], inputs: Inputs) {
  await using server = await fakeGitHub()
  const issue = server.addIssue(REPOSITORY, 7)
  const results: Awaited<ReturnType<typeof check>>[] = []
  for (const report of reports) {
    const given = { 'github-token': server.token, ...inputs }
    const options = {
      event,
      eventName: 'pull_request',
      ref: 'refs/pull/7/merge',
      env: { GITHUB_API_URL: server.url },
      secrets: [server.token],
    }
    results.push(await check({ 'report.xml': report }, given, options))
  }
  const writes = server.requests.filter(({ method, target }) => method !== 'GET' && target.includes('/comments'))
  expect(server.violations).toEqual([])
  return { results, bodies: issue.comments.map(({ body }) => body), writes: writes.length }
}

test('one comment, written again only when it says something else', async () => {
  const { results, bodies, writes } = await onPullRequest([suite(4), suite(4), suite(4, 1)], { comment: 'on-change' })
  expect(results.map(({ exitCode }) => exitCode)).toEqual([0, 0, 1])
  expect(results.flatMap(({ violations }) => violations)).toEqual([])
  expect(bodies).toEqual([expect.stringContaining('75 % of 4 tests passed')])
  expect(writes).toBe(2)
})

test('always', async () => {
  const { writes } = await onPullRequest([suite(4), suite(4)], { comment: 'always' })
  expect(writes).toBe(2)
})

test('never, unless asked', async () => {
  const { bodies } = await onPullRequest([suite(4)], {})
  expect(bodies).toEqual([])
})

test('hostile names are text in it', async () => {
  const { bodies } = await onPullRequest([fixture('hostile.xml')], { comment: 'always' })
  // The second line is packages/github's own: which run wrote it.
  const told = (bodies[0] ?? '').replace(/^<!-- ci-gates:run \d+ attempt \d+ -->\n/m, '')
  expectSafeMarkdown(told, { links: [/^https:\/\/github\.com\/octo-org\/octo-repo\/blob\//] })
})

test('a token that may not write changes no verdict, and is told', async () => {
  const { results } = await onPullRequest([suite(4)], { comment: 'always', 'github-token': 'wrong' })
  expect(results[0]).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass' } })
  expect(results[0]?.log).toMatch(/the comment was not written: /)
})

test('outside of a pull request there is nothing to comment on', async () => {
  const result = await check({ 'report.xml': suite(4) }, { comment: 'always', 'github-token': 'token' })
  expect(result).toMatchObject({ exitCode: 0 })
  expect(result.log).not.toMatch(/comment/)
})
