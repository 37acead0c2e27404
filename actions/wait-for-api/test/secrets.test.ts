import type { IncomingMessage } from 'node:http'
import { describe, expect, test } from 'vitest'
import { wait } from './bundle.ts'
import { answer, serve } from './servers.ts'

const credentials = { username: 'smoke-user', password: 'correct horse battery' }

async function bodyOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  return Buffer.concat(chunks).toString('utf8')
}

/** An API behind a login; it echoes what it is sent, as a debugging server does. */
function guarded(token: string) {
  return serve(async (request, response) => {
    const body = await bodyOf(request)
    if (request.url === '/login') {
      const isRight = body.includes('horse')
      return answer(isRight ? 200 : 401, isRight ? JSON.stringify({ access_token: token }) : body)(request, response)
    }
    const isIn = request.headers.authorization === `Bearer ${token}`
    answer(isIn ? 200 : 401, JSON.stringify(request.headers))(request, response)
  })
}

describe('a login', () => {
  test.each(['json', 'form'])(
    'as %s gives the bearer of every request, and its token is told nowhere',
    async (format) => {
      const token = `token-${'x'.repeat(600)}`
      await using server = await guarded(token)
      const inputs = {
        url: `${server.url}/me`,
        'login-url': `${server.url}/login`,
        'login-format': format,
        ...credentials,
      }
      const result = await wait(inputs, { secrets: Object.values(credentials) })
      expect(result).toMatchObject({ exitCode: 0, outputs: { verdict: 'pass', 'status-code': '200' }, violations: [] })
      expect(result.masks).toContain(token)
      const wrong = await wait({ ...inputs, body: 'nothing' }, { secrets: Object.values(credentials) })
      expect(wrong.exitCode).toBe(1)
      expect(`${wrong.log}${wrong.reportText}${wrong.summaryText}`).not.toContain(token)
      expect(wrong.violations).toEqual([])
    },
  )

  test('that is refused is tried twice, not two hundred times', async () => {
    let logins = 0
    await using server = await serve((request, response) => {
      logins += Number(request.url === '/login')
      answer(401, '')(request, response)
    })
    const inputs = { url: server.url, 'login-url': `${server.url}/login`, ...credentials, timeout: '10s' }
    const { outputs } = await wait(inputs)
    expect(outputs).toMatchObject({ code: 'unauthorized', reason: expect.stringMatching(/login at .*\/login: 401/) })
    expect(logins).toBe(2)
  })

  test('whose answer has no token elsewhere says which path was tried', async () => {
    await using server = await serve(answer(200, '{"jwt":"secret-elsewhere"}'))
    const result = await wait({ url: server.url, 'login-url': `${server.url}/login`, ...credentials })
    expect(result.outputs['reason']).toMatch(/\$\.access_token finds no token; set login-token/)
    expect(`${result.log}${result.reportText}`).not.toContain('secret-elsewhere')
  })
})

describe('an empty secret', () => {
  const inputs = { url: 'http://127.0.0.1:9/', 'login-url': 'http://127.0.0.1:9/login', username: 'u', password: '' }
  test.each([
    ['of a login', inputs],
    ['in a header', { url: 'http://127.0.0.1:9/', headers: 'Authorization: Bearer ' }],
  ])('%s is no verdict: soft on pull requests, hard elsewhere', async (_, given) => {
    const fork = await wait(given, { eventName: 'pull_request', ref: 'refs/pull/7/merge' })
    expect(fork).toMatchObject({
      exitCode: 0,
      outputs: { verdict: 'inconclusive', code: 'credentials-absent', enforcement: 'soft' },
    })
    const push = await wait(given, { eventName: 'push' })
    expect(push).toMatchObject({ exitCode: 1, outputs: { code: 'credentials-absent', enforcement: 'hard' } })
  })
})

test('nothing secret of an address or a header is told, although the server echoes it', async () => {
  await using server = await serve((request, response) =>
    answer(503, JSON.stringify({ url: request.url, headers: request.headers }))(request, response),
  )
  const secrets = ['hunter2hunter2', 'query-secret-1', 'header-secret-1', 'cookie-secret-1']
  const result = await wait({
    url: `http://user:hunter2hunter2@127.0.0.1:${server.port}/x?api_key=query-secret-1&page=2`,
    headers: 'Authorization: Bearer header-secret-1\nX-Api-Key: header-secret-1\nCookie: cookie-secret-1\nAccept: */*',
    timeout: '300ms',
  })
  const told = `${result.log}${result.reportText}${result.summaryText}${JSON.stringify(result.outputs)}`
  for (const secret of secrets) expect(told).not.toContain(secret)
  expect(told).not.toContain(Buffer.from('user:hunter2hunter2').toString('base64'))
  expect(result.report.verdict.findings[0]?.remedy?.command).toBe(
    `curl -sS -i -L -H "Authorization: $AUTHORIZATION" -H "X-Api-Key: $X_API_KEY" -H "Cookie: $COOKIE" -H "Accept: $ACCEPT" -u "$USER_AND_PASSWORD" "http://127.0.0.1:${server.port}/x?api_key=$API_KEY&page=2"`,
  )
})

const FOR_EACH = {
  url: 'ftp://user:hunter2hunter2@host/\nlocalhost:8000',
  paths: 'health',
  status: '9xx',
  json: '$.a ==',
  body: '(',
  headers: 'no-colon-but-secret',
  'connect-to': 'a b',
  'login-token': '$.a == 1',
  method: 'G T',
}
const FOR_ALL = {
  url: 'http://host/',
  paths: '/health',
  'client-cert': 'nope.pem',
  'give-up-on': 'x',
  timeout: '0s',
  username: 'somebody',
}

test.each([
  ['in themselves', FOR_EACH, Object.keys(FOR_EACH)],
  [
    'in what they say together',
    FOR_ALL,
    ['base-url', 'client-cert', 'client-key', 'give-up-on', 'timeout', 'login-url'],
  ],
])('mistakes of inputs %s are told at once, and none with a secret', async (_, inputs, names) => {
  const result = await wait(inputs)
  expect(result.exitCode).toBe(1)
  for (const name of names) expect(result.log, name).toMatch(new RegExp(`(^|\\W)${name}: `, 'm'))
  expect(result.log).not.toMatch(/hunter2|no-colon-but-secret/)
  expect(result.violations).toEqual([])
})
