import { type FakeRunner, fakeClock, fakeRunner } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import {
  annotations,
  defineGate,
  type Finding,
  InputError,
  input,
  type Report,
  type Verdict,
  type World,
} from '../src/model/index.ts'
import { runGate } from '../src/runner/index.ts'
import type { Cancelled } from '../src/runner/signals.ts'

const holding: Finding = { claim: 'a', outcome: 'holds', code: 'a-holds', observed: 'seen' }
const pass: Verdict = { outcome: 'pass', code: 'all-hold', reason: 'all hold', findings: [holding], metrics: {} }
const fail: Verdict = { ...pass, outcome: 'fail', code: 'broken', reason: 'one is broken' }

function gateOf(run: (world: World, wait: number) => Promise<Verdict>) {
  return defineGate({
    name: 'gate',
    title: 'Gate',
    description: 'For tests.',
    branding: { icon: 'x', color: 'red' },
    inputs: {
      wait: input.duration({ description: 'How long.', default: '1m' }),
      token: input.secret({ description: 'A secret.', optional: true }),
    },
    outputs: {},
    run: ({ wait }, world) => run(world, wait),
  })
}

/** A cancellation that comes when the test says so. */
function cancellation() {
  const controller = new AbortController()
  const cancelled = new Promise<Cancelled>((resolve) => {
    controller.signal.addEventListener('abort', () => resolve(controller.signal.reason))
  })
  return { signal: controller.signal, cancelled, cancel: (name: Cancelled) => controller.abort(name) }
}

function run(runner: FakeRunner, verdict: (world: World, wait: number) => Promise<Verdict>, clock = fakeClock()) {
  return runGate(gateOf(verdict), runner, clock, cancellation())
}

test('a verdict with its circumstances', async () => {
  const runner = fakeRunner()
  const clock = fakeClock({ start: Date.UTC(2026, 1, 3, 4, 5, 6), auto: true })
  const code = await run(
    runner,
    async (world, wait) => {
      await world.clock.sleep(wait)
      return pass
    },
    clock,
  )
  expect(code).toBe(0)
  expect(clock.slept).toEqual([60_000])
  expect(runner.reports).toMatchObject([
    {
      path: undefined,
      summary: true,
      report: {
        version: 1,
        gate: 'gate',
        subject: { ref: 'refs/heads/main' },
        enforcement: { wish: 'hard', effective: 'hard' },
        verdict: pass,
        startedAt: '2026-02-03T04:05:06.000Z',
        finishedAt: '2026-02-03T04:06:06.000Z',
        durationMs: 60_000,
      },
    },
  ])
})

test('a clock that is set back gives no negative duration', async () => {
  const runner = fakeRunner()
  const times = [5_000, 1_000]
  await run(runner, async () => pass, { ...fakeClock(), now: () => times.shift() ?? 0 })
  expect(runner.reports[0]?.report.durationMs).toBe(0)
})

test.each([
  [pass, 'hard', 0],
  [pass, 'soft', 0],
  [fail, 'hard', 1],
  [fail, 'soft', 0],
  [{ ...pass, outcome: 'inconclusive' } as const, 'hard', 1],
  [{ ...pass, outcome: 'inconclusive' } as const, 'soft', 0],
])('exit code of %# %s', async (verdict, enforcement, code) => {
  expect(await run(fakeRunner({ enforcement }), async () => verdict)).toBe(code)
})

test('mistakes are told and nothing is run', async () => {
  const runner = fakeRunner({ wait: 'long', enforcement: 'sfot' })
  expect(await run(runner, () => Promise.reject(new Error('was run')))).toBe(1)
  expect(runner.mistakes.map(({ input }) => input)).toEqual(['wait', 'enforcement'])
  expect(runner).toMatchObject({ reports: [], crashes: [] })
})

test('strangers are told in one warning', async () => {
  const runner = fakeRunner(Object.fromEntries(Array.from({ length: 20 }, (_, at) => [`elsewhere-${at}`, 'x'])))
  expect(await run(runner, async () => pass)).toBe(0)
  expect(runner.warnings).toHaveLength(1)
  expect(runner.warnings[0]).toContain('INPUT_ELSEWHERE-19')
})

test('secrets are masked first, and kept out of log and report', async () => {
  const runner = fakeRunner({ token: 'sesame' })
  await run(runner, async ({ log }) => {
    log.info(`masks: ${runner.masks}`)
    log.debug('sesame')
    return { ...fail, reason: 'sesame', metrics: { url: 'http://sesame@a' } }
  })
  expect(runner).toMatchObject({ masks: ['sesame'], info: ['masks: ***'], debug: ['***'] })
  expect(JSON.stringify(runner.reports)).not.toContain('sesame')
})

describe('cancelled', () => {
  async function cancelWhile(running: (world: World) => Promise<Verdict>) {
    const runner = fakeRunner({ enforcement: 'soft' })
    const { cancel, ...own } = cancellation()
    const ended = runGate(gateOf(running), runner, fakeClock(), own)
    await new Promise((resolve) => setImmediate(resolve))
    cancel('SIGTERM')
    return { code: await ended, runner }
  }

  test('a gate that stops is asked for nothing', async () => {
    const { code, runner } = await cancelWhile(async ({ clock, signal }) => {
      await clock.sleep(1_000, signal)
      return pass
    })
    expect(code).toBe(143)
    expect(runner.reports[0]?.report.verdict).toEqual({
      outcome: 'inconclusive',
      code: 'cancelled',
      reason: 'no verdict: cancelled by SIGTERM, so nothing is concluded',
      findings: [],
      metrics: {},
    })
  })

  test('what it has by then is kept, its pass is not', async () => {
    const { runner } = await cancelWhile(async ({ clock, signal }) => {
      await clock.sleep(1_000, signal).catch(() => {})
      return { ...pass, metrics: { attempts: 3 } }
    })
    const verdict = runner.reports[0]?.report.verdict
    expect(verdict).toMatchObject({ outcome: 'inconclusive', findings: [holding], metrics: { attempts: 3 } })
  })

  test('one that hears nothing is left', async () => {
    const { code, runner } = await cancelWhile(() => new Promise(() => {}))
    expect(code).toBe(143)
    expect(runner.reports[0]?.report.verdict.code).toBe('cancelled')
  })
})

test('a crash is told with its stack, without secrets, and never softened', async () => {
  const runner = fakeRunner({ enforcement: 'soft', token: 'sesame' })
  const cause = new TypeError('because of sesame')
  expect(await run(runner, () => Promise.reject(new Error('sesame is open', { cause })))).toBe(1)
  expect(runner.crashes[0]?.[0]).toBe('Error: *** is open')
  expect(runner.crashes[0]?.join('\n')).toContain('[cause]: TypeError: because of ***')
  expect(runner.reports).toEqual([])
})

describe('secrets', () => {
  test('that come up on the way are masked, and told nowhere', async () => {
    const runner = fakeRunner()
    await run(runner, async ({ mask, log }) => {
      mask('token-of-the-day')
      log.info('got token-of-the-day')
      return {
        ...pass,
        reason: 'ready with token-of-the-day',
        sections: [{ title: 'log', lines: ['token-of-the-day'] }],
      }
    })
    expect(runner.masks).toEqual(['token-of-the-day'])
    expect(runner.info).toEqual(['got ***'])
    expect(JSON.stringify(runner.reports)).not.toContain('token-of-the-day')
  })

  test('within the value of an input are masked before anything else', async () => {
    const runner = fakeRunner({ address: 'http://a:hunter22@host/' })
    const address = input.text({ description: '', secretsIn: (raw) => [/:([^:@]+)@/.exec(raw)?.[1] ?? ''] })
    const gate = { ...gateOf(async () => pass), inputs: { address } }
    await runGate({ ...gate, run: async () => ({ ...pass, reason: 'hunter22' }) }, runner, fakeClock(), cancellation())
    expect(runner.masks).toEqual(['hunter22'])
    expect(runner.reports[0]?.report.verdict.reason).toBe('***')
  })
})

test('what a run from a fork cannot have is soft on pull requests, and hard elsewhere', async () => {
  const verdict = { ...pass, outcome: 'inconclusive', softOnPullRequests: true } as const
  const subject = { ...fakeRunner().subject, event: 'pull_request', ref: 'refs/pull/7/merge' }
  const forked = fakeRunner({}, { subject })
  expect(await run(forked, async () => verdict)).toBe(0)
  expect(forked.reports[0]?.report.enforcement).toMatchObject({ wish: 'hard', effective: 'soft' })
  expect(await run(fakeRunner(), async () => verdict)).toBe(1)
})

test('a verdict may be soft wherever it runs, by a rule of the gate; a pass needs none', async () => {
  const soft = { why: 'no configuration', quiet: true }
  const runner = fakeRunner()
  expect(await run(runner, async () => ({ ...pass, outcome: 'fail', soft }))).toBe(0)
  expect(runner.reports[0]?.report.enforcement).toMatchObject({ effective: 'soft', why: 'no configuration' })
  expect(annotations(runner.reports[0]?.report as Report)).toEqual([])
  const passing = fakeRunner()
  expect(await run(passing, async () => ({ ...pass, soft }))).toBe(0)
  expect(passing.reports[0]?.report.enforcement.effective).toBe('hard')
})

test('what is told elsewhere comes back as warnings and sections, without secrets', async () => {
  const runner = fakeRunner({ token: 'hunter22' })
  const gate = {
    ...gateOf(async () => pass),
    inputs: { token: input.secret({ description: '' }) },
    tellElsewhere: async () => ({
      warnings: ['refused with hunter22'],
      sections: [{ title: 'badge', lines: ['hunter22'] }],
    }),
  }
  expect(await runGate({ ...gate, run: async () => pass }, runner, fakeClock(), cancellation())).toBe(0)
  expect(runner.warnings).toEqual(['refused with ***'])
  expect(runner.more).toEqual([{ title: 'badge', lines: ['***'] }])
})

test('the mistakes of a file are told where they stand', () => {
  const where = { file: '.github/a.yml', line: 4, column: 7 }
  expect(new InputError([{ input: 'config', message: 'unknown key "wieght"', where }]).message).toBe(
    '.github/a.yml:4:7 unknown key "wieght"',
  )
})

describe('a gate that hardens what is soft', () => {
  const subject = { ...fakeRunner().subject, event: 'pull_request', ref: 'refs/pull/7/merge' }
  const hardening = { because: 'the last 3 runs on main failed the same way' }

  test('fails the step, and the reason is told', async () => {
    const runner = fakeRunner({ enforcement: 'auto' }, { subject })
    expect(await run(runner, async () => ({ ...fail, hardening }))).toBe(1)
    expect(runner.reports[0]?.report.enforcement).toEqual({ wish: 'auto', effective: 'hard', why: hardening.because })
  })

  test('adds to the reason of what stays soft, and changes nothing of what is hard', async () => {
    const verdict = { ...fail, hardening: { note: 'soft until 2027-01-31, sesame' } }
    const soft = fakeRunner({ enforcement: 'auto', token: 'sesame' }, { subject })
    expect(await run(soft, async () => verdict)).toBe(0)
    expect(soft.reports[0]?.report.enforcement.why).toBe('on pull requests; soft until 2027-01-31, ***')
    expect(JSON.stringify(soft.reports)).not.toContain('sesame')
    const hard = fakeRunner({ enforcement: 'auto' })
    expect(await run(hard, async () => verdict)).toBe(1)
    expect(hard.reports[0]?.report.enforcement.why).toBe('push to main')
  })

  test('is told what the wish came to, and what the run is about', async () => {
    const seen: unknown[] = []
    await run(fakeRunner({ enforcement: 'auto' }, { subject }), async ({ enforcement, subject: { ref } }) => {
      seen.push(enforcement.effective, ref)
      return pass
    })
    expect(seen).toEqual(['soft', 'refs/pull/7/merge'])
  })

  test('without a word is a crash', async () => {
    const runner = fakeRunner()
    expect(await run(runner, async () => ({ ...fail, hardening: { because: '' } }))).toBe(1)
    expect(runner.crashes[0]?.[0]).toMatch(/hardening says nothing/)
  })
})
