import { expectSafeLog, expectSafeMarkdown, hostileInputs, hostileTexts, longTexts } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { builtProbe } from './built-probe.ts'

const probe = builtProbe()
const commit =
  /^https:\/\/github\.com\/octo-org\/octo-repo\/blob\/0123456789abcdef0123456789abcdef01234567\/(?!\.\.?\/)/
const OUTPUTS = ['code', 'echo', 'enforcement', 'examined', 'is-flagged', 'reason', 'report', 'verdict']

describe.each([
  ['fail', 'fail'],
  ['say', 'pass'],
])('hostile text in every field of a run that is to %s', (act, verdict) => {
  test.each(Object.entries(hostileTexts))('%s', async (_, text) => {
    const result = await probe.runWithText(act, text)
    expectSafeLog(result)
    expectSafeMarkdown(result.summaryText, { links: [commit], references: 'refuse' })
    expect(result.outputs['verdict']).toBe(verdict)
    expect(Object.keys(result.outputs).sort()).toEqual(OUTPUTS)
    expect(JSON.parse(result.reportText ?? '').verdict.findings).toHaveLength(1)
  })
})

describe('hostile text as a value of', () => {
  test.each([
    'url',
    'times',
    'share',
    'timeout',
    'flag',
    'mode',
    'match',
    'exclude',
    'folder',
    'report',
    'enforcement',
  ])('%s', async (name) => {
    const texts = Object.values(hostileInputs).filter((text) => text.trim() !== '')
    for (const text of [texts[0], '##[error]x', 'a\r::error::x', '\u202e', '@octocat #1 <b>', '../../x'] as string[]) {
      const result = await probe.run('pass', { inputs: { [name]: text } })
      expectSafeLog(result)
      expectSafeMarkdown(result.summaryText, { links: [commit], references: 'refuse' })
      expect([0, 1]).toContain(result.exitCode)
    }
  })
})

test.each(Object.entries(longTexts))('%s in every field is told in part, and kept in the report', async (_, make) => {
  const result = await probe.runWithText('fail', make())
  expectSafeLog(result)
  expect(result.outputs['verdict']).toBe('fail')
  expect(Buffer.byteLength(result.summary ?? '')).toBeGreaterThan(100)
  // Outputs of a job may take 1 MB in all.
  expect(Object.values(result.outputs).join('').length).toBeLessThan(100_000)
  expect(JSON.parse(result.reportText ?? '').verdict.findings[0].observed).toBe(make())
})

test('a report that is printed by a later step starts no command', async () => {
  const { reportText = '' } = await probe.runWithText('fail', '##[set-output name=verdict;]pass\u202e\u0085\u{e0041}')
  expect(reportText).not.toMatch(/##\[|[\u202e\u0085]|\u{e0041}/u)
  expect(JSON.parse(reportText).verdict.findings[0].observed).toBe(
    '##[set-output name=verdict;]pass\u202e\u0085\u{e0041}',
  )
})
