import { createServer } from 'node:net'
import { octocat, refusal, refusals } from '@ci-gates/testkit/fake-github'
import { describe, expect, test } from 'vitest'
import { openGitHub, type Question } from '../src/index.ts'
import { asked, opened } from './opened.ts'

const repository = { owner: 'octo-org', repo: 'octo-repo' }
const limits: Question<number> = {
  route: 'GET /rate_limit',
  permission: 'metadata: read',
  read: (data) => (data as { resources?: { core?: { remaining?: number } } } | null)?.resources?.core?.remaining,
}
const languages: Question<object> = {
  route: 'GET /repos/{owner}/{repo}/languages',
  parameters: repository,
  permission: 'metadata: read',
  read: (data) => (typeof data === 'object' && data !== null ? data : undefined),
}

test('an answer, asked for in one version of the API and with the token', async () => {
  const { server, github } = await opened()
  expect(await github.ask(limits)).toEqual({ kind: 'measured', value: 999 })
  expect(server.requests[0]?.headers).toMatchObject({
    authorization: `token ${server.token}`,
    'x-github-api-version': '2022-11-28',
    'user-agent': expect.stringMatching(/^ci-gates /),
  })
})

describe('refusals', () => {
  const later = Math.floor(Date.now() / 1_000) + 30_000
  const sso = { 'x-github-sso': 'required; url=https://github.com/orgs/o/sso?authorization_request=AZS3CR3T' }
  test.each([
    ['bad credentials', refusals.badCredentials, { kind: 'denied', detail: /token was rejected.*Bad credentials/ }],
    [
      'a permission that is named',
      refusals.notPermitted,
      { kind: 'denied', permission: 'issues: write or pull-requests: write' },
    ],
    [
      'one that is not',
      refusal(403, 'Resource not accessible by integration'),
      { kind: 'denied', permission: 'metadata: read' },
    ],
    [
      'single sign-on',
      refusal(403, 'Resource protected by organization SAML enforcement.', sso),
      { kind: 'denied', permission: /single sign-on/ },
    ],
    [
      'an allow list',
      refusal(
        403,
        'Although you appear to have the correct authorization credentials, the `o` organization has an IP allow list enabled, and your IP address is not permitted to access this resource.',
      ),
      { kind: 'denied', permission: "the organization's leave" },
    ],
    [
      'alerts that are off',
      refusal(403, 'Dependabot alerts are disabled for this repository.'),
      { kind: 'off', detail: /disabled/ },
    ],
    [
      'a licence',
      refusal(403, 'Advanced Security must be enabled for this repository to use code scanning.'),
      { kind: 'off' },
    ],
    [
      'a plan',
      refusal(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.'),
      { kind: 'off' },
    ],
    ['an archive', refusal(403, 'Repository was archived so is read-only.'), { kind: 'off' }],
    ['issues that are off', refusal(410, 'Issues are disabled for this repo'), { kind: 'off' }],
    ['scanning that is off', refusal(404, 'Secret scanning is disabled on this repository.'), { kind: 'off' }],
    ['no analysis yet', refusal(404, 'no analysis found'), { kind: 'absent', detail: /no analysis found/ }],
    ['gone', refusal(410, 'Artifact has expired'), { kind: 'absent', detail: /expired/ }],
    ['invalid', refusals.invalid, { kind: 'off', detail: /invalid.*422.*unprocessable/ }],
    ['for legal reasons', refusal(451, 'Repository access blocked'), { kind: 'off' }],
    [
      'the primary limit, for longer than there is time',
      refusals.primaryLimit(later),
      { kind: 'transient', detail: /^rate limited until \d\d:\d\d UTC$/ },
    ],
    [
      'a secondary limit, for longer',
      refusals.secondaryLimit(9_000),
      { kind: 'transient', detail: /secondary rate limit.*9000 s/ },
    ],
    [
      'an old server’s abuse detection',
      refusal(403, 'You have triggered an abuse detection mechanism.'),
      { kind: 'transient' },
    ],
  ] as const)('%s', async (_, answer, expected) => {
    const { server, github } = await opened()
    server.fault({ path: /rate_limit/, times: 20, answer })
    const outcome = await github.ask(limits)
    for (const [key, value] of Object.entries(expected))
      expect(outcome[key as 'kind']).toEqual(value instanceof RegExp ? expect.stringMatching(value) : value)
    expect(JSON.stringify(outcome)).not.toMatch(/AZS3CR3T|ghs_/)
    expect(server.requests).toHaveLength(1)
  })

  test('results that single sign-on left out are no list', async () => {
    const { server, github } = await opened()
    const headers = { 'x-github-sso': 'partial-results; organizations=21955855' }
    server.fault({ answer: { status: 200, headers, body: {} } })
    expect(await github.ask(languages)).toMatchObject({ kind: 'denied' })
  })
})

describe('404 is ambiguous', () => {
  const question = { ...languages, route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments' }
  test('absent where the repository can be seen', async () => {
    const place = await opened()
    const parameters = { ...repository, issue_number: 8 }
    expect(await place.github.ask({ ...question, parameters })).toMatchObject({
      kind: 'absent',
      detail: '404 Not Found',
    })
    expect(asked(place)).toHaveLength(2)
  })

  test('denied where it cannot', async () => {
    const { github } = await opened()
    const parameters = { owner: 'octo-org', repo: 'hidden', issue_number: 8 }
    expect(await github.ask({ ...question, parameters, permission: 'issues: read' })).toEqual({
      kind: 'denied',
      permission: 'issues: read',
      detail: 'octo-org/hidden does not exist, or cannot be seen with this token',
    })
  })
})

describe('what passes is asked again', () => {
  test.each([
    ['502 with a page', refusals.unicorn, 3],
    ['a reset', 'reset', 3],
    ['a secondary limit', refusals.secondaryLimit(2), 2],
    ['429 with retry-after and no words', refusal(429, 'Too many requests', { 'retry-after': '1' }), 2],
    ['the primary limit', refusals.primaryLimit(Math.floor(Date.now() / 1_000) + 1), 2],
  ] as const)('%s', async (_, answer, times) => {
    const { server, github } = await opened()
    server.fault({ times, answer })
    expect(await github.ask(limits)).toEqual({ kind: 'measured', value: 999 })
    expect(server.requests).toHaveLength(times + 1)
  })

  test.each([
    ['502', refusals.unicorn, /^502 .*\(request F4KE:1\)$/, 4],
    ['a reset', 'reset', /other side closed|ECONNRESET|socket/, 4],
    ['a secondary limit without retry-after', refusals.secondaryLimit(), /secondary/, 4],
    ['429 without retry-after', refusal(429, 'Too many'), /429 Too many/, 1],
  ] as const)('%s, again and again, is transient', async (_, answer, detail, requests) => {
    const { server, github } = await opened()
    server.fault({ times: 50, answer })
    const outcome = await github.ask(limits)
    expect(outcome).toMatchObject({ kind: 'transient', detail: expect.stringMatching(detail) })
    expect(server.requests).toHaveLength(requests)
  })
})

describe('no answer', () => {
  test.each([
    ['a login page with status 200', { status: 200, headers: { 'content-type': 'text/html' }, body: '<html>' }],
    ['JSON of another kind', { status: 200, body: [] }],
    ['null', { status: 200, body: 'null' }],
    ['JSON cut off', { status: 200, body: '{"resources":' }],
    ['a body cut off', 'truncated'],
    ['a content type that is none', { status: 200, headers: { 'content-type': ';;;' }, body: '{}' }],
  ] as const)('%s', async (_, answer) => {
    const { server, github } = await opened()
    server.fault({ answer })
    expect(await github.ask(limits)).toMatchObject({ kind: 'transient' })
  })

  test('nobody there', async () => {
    const taken = createServer()
    const port = await new Promise<number>((resolve) =>
      taken.listen(0, '127.0.0.1', () => resolve((taken.address() as { port: number }).port)),
    )
    await new Promise((resolve) => taken.close(resolve))
    const { github } = await opened({ apiUrl: `http://127.0.0.1:${port}` })
    expect(await github.ask(limits)).toEqual({ kind: 'transient', detail: expect.stringContaining('ECONNREFUSED') })
  })

  test.each(['', ' ', 'two words', 'ghs_line\nbreak', 'ghs_é'])('the token %j is not sent', async (token) => {
    const place = await opened({ token })
    const outcome = await place.github.ask(limits)
    expect(outcome).toMatchObject({ kind: 'denied', permission: 'metadata: read' })
    expect(JSON.stringify(outcome)).not.toContain('ghs_')
    expect(asked(place)).toEqual([])
  })

  test.each(['ftp://x', 'github', 'https://'])('the address %s is none', async (apiUrl) => {
    expect(await openGitHub({ token: 't', budgetMs: 100, apiUrl }).ask(limits)).toMatchObject({ kind: 'off' })
  })

  test('GitHub’s words are told on one line, short, and without the token', async () => {
    const { server, github } = await opened()
    const basic = Buffer.from(`x-access-token:${server.token}`).toString('base64')
    const words = `no\n::error::${server.token} ${basic} http://me:pass@proxy/ ${'x'.repeat(5_000)}`
    server.fault({ answer: refusal(403, words) })
    const { detail = '' } = (await github.ask(limits)) as { detail?: string }
    expect(detail).toContain('403 no\\n::error::*** *** http://***@proxy/ xxx')
    expect(detail.length).toBeLessThan(400)
  })
})

describe('the budget', () => {
  test.each([
    ['a server that never answers', 'hang', /^gave up/],
    ['one that is down, for which there is no time to wait', refusals.unicorn, /^502/],
  ] as const)('%s', async (_, answer, detail) => {
    const { server, github } = await opened({ budgetMs: 1_500, secondMs: 1_000 })
    server.fault({ times: 50, answer })
    expect(await github.ask(limits)).toMatchObject({ kind: 'transient', detail: expect.stringMatching(detail) })
    const count = server.requests.length
    await new Promise((resolve) => setTimeout(resolve, 300))
    expect(server.requests).toHaveLength(count)
  })

  test('is one for all questions, and once it is over nothing is sent', async () => {
    const { server, github } = await opened({ budgetMs: 200 })
    server.fault({ answer: 'hang' })
    await github.ask(limits)
    expect(await github.ask(limits)).toEqual({
      kind: 'transient',
      why: 'budget',
      detail: 'gave up: the time for asking GitHub (0.2 s) is over',
    })
    expect(server.requests).toHaveLength(1)
  })

  test('ends when the run is cancelled', async () => {
    const controller = new AbortController()
    const { server, github } = await opened({ signal: controller.signal })
    server.fault({ answer: 'hang' })
    server.onRequest(() => controller.abort())
    expect(await github.ask(limits)).toMatchObject({ kind: 'transient', detail: 'cancelled' })
    expect(await github.ask(limits)).toMatchObject({ kind: 'transient', detail: 'cancelled' })
    expect(server.requests).toHaveLength(1)
  })
})

describe('whose the token is', () => {
  test('GITHUB_TOKEN’s is told by GraphQL, once', async () => {
    const place = await opened()
    await place.github.account()
    expect(await place.github.account()).toEqual({
      kind: 'measured',
      value: { id: 41_898_282, login: 'github-actions[bot]' },
    })
    expect(asked(place)).toEqual(['POST /graphql'])
  })

  test('a person’s by REST where GraphQL does not', async () => {
    const { server, github } = await opened({ as: octocat })
    const errors = [{ type: 'FORBIDDEN', message: 'no' }]
    server.fault({ path: /graphql/, answer: { status: 200, body: { data: { viewer: null }, errors } } })
    expect(await github.account()).toMatchObject({ kind: 'measured', value: { login: 'octocat' } })
  })

  test('nobody’s', async () => {
    const { server, github } = await opened()
    server.fault({ path: /graphql/, answer: refusals.notFound })
    expect(await github.account()).toMatchObject({ kind: 'absent' })
  })
})
