import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Attempt, CODES, parseTarget, span } from '@ci-gates/probes'
import { secretsInHeaders } from '@ci-gates/probes/inputs'
import { describe, expect, test } from 'vitest'
import { judge } from '../src/judge.ts'
import type { Plan } from '../src/plan.ts'
import { reproduce } from '../src/reproduce.ts'
import { ROOT } from './bundle.ts'

const plan = (more: Partial<Plan> = {}): Plan => ({
  targets: [],
  match: 'all',
  options: {},
  limits: { timeoutMs: 1, attemptTimeoutMs: 1, intervalMs: 1, successes: 1, giveUp: true },
  guards: [],
  logFiles: [],
  files: {},
  ...more,
})

/** Ready after so much of ten seconds. */
function readyAfter(elapsedMs: number) {
  const target = { told: 'http://h/', probe: async () => last }
  const last: Attempt = {
    ...{ outcome: 'ready', phase: 'answer', code: 'ready', observed: '200', status: 200 },
    ...{ addresses: [], timings: { total: 1 }, notes: [] },
  }
  const own = { outcome: 'ready', elapsedMs, attempts: 1, timeline: [], statesLeftOut: 0, last, target } as const
  const limits = { ...plan().limits, timeoutMs: 10_000 }
  return judge({ plan: plan({ limits }), result: { outcome: 'ready', elapsedMs, results: [own] }, tails: [] })
}

test('a window that is nearly spent is told, as a warning that decides nothing', () => {
  expect(readyAfter(7_000)).toMatchObject({ reason: 'http://h/ ready after 7 s of 10 s (70 %)', findings: [{}] })
  expect(readyAfter(7_200)).toMatchObject({
    outcome: 'pass',
    reason: 'http://h/ ready after 7.2 s of 10 s (72 %): raise timeout before this turns red by itself',
    findings: [{ code: 'window-nearly-spent', outcome: 'broken', additional: true }, { outcome: 'holds' }],
  })
})

describe('the command that shows the same', () => {
  test.each([
    ['http://127.0.0.1:8000/x', {}, 'curl -sS -i -L http://127.0.0.1:8000/x'],
    ["http://h/a'b?x=1&y=2", { redirects: 'none' }, "curl -sS -i 'http://h/a'\\''b?x=1&y=2'"],
    ['http://u:pass@h/?token=abc', {}, 'curl -sS -i -L -u "$USER_AND_PASSWORD" "http://h/?token=$TOKEN"'],
    ['https://h/', { method: 'HEAD', tls: { verify: false } }, 'curl -sS -i -I -L -k https://h/'],
    [
      'https://h/',
      { requestBody: 'x', headers: { 'X-Api-Key': 's' } },
      'curl -sS -i -L -H "X-Api-Key: $X_API_KEY" --data-binary "$REQUEST_BODY" https://h/',
    ],
    ['https://h/', { connectTo: { host: '::1', port: 8443 } }, "curl -sS -i -L --connect-to '::[::1]:8443' https://h/"],
    ['unix:/run/a.sock:/healthz', {}, 'curl -sS -i -L --unix-socket /run/a.sock http://localhost/healthz'],
    ['tcp://db:5432', {}, 'nc -vz db 5432'],
    ['postgres://app:pw@db/shop', {}, 'pg_isready -h db -p 5432 -d shop -U app'],
    ['mysql://db', {}, 'mysqladmin ping -h db -P 3306'],
    ['redis://cache', {}, 'redis-cli -h cache -p 6379 ping'],
    ['grpc://h:50051/shop', {}, 'grpc_health_probe -addr=h:50051 -service=shop'],
    ['docker:api', {}, "docker inspect --format '{{json .State}}' api"],
  ] as const)('%s', (address, options, command) => {
    expect(reproduce(parseTarget(address), plan({ options }))).toBe(command)
  })
})

test.each([
  [0, '0 ms'],
  [999, '999 ms'],
  [2_049, '2 s'],
  [4_190, '4.1 s'],
  [60_000, '60 s'],
])('%d ms is told as %s', (ms, words) => expect(span(ms)).toBe(words))

test.each([
  ['Authorization: Bearer abcdef', ['abcdef']],
  ['X-Api-Key: abcdef\nAccept: application/json', ['abcdef']],
  ['X-Env: staging', []],
  ['X-Trace: 0123456789abcdef', ['0123456789abcdef']],
  ['Authorization: Bearer ', []],
  ['no header', []],
])('secrets of %j', (raw, secrets) => expect(secretsInHeaders(raw)).toEqual(secrets))

test('the README has every code of an attempt, with its meaning and remedy', () => {
  const readme = readFileSync(join(ROOT, 'actions/wait-for-api/README.md'), 'utf8')
  const missing = Object.entries(CODES).filter(
    ([code, [meaning, remedy]]) => !readme.includes(`| \`${code}\` | ${meaning} | ${remedy} |`),
  )
  expect(missing).toEqual([])
})
