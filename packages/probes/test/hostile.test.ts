import { visible } from '@ci-gates/core/model'
import { hostileTexts } from '@ci-gates/testkit'
import { expect, test } from 'vitest'
import { parseJsonRule } from '../src/index.ts'
import { attempt, http, says } from './support/servers.ts'

const texts = Object.entries(hostileTexts)

/** One line without anything that deceives an eye: what is left is for the renderer to escape. */
function expectOneLine(...told: readonly (string | undefined)[]): void {
  for (const text of told) expect(visible(text ?? '')).toBe(text ?? '')
}

test.each(texts)('in a health body, a server name, an address: %s', async (_, text) => {
  const body = { status: 'down', [text]: text, components: { [text]: { status: 'down', error: text } }, value: text }
  const { port } = await http(({ url }, response) => {
    if (url === '/away')
      response.writeHead(302, {
        location: `/${encodeURI(text.toWellFormed())}?x=${encodeURIComponent(text.toWellFormed())}`,
      })
    else response.writeHead(url === '/json' ? 200 : 503, { server: text.replace(/[^\x20-\x7e]/g, '.') })
    response.end(JSON.stringify(body))
  })
  const health = await attempt(`http://127.0.0.1:${port}/health`)
  expect(health).toMatchObject({ code: 'component-down' })
  expectOneLine(health.observed, health.component, health.server, ...health.notes)
  const json = await attempt(`http://127.0.0.1:${port}/json`, {
    expect: { json: [await parseJsonRule('$.value == 1')] },
  })
  expectOneLine(json.observed, ...json.notes)
  const away = await attempt(`http://127.0.0.1:${port}/away`)
  expectOneLine(away.observed, ...(away.redirects ?? []))
})

test.each(texts)('in an error of a database: %s', async (_, text) => {
  const { port } = await says(`-ERR ${text}\r\n`)
  const redis = await attempt(`redis://127.0.0.1:${port}`)
  expect(redis.outcome).toBe('not-ready')
  expectOneLine(redis.observed)
  const fields = Buffer.from(`SFATAL\0C${text.slice(0, 5)}\0M${text}\0\0`)
  const head = Buffer.from([0x45, 0, 0, (fields.length + 4) >> 8, (fields.length + 4) & 255])
  const server = await says(Buffer.concat([head, fields]))
  const postgres = await attempt(`postgres://127.0.0.1:${server.port}`)
  expect(postgres.outcome).toBe('not-ready')
  expectOneLine(postgres.observed)
})

test.each([
  ['brackets', '['.repeat(60_000)],
  ['objects', '{"status":'.repeat(6_000)],
  ['nested objects', `${'{"components":'.repeat(4_000)}1${'}'.repeat(4_000)}`],
  [
    'many parts',
    JSON.stringify({
      components: Object.fromEntries(Array.from({ length: 3_000 }, (_, at) => [at, { status: 'DOWN' }])),
    }),
  ],
])('a body of %s is read in no time', async (_, body) => {
  const { port } = await http((_request, response) => response.writeHead(503).end(body))
  const seen = await attempt(`http://127.0.0.1:${port}/health`, {
    expect: { json: [await parseJsonRule('$..status == 1')] },
  })
  expect(seen).toMatchObject({ outcome: 'not-ready', status: 503 })
  expect(seen.observed.length).toBeLessThan(1_000)
  expect(seen.timings.total).toBeLessThan(4_000)
})

test.each(['match', 'search'])('a pattern in %s() that would try for ever is read in no time', async (name) => {
  const { port } = await http((_request, response) =>
    response.end(JSON.stringify({ list: [{ a: `${'a'.repeat(200)}!` }] })),
  )
  const rule = await parseJsonRule(`$.list[?${name}(@.a, '^(a+)+$')]`)
  const seen = await attempt(`http://127.0.0.1:${port}/`, { expect: { json: [rule] } })
  expect(seen).toMatchObject({ outcome: 'not-ready', status: 200 })
})
