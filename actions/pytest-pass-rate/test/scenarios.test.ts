import { expectSafeMarkdown } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { check, type Files, failed, fixture, type Inputs, junit, passed, suite } from './bundle.ts'

const entry = (id: string, expires: string) =>
  `- id: ${id}\n  owner: "@acme/core"\n  reason: flaky clock\n  issue: https://example.com/1\n  expires: ${expires}\n`
const soon = new Date(Date.now() + 3 * 86_400_000).toISOString().slice(0, 10)
const quarantined = (text: string): Files => ({ 'report.xml': suite(10, 2), 'quarantine.yml': text })
const QUARANTINE = { quarantine: 'quarantine.yml' }
const codesOf = (found: { report: { verdict: { findings: readonly { code: string }[] } } }) =>
  found.report.verdict.findings.map(({ code }) => code)

describe('the quarantine', () => {
  const cases: readonly (readonly [string, string, Inputs, string, string, readonly string[]])[] = [
    [
      'excuses what it names',
      entry('tests/test_a.py::test_[01]', '2999-01-01').replace('[01]', '?'),
      {},
      'pass',
      'pass-rate-met',
      [],
    ],
    ['excuses nothing else', entry('tests/test_a.py::test_0', '2999-01-01'), {}, 'fail', 'pass-rate-below', []],
    [
      'counts again when it has expired',
      entry('tests/test_a.py::test_?', '2020-01-01'),
      {},
      'fail',
      'pass-rate-below',
      ['quarantine-expired'],
    ],
    ['warns before', entry('tests/test_a.py', soon), {}, 'pass', 'pass-rate-met', ['quarantine-expiring']],
    [
      'names what matches nothing',
      entry('tests', '2999-01-01') + entry('gone.py::x', '2999-01-01'),
      {},
      'pass',
      'pass-rate-met',
      ['quarantine-unmatched'],
    ],
    [
      'names what passes again',
      entry('tests', '2999-01-01') + entry('tests/test_a.py::test_9', '2999-01-01'),
      {},
      'pass',
      'pass-rate-met',
      ['quarantine-passes', 'quarantine-overlap'],
    ],
    ['is capped', entry('tests', '2999-01-01'), { 'max-quarantined': '1' }, 'fail', 'too-many-quarantined', []],
    [
      'is within its cap',
      entry('tests', '2999-01-01'),
      { 'max-quarantined': '2' },
      'pass',
      'pass-rate-met',
      ['quarantined-within-limit'],
    ],
    ['may be empty', '# nobody\n', {}, 'fail', 'pass-rate-below', []],
  ]
  test.each(cases)('%s', async (_, text, inputs, outcome, code, codes) => {
    const result = await check(quarantined(text), { ...QUARANTINE, ...inputs })
    expect(result.report?.verdict, result.log).toMatchObject({ outcome, code })
    expect(codesOf(result)).toEqual(expect.arrayContaining([...codes]))
    expect(result.violations).toEqual([])
    expectSafeMarkdown(result.summaryText, { links: [/./] })
  })

  const mistakes: readonly (readonly [string, string, RegExp])[] = [
    [
      'a misspelt key',
      '- id: a\n  ownr: b\n  reason: c\n  expires: 2999-01-01\n',
      /quarantine\.yml:2:3 unknown key "ownr"; did you mean "owner"\?/,
    ],
    ['what lacks', '- id: a\n', /quarantine\.yml:1:3 lacks owner, reason, expires/],
    ['no date', entry('a', '2026-02-30'), /quarantine\.yml:5:12 "2026-02-30" is no date/],
    ['no list', 'id: a\n', /is no list/],
    [
      'no text',
      '- id: [a]\n  owner: b\n  reason: c\n  expires: 2999-01-01\n',
      /quarantine\.yml:1:7 is a list or a mapping/,
    ],
    [
      'no YAML, each mistake',
      '- id: @a\n- id: `b\n',
      /quarantine\.yml:1:7 is no YAML[\s\S]*quarantine\.yml:2:7 is no YAML/,
    ],
    ['nested without end', '['.repeat(20_000), /is no YAML/],
    ['several', '- id: a\n- 3\n', /:2:3 is no entry[\s\S]*:1:3 lacks/],
  ]
  test.each(mistakes)('refuses %s, with its place', async (_, text, log) => {
    const result = await check(quarantined(text), QUARANTINE)
    expect(result.log).toMatch(log)
    expect(result.exitCode).toBe(1)
    expect(result.violations).toEqual([])
  })
})

/** Writes a baseline of one report, then judges another by it. */
async function since(before: Files, after: Files, inputs: Inputs, first: Inputs = {}) {
  const kept = await check(before, { threshold: '0%', 'write-baseline': 'out/baseline.json', ...first })
  expect(kept.workspaceChanges, kept.log).toContain('out/baseline.json')
  const files = { ...after, 'baseline.json': kept.written('out/baseline.json') }
  return check(files, { threshold: '0%', baseline: 'baseline.json', ...inputs })
}

describe('the baseline', () => {
  const was = { 'report.xml': junit(failed('test_old'), passed('test_a'), passed('test_b')) }
  const now = { 'report.xml': junit(failed('test_old'), failed('test_a', 'ValueError: new'), passed('test_b')) }

  test.each([
    ['fail', 'fail', 'new-failures', 'broken'],
    ['warn', 'pass', 'pass-rate-met', 'unknown'],
    ['allow', 'pass', 'pass-rate-met', undefined],
  ])('new failures, %s', async (wish, outcome, code, found) => {
    const result = await since(was, now, { 'new-failures': wish })
    expect(result.report.verdict, result.log).toMatchObject({ outcome, code })
    expect(result.outputs['new-failures']).toBe('1')
    const finding = result.report.verdict.findings.find(({ code }) => code === 'new-failures')
    expect(finding?.outcome).toBe(found)
    expect(result.report.verdict.findings.find(({ code }) => code === 'test-failed')?.claim).toBe(
      'tests/test_a.py::test_a',
    )
  })

  test('the one line of a new failure', async () => {
    const { report } = await since(was, now, { 'new-failures': 'fail' })
    expect(report.verdict.reason).toBe(
      '1 test fails that did not in the baseline: ValueError: new (tests/test_a.py:7). Rerun: pytest tests/test_a.py::test_a',
    )
  })

  test('the first run has none, and says so', async () => {
    const result = await check(was, { threshold: '0%', baseline: 'baseline.json', 'new-failures': 'fail' })
    expect(result.report.verdict).toMatchObject({ outcome: 'pass' })
    expect(codesOf(result)).toContain('baseline-absent')
    expect(result.outputs['new-failures']).toBe('')
  })

  test.each(['{', '{}', '[]', '{"format":"ci-gates pytest-pass-rate baseline","version":2}'])(
    '%s is none',
    async (text) => {
      const result = await check({ ...was, 'b.json': text }, { threshold: '0%', baseline: 'b.json' })
      expect(result.report.verdict).toMatchObject({ outcome: 'inconclusive', code: 'baseline-unreadable' })
    },
  )

  test('of another leg says nothing', async () => {
    const result = await since(was, { 'a/report.xml': now['report.xml'] }, { results: '{leg}/report.xml' })
    expect(codesOf(result)).toContain('baseline-not-comparable')
  })

  test('fewer tests', async () => {
    const result = await since({ 'report.xml': suite(20) }, { 'report.xml': suite(10) }, { 'max-test-drop': '10%' })
    expect(result.report.verdict).toMatchObject({ outcome: 'fail', code: 'tests-dropped' })
    expect(result.report.verdict.reason).toMatch(/10, before 20; most of all tests\/test_a\.py: 10, before 20/)
  })

  test('as many tests, within the limit', async () => {
    const result = await since({ 'report.xml': suite(20) }, { 'report.xml': suite(18) }, { 'max-test-drop': '10%' })
    expect(result.report.verdict).toMatchObject({ outcome: 'pass' })
    expect(codesOf(result)).toContain('tests-kept')
  })

  test('tells the trend and what became slower', async () => {
    const slow = (seconds: string) => ({
      'report.xml': junit(passed('test_a', 'tests.test_a', seconds), passed('test_b')),
    })
    const result = await since(slow('1.0'), slow('9.0'), {})
    expect(result.summaryText).toMatch(/trend: ██ 100 → 100 % over 2 runs/)
    expect(result.summaryText).toMatch(/Slowest growth[\s\S]*1\.0 s \| \S*9\.0 s/)
  })

  test('is not written without a verdict', async () => {
    const result = await check({ 'report.xml': '' }, { 'write-baseline': 'baseline.json' })
    expect(result.workspaceChanges).toEqual([])
  })

  test('is not written where a folder stands', async () => {
    const result = await check({ 'report.xml': suite(1), 'out/x': '' }, { 'write-baseline': 'out' })
    expect(result.log).toMatch(/write-baseline: out was not written/)
    expect(result.exitCode).toBe(1)
  })

  test('is not fooled by hostile ids', async () => {
    const hostile = { 'hostile.xml': fixture('hostile.xml') }
    const result = await since(hostile, hostile, { 'new-failures': 'fail' })
    expect(result.report.verdict.outcome).toBe('pass')
    expect(result.violations).toEqual([])
  })
})

describe('coverage', () => {
  const files = {
    'coverage.xml': fixture('coverage.xml'),
    'cov.xml': fixture('cov.xml'),
    'cov.json': fixture('cov.json'),
  }
  const cases: readonly (readonly [string, Inputs, string, string])[] = [
    ['enough', { coverage: 'cov.xml', 'min-coverage': '40%' }, 'pass', 'pass-rate-met'],
    ['too little', { coverage: 'cov.xml', 'min-coverage': '90%' }, 'fail', 'coverage-below'],
    ['the same as JSON', { coverage: 'cov.json', 'min-coverage': '90%' }, 'fail', 'coverage-below'],
    ['no such file', { coverage: 'none.xml', 'min-coverage': '1%' }, 'inconclusive', 'coverage-unreadable'],
    ['no such file, and nothing wanted', { coverage: 'none.xml' }, 'pass', 'pass-rate-met'],
    ['another file', { coverage: 'coverage.xml', 'min-coverage': '1%' }, 'inconclusive', 'coverage-unreadable'],
  ]
  test.each(cases)('%s', async (_, inputs, outcome, code) => {
    const result = await check(files, inputs)
    expect(result.report.verdict, result.log).toMatchObject({ outcome, code })
    expect(result.violations).toEqual([])
  })

  const xml = (covered: number) =>
    `<?xml version="1.0" ?><coverage lines-valid="100" lines-covered="${covered}" line-rate="0" branch-rate="0" branches-covered="0" branches-valid="0" version="7"></coverage>`
  test.each([
    ['at most 2 points less', 78, 'pass', 'coverage-kept'],
    ['more', 77, 'fail', 'coverage-dropped'],
  ])('%s', async (_, covered, outcome, code) => {
    const at = (lines: number): Files => ({ 'report.xml': suite(1), 'c.xml': xml(lines) })
    const result = await since(
      at(80),
      at(covered),
      { coverage: 'c.xml', 'max-coverage-drop': '2%' },
      { coverage: 'c.xml' },
    )
    expect(result.report.verdict, result.log).toMatchObject({ outcome })
    expect(codesOf(result)).toContain(code)
    expect(result.outputs['coverage']).toBe(String(covered))
  })
})

describe('shares for some tests', () => {
  const cases: readonly (readonly [string, string, Inputs, string, string])[] = [
    ['by path, met', 'outcomes.json', { thresholds: 'tests/api = 75%' }, 'pass', 'pass-rate-met'],
    ['by path, missed', 'outcomes.json', { thresholds: 'tests/api/** = 100%' }, 'fail', 'rule-below'],
    ['of no test', 'outcomes.json', { thresholds: 'nowhere/** = 1%' }, 'inconclusive', 'rule-matches-nothing'],
    [
      'by a marker that JUnit does not know',
      'outcomes.xml',
      { thresholds: 'marker:slow = 1%' },
      'inconclusive',
      'markers-unknown',
    ],
  ]
  test.each(cases)('%s', async (_, name, inputs, outcome, code) => {
    const result = await check({ [name]: fixture(name) }, { threshold: '10%', ...inputs })
    expect(result.report.verdict, result.log).toMatchObject({ outcome, code })
  })
})

test('legs that have the same reports are judged apart, shards of each together', async () => {
  const shard = (leg: string, at: number) => [`r/report-${leg}-${at}/r.xml`, suite(5, 0, `tests.test_${at}`)]
  const files = Object.fromEntries(['a', 'b'].flatMap((leg) => [1, 2].map((at) => shard(leg, at))))
  const inputs = { results: 'r/report-{leg}-[1-4]/r.xml', 'expected-results': '2' }
  const whole = await check(files, inputs)
  expect(whole.report.verdict).toMatchObject({ outcome: 'pass', reason: expect.stringMatching(/^2 legs, .*10 of 10/) })
  const { 'r/report-b-2/r.xml': _, ...lacking } = files
  const { report } = await check(lacking, inputs)
  expect(report.verdict).toMatchObject({ outcome: 'inconclusive', code: 'missing-shard' })
  expect(report.verdict.reason).toMatch(/^no verdict: 1 of 2|^leg b: no verdict: 1 of 2/)
})

describe('shares by a marker', () => {
  const phase = (outcome: string) => ({ duration: 0.1, outcome })
  /** Twenty slow tests, `bad` of which fail, and eighty others. */
  const reports = (bad: number): Files => {
    const tests = Array.from({ length: 100 }, (_, at) => {
      const outcome = at < bad ? 'failed' : 'passed'
      const keywords = [`test_${at}`, 'test_a.py', 'src', '', ...(at < 20 ? ['slow', 'pytestmark'] : [])]
      const phases = { setup: phase('passed'), call: phase(outcome), teardown: phase('passed') }
      return { nodeid: `test_a.py::test_${at}`, lineno: at, outcome, keywords, ...phases }
    })
    const summary = { passed: 100 - bad, ...(bad > 0 ? { failed: bad } : {}), total: 100, collected: 100 }
    const head = { created: 1, duration: 1, exitcode: bad > 0 ? 1 : 0, root: '/src', environment: {}, summary }
    const lines = tests.flatMap((test) =>
      (['setup', 'call', 'teardown'] as const).map((when) => ({
        nodeid: test.nodeid,
        location: ['test_a.py', 1, 'x'],
        keywords: Object.fromEntries(test.keywords.map((word) => [word, 1])),
        ...test[when],
        when,
        longrepr: null,
        $report_type: 'TestReport',
      })),
    )
    const start = { pytest_version: '9.2.0', $report_type: 'SessionStart' }
    const all = [start, ...lines, { exitstatus: head.exitcode, $report_type: 'SessionFinish' }]
    return {
      'report.json': JSON.stringify({ ...head, tests }),
      'report.jsonl': all.map((entry) => `${JSON.stringify(entry)}\n`).join(''),
    }
  }
  const cases: readonly (readonly [string, number, string, string, RegExp])[] = [
    ['report.json', 1, 'pass', 'pass-rate-met', /^99 of 100/],
    ['report.jsonl', 1, 'pass', 'pass-rate-met', /^99 of 100/],
    [
      'report.json',
      2,
      'fail',
      'rule-below',
      /^marker:slow: 18 of 20 = 90 %, at least 95% wanted\. Rerun: pytest test_a\.py::test_0 /,
    ],
    ['report.jsonl', 2, 'fail', 'rule-below', /^marker:slow: 18 of 20 = 90 %/],
  ]
  test.each(cases)('%s with %i failures: %s', async (name, bad, outcome, code, reason) => {
    const files = reports(bad)
    const inputs = { thresholds: 'marker:slow = 95%', results: name }
    const { report, log } = await check(files, inputs)
    expect(report.verdict, log).toMatchObject({ outcome, code, reason: expect.stringMatching(reason) })
  })

  test('a format that knows no markers is told so, with what does', async () => {
    const { report } = await check({ 'report.xml': suite(3) }, { thresholds: 'marker:slow = 95%' })
    expect(report.verdict).toMatchObject({ outcome: 'inconclusive', code: 'markers-unknown' })
    expect(report.verdict.reason).toBe(
      'no verdict: marker:slow: these reports know no markers. Fix: Use pytest-json-report or pytest-reportlog',
    )
  })
})

describe('limits', () => {
  const cases: readonly (readonly [string, Inputs, string])[] = [
    ['reruns.json', { 'max-flaky': '3' }, 'too-many-flaky'],
    ['outcomes.json', { 'max-skipped': '5%' }, 'too-many-skipped'],
    ['outcomes.json', { 'max-xfailed': '0' }, 'too-many-xfailed'],
  ]
  test.each(cases)('%s with %j', async (name, inputs, code) => {
    const result = await check({ [name]: fixture(name) }, { threshold: '10%', ...inputs })
    expect(result.report.verdict, result.log).toMatchObject({ outcome: 'fail', code })
  })

  test('too few tests', async () => {
    const result = await check({ 'report.xml': suite(2) }, { 'min-tests': '3' })
    expect(result.report.verdict).toMatchObject({ outcome: 'inconclusive', code: 'too-few-tests' })
  })
})

describe('the manifest', () => {
  const ids = ['tests/test_a.py::test_0', 'tests/test_a.py::test_1', 'tests/test_a.py::test_2']
  const listing = (all: readonly string[]) => `${all.join('\n')}\n\n${all.length} tests collected in 0.01s\n`
  test.each([
    ['of tests that all ran', listing(ids), 'pass', 'pass-rate-met'],
    ['of one that is in no report', listing([...ids, 'tests/test_b.py::test_x']), 'inconclusive', 'not-run'],
    ['of nothing', 'no tests ran\n', 'inconclusive', 'manifest-empty'],
    ['that is not whole', `ERROR tests/test_z.py\n${listing(ids)}`, 'inconclusive', 'manifest-incomplete'],
  ])('%s', async (_, manifest, outcome, code) => {
    const result = await check({ 'report.xml': suite(3), 'manifest.txt': manifest }, { manifest: 'manifest.txt' })
    expect(result.report.verdict, result.log).toMatchObject({ outcome, code })
  })

  test('that is not there', async () => {
    const result = await check({ 'report.xml': suite(3) }, { manifest: 'manifest.txt' })
    expect(result.report.verdict).toMatchObject({ outcome: 'inconclusive', code: 'manifest-unreadable' })
  })
})

describe('the red moment', () => {
  test('78 modules with one cause are one finding, at the line', async () => {
    const { report, annotations } = await check({ 'modules.xml': fixture('modules.xml') })
    const found = report.verdict.findings.filter(({ code }) => code === 'collection-error')
    expect(found).toMatchObject([{ claim: '78 modules', where: { file: 'tests/test_m01.py', line: 5 } }])
    expect(annotations[0]).toMatchObject({ kind: 'error', file: 'tests/test_m01.py', line: 5 })
    expect(report.verdict.reason).toMatch(
      /^no verdict: 78 modules were not collected \(SyntaxError: invalid escape sequence.* Fix: Use raw strings, such as r"\\s": pytest --collect-only -q tests\/test_m01\.py/,
    )
  })

  test('34 failures with one cause, and the place of the first', async () => {
    const cases = Array.from({ length: 34 }, (_, at) => failed(`test_${at}`, "ImportError: cannot import name 'Foo'"))
    const { report, annotations } = await check({ 'report.xml': junit(...cases, failed('test_x'), passed('test_y')) })
    expect(report.verdict.reason).toBe(
      "2.77 % of 36 tests passed, 98% wanted: 35 failed, 34 of them with one cause, ImportError: cannot import name 'Foo' (tests/test_a.py:7). Rerun: pytest tests/test_a.py",
    )
    expect(annotations[0]).toMatchObject({ kind: 'error', file: 'tests/test_a.py', line: 7 })
    expect(report.verdict.findings.filter(({ code }) => code === 'test-failed')).toHaveLength(2)
  })

  test('a project below the workspace: places and commands lead there', async () => {
    const { report } = await check({ 'backend/out/report.xml': suite(3, 1), 'backend/tests/test_a.py': '' })
    expect(report.verdict.findings[0]).toMatchObject({ where: { file: 'backend/tests/test_a.py', line: 7 } })
    expect(report.verdict.reason).toMatch(/Rerun: cd backend && pytest tests\/test_a\.py::test_0$/)
  })

  test('seeds are attempts at the same tests, with a table of those that depend on them', async () => {
    const seeds = Object.fromEntries([1, 2, 3, 4].map((seed) => [`seed-${seed}.xml`, fixture(`seed-${seed}.xml`)]))
    const result = await check(seeds, { results: 'seed-{seed}.xml' })
    expect(result.report.verdict.reason).toMatch(/^75 % of 4 tests passed/)
    expect(result.outputs['flaky']).toBe('1')
    expect(result.summaryText).toMatch(/3 of 4 passed; failed with seed 2/)
  })

  test('what cannot be judged comes first, and what failed beside it is told as seen', async () => {
    const files = { 'report.xml': suite(4, 2) }
    const { report, annotations } = await check(files, { coverage: 'none.xml', 'min-coverage': '1%' })
    expect(report.verdict).toMatchObject({ outcome: 'inconclusive', code: 'coverage-unreadable' })
    expect(report.verdict.findings[0]?.code).toBe('coverage-unreadable')
    expect(report.verdict.findings.filter(({ outcome }) => outcome === 'broken')).toEqual([])
    expect(annotations[0]?.message).toBe(report.verdict.reason)
  })

  test('the outputs', async () => {
    const { outputs } = await check({ 'reruns.json': fixture('reruns.json') })
    expect(outputs).toMatchObject({ 'pass-rate': '83.33', 'first-try-pass-rate': '16.66', tests: '6', passed: '5' })
    expect(outputs).toMatchObject({ failed: '1', errors: '0', lost: '0', skipped: '0', xfailed: '0', flaky: '4' })
  })

  test('an old report is told of', async () => {
    const result = await check({ 'outcomes.xml': fixture('outcomes.xml') }, { threshold: '10%' })
    expect(codesOf(result)).toContain('report-old')
  })
})
