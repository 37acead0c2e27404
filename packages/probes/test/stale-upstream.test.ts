import { describe, expect, test } from 'vitest'
import {
  readNginxConfig,
  readProxyLog,
  type Snapshot,
  type StaleEvidence,
  staleUpstream,
  type Upstream,
} from '../src/index.ts'

const NOON = Date.UTC(2026, 10, 21, 12)
const MOVED = NOON + 2 * 3_600_000 + 131_000

function line(peer: string, { path = '/healthz', at = MOVED + 5_000 } = {}) {
  const time = new Date(at).toISOString().slice(0, 19).replaceAll('-', '/').replace('T', ' ')
  return `${time} [error] 31#31: *7 connect() failed (111: Connection refused) while connecting to upstream, client: 172.18.0.1, server: , request: "GET ${path} HTTP/1.1", upstream: "http://${peer}:80${path}", host: "127.0.0.1:8443"`
}

const lines = (...texts: readonly string[]) => readProxyLog(texts.join('\n')).lines
const passes = (text: string) => readNginxConfig(`http { ${text} }`, { path: 'nginx.conf' }).passes
const STATIC = passes('server { location / { proxy_pass http://api:80; } }')
const api: Upstream = { name: 'api', addresses: ['172.18.0.7'], source: 'inspect', startedAt: MOVED, running: true }
const container = { id: 'a', state: 'running', restartCount: 0, exitCode: 0, oomKilled: false }
const before: Snapshot = {
  ...{ version: 1, at: NOON, target: 'https://127.0.0.1:8443/healthz', healthy: true, code: 'healthy' },
  ...{ addresses: {}, logs: [], containers: { api: { ...container, addresses: { default: ['172.18.0.5'] } } } },
}

function decide(evidence: Partial<StaleEvidence>) {
  return staleUpstream({
    lines: lines(line('172.18.0.5'), line('172.18.0.5')),
    upstream: api,
    now: MOVED + 10_000,
    ...evidence,
  })
}

test('the incident: the log names the old address, the engine the new one', () => {
  expect(decide({ before })).toEqual({
    stale: true,
    peer: { host: '172.18.0.5', port: 80 },
    current: ['172.18.0.7'],
    since: MOVED,
    proof: 'log',
    certain: true,
    count: 2,
    words: 'nginx still sends to 172.18.0.5, api has been at 172.18.0.7 since 14:02:11',
  })
})

describe('proven or probable', () => {
  const unproven: Partial<StaleEvidence> = {}
  test.each<[string, Partial<StaleEvidence>, boolean]>([
    ['the warm-up knew the old address', { before }, true],
    ['nginx sends to this name alone', { passes: STATIC }, true],
    [
      'nginx knows it by an alias',
      {
        passes: passes('server { location / { proxy_pass http://backend; } }'),
        upstream: { ...api, aliases: ['backend'] },
      },
      true,
    ],
    ['nothing says that the old address was its own', unproven, false],
    [
      'nginx sends to other names as well',
      { passes: [...STATIC, ...passes('server { location /a { proxy_pass http://web; } }')] },
      false,
    ],
    [
      'a group has this name among others',
      { passes: passes('upstream g { server api:80; server b:80; } server { location / { proxy_pass http://g; } }') },
      false,
    ],
    ['a resolver says where it is, not the engine', { before, upstream: { ...api, source: 'resolution' } }, false],
    [
      'when it was started is not known',
      { before, upstream: { name: 'api', addresses: ['172.18.0.7'], source: 'inspect' } },
      false,
    ],
  ])('%s', (_, evidence, certain) => {
    const found = decide(evidence)
    expect(found).toMatchObject({ proof: 'log', certain })
    expect(found?.words.startsWith(certain ? 'nginx still sends to 172.18.0.5' : 'nginx probably still sends')).toBe(
      true,
    )
  })

  test('without a line of the log', () => {
    const none = { lines: [], before }
    expect(decide(none)).toMatchObject({ proof: 'snapshot', certain: false, count: 0 })
    expect(decide(none)).not.toHaveProperty('peer')
    expect(decide({ ...none, passes: STATIC })).toMatchObject({
      proof: 'config',
      certain: false,
      words: expect.stringMatching(/^nginx probably still/),
    })
    const variable = passes('server { location / { set $up api:80; proxy_pass http://$up; } }')
    expect(decide({ ...none, passes: variable })).toBeUndefined()
    const resolve = passes('upstream g { server api:80 resolve; } server { location / { proxy_pass http://g; } }')
    expect(decide({ ...none, passes: resolve })).toBeUndefined()
  })
})

test.each<[string, Partial<StaleEvidence>]>([
  ['the proxy dials where the upstream is', { lines: lines(line('172.18.0.7')), before }],
  ['it did dial the old address, then the new one', { lines: lines(line('172.18.0.5'), line('172.18.0.7')), before }],
  [
    'the same IPv6 address, written otherwise',
    { lines: lines(line('[fd00:0:0::7]')), upstream: { ...api, addresses: ['fd00::7'] } },
  ],
  ['an address of another network of the upstream', { upstream: { ...api, addresses: ['172.19.0.2', '172.18.0.5'] } }],
  ['every line is older than the move', { lines: lines(line('172.18.0.5', { at: MOVED - 60_000 })) }],
  ['the upstream does not run', { before, upstream: { ...api, running: false } }],
  ['the upstream has no address', { before, upstream: { ...api, addresses: [] } }],
  [
    'a published port is compared with an inner address',
    { upstream: { ...api, addresses: ['127.0.0.1', '::1'], source: 'resolution' } },
  ],
  ['nginx sends to other names only', { passes: passes('server { location / { proxy_pass http://varnish; } }') }],
  ['no line, and no warm-up', { lines: [] }],
  ['no line, and it did not move', { lines: [], before, upstream: { ...api, addresses: ['172.18.0.5'] } }],
])('not stale: %s', (_, evidence) => expect(decide(evidence)).toBeUndefined())

test('a line about another request counts only where none is about the asked one', () => {
  const both = lines(line('172.18.0.7'), line('172.18.0.9', { path: '/other' }))
  expect(decide({ lines: both, asked: '/healthz?x=1' })).toBeUndefined()
  expect(decide({ lines: both })).toMatchObject({ peer: { host: '172.18.0.9' }, count: 1, certain: false })
})

test('no upstream is known', () => {
  expect(staleUpstream({ lines: lines(line('172.18.0.5')), now: NOON })).toBeUndefined()
})
