import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { freePort } from '@ci-gates/testkit'
import { contract } from '@ci-gates/testkit/contract'
import { afterAll } from 'vitest'
import { MAIN, ROOT } from './bundle.ts'
import { answer, serve } from './servers.ts'

const server = await serve(answer(200, '{"status":"ok"}'))
afterAll(() => server[Symbol.asyncDispose]())
const closed = `http://127.0.0.1:${await freePort()}/healthz`

contract('wait-for-api', {
  main: MAIN,
  good: { inputs: { url: `${server.url}/healthz`, timeout: '20s' } },
  bad: { inputs: { url: closed, timeout: '100ms' } },
  slow: { inputs: { url: closed, timeout: '5m' }, signal: { afterOutput: /connection refused/ } },
  brief: { timeout: '100ms' },
  textInputs: ['url', 'headers', 'body', 'process'],
  reportSchema: JSON.parse(readFileSync(join(ROOT, 'schemas/report-v1.schema.json'), 'utf8')) as object,
})
