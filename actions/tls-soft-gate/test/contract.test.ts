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
const trouble = `${'a line that a service in trouble writes into its answer '.repeat(4)}\n`.repeat(12_000)
const down = createServer({ cert: own.cert, key: own.key }, (_, response) => response.writeHead(502).end(trouble))
await new Promise<void>((resolve) => down.listen(0, '127.0.0.1', resolve))
afterAll(() => {
  down.closeAllConnections()
  down.close()
})
const downUrl = `https://127.0.0.1:${(down.address() as AddressInfo).port}/${'segment/'.repeat(200)}`
// As nginx on Windows has it: paths with a drive, and CRLF.
const config = 'error_log C:/nginx/logs/error.log;\nhttp { server { location / { proxy_pass http://api:80; } } }\n'
const closed = await closedUrl()
const workspaceFiles = { 'ca.pem': ca.cert }

contract('tls-soft-gate', {
  main: MAIN,
  good: { inputs: { url, 'ca-file': 'ca.pem', timeout: '20s' }, workspaceFiles },
  bad: { inputs: { url: closed, timeout: '100ms' } },
  slow: { inputs: { url: closed, timeout: '5m' }, signal: { afterOutput: /refused/ } },
  brief: { timeout: '100ms' },
  windows: {
    inputs: {
      url,
      'ca-file': 'tls/ca.pem',
      timeout: '20s',
      'nginx-config': 'conf/nginx.conf',
      'proxy-log': 'error.log',
    },
    workspaceFiles: { 'tls/ca.pem': ca.cert, 'conf/nginx.conf': config, 'error.log': 'started\n' },
  },
  vast: {
    inputs: { url: downUrl, 'ca-file': 'ca.pem', timeout: '1s', 'nginx-config': 'nginx.conf' },
    workspaceFiles: {
      ...workspaceFiles,
      'nginx.conf': `http { ${'server { location / { proxy_pass http://api:80; } }\n'.repeat(20_000)} }`,
    },
  },
  textInputs: ['url', 'upstream-url', 'server-name', 'proxy-container', 'soft-until'],
  reportSchema: JSON.parse(readFileSync(join(ROOT, 'schemas/report-v1.schema.json'), 'utf8')) as object,
})
