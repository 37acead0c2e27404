import { spawn } from 'node:child_process'
import { createServer } from 'node:http'
import { join } from 'node:path'
import { systemClock } from '@ci-gates/core/runner'
import { fakeClock, freePort, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import type { Attempt, AttemptOptions, Probe } from '../src/attempt.ts'
import { createProbe, parseTarget, poll, pollAll, watchContainer, watchLogFiles, watchProcess } from '../src/index.ts'
import { http, says } from './support/servers.ts'

const NOTHING: Attempt = {
  ...{ outcome: 'not-ready', phase: 'connect', code: 'connection-refused', observed: 'connection refused' },
  ...{ addresses: [], timings: { total: 1 }, notes: [] },
}
const ready: Attempt = { ...NOTHING, outcome: 'ready', phase: 'answer', code: 'ready', observed: '200', status: 200 }
const down: Attempt = {
  ...NOTHING,
  phase: 'answer',
  code: 'component-down',
  observed: '503: db is down',
  status: 503,
  component: 'db',
}

/** A service whose answer depends on the time, under a clock that jumps from sleep to sleep. */
function service(answer: (at: number) => Attempt) {
  const clock = fakeClock({ auto: true })
  const start = clock.now()
  const asked: number[] = []
  const probe: Probe = async () => {
    asked.push(clock.now() - start)
    return answer(clock.now() - start)
  }
  const common = {
    clock,
    signal: new AbortController().signal,
    timeoutMs: 60_000,
    attemptTimeoutMs: 5_000,
    intervalMs: 1_000,
  }
  return { asked, probe, common }
}

describe('the schedule', () => {
  test('dense after each change of state, 2 % of the time since later, up to the interval', async () => {
    const { asked, probe, common } = service((at) => (at < 30_000 ? NOTHING : at < 50_000 ? down : ready))
    const result = await poll(probe, common)
    const pauses = asked.map((at, index) => [at, (asked[index + 1] ?? at) - at] as const)
    const between = (from: number, to: number) =>
      pauses.filter(([at]) => at >= from && at < to).map(([, pause]) => pause)
    expect(new Set(between(0, 9_000))).toEqual(new Set([25]))
    expect(Math.max(...between(10_000, 29_000))).toBeLessThanOrEqual(600)
    expect(Math.max(...between(30_600, 39_000))).toBe(25)
    expect(result).toMatchObject({ outcome: 'ready', statesLeftOut: 0 })
    expect(result.timeline.map(({ code }) => code)).toEqual(['connection-refused', 'component-down', 'ready'])
    expect(result.elapsedMs).toBeLessThan(50_500)
  })

  test('the interval is the ceiling, and the last attempt is made at the deadline', async () => {
    const { asked, probe, common } = service(() => NOTHING)
    const result = await poll(probe, { ...common, intervalMs: 7_000, timeoutMs: 61_000 })
    expect(asked.at(-1)).toBe(61_000)
    expect(result).toMatchObject({ outcome: 'timed-out', elapsedMs: 61_000, attempts: asked.length })
    expect(result.timeline).toHaveLength(1)
  })

  test('Retry-After is obeyed, but not past the deadline', async () => {
    const { asked, probe, common } = service(() => ({ ...down, retryAfterMs: 25_000 }))
    await poll(probe, common)
    expect(asked).toEqual([0, 25_000, 50_000, 60_000])
  })

  test('a server of others is asked twice a second', async () => {
    const addresses = [{ address: '198.51.100.7', family: 4, port: 443, result: 'connected', tookMs: 9 }] as const
    const { asked, probe, common } = service(() => ({ ...down, addresses }))
    await poll(probe, { ...common, timeoutMs: 2_000 })
    expect(asked).toEqual([0, 500, 1_000, 1_500, 2_000])
  })

  test('successes in a row', async () => {
    let calls = 0
    const { probe, common } = service(() => [ready, down, ready, ready, ready][calls++] ?? down)
    expect(await poll(probe, { ...common, successes: 3 })).toMatchObject({ outcome: 'ready', attempts: 5 })
  })
})

describe('what is told', () => {
  test('each change, and every 15 s that nothing changes', async () => {
    const { probe, common } = service((at) => (at < 40_000 ? NOTHING : down))
    const told: string[] = []
    await poll(probe, {
      ...common,
      onChange: ({ description }) => told.push(description),
      onStill: ({ description }, at) => told.push(`${Math.floor(at / 1_000)} s ${description}`),
    })
    const [first, second] = ['connection refused', '503: db is down']
    expect(told).toEqual([first, `15 s ${first}`, `30 s ${first}`, second, `55 s ${second}`])
  })

  test('a service that flaps is told by its beginning and end', async () => {
    let calls = 0
    const { probe, common } = service(() => (calls++ % 2 === 0 ? NOTHING : down))
    const { timeline, statesLeftOut } = await poll(probe, common)
    expect(timeline).toHaveLength(40)
    expect(statesLeftOut).toBeGreaterThan(1_000)
  })
})

describe('what cannot heal', () => {
  const hopeless = { reason: 'it wants other credentials', afterMs: 2_000 }
  test('is given up after its time, unless it changes', async () => {
    const { probe, common } = service((at) =>
      at < 1_900 ? { ...down, hopeless } : at < 3_000 ? down : { ...NOTHING, hopeless },
    )
    const result = await poll(probe, common)
    expect(result).toMatchObject({ outcome: 'gave-up', reason: hopeless.reason })
    expect(result.elapsedMs).toBeGreaterThanOrEqual(3_900)
    expect(result.elapsedMs).toBeLessThan(6_000)
  })

  test('is waited for when that is wanted', async () => {
    const { probe, common } = service(() => ({ ...down, hopeless }))
    expect(await poll(probe, { ...common, giveUp: false })).toMatchObject({ outcome: 'timed-out' })
  })
})

const real = {
  clock: systemClock,
  signal: new AbortController().signal,
  timeoutMs: 5_000,
  attemptTimeoutMs: 5_000,
  intervalMs: 1_000,
}

describe('against real time', () => {
  test('a peer that hangs: over soon after the deadline, one socket at a time, none left', async () => {
    const { port, open, most } = await says('', { ends: false })
    const result = await poll(createProbe(parseTarget(`http://127.0.0.1:${port}/`)), {
      ...real,
      timeoutMs: 600,
      attemptTimeoutMs: 150,
    })
    expect(result).toMatchObject({ outcome: 'timed-out', last: { code: 'timeout-first-byte' } })
    expect(result.elapsedMs).toBeGreaterThanOrEqual(600)
    expect(result.elapsedMs).toBeLessThan(3_000)
    expect(most()).toBe(1)
    await expect.poll(open).toBe(0)
  })

  test('one attempt that outlasts the deadline still says what it saw', async () => {
    const { port } = await says('', { ends: false })
    const result = await poll(createProbe(parseTarget(`http://127.0.0.1:${port}/`)), { ...real, timeoutMs: 300 })
    expect(result).toMatchObject({ outcome: 'timed-out', attempts: 1, last: { code: 'timeout-first-byte' } })
  })

  test('an abort ends it at once', async () => {
    const { port, open } = await says('', { ends: false })
    const cancel = new AbortController()
    const waiting = poll(createProbe(parseTarget(`http://127.0.0.1:${port}/`)), { ...real, signal: cancel.signal })
    await expect.poll(open).toBe(1)
    cancel.abort()
    expect(await waiting).toMatchObject({ outcome: 'aborted' })
    await expect.poll(open).toBe(0)
  })

  test('any: the one that answers is named; all: what is hopeless ends it', async () => {
    const { port } = await says('HTTP/1.1 200 OK\r\ncontent-length: 0\r\n\r\n')
    const target = (told: string) => ({ told, probe: createProbe(parseTarget(told)) })
    const targets = [target(`http://127.0.0.1:${await freePort()}/`), target(`http://127.0.0.1:${port}/healthz`)]
    const any = await pollAll(targets, { ...real, match: 'any' })
    expect(any).toMatchObject({ outcome: 'ready', decisive: { told: targets[1]?.told } })
    expect(any.results.map(({ outcome }) => outcome)).toEqual(['aborted', 'ready'])
    const all = await pollAll(targets, { ...real, timeoutMs: 300, match: 'all' })
    expect(all).toMatchObject({ outcome: 'timed-out', decisive: { told: targets[0]?.told } })
    await expect(pollAll([], { ...real, match: 'all' })).rejects.toThrow('no target')
  })
})

describe('watches', () => {
  const never = (_: AttemptOptions) => Promise.resolve(NOTHING)

  test('a process that exits ends the wait', async () => {
    const child = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 300)'], { stdio: 'ignore' })
    const result = await poll(never, { ...real, watches: [watchProcess({ pid: child.pid ?? 0 })] })
    expect(result).toMatchObject({ outcome: 'gave-up', reason: `process ${child.pid} has exited` })
    expect(result.elapsedMs).toBeLessThan(4_000)
  })

  test('a line in a log file ends the wait', async () => {
    await using workspace = temporaryWorkspace({ 'api.log': 'starting\n' })
    const pattern = { text: 'Traceback', test: (text: string) => text.includes('Traceback') }
    const watch = watchLogFiles([{ path: join(workspace.path, 'api.log'), told: 'api.log' }], pattern)
    setTimeout(() => workspace.write({ 'api.log': 'starting\nTraceback (most recent call last):\n' }), 200)
    const result = await poll(never, { ...real, watches: [watch] })
    expect(result).toMatchObject({ outcome: 'gave-up', reason: 'api.log says "Traceback (most recent call last):"' })
  })

  test('ends all of several targets, once; a container that has exited is told with its cause', async () => {
    const state = { State: { Status: 'exited', ExitCode: 137, OOMKilled: true } }
    const engine = await http((_, response) => response.end(JSON.stringify(state)))
    const watches = [watchContainer('api', { DOCKER_HOST: `tcp://127.0.0.1:${engine.port}` })]
    const targets = ['a', 'b'].map((told) => ({ told, probe: never }))
    const result = await pollAll(targets, { ...real, match: 'any', watches })
    expect(result).toMatchObject({ outcome: 'gave-up', reason: 'api exited with code 137 (out of memory)' })
    expect(result.results.map(({ outcome }) => outcome)).toEqual(['aborted', 'aborted'])
  })

  test('a callback that throws ends everything', async () => {
    const targets = ['a', 'b'].map((told) => ({ told, probe: never }))
    const onChange = () => {
      throw new Error('from the callback')
    }
    await expect(pollAll(targets, { ...real, match: 'all', onChange })).rejects.toThrow('from the callback')
  })

  test('a pid file and a log that are not there yet are waited for', async () => {
    const watch = watchProcess({ pidFile: '/no/such/pid', told: 'api.pid' })
    const logs = watchLogFiles([{ path: '/no/such/log', told: 'api.log' }], { text: 'x', test: () => true })
    expect(await poll(never, { ...real, timeoutMs: 400, watches: [watch, logs] })).toMatchObject({
      outcome: 'timed-out',
    })
  })
})

test('readiness is seen within moments of it', async () => {
  const port = await freePort()
  const server = createServer((_, response) => response.end())
  let opened = 0
  setTimeout(() => server.listen(port, '127.0.0.1', () => (opened = Date.now())), 400)
  const result = await poll(createProbe(parseTarget(`http://127.0.0.1:${port}/`)), real)
  expect(result.outcome).toBe('ready')
  expect(Date.now() - opened).toBeLessThan(3_000)
  server.close()
})
