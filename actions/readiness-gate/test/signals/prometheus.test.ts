import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { freePort, temporaryWorkspace } from '@ci-gates/testkit'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { prometheus } from '../../src/signals/prometheus.ts'
import { type Given, look, refusals, sceneIn } from '../support/scene.ts'
import { serve } from '../support/serve.ts'

const PROGRAM = (process.env['PATH'] ?? '')
  .split(delimiter)
  .map((folder) => join(folder, 'prometheus'))
  .find((path) => existsSync(path))
if (!PROGRAM)
  process.stderr.write(
    '\n!!! prometheus is not installed: nothing was tried against it. apt-get install prometheus\n\n',
  )

async function ask(url: string, keys: object, given: Given = {}) {
  using workspace = temporaryWorkspace({ x: 'x' })
  return await look(prometheus, { url, ...keys }, sceneIn(workspace.path, given))
}

describe.skipIf(!PROGRAM)('a real Prometheus', () => {
  const workspace = temporaryWorkspace()
  const made: { url?: string; stop?: () => Promise<void> } = {}
  const at = (keys: object) => ask(made.url ?? '', keys)

  beforeAll(async () => {
    const { createServer: createHttp } = await import('node:http')
    const old = Date.now() - 120_000
    const text = `requests{code="200"} 998\nrequests{code="500"} 2\nnothing 0\nold_sample 7 ${old}\n`
    const app = createHttp((_, response) => response.setHeader('content-type', 'text/plain; version=0.0.4').end(text))
    await new Promise<void>((resolve) => app.listen(0, '127.0.0.1', resolve))
    const target = (app.address() as { port: number }).port
    const port = await freePort()
    const config = join(workspace.path, 'prometheus.yml')
    writeFileSync(
      config,
      `global: { scrape_interval: 1s }\nscrape_configs:\n  - job_name: app\n    static_configs: [{ targets: ['127.0.0.1:${target}'] }]\n`,
    )
    const data = join(workspace.path, 'data')
    mkdirSync(data)
    const child = spawn(
      PROGRAM ?? '',
      [`--config.file=${config}`, `--storage.tsdb.path=${data}`, `--web.listen-address=127.0.0.1:${port}`],
      { stdio: 'ignore' },
    )
    made.url = `http://127.0.0.1:${port}`
    made.stop = async () => {
      const ended = new Promise((resolve) => child.once('exit', resolve))
      child.kill('SIGKILL')
      await ended
      app.closeAllConnections()
      app.close()
    }
    for (const until = Date.now() + 60_000; Date.now() < until; await sleep(250)) {
      const up = await fetch(`${made.url}/api/v1/query?query=count(requests)`).then(
        (answer) => answer.text(),
        () => '',
      )
      if (up.includes('"2"')) return
    }
    throw new Error('Prometheus did not scrape within a minute')
  }, 90_000)

  afterAll(async () => {
    await made.stop?.()
    workspace[Symbol.dispose]()
  })

  const rate = 'sum(requests{code="500"}) / sum(requests)'
  test.each<[string, object, object]>([
    [
      'a share below its limit',
      { query: rate, max: '1%' },
      { holds: true, code: 'number-kept', observed: '0.2 %', value: 0.002, expected: 'at most 1%' },
    ],
    [
      'a share above its limit',
      { query: rate, max: '0.1%' },
      { holds: false, code: 'number-missed', observed: '0.2 %' },
    ],
    ['half way', { query: rate, floor: '0.3%', target: '0.1%' }, { holds: false, credit: expect.closeTo(5_000, -1) }],
    ['a scalar', { query: 'scalar(sum(requests))', min: 1_000 }, { holds: true, value: 1_000 }],
    ['no series', { query: 'requests{code="404"}', max: 0 }, { measured: false, code: 'no-series' }],
    [
      'no series, which is zero',
      { query: 'requests{code="404"}', max: 0, 'on-empty': 'zero' },
      { holds: true, value: 0, observed: '0: no series, which is taken for zero' },
    ],
    [
      'no series, which is bad',
      { query: 'requests{code="404"}', max: 0, 'on-empty': 'fail' },
      { holds: false, code: 'no-series' },
    ],
    [
      '0/0',
      { query: 'sum(nothing) / sum(nothing)', max: '1%', 'on-empty': 'zero' },
      {
        measured: false,
        code: 'no-number',
        observed: 'the query came to NaN: zero was divided by zero: there was no traffic',
      },
    ],
    ['1/0', { query: 'sum(requests) / sum(nothing)', max: 1 }, { measured: false, code: 'no-number' }],
    [
      'several series',
      { query: 'requests', max: 1 },
      {
        measured: false,
        code: 'several-series',
        observed: 'the query returned 2 series; they differ in code',
        remedy: { text: 'Make one of them with sum(), max() or a narrower selector' },
      },
    ],
    [
      'a range',
      { query: 'nothing[1m]', max: 1 },
      { measured: false, code: 'parse-error', observed: 'the query returned a matrix, not a number' },
    ],
    [
      'a text',
      { query: '"x"', max: 1 },
      { measured: false, code: 'parse-error', observed: 'the query returned a string, not a number' },
    ],
    [
      'a mistake',
      { query: 'sum(', max: 1 },
      {
        measured: false,
        code: 'query-failed',
        observed: expect.stringMatching(/^Prometheus refused the query \(bad_data\): .*parse error/),
      },
    ],
    ['an old sample', { query: 'old_sample', max: 9 }, { holds: true }],
    [
      'an old sample that may not be',
      { query: 'old_sample', max: 9, 'max-age': '1m' },
      { measured: false, code: 'stale', observed: expect.stringMatching(/^the newest sample of old_sample is 2 min/) },
    ],
    [
      'a fresh one behind a computation',
      { query: rate, max: '1%', 'max-age': '1m', freshness: 'up{job="app"}' },
      { holds: true },
    ],
    [
      'an old one behind a computation',
      { query: 'sum(old_sample)', max: 9, 'max-age': '1m', freshness: 'old_sample' },
      { measured: false, code: 'stale' },
    ],
  ])('%s', async (_, keys, evidence) => {
    expect(await at(keys)).toMatchObject(evidence)
  })

  test('the query is told, and the path may be written out', async () => {
    expect((await at({ query: rate, max: '1%' })).details).toEqual([`query: ${rate}`])
    expect(await ask(`${made.url}/api/v1/query`, { query: rate, max: '1%' })).toMatchObject({ holds: true })
  })
})

describe('what stands in between', () => {
  const vector = (...values: string[]) => ({
    status: 'success',
    data: { resultType: 'vector', result: values.map((value) => ({ metric: {}, value: [1, value] })) },
  })
  const answering = (status: number, body: unknown, type = 'application/json') =>
    serve(
      (_, response) =>
        void response
          .writeHead(status, { 'content-type': type })
          .end(typeof body === 'string' ? body : JSON.stringify(body)),
    )

  test.each<[string, number, unknown, object]>([
    [
      'an error with a status of the server',
      503,
      { status: 'error', errorType: 'timeout', error: 'query timed out' },
      { code: 'query-failed', observed: 'Prometheus refused the query (timeout): query timed out' },
    ],
    [
      'an error of great length',
      422,
      { status: 'error', errorType: 'execution', error: 'x'.repeat(5_000) },
      { code: 'query-failed', observed: expect.stringMatching(/^.{300,400}$/) },
    ],
    ['a page of HTML', 200, '<!doctype html><title>Log in</title>', { code: 'parse-error' }],
    ['another API', 200, { ok: true }, { code: 'parse-error' }],
    ['what is no number', 200, vector('0x10'), { measured: false, code: 'no-number' }],
    ['a large number', 200, vector('-1.5e+01'), { measured: true, value: -15 }],
    ['a wall', 401, { message: 'no' }, { code: 'parse-error' }],
    [
      'more than fits',
      200,
      {
        status: 'success',
        data: {
          resultType: 'vector',
          result: Array.from({ length: 3_000 }, () => ({ metric: { a: 'b' }, value: [1, '1'] })),
        },
      },
      { code: 'several-series' },
    ],
  ])('%s', async (_, status, body, evidence) => {
    const port = await answering(status, body)
    expect(await ask(`http://127.0.0.1:${port}`, { query: 'up', max: 20 })).toMatchObject(evidence)
  })

  test('warnings are told', async () => {
    const port = await answering(200, { ...vector('1'), warnings: ['PromQL warning: one store was down'] })
    expect((await ask(`http://127.0.0.1:${port}`, { query: 'up', max: 2 })).details).toEqual([
      'query: up',
      'warning of the server: PromQL warning: one store was down',
    ])
  })

  test('credentials come from the environment, and stay out of what is told', async () => {
    const seen: (string | undefined)[] = []
    const masked: string[] = []
    const port = await serve((request, response) => {
      seen.push(request.headers.authorization, request.headers['x-scope-orgid'] as string)
      response.setHeader('content-type', 'application/json').end(JSON.stringify(vector('1')))
    })
    const url = `http://127.0.0.1:${port}/prom`
    const given = {
      env: { TOKEN: 'token-of-the-test', NAME: 'ada', PASSWORD: 'hunter2hunter2', ORG: 'acme-org' },
      mask: (secret: string) => void masked.push(secret),
    }
    const org = ['X-Scope-OrgID: $', '{ORG}'].join('')
    await ask(url, { query: 'up', max: 2, 'token-env': 'TOKEN', headers: org }, given)
    await ask(url, { query: 'up', max: 2, 'user-env': 'NAME', 'password-env': 'PASSWORD' }, given)
    expect(seen).toEqual(['Bearer token-of-the-test', 'acme-org', `Basic ${btoa('ada:hunter2hunter2')}`, undefined])
    expect(masked).toEqual(expect.arrayContaining(['token-of-the-test', 'hunter2hunter2', 'acme-org']))
    expect(await ask(url, { query: 'up', max: 2, 'token-env': 'NOPE' }, given)).toMatchObject({
      measured: false,
      code: 'no-variable',
    })
  })

  test('nothing is asked for a pull request that wrote it, nor at the metadata service', async () => {
    expect(await ask('http://127.0.0.1:1', { query: 'up', max: 1 }, { trusted: false })).toMatchObject({
      code: 'not-trusted',
    })
    expect(await ask('http://169.254.169.254', { query: 'up', max: 1 })).toMatchObject({ code: 'address-refused' })
  })

  test('a host that cannot be reached says so', async () => {
    expect(await ask('http://prometheus.invalid', { query: 'up', max: 1 })).toMatchObject({
      measured: false,
      remedy: { text: 'Run the job where the host can be reached: a private host needs a self-hosted runner' },
    })
  })
})

test.each([
  [{ query: 'up' }, /^say what it may be/],
  [{ query: 'up', min: '2%', max: '1%' }, /^min 2% is more than max 1%$/],
  [{ query: 'up', max: 1, floor: 1 }, /go together$/],
  [{ query: 'up', max: 1, 'user-env': 'A' }, /go together$/],
  [{ query: 'sum(up)', max: 1, 'max-age': '5m' }, /^the query computes/],
  [{ query: 'up', max: 1, 'max-age': '5m', freshness: 'sum(up)' }, /^is no plain selector/],
  [{ query: 'up', max: 1, headers: 'nothing' }, /^a header is/],
  [{ query: 'up', max: 'few' }, /neither a number nor a percentage/],
])('refuses %j', async (keys, message) => {
  expect(await refusals(prometheus, { url: 'http://a', ...keys })).toEqual([expect.stringMatching(message)])
})
