import { readFileSync } from 'node:fs'
import { createServer } from 'node:https'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { contract } from '@ci-gates/testkit/contract'
import { afterAll } from 'vitest'
import { issue } from '../../../packages/probes/test/support/certificates.ts'
import { closedUrl } from './support/closed.ts'
import { MAIN, ROOT } from './support/gate.ts'

const ca = issue({ name: 'Example CA', ca: true })
const own = issue({ name: 'localhost', names: ['DNS:localhost', 'IP:127.0.0.1'] }, ca)
const server = createServer({ cert: own.cert, key: own.key }, (_, response) => response.end('{"status":"ok"}'))
await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
afterAll(() => {
  server.closeAllConnections()
  server.close()
})
const url = `https://127.0.0.1:${(server.address() as AddressInfo).port}/healthz`
const closed = await closedUrl()
const workspaceFiles = { 'ca.pem': ca.cert }

contract('tls-soft-gate', {
  main: MAIN,
  good: { inputs: { url, 'ca-file': 'ca.pem', timeout: '20s' }, workspaceFiles },
  bad: { inputs: { url: closed, timeout: '100ms' } },
  slow: { inputs: { url: closed, timeout: '5m' }, signal: { afterOutput: /refused/ } },
  brief: { timeout: '100ms' },
  textInputs: ['url', 'upstream-url', 'server-name', 'proxy-container', 'soft-until'],
  reportSchema: JSON.parse(readFileSync(join(ROOT, 'schemas/report-v1.schema.json'), 'utf8')) as object,
})
