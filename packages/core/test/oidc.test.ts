import { createServer, type IncomingHttpHeaders } from 'node:http'
import type { AddressInfo } from 'node:net'
import { getIDToken } from '@actions/core'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'

// @actions/core as it is, over our stand-in for its HTTP client: see docs/adr/0003.
const asked: { url: string | undefined; headers: IncomingHttpHeaders }[] = []
let answers: (readonly [number, string])[] = []
const server = createServer((request, response) => {
  const [status, body] = answers[asked.length] ?? [500, '']
  asked.push({ url: request.url, headers: request.headers })
  response.writeHead(status).end(body)
})

beforeEach(async () => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_URL', `http://127.0.0.1:${(server.address() as AddressInfo).port}/token?v=2`)
  vi.stubEnv('ACTIONS_ID_TOKEN_REQUEST_TOKEN', 't0ken')
  asked.length = 0
})

afterEach(async () => {
  vi.unstubAllEnvs()
  await new Promise((resolve) => server.close(resolve).closeAllConnections())
})

test('a token for an audience, after a bad gateway', async () => {
  answers = [
    [502, '<html>'],
    [200, '{"value":"a.b.c"}'],
  ]
  expect(await getIDToken('sts.example')).toBe('a.b.c')
  expect(asked).toHaveLength(2)
  expect(asked[1]).toMatchObject({
    url: '/token?v=2&audience=sts.example',
    headers: { authorization: 'Bearer t0ken', 'user-agent': 'actions/oidc-client' },
  })
})

test.each<[readonly [number, string], RegExp]>([
  [[403, '{"message":"not allowed"}'], /Error Code : 403[\s\S]*Error Message: not allowed/],
  [[500, '<html>oops'], /Error Code : 500[\s\S]*Error Message: <html>oops/],
  [[404, ''], /do not have ID Token field/],
  [[200, '{}'], /do not have ID Token field/],
])('%j is told with its status', async (answer, message) => {
  answers = [answer]
  await expect(getIDToken()).rejects.toThrow(message)
})
