import { expectSafeMarkdown, hostileTexts, nodes, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { CONFIG, FILES_ONLY, judge } from './bundle.ts'

const both = { [CONFIG]: FILES_ONLY, 'README.md': 'a\n', 'CHANGELOG.md': 'b\n' }

describe.each(nodes)('the bundle under $name', ({ path: node }) => {
  test('ready: one quiet line with the measurement in it, and every output', async () => {
    const { exitCode, log, outputs, violations, workspaceChanges } = await judge(both, {}, { node })
    expect({ exitCode, violations, workspaceChanges }).toEqual({ exitCode: 0, violations: [], workspaceChanges: [] })
    expect(log.split('\n')[0]).toBe('✓ ready: 100.0 of 100 (90 wanted), 2 of 2 signals measured')
    expect(outputs).toMatchObject({
      verdict: 'pass',
      code: 'ready',
      score: '100.00',
      'score-low': '100.00',
      'score-high': '100.00',
      coverage: '100.00',
      ready: 'true',
      failing: '',
      unknown: '',
      trend: '',
    })
  })

  test('not ready: what failed, what it costs, and the cheapest way up', async () => {
    const { exitCode, outputs, summary, annotations } = await judge({ ...both, 'CHANGELOG.md': '' }, {}, { node })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      verdict: 'fail',
      code: 'score-low',
      'score-low': '60.00',
      failing: 'changelog',
      ready: 'false',
    })
    expect(outputs['reason']).toBe(
      'not ready: 60.0 of 100 (90 wanted); changelog: CHANGELOG.md is empty. Cheapest way up: fix changelog (+40.0): Write CHANGELOG.md',
    )
    expect(summary).toContain('| ✗ | 40 | `changelog` |')
    expect(annotations[0]).toMatchObject({ kind: 'error', file: 'CHANGELOG.md' })
  })
})

describe('without a verdict', () => {
  const unknown = FILES_ONLY.replace(
    'weight: 40 }',
    'weight: 40 }\n  ci: { kind: workflow-runs, workflow: ci.yml, weight: 30 }',
  )
  const files = { ...both, [CONFIG]: unknown }
  const event = { repository: { id: 1, default_branch: 'main' } }
  test('hard on a push', async () => {
    const { exitCode, outputs } = await judge(files, {}, { event })
    expect(exitCode).toBe(1)
    expect(outputs).toMatchObject({
      verdict: 'inconclusive',
      code: 'score-undecided',
      unknown: 'ci',
      'score-low': '76.92',
      'score-high': '100.00',
      coverage: '76.92',
      ready: 'unknown',
    })
  })
  test.each([
    ['warn', 'warning', 'unknown'],
    ['pass', undefined, 'true'],
  ])('on-inconclusive: %s lets the step pass, visibly', async (wish, kind, ready) => {
    const config = unknown.replace('version: 1\n', `version: 1\ngate: { on-inconclusive: ${wish} }\n`)
    const { exitCode, outputs, annotations, log } = await judge({ ...files, [CONFIG]: config })
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ verdict: 'inconclusive', enforcement: 'soft', ready })
    expect(annotations[0]?.kind).toBe(kind)
    expect(log.split('\n')[0]).toMatch(
      /no verdict: between 76\.9 and 100\.0 of 100 \(90 wanted\).*\(soft: .*on-inconclusive/,
    )
  })
})

describe('a configuration that is wrong', () => {
  test('is told with every mistake at its place, and no enforcement softens it', async () => {
    const config = FILES_ONLY.replace('weight: 60', 'wieght: 60').replace(
      'version: 1',
      'version: 1\ngate: { fail-under: 0.9 }',
    )
    const { exitCode, annotations, log, summary, report } = await judge(
      { ...both, [CONFIG]: config },
      { enforcement: 'soft' },
    )
    expect(exitCode).toBe(1)
    expect(report).toBeNull()
    expect(annotations.map(({ kind, file, line, message }) => [kind, file, line, message])).toEqual([
      ['error', CONFIG, 2, `${CONFIG}:2:21 gate.fail-under is wrong: 0.9 has no unit; did you mean 90%?`],
      ['error', CONFIG, 4, `${CONFIG}:4:42 unknown key "wieght" in signals.readme; did you mean "weight"?`],
    ])
    expect(log).toContain('^^^^^^')
    expectSafeMarkdown(summary ?? '')
  })
  test('a file that `config` names has to be there', async () => {
    const { exitCode, log } = await judge(both, { config: 'other.yml' })
    expect(exitCode).toBe(1)
    expect(log).toContain('config: other.yml is not there')
  })
  test('inputs that do not fit together, all at once', async () => {
    const { log } = await judge(both, {
      commit: 'true',
      'slack-webhook': 'https://hooks.example.com/services/T0/B0/secret-of-the-hook',
      webhook: 'http://example.com/hook-secret',
      history: 'cache',
      badge: 'badge.svg',
    })
    for (const message of [
      'history: a cache is no place for it',
      "slack-webhook: its host is none of Slack's: hooks.slack.com",
      'webhook: it is no https address',
      'badge: its name ends with .json',
    ])
      expect(log).toContain(message)
    expect(log).not.toContain('secret-of-the-hook')
  })
  test('slack without a history', async () => {
    const { log } = await judge(both, { 'slack-webhook': 'https://hooks.slack.com/services/T0/B0/abcdefgh' })
    expect(log).toContain('slack-webhook: it is told of changes of the verdict, and needs `history` to know one')
  })
})

describe('without a configuration', () => {
  const files = { 'README.md': 'a\n', 'CHANGELOG.md': 'b\n', '.github/workflows/test.yml': 'on: [push]\njobs: {}\n' }
  test('it only reports, prints what would pin it, and says what it left out', async () => {
    const { exitCode, outputs, summary, log } = await judge(files)
    expect(exitCode).toBe(0)
    expect(outputs).toMatchObject({ verdict: 'inconclusive', enforcement: 'soft' })
    expect(summary).toContain('version: 1')
    expect(summary).toMatch(/ci: \{ kind: workflow-runs, workflow: test\.yml, last: 30, min: 85%, weight: 25 \}/)
    expect(log).toMatch(/schedules: no workflow in the workspace has one/)
    expect(log).toContain('(soft: there is no configuration, so this only reports)')
  })
  test('fail-under alone makes it enforce', async () => {
    expect(await judge(files, { 'fail-under': '90%' })).toMatchObject({ exitCode: 1, outputs: { enforcement: 'hard' } })
  })
  test('what it prints is a configuration', async () => {
    const { report } = await judge(files)
    const yaml =
      report.verdict.sections?.find(({ title }) => title.includes('would pin this run'))?.lines?.join('\n') ?? ''
    const pinned = await judge({ ...files, [CONFIG]: yaml }, {}, {})
    expect(pinned.readiness).toMatchObject({ outcome: 'inconclusive', source: CONFIG })
    expect(pinned.readiness.signals.map(({ id }) => id)).toEqual([
      'ci',
      'required',
      'queue',
      'code-scanning',
      'dependabot',
      'blockers',
      'release-notes',
    ])
  })
})

test('fail-under stands above the file', async () => {
  const { outputs } = await judge({ ...both, 'CHANGELOG.md': '' }, { 'fail-under': '50%' })
  expect(outputs).toMatchObject({ verdict: 'pass', 'score-low': '60.00' })
  expect(outputs['reason']).toContain('10.0 above the bar and below the target of 95')
})

test('waivers: applied, unused and idle ones are all told, and so is the score without them', async () => {
  const config = `${FILES_ONLY}  other: { kind: file, path: OTHER.md, weight: 1 }
waivers:
  - { signal: changelog, reason: the generator is being replaced, owner: '@acme/docs', expires: ${ahead(3)} }
  - { signal: readme, reason: not there yet, owner: '@acme/docs', expires: ${ahead(30)} }
  - { signal: other, reason: nobody answers for it, expires: ${ahead(30)} }
`
  const { outputs, report, summary, exitCode } = await judge({
    [CONFIG]: config,
    'README.md': 'a\n',
    'OTHER.md': 'a\n',
  })
  expect(exitCode).toBe(0)
  expect(outputs['reason']).toContain('1 waived')
  const told = report.verdict.findings.map(({ claim, code }) => [claim, code])
  expect(told).toContainEqual(['waiver of changelog', 'waiver-ends-soon'])
  expect(told).toContainEqual(['waiver of readme', 'waiver-unused'])
  expect(told).toContainEqual(['waiver of other', 'waiver-idle'])
  expect(summary).toContain('without waivers it would be 60.3')
  expect(summary).toMatch(
    /\? \| waived \| `changelog` .*until \d{4}-\d\d-\d\d, @&#8203;acme\/docs: the generator is being replaced &#40;would be ✗/,
  )
})

test('texts that mean harm, as ids aside, do none', async () => {
  const hostile = Object.values(hostileTexts).join(' ').replaceAll('\0', '').slice(0, 400)
  const config = `version: 1
signals:
  a: { kind: file, path: README.md, weight: 1 }
waivers:
  - { signal: a, reason: ${JSON.stringify(hostile)}, owner: '@acme/docs', expires: ${ahead(30)} }
`
  const { violations, summary } = await judge({ [CONFIG]: config })
  expect(violations).toEqual([])
  expectSafeMarkdown(summary ?? '', { links: [/^https:\/\/github\.com\/octo-org\//] })
})

test('the time of all signals together is limited', async () => {
  const config = 'version: 1\nsignals:\n  slow: { kind: command, run: [sleep, "30"], weight: 1 }\n'
  const inputs = { deadline: '500ms', 'allow-commands': 'true' }
  const { outputs, report, survivors } = await judge({ [CONFIG]: config }, inputs)
  expect(outputs).toMatchObject({ verdict: 'inconclusive', unknown: 'slow' })
  expect(report.verdict.findings[0]).toMatchObject({ outcome: 'unknown' })
  expect(survivors).toEqual([])
})

describe('from a terminal', () => {
  test('--init writes a file that is right, once', async () => {
    const { terminal } = await import('@ci-gates/testkit')
    await using workspace = temporaryWorkspace({
      'CHANGELOG.md': 'a\n',
      '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
    })
    const run = (...args: string[]) =>
      terminal({ main: `${import.meta.dirname}/../dist/index.js`, args, cwd: workspace.path })
    const first = await run('--init')
    expect(first).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('.github/readiness.yml written') })
    const { readFileSync } = await import('node:fs')
    const text = readFileSync(`${workspace.path}/${CONFIG}`, 'utf8')
    expect(text.split('\n')[0]).toMatch(
      /^# yaml-language-server: \$schema=https:\/\/.*\/schemas\/readiness\.schema\.json$/,
    )
    const again = await run('--init')
    expect(again).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('is there already; nothing was written'),
    })
    const judged = await run()
    expect(judged).toMatchObject({ exitCode: 1, stdout: expect.stringContaining('no verdict') })
  })
})

function ahead(days: number): string {
  return new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10)
}
