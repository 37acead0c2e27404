import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { builtProbe } from './built-probe.ts'

const probe = builtProbe()

test('mistakes are told as people should read them', async () => {
  const inputs = {
    timeuot: '5',
    share: '0.98',
    url: 'localhost:8000',
    urls: 'http://a\nb\nc',
    enforcement: 'sfot',
    flag: 'yes',
  }
  const result = await probe.run('pass', { inputs, env: { INPUT_ELSEWHERE: 'x' } })
  expect(result).toMatchObject({ exitCode: 1, outputs: {}, violations: [] })
  await expect(`${result.log}\n`).toMatchFileSnapshot('golden/input-error.log.txt')
  await expect(result.summaryText).toMatchFileSnapshot('golden/input-error.summary.md')
})

test('more mistakes than the runner keeps are all in the log', async () => {
  const inputs = Object.fromEntries(
    ['ulr', 'ulrs', 'tmies', 'shrae', 'falg', 'fodler', 'mdoe', 'tetx', 'tokne', 'kyes', 'mtach', 'reprot'].map(
      (name) => [name, 'x'],
    ),
  )
  const result = await probe.run('pass', { inputs })
  expect(result.violations).toEqual([])
  expect(result.log.match(/there is no such input; did you mean/g)).toHaveLength(12)
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
