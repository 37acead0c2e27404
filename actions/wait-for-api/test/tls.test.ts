import { createServer } from 'node:https'
import { temporaryWorkspace } from '@ci-gates/testkit'
import { expect, test } from 'vitest'
import { issue } from '../../../packages/probes/test/support/certificates.ts'
import { wait } from './bundle.ts'
import { answer, listening, type Serving } from './servers.ts'

const ca = issue({ name: 'Example CA', ca: true })
const own = issue({ name: 'api.test', names: ['DNS:api.test', 'IP:127.0.0.1'] }, ca)
const client = issue({ name: 'client' }, ca)

type Options = Parameters<typeof createServer>[0]

async function serveTls(options: Options = {}): Promise<Serving> {
  return listening(createServer({ cert: own.cert, key: own.key, ...options }, answer(200, '')))
}

async function waitFor(server: Serving, inputs: Readonly<Record<string, string>>) {
  const files = { 'ca.pem': ca.cert, 'client.pem': client.cert, 'client.key': client.key, 'no.pem': 'nothing' }
  await using workspace = temporaryWorkspace(files)
  const url = `https://127.0.0.1:${server.port}/`
  return await wait({ url, timeout: '500ms', ...inputs }, { workspace: workspace.path })
}

test('a private CA is trusted by ca-file, and not without', async () => {
  await using server = await serveTls()
  expect(await waitFor(server, { 'ca-file': 'ca.pem' })).toMatchObject({ exitCode: 0 })
  expect((await waitFor(server, {})).outputs).toMatchObject({ verdict: 'fail', code: expect.stringMatching(/^tls-/) })
  expect(await waitFor(server, { 'tls-verify': 'false' })).toMatchObject({ exitCode: 0 })
})

test('an expired certificate is not waited for', async () => {
  const old = issue({ name: 'old', names: ['IP:127.0.0.1'], notAfter: new Date(Date.now() - 86_400_000) }, ca)
  await using server = await serveTls({ cert: old.cert, key: old.key })
  const { outputs } = await waitFor(server, { 'ca-file': 'ca.pem', timeout: '60s' })
  expect(outputs).toMatchObject({ code: 'tls-expired', reason: expect.stringMatching(/expired 1 day ago.*saved/) })
})

test('server-name and connect-to lead elsewhere under the same name', async () => {
  await using server = await serveTls()
  const inputs = { url: 'https://api.test/', 'connect-to': `127.0.0.1:${server.port}`, 'ca-file': 'ca.pem' }
  expect(await waitFor(server, inputs)).toMatchObject({ exitCode: 0, outputs: { url: 'https://api.test/' } })
  const named = await waitFor(server, { 'server-name': 'other.test', 'ca-file': 'ca.pem' })
  expect(named.outputs).toMatchObject({ code: 'tls-wrong-host', reason: expect.stringContaining('api.test') })
})

test('a client certificate is shown where it is demanded', async () => {
  await using server = await serveTls({ ca: ca.cert, requestCert: true, rejectUnauthorized: true })
  const shown = { 'ca-file': 'ca.pem', 'client-cert': 'client.pem', 'client-key': 'client.key' }
  expect(await waitFor(server, shown)).toMatchObject({ exitCode: 0 })
  const { outputs } = await waitFor(server, { 'ca-file': 'ca.pem' })
  expect(outputs).toMatchObject({
    verdict: 'fail',
    code: expect.stringMatching(/^(tls-client-certificate-required|connection-)/),
  })
})

test('what is no certificate is told before anything is asked', async () => {
  await using server = await serveTls()
  const { exitCode, log } = await waitFor(server, { 'ca-file': 'no.pem' })
  expect({ exitCode, log }).toEqual({ exitCode: 1, log: expect.stringMatching(/ca-file: no\.pem holds no PEM/) })
})
