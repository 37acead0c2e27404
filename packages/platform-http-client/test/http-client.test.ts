import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterEach, describe, expect, test } from 'vitest'
import { BearerCredentialHandler } from '../src/auth.ts'
import { HttpClient } from '../src/index.ts'

interface Answer {
  readonly status: number
  readonly body?: string
  readonly headers?: Record<string, string>
}

const stops: (() => Promise<unknown>)[] = []
afterEach(async () => {
  for (const stop of stops.splice(0)) await stop()
})

/** A server that gives these answers in turn, the last one again and again, and remembers who asked. */
async function serve(...answers: readonly [Answer, ...Answer[]]) {
  const asked: { url: string | undefined; headers: IncomingHttpHeaders }[] = []
  const server = createServer((request, response) => {
    const { status, body = '', headers = {} } = answers[Math.min(asked.length, answers.length - 1)] ?? answers[0]
    asked.push({ url: request.url, headers: request.headers })
    response.writeHead(status, headers).end(body)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  stops.push(() => new Promise((resolve) => server.close(resolve).closeAllConnections()))
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?x=1`, asked }
}

const client = (options = {}) => new HttpClient('actions/oidc-client', [new BearerCredentialHandler('t0ken')], options)

test('JSON, asked for by name and with the token', async () => {
  const { url, asked } = await serve({ status: 200, body: '{"value":"jwt"}', headers: { 'x-a': 'b' } })
  const response = await client().getJson<{ value: string }>(url)
  expect(response).toMatchObject({ statusCode: 200, result: { value: 'jwt' }, headers: { 'x-a': 'b' } })
  expect(asked).toMatchObject([
    {
      url: '/token?x=1',
      headers: { authorization: 'Bearer t0ken', 'user-agent': 'actions/oidc-client', accept: 'application/json' },
    },
  ])
})

test('has no agent for a proxy: @actions/github then fetches without', () => {
  expect([client().getAgent(), client().getAgentDispatcher()]).toEqual([undefined, undefined])
})

test('without a handler there is no authorization', async () => {
  const { url, asked } = await serve({ status: 200, body: '{}' })
  await new HttpClient().getJson(url)
  expect(asked[0]?.headers.authorization).toBeUndefined()
})

test.each([
  ['404 with a body', { status: 404, body: '{"message":"gone"}' }, 404],
  ['404 of a proxy', { status: 404, body: '<html>' }, 404],
  ['an empty answer', { status: 200 }, 200],
  ['what is no JSON', { status: 200, body: '<html>' }, 200],
])('%s is a null result', async (_, answer, statusCode) => {
  const { url } = await serve(answer)
  expect(await client().getJson(url)).toMatchObject({ statusCode, result: null })
})

test.each([
  [{ status: 403, body: '{"message":"no id-token: write"}' }, 'no id-token: write'],
  [{ status: 500, body: '<html>oops</html>' }, '<html>oops</html>'],
  [{ status: 500, body: '' }, 'Failed request: (500)'],
  [{ status: 400, body: '{"message":7}' }, '{"message":7}'],
  [{ status: 400, body: 'null' }, 'null'],
])('%j is an error with its status', async (answer, message) => {
  const { url, asked } = await serve(answer)
  await expect(client({ allowRetries: true }).getJson(url)).rejects.toMatchObject({
    statusCode: answer.status,
    message,
  })
  expect(asked).toHaveLength(1)
})

describe('retries', () => {
  const ok = { status: 200, body: '{"value":1}' }
  test.each([502, 503, 504])('%i is asked again', async (status) => {
    const { url, asked } = await serve({ status, body: 'busy' }, { status, body: 'busy' }, ok)
    expect(await client({ allowRetries: true, maxRetries: 2 }).getJson(url)).toMatchObject({ result: { value: 1 } })
    expect(asked).toHaveLength(3)
  })

  test.each([
    [{}, 1],
    [{ allowRetries: false, maxRetries: 5 }, 1],
    [{ allowRetries: true }, 2],
    [{ allowRetries: true, maxRetries: 3 }, 4],
  ])('with %j there are %i attempts', async (options, attempts) => {
    const { url, asked } = await serve({ status: 502, body: 'bad gateway' })
    await expect(client(options).getJson(url)).rejects.toMatchObject({ statusCode: 502, message: 'bad gateway' })
    expect(asked).toHaveLength(attempts)
  })

  test('nobody there is an error at once', async () => {
    const { url } = await serve(ok)
    await stops.pop()?.()
    await expect(client({ allowRetries: true }).getJson(url)).rejects.toThrow('fetch failed')
  })
})
