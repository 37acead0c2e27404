import { writeFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expectSafeLog, expectSafeMarkdown, fakeEngine, hostileTexts } from '@ci-gates/testkit'
import { afterAll, describe, expect, onTestFinished, test } from 'vitest'
import { issue } from '../../../packages/probes/test/support/certificates.ts'
import { certificates, gate, type Result } from './support/gate.ts'
import { nginxPage, nginxTime, pretend } from './support/pretender.ts'

const tls = certificates()
afterAll(tls.remove)
const { root, ca, own } = tls
const all = Object.values(hostileTexts)

function expectSafe(result: Result): void {
  expect(result.violations).toEqual([])
  expectSafeLog(result)
  expectSafeMarkdown(result.summaryText)
}

/** Some at a time, since most of it is waiting. */
async function eachOf(texts: readonly string[], run: (text: string, at: number) => Promise<void>): Promise<void> {
  const left = [...texts.entries()]
  const worker = async () => {
    for (let next = left.pop(); next; next = left.pop()) await run(next[1], next[0])
  }
  await Promise.all([worker(), worker(), worker()])
}

test('lines of a log, bodies and names of containers take no command', async () => {
  await using engine = await fakeEngine()
  await eachOf(all.slice(0, 40), async (text, at) => {
    const log = join(root, `hostile-${at}.log`)
    writeFileSync(log, '')
    const name = `api-${at}`
    engine.add({ name, networks: { [text.slice(0, 30)]: '172.18.0.7' } }).setHealth('unhealthy', text)
    const line = (at: Date) =>
      `${nginxTime(at)} [error] 7#7: *1 connect() failed (111: Connection refused) while connecting to upstream, client: 127.0.0.1, server: ${text}, request: "GET /${text} HTTP/1.1", upstream: "http://172.18.0.5:80/", host: "${text}"`
    const page = `${nginxPage('502 Bad Gateway')}${text}`
    const url = await pretend(own, () => ({ status: 502, body: page, log: (at) => [line(at)] }), { logFile: log })
    const inputs = { url, 'ca-file': ca.cert, 'proxy-log': log, 'upstream-container': name, timeout: '100ms' }
    expectSafe(await gate(inputs, { workspace: root, env: engine.env }))
  })
})

describe('certificates', () => {
  test('names that mean harm', async () => {
    await eachOf(all.filter((each) => each.length < 300).slice(0, 20), async (text) => {
      const made = issue({ name: text, names: [`DNS:${text.replaceAll(/[^\x20-\x7e]/g, '?')}`] })
      const server = createServer({ cert: made.cert, key: made.key }, (_, response) => response.end(text))
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
      onTestFinished(() => void server.close())
      const { port } = server.address() as AddressInfo
      const result = await gate({ url: `https://localhost:${port}/`, timeout: '600ms' })
      expect(result.outputs['code']).toMatch(/^certificate-/)
      expectSafe(result)
      server.closeAllConnections()
    })
  })
})

test('a password of an address is told nowhere', async () => {
  const url = (await pretend(own, () => ({ status: 404 }))).replace('https://', 'https://smoke:correct-horse@')
  const result = await gate(
    { url: `${url}/?token=battery-staple-0001`, 'ca-file': ca.cert },
    { workspace: root, secrets: ['correct-horse', 'battery-staple-0001'] },
  )
  expect(result).toMatchObject({ exitCode: 1, outputs: { code: 'unexpected-status' }, violations: [] })
  expect(`${result.log}${result.reportText}${result.summaryText}`).not.toMatch(/correct-horse|battery-staple/)
})

test('mistakes are told all at once, before anything is asked, and no softness forgives them', async () => {
  const inputs = {
    url: 'redis://127.0.0.1',
    'ca-file': 'gone.pem',
    'client-cert': 'x',
    'proxy-service': 'proxy',
    'min-tls': '1.1',
    enforcement: 'soft',
  }
  const { exitCode, log } = await gate(inputs)
  expect(exitCode).toBe(1)
  expect(log).toMatch(/min-tls/)
  const { log: later } = await gate({ ...inputs, 'min-tls': '1.2' })
  for (const input of ['url', 'ca-file', 'client-key', 'proxy-service'])
    expect(later).toMatch(new RegExp(`Error: ${input}: `))
})

test('a log of many megabytes is read from where the step began', async () => {
  const log = join(root, 'large.log')
  writeFileSync(log, 'x'.repeat(199).concat('\n').repeat(150_000))
  const url = await pretend(
    own,
    () => ({
      status: 502,
      body: nginxPage('502 Bad Gateway'),
      log: (at) => [
        `${nginxTime(at)} [error] 7#7: *1 no live upstreams while connecting to upstream, client: 1.2.3.4, server: , request: "GET / HTTP/1.1", upstream: "http://shop/", host: "x"`,
      ],
    }),
    { logFile: log },
  )
  const { outputs } = await gate({ url: `${url}/`, 'ca-file': ca.cert, 'proxy-log': log }, { workspace: root })
  expect(outputs['code']).toBe('no-live-upstreams')
})
