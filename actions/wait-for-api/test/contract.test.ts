import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '@ci-gates/testkit'
import { contract } from '@ci-gates/testkit/contract'
import { afterAll } from 'vitest'
import { MAIN, ROOT } from './bundle.ts'
import { answer, serve } from './servers.ts'

const server = await serve(answer(200, '{"status":"ok"}'))
afterAll(() => server[Symbol.asyncDispose]())
const down = await serve(
  answer(503, `${'a line that a service in trouble writes into its answer '.repeat(4)}\n`.repeat(12_000)),
)
afterAll(() => down[Symbol.asyncDispose]())
const log = `${'a line of a log that is long enough to fill a summary '.repeat(4)}\r\n`.repeat(12_000)
const targets = Array.from({ length: 20 }, (_, at) => `${down.url}/${'segment/'.repeat(150)}${at}`)
const closed = `http://127.0.0.1:${await freePort()}/healthz`

contract('wait-for-api', {
  main: MAIN,
  good: { inputs: { url: `${server.url}/healthz`, timeout: '20s' } },
  bad: { inputs: { url: closed, timeout: '100ms' } },
  slow: { inputs: { url: closed, timeout: '5m' }, signal: { afterOutput: /connection refused/ } },
  brief: { timeout: '100ms' },
  vast: {
    inputs: { url: targets.join('\n'), timeout: '1s', 'log-files': 'api.log\nworker.log' },
    workspaceFiles: { 'api.log': log, 'worker.log': log },
  },
  textInputs: ['url', 'headers', 'body', 'process'],
  reportSchema: JSON.parse(readFileSync(join(ROOT, 'schemas/report-v1.schema.json'), 'utf8')) as object,
})
