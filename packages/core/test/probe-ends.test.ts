import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expectSafeLog, node24, nodes, temporaryWorkspace } from '@ci-gates/testkit'
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
  ] as const)('%s leaves within a second of %s, its report written', async (act, first, exitCode) => {
    const result = await probe.run(act, { signal: { ...waiting, first }, inputs: { enforcement: 'soft' } })
    expect(result).toMatchObject({ exitCode, outputs: { verdict: 'inconclusive', code: 'cancelled' }, violations: [] })
    expect(result.durationMs - (result.ladder[0]?.atMs ?? 0)).toBeLessThan(1_000)
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

describe('at a terminal', () => {
  test('flags, --help, --version and --json', async () => {
    const help = await probe.terminal(['--help'])
    expect(help).toMatchObject({ exitCode: 0, stderr: '' })
    await expect(help.stdout).toMatchFileSnapshot('golden/help.txt')
    expect((await probe.terminal(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    const json = await probe.terminal(['--act', 'fail', '--json', '--flag', '--urls', 'http://a', '--urls=http://b'])
    expect(json.exitCode).toBe(1)
    expect(report(json.stdout)).toMatchObject({ verdict: { outcome: 'fail', metrics: { isFlagged: true } } })
  })

  test('in a `run:` step, too', async () => {
    const env = { GITHUB_ACTIONS: 'true' }
    expect((await probe.terminal(['--help'], { env })).stdout).toMatch(/^ci-gates probe/)
    expect(report((await probe.terminal(['--act', 'fail', '--json'], { env })).stdout).verdict.outcome).toBe('fail')
  })

  test('every wrong flag at once', async () => {
    const result = await probe.terminal(['--tiems', '3', '--act', 'pass', 'stray', '--text'])
    expect(result).toMatchObject({ exitCode: 1, stdout: '' })
    expect(result.stderr).toBe(
      '✗ probe: --tiems: there is no such flag; did you mean --times?\n✗ probe: 3: there is no such flag; --help lists them\n✗ probe: stray: there is no such flag; --help lists them\n✗ probe: --text: lacks its value\n',
    )
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s', async (first) => {
    const result = await probe.terminal(['--act', 'wait'], { signal: { afterOutput: /waiting/, first } })
    expect(result).toMatchObject({ exitCode: first === 'SIGINT' ? 130 : 143 })
    expect(result.stdout).toContain(`cancelled by ${first}`)
  })

  test('a secret is not told', async () => {
    const result = await probe.terminal(['--act', 'say', '--text', 'it is sesame', '--token', 'sesame', '--json'])
    expect(result.stdout + result.stderr).toContain('it is ***')
    expect(result.stdout + result.stderr).not.toContain('sesame')
  })
})

test.each([
  ['stdout', 'fail', 1],
  ['stdout', 'pass', 0],
  ['stderr', 'throws', 1],
] as const)('a reader who closes %s early gets no crash, and %s its exit code', async (stream, act, exitCode) => {
  const child = spawn(node24.path, [probe.main, '--act', act, '--times', '2000', '--text', 'x'.repeat(2_000)])
  const other = stream === 'stdout' ? child.stderr : child.stdout
  let told = ''
  other.on('data', (chunk: Buffer) => {
    told += chunk
  })
  child[stream].destroy()
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect(code).toBe(exitCode)
  expect(told).toBe('')
})

describe('what surrounds it', () => {
  test.each([
    ['no GITHUB_OUTPUT', { files: { GITHUB_OUTPUT: 'missing' } }],
    ['an absent GITHUB_OUTPUT', { files: { GITHUB_OUTPUT: 'absent' } }],
    ['an unwritable GITHUB_OUTPUT', { files: { GITHUB_OUTPUT: 'unwritable' } }],
    ['no summary', { files: { GITHUB_STEP_SUMMARY: 'missing' } }],
    ['an absent summary', { files: { GITHUB_STEP_SUMMARY: 'absent' } }],
    ['an unwritable summary', { files: { GITHUB_STEP_SUMMARY: 'unwritable' } }],
    ['a read-only workspace', { readOnlyWorkspace: true }],
    ['no RUNNER_TEMP', { env: { RUNNER_TEMP: undefined } }],
    ['a RUNNER_TEMP that is a file', { env: { RUNNER_TEMP: '/dev/null' } }],
    ['no workspace', { env: { GITHUB_WORKSPACE: undefined } }],
    ['an empty workspace', { env: { GITHUB_WORKSPACE: '' } }],
    ['no event', { files: { GITHUB_EVENT_PATH: 'missing' } }],
    ['an absent event', { files: { GITHUB_EVENT_PATH: 'absent' } }],
    ['an event that is a folder', { files: { GITHUB_EVENT_PATH: 'unreadable' } }],
    ['a broken event', { event: '{"repository":{"default_branch":"main"}' }],
    ['an event of null', { event: 'null' }],
    ['an event of another shape', { event: { repository: { default_branch: 7 } } }],
    [
      'an event of 26 MiB',
      { event: JSON.stringify({ repository: { default_branch: 'other' }, x: 'x'.repeat(26 * 1024 * 1024) }) },
    ],
  ] as const)('%s does not change the verdict', async (_, options) => {
    for (const [act, exitCode] of [
      ['pass', 0],
      ['fail', 1],
    ] as const) {
      const result = await probe.run(act, { ...options, inputs: { enforcement: 'auto' } })
      expect(result).toMatchObject({ exitCode, violations: [] })
      expect(result.log).toContain('it is so: text')
      expect(result.log).not.toMatch(/^\s+at /m)
    }
  })

  test('a summary that is full already stays as it is', async () => {
    using place = temporaryWorkspace({ summary: 'x'.repeat(1024 * 1024 - 10) })
    const file = join(place.path, 'summary')
    const result = await probe.run('fail', { env: { GITHUB_STEP_SUMMARY: file } })
    expect(result).toMatchObject({ exitCode: 1, violations: [] })
    expect(readFileSync(file, 'utf8')).toHaveLength(1024 * 1024 - 10)
  })

  test('a summary that is nearly full gets a line', async () => {
    using place = temporaryWorkspace({ summary: 'x'.repeat(1024 * 1024 - 100) })
    const result = await probe.run('fail', { env: { GITHUB_STEP_SUMMARY: join(place.path, 'summary') } })
    expect(result.violations).toEqual([])
    expect(result.summary).toMatch(/### probe: fail\n$/)
  })
})
