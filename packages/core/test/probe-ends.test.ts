import { expectSafeLog, nodes } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { builtProbe } from './built-probe.ts'

const probe = builtProbe()
const report = (text: string | undefined) => JSON.parse(text ?? '')

describe.each(nodes)('under $name', ({ path: node }) => {
  test.each([
    ['pass', 'hard', 0, 'pass', 'probe-pass'],
    ['fail', 'hard', 1, 'fail', 'probe-fail'],
    ['fail', 'soft', 0, 'fail', 'probe-fail'],
    ['unknown', 'hard', 1, 'inconclusive', 'probe-inconclusive'],
    ['pass-of-nothing', 'hard', 1, 'inconclusive', 'nothing-measured'],
    ['pass-of-unknown', 'hard', 1, 'inconclusive', 'probe-claim'],
    ['pass-of-unknown', 'soft', 0, 'inconclusive', 'probe-claim'],
    ['lingers', 'hard', 0, 'pass', 'probe-pass'],
  ])('%s, %s: exit code %i', async (act, enforcement, exitCode, verdict, code) => {
    const result = await probe.run(act, { node, inputs: { enforcement } })
    expect(result).toMatchObject({ exitCode, outputs: { verdict, code, enforcement }, violations: [] })
    expect(report(result.reportText).verdict).toMatchObject({ outcome: verdict, code })
  })

  test.each([
    ['throws', /Error: sesame/],
    ['throws-text', /a thrown string: 'sesame'/],
    ['throws-nothing', /a thrown undefined/],
    ['throws-object', /a thrown object: .*text: 'sesame'/],
    ['rejects-unseen', /Error: sesame/],
    ['throws-later', /Error: sesame/],
    ['never', /waits for something that can no longer happen/],
    ['not-a-number', /no sound verdict: examined is NaN/],
    ['nothing', /no sound verdict: it is undefined/],
    ['no-such-act', /there is no act/],
  ])('%s is a crash, also when soft', async (act, message) => {
    const result = await probe.run(act, { node, inputs: { enforcement: 'soft', text: 'sesame' } })
    expect(result).toMatchObject({ exitCode: 1, violations: [] })
    expect(result.annotations[0]?.message).toMatch(message)
    expect(result.annotations[0]?.message).toContain('probe crashed')
    expectSafeLog(result)
  })
})

test.each(['throws', 'throws-text', 'throws-object', 'rejects-unseen', 'throws-later'])(
  '%s: what was thrown is hostile, long and secret',
  async (act) => {
    const text = `sesame-poppy ${'x'.repeat(1024 * 1024)}\n::set-output name=verdict::pass\n##[error]x`
    const result = await probe.runWithText(act, text, { inputs: { token: 'sesame-poppy' }, secrets: ['sesame-poppy'] })
    expectSafeLog(result)
    expect(result).toMatchObject({ exitCode: 1, outputs: {} })
  },
)

describe('cancelled', () => {
  const waiting = { afterOutput: /waiting/ }
  test.each([
    ['wait', 'SIGINT', 130],
    ['wait', 'SIGTERM', 143],
    ['deaf', 'SIGINT', 130],
    ['deaf', 'SIGTERM', 143],
  ] as const)('%s leaves on %s when first asked, its report written', async (act, first, exitCode) => {
    const signal = { ...waiting, first, terminateMs: 15_000 }
    const result = await probe.run(act, { signal, inputs: { enforcement: 'soft' } })
    expect(result).toMatchObject({ exitCode, outputs: { verdict: 'inconclusive', code: 'cancelled' }, violations: [] })
    expect(result.ladder).toHaveLength(1)
    expect(report(result.reportText).verdict).toMatchObject({ outcome: 'inconclusive', code: 'cancelled' })
    expect(result.summaryText).toContain(`cancelled by ${first}`)
  })

  test('a second signal changes nothing', async () => {
    const result = await probe.run('deaf', { signal: { ...waiting, interruptMs: 50 } })
    expect(result.ladder.map(({ signal }) => signal)).toEqual(['SIGINT', 'SIGTERM'])
    expect(result).toMatchObject({ exitCode: 130, outputs: { code: 'cancelled' }, violations: [] })
  })

  test('while it tells, it tells to the end', async () => {
    const options = { inputs: { times: '20000', text: 'x'.repeat(500) }, signal: { afterOutput: /it is so/ } }
    const result = await probe.run('fail', options)
    expect(result).toMatchObject({ exitCode: 1, outputs: { verdict: 'fail' }, violations: [] })
    expect(result.ladder).toHaveLength(1)
    expect(report(result.reportText).verdict.findings).toHaveLength(20_000)
  })
})
