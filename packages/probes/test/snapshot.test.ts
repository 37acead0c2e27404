import { hostileTexts, longTexts } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { ABSENT, type ContainerSnapshot, compareSnapshots, parseSnapshot, type Snapshot } from '../src/index.ts'

const NOON = Date.UTC(2026, 10, 21, 12)
const at = (time: string) => Date.parse(`2026-11-21T${time}Z`)
const api: ContainerSnapshot = {
  ...{ id: 'a1', state: 'running', startedAt: NOON - 60_000, restartCount: 0, exitCode: 0, oomKilled: false },
  addresses: { default: ['172.18.0.5'] },
}
const warm: Snapshot = {
  ...{
    version: 1,
    at: NOON,
    target: 'https://127.0.0.1:8443/healthz',
    healthy: true,
    code: 'healthy',
    status: 200,
    latencyMs: 12,
  },
  addresses: { 'api.example.org': ['192.0.2.1'] },
  certificate: { fingerprint256: 'AA:BB', notAfter: '2027-01-01T00:00:00.000Z', subject: 'CN=localhost' },
  containers: { api },
  logs: [{ path: 'error.log', size: 5, inode: 77 }],
}

const changes = (change: Partial<Snapshot>, before: Partial<Snapshot> = {}) =>
  compareSnapshots({ ...warm, ...before }, { ...warm, at: at('14:05:00'), ...change }).map(
    ({ kind, text }) => `${kind}: ${text}`,
  )
const container = (change: Partial<ContainerSnapshot>) => changes({ containers: { api: { ...api, ...change } } })
const RESTARTED = { startedAt: at('13:40:07'), restartCount: 1, exitCode: 137, oomKilled: true }

describe('what changed', () => {
  test('nothing', () => expect(changes({})).toEqual([]))

  test.each<[string, Partial<ContainerSnapshot>, readonly string[]]>([
    ['restarted', RESTARTED, ['restarted: api restarted at 13:40:07 (exit 137, out of memory)']],
    [
      'twice',
      { ...RESTARTED, restartCount: 2 },
      ['restarted: api restarted at 13:40:07 (exit 137, out of memory, 2 times)'],
    ],
    ['by hand', { startedAt: at('13:40:07') }, ['restarted: api restarted at 13:40:07']],
    [
      'stopped',
      { state: 'exited', exitCode: 1, finishedAt: at('13:00:00'), addresses: {} },
      ['stopped: api exited at 13:00:00 (exit 1)'],
    ],
    ['paused', { state: 'paused' }, ['stopped: api is paused, it ran at the warm-up']],
    [
      'made anew elsewhere',
      { id: 'b2', startedAt: at('13:40:07'), addresses: { default: ['172.18.0.7'] } },
      ['recreated: api was made anew at 13:40:07', 'new-address: api moved from 172.18.0.5 to 172.18.0.7'],
    ],
    ['gone', ABSENT, ['gone: api is gone: it was there at the warm-up']],
    ['the same addresses in another order', { addresses: { b: [], a: ['172.18.0.5', '172.18.0.5'] } }, []],
  ])('a container %s', (_, change, told) => expect(container(change)).toEqual(told))

  test('a container that could not be asked for is no change', () => {
    expect(changes({ containers: {} })).toEqual([])
    expect(changes({ containers: JSON.parse('{"__proto__":{}}') as Snapshot['containers'] })).toEqual([])
  })

  test('health', () => {
    const down = { healthy: false, code: 'upstream-refused', status: 502 }
    expect(changes(down)).toEqual([
      'broken-since: healthy at 12:00:00 and broken since (upstream-refused)',
      'other-status: answers 502, at the warm-up 200',
    ])
    expect(changes(down, down)).toEqual([
      'never-healthy: never healthy: upstream-refused at the warm-up (12:00:00) already',
    ])
    expect(changes({}, { healthy: false, code: 'connection-refused' })).toEqual([
      'recovered: healthy now, connection-refused at the warm-up (12:00:00)',
    ])
    expect(changes(down, { at: NOON - 86_400_000 })[0]).toContain('healthy at 2026-11-20 12:00:00')
  })

  test('address, certificate, latency', () => {
    expect(changes({ addresses: { 'api.example.org': ['192.0.2.9'] } })).toEqual([
      'new-address: api.example.org moved from 192.0.2.1 to 192.0.2.9',
    ])
    expect(changes({ certificate: { fingerprint256: 'CC', notAfter: '2026-11-30T00:00:00.000Z' } })).toEqual([
      'new-certificate: another certificate than at the warm-up: valid until 2026-11-30, before until 2027-01-01',
    ])
    expect(changes({ latencyMs: 2_100 })).toEqual([
      'slower: answered in 2.1 s, at the warm-up in 12 ms (175 times as long)',
    ])
    expect(changes({ latencyMs: 119 })).toEqual([])
    expect(changes({ latencyMs: 99 }, { latencyMs: 1 })).toEqual([])
  })

  test('another target: nothing is compared', () => {
    expect(changes({ target: 'https://example.org/', containers: { api: ABSENT } })).toEqual([
      'other-target: the warm-up asked https://127.0.0.1:8443/healthz, not https://example.org/: nothing can be compared',
    ])
  })
})

describe('a stored snapshot', () => {
  test('comes back as it was', () => {
    const stored = { ...warm, containers: { api: { ...api, finishedAt: NOON } } }
    expect(parseSnapshot(JSON.stringify(stored))).toEqual(stored)
    const { certificate: _, status: __, latencyMs: ___, ...least } = warm
    expect(parseSnapshot(JSON.stringify(least))).toEqual(least)
    expect(parseSnapshot(JSON.stringify({ ...warm, more: 1 }))).toEqual(warm)
  })

  test.each<[string, unknown]>([
    ['no JSON', undefined],
    ['a list', []],
    ['nothing', null],
    ['another version', { ...warm, version: 2 }],
    ['no time', { ...warm, at: '12:00' }],
    ['a time beyond all dates', { ...warm, at: 1e300 }],
    ['a container time beyond all dates', { ...warm, containers: { api: { ...api, startedAt: 9e15 } } }],
    ['healthy as a text', { ...warm, healthy: 'true' }],
    ['a long text', { ...warm, target: 'x'.repeat(2_000) }],
    ['a negative count', { ...warm, containers: { api: { ...api, restartCount: -1 } } }],
    ['addresses as a text', { ...warm, addresses: { api: '172.18.0.5' } }],
    [
      'a thousand containers',
      { ...warm, containers: Object.fromEntries(Array.from({ length: 1_000 }, (_, n) => [n, api])) },
    ],
    ['a certificate without a date', { ...warm, certificate: { fingerprint256: 'A', notAfter: 'never' } }],
    ['a log without a path', { ...warm, logs: [{ size: 1, inode: 1 }] }],
  ])('%s is refused in words', (_, value) => {
    const read = parseSnapshot(value === undefined ? '{' : JSON.stringify(value))
    expect(read).toEqual({
      problem: expect.stringMatching(/^the snapshot is (not JSON|of version|damaged: ".{1,60}" is not )/),
    })
  })

  test.each(Object.entries({ ...hostileTexts }))('%s', (_, text) => {
    expect(parseSnapshot(text)).toHaveProperty('problem')
    const named = { ...warm, containers: JSON.parse(JSON.stringify({ [text]: api })) as Snapshot['containers'] }
    expect(compareSnapshots(named, { ...named, containers: {} })).toEqual([])
  })
  test.each(Object.entries(longTexts))('%s', (_, make) => expect(parseSnapshot(make())).toHaveProperty('problem'))
  test('a prototype is a name as any other', () => {
    const text = JSON.stringify(warm).replace('"api"', '"__proto__"')
    const read = parseSnapshot(text)
    expect(Object.keys('containers' in read ? read.containers : {})).toEqual(['__proto__'])
    expect(({} as Record<string, unknown>)['state']).toBeUndefined()
  })
})
