// The matrix of bad input: every row names the outcome, and the built bundle must come to it.

import { gzipSync } from 'node:zlib'
import { expectSafeMarkdown } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { check, type Files, failed, fixture, type Inputs, junit, passed, suite } from './bundle.ts'

type Row = readonly [row: string, files: Files, inputs: Inputs, outcome: string, code: string, reason?: RegExp]

const real = (name: string): Files => ({ [name]: fixture(name) })
const xml = (text: string | Buffer): Files => ({ 'report.xml': text })
const head = (name: string, bytes: number): Files => ({ [name]: fixture(name).subarray(0, bytes) })
const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(suite(3).replace('utf-8', 'utf-16'), 'utf16le')])
const BOMB = `<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]>${suite(2)}`
const CASE = '<testcase classname="tests.test_a" name="test_x" time="0"'
const ctrf = (more: object, tool = 'pytest'): Files => {
  const tests = [{ name: 'tests/test_a.py::test_b', status: 'passed', duration: 5, ...more }]
  const summary = { tests: 1, passed: 1, failed: 0, skipped: 0, pending: 0, other: 0, start: 0, stop: 5 }
  return { 'report.json': JSON.stringify({ results: { tool: { name: tool }, summary, tests } }) }
}
const MANY = junit(...Array.from({ length: 999 }, (_, at) => passed(`test_${at}`)), failed('test_last'))

const matrix: readonly Row[] = [
  ['1 no file matches', {}, { results: 'reports/**/*.xml' }, 'inconclusive', 'no-report', /"reports\/\*\*\/\*\.xml"/],
  [
    '1 a path as Windows writes it',
    { 'reports/report.xml': suite(2) },
    { results: 'reports\\*.xml' },
    'inconclusive',
    'no-report',
    /"reports\\+\*\.xml".*Write `\/` between folders/,
  ],
  ['2 a file without a byte', xml(''), {}, 'inconclusive', 'empty-file', /report\.xml/],
  ['3 white space only', xml(' \n\t '), {}, 'inconclusive', 'empty-file'],
  ['4 an HTML page', xml('<html><body>502 Bad Gateway</body></html>'), {}, 'inconclusive', 'not-a-report', /HTML/],
  ['4 other XML', xml('<project><x/></project>'), {}, 'inconclusive', 'not-a-report', /project/],
  [
    '5 the Freshworks coverage file',
    { '.report.json': '{"coverage":{"a":1}}' },
    {},
    'inconclusive',
    'wrong-schema',
    /Freshworks/,
  ],
  ['6 truncated XML', head('outcomes.xml', 3_000), {}, 'inconclusive', 'truncated', /at least \d+ tests ran/],
  ['7 truncated JSON', head('outcomes.json', 20_000), {}, 'inconclusive', 'truncated', /at least/],
  [
    '8 a reportlog without SessionFinish',
    real('os-exit.jsonl'),
    {},
    'inconclusive',
    'interrupted',
    /test_exits\.py::test_two/,
  ],
  ['9 a reportlog with half a line', head('outcomes.jsonl', 9_000), {}, 'inconclusive', 'interrupted'],
  ['10 a stale file', real('outcomes.xml'), { 'max-age': '1h' }, 'inconclusive', 'stale', /max-age/],
  ['11 zero testcases', real('empty.xml'), {}, 'inconclusive', 'zero-tests', /-k or -m/],
  ['12 all skipped', real('skipped.xml'), {}, 'inconclusive', 'nothing-executed', /no network/],
  ['13 all xfailed', real('xfailed.xml'), {}, 'inconclusive', 'nothing-executed'],
  ['14 all deselected', real('deselected.json'), {}, 'inconclusive', 'zero-tests', /deselected/],
  [
    '15 modules not collected',
    real('collection.xml'),
    {},
    'inconclusive',
    'collection-error',
    /2 modules were not collected/,
  ],
  ['16 the same under xdist', real('collection-xdist.json'), {}, 'inconclusive', 'collection-error'],
  [
    '17 a module that skips itself',
    xml(
      junit(
        passed('test_a'),
        '<testcase classname="" name="tests.test_b" time="0"><skipped message="collection skipped">x</skipped></testcase>',
      ),
    ),
    {},
    'pass',
    'pass-rate-met',
  ],
  ['18 an internal error', real('internal.xml'), {}, 'inconclusive', 'internal-error', /a plugin broke/],
  ['19 pytest.exit(0) in a test', real('exit-zero.xml'), { 'pytest-exit-code': '0' }, 'inconclusive', 'interrupted'],
  ['20 Ctrl-C', real('ctrl-c.json'), {}, 'inconclusive', 'interrupted'],
  ['20 a session time limit', real('session-timeout.json'), {}, 'inconclusive', 'interrupted'],
  [
    '20 a session time limit that JUnit hides',
    real('session-timeout.xml'),
    { 'pytest-exit-code': '1' },
    'inconclusive',
    'unexplained-exit',
  ],
  ['21 -x', real('maxfail.xml'), {}, 'fail', 'pass-rate-below'],
  ['21 -x, where the report tells how many there were', real('maxfail.json'), {}, 'inconclusive', 'interrupted'],
  [
    '22 no file, and killed',
    {},
    { results: '*.xml', 'pytest-exit-code': '137' },
    'inconclusive',
    'no-report',
    /memory/,
  ],
  ['23 a worker that crashed', real('crash.xml'), {}, 'fail', 'pass-rate-below', /crashed/],
  ['24 a crash with reruns', real('crash-reruns.xml'), {}, 'fail', 'pass-rate-below', /: 1 failed/],
  [
    '25 fail and teardown error',
    xml(
      junit(
        failed('test_a'),
        `${CASE.replace('test_x', 'test_a')}><error message='failed on teardown with "x"'/></testcase>`,
      ),
    ),
    {},
    'fail',
    'pass-rate-below',
    /of 1 tests?/,
  ],
  [
    '26 pass and teardown error',
    xml(junit(`${CASE}><error message='failed on teardown with "x"'/></testcase>`)),
    {},
    'fail',
    'pass-rate-below',
    /1 with errors/,
  ],
  [
    '27 skip and teardown error',
    xml(junit(`${CASE}><skipped type="pytest.skip" message="no"/><error message="failed on teardown"/></testcase>`)),
    {},
    'fail',
    'pass-rate-below',
    /1 with errors/,
  ],
  ['28, 29 reruns as childless testcases', real('reruns.xml'), {}, 'fail', 'pass-rate-below', /^83\.33 % of 6 tests/],
  [
    '30 flakyFailure',
    xml(junit(`${CASE}><flakyFailure message="once"/></testcase>`)),
    {},
    'pass',
    'pass-rate-met',
    /1 only on a retry/,
  ],
  ['31 the outcome rerun', real('reruns.json'), {}, 'fail', 'pass-rate-below', /^83\.33 % of 6 tests/],
  ['32 passed with a setup only', real('exit-zero.json'), {}, 'inconclusive', 'interrupted', /1 of 3 tests finished/],
  [
    '33 an unknown outcome',
    {
      'report.json':
        '{"created":1,"exitcode":0,"root":"/","environment":{},"summary":{"odd":1,"total":1,"collected":1},"tests":[{"nodeid":"a.py::b","outcome":"odd"}]}',
    },
    {},
    'inconclusive',
    'unknown-outcome',
  ],
  ['34 a summary alone', real('summary-only.json'), {}, 'inconclusive', 'unexplained-exit'],
  [
    '35 a summary that disagrees',
    {
      'report.json':
        '{"created":1,"exitcode":0,"root":"/","environment":{},"summary":{"passed":2,"total":2,"collected":2},"tests":[{"nodeid":"a.py::b","outcome":"passed","setup":{"outcome":"passed"},"call":{"outcome":"passed"},"teardown":{"outcome":"passed"}}]}',
    },
    {},
    'inconclusive',
    'inconsistent',
  ],
  [
    '36 attributes that disagree',
    xml(suite(2, 1).replace('tests="2"', 'tests="500"')),
    { threshold: '50%' },
    'pass',
    'pass-rate-met',
    /^1 of 2/,
  ],
  ['37 tests and no testcase', xml(junit().replace('tests="0"', 'tests="5"')), {}, 'inconclusive', 'no-cases'],
  [
    '38 CTRF that merges parameters',
    ctrf({ retries: 99 }),
    { 'pytest-exit-code': '0' },
    'inconclusive',
    'not-gateable',
    /stands for 100 results/,
  ],
  ['38 CTRF of pytest, which shows no lost module', real('outcomes.ctrf.json'), {}, 'inconclusive', 'needs-exit-code'],
  ['38 CTRF of pytest, with the exit code', ctrf({}), { 'pytest-exit-code': '0' }, 'pass', 'pass-rate-met', /^1 of 1/],
  ['38 CTRF of another tool', ctrf({}, 'jest'), {}, 'pass', 'pass-rate-met', /^1 of 1/],
  [
    '38 CTRF that tells every attempt',
    ctrf({ retries: 1, retryAttempts: [{ attempt: 1, status: 'failed' }] }, 'jest'),
    {},
    'pass',
    'pass-rate-met',
    /1 only on a retry/,
  ],
  [
    '39 the same file twice',
    { 'a.xml': suite(3), 'b.xml': suite(3) },
    { results: '*.xml' },
    'pass',
    'pass-rate-met',
    /^3 of 3/,
  ],
  [
    '40 the same tests in two shards',
    { 'a.xml': suite(3), 'b.xml': `${suite(3)}\n` },
    { results: '*.xml' },
    'pass',
    'pass-rate-met',
    /^3 of 3/,
  ],
  [
    '41 pass here and fail there',
    { 'a.xml': suite(3), 'b.xml': suite(3, 1) },
    { results: '*.xml' },
    'fail',
    'conflict',
    /\{leg\}/,
  ],
  [
    '42 legs of a matrix',
    { 'py3.11/r.xml': suite(3), 'py3.12/r.xml': suite(3, 1) },
    { results: '{leg}/*.xml' },
    'fail',
    'pass-rate-below',
    /^leg py3\.12: 66\.66 %/,
  ],
  ['43 a missing shard', { 'a.xml': suite(3) }, { 'expected-results': '2' }, 'inconclusive', 'missing-shard', /1 of 2/],
  ['44 names that collide', real('collide.xml'), {}, 'pass', 'pass-rate-met', /^2 of 2/],
  [
    '45 exit code 1, and nothing failed',
    real('coverage.xml'),
    { 'pytest-exit-code': '1' },
    'inconclusive',
    'unexplained-exit',
    /--cov-fail-under/,
  ],
  [
    '45 the same, allowed',
    real('coverage.xml'),
    { 'pytest-exit-code': '1', 'allow-exit-codes': '1' },
    'pass',
    'pass-rate-met',
  ],
  ['46 exit code 0, and something failed', xml(suite(9, 1)), { 'pytest-exit-code': '0' }, 'fail', 'pass-rate-below'],
  [
    '47 too many warnings',
    real('max-warnings.xml'),
    { 'pytest-exit-code': '6' },
    'fail',
    'plugin-exit',
    /max-warnings/,
  ],
  [
    '47 flaky tests forbidden',
    real('fail-on-flaky.xml'),
    { 'pytest-exit-code': '7' },
    'fail',
    'plugin-exit',
    /fail-on-flaky/,
  ],
  ['49 exactly at the threshold', xml(suite(50, 1)), {}, 'pass', 'pass-rate-met', /one more failure turns this red/],
  ['49 999 of 1,000 at 99.9%', xml(MANY), { threshold: '99.9%' }, 'pass', 'pass-rate-met'],
  ['49 one less', xml(suite(50, 2)), {}, 'fail', 'pass-rate-below'],
  ['50 97.96 is not shown as 98', xml(suite(49, 1)), {}, 'fail', 'pass-rate-below', /^97\.95 %/],
  ['51 DOCTYPE and entities', xml(BOMB), {}, 'inconclusive', 'doctype-refused'],
  ['52 nested without end', xml(`<testsuites>${'<testsuite>'.repeat(5_000)}`), {}, 'inconclusive', 'limit-exceeded'],
  ['54 UTF-16', xml(utf16), {}, 'pass', 'pass-rate-met', /^3 of 3/],
  [
    '54 compressed',
    { 'log.jsonl.gz': gzipSync(fixture('outcomes.jsonl')) },
    { threshold: '50%' },
    'pass',
    'pass-rate-met',
  ],
  ['55, 56 hostile names and messages', real('hostile.xml'), {}, 'fail', 'pass-rate-below'],
  [
    '57 __proto__',
    xml(junit(passed('__proto__'), passed('constructor', '__proto__'))),
    {},
    'pass',
    'pass-rate-met',
    /^2 of 2/,
  ],
  [
    '58 a folder',
    { 'reports/r.xml': suite(1) },
    { results: 'reports' },
    'inconclusive',
    'unreadable-file',
    /directory/,
  ],
  [
    '59 a bare root and nested suites',
    xml(
      `<testsuite tests="1"><testsuite><testcase classname="a.B" name="c"><failure message="no"/></testcase></testsuite></testsuite>`,
    ),
    {},
    'fail',
    'pass-rate-below',
  ],
]

const rows = matrix.map(([row, files, inputs, outcome, code, reason = /./]) => ({
  row,
  files,
  inputs,
  outcome,
  code,
  reason,
}))

describe('the built bundle, on', () => {
  test.each(rows)('$row', async ({ files, inputs, outcome, code, reason }) => {
    const result = await check(files, inputs)
    expect(result.report?.verdict, result.log).toMatchObject({ outcome, code, reason: expect.stringMatching(reason) })
    expect(result.exitCode).toBe(outcome === 'pass' ? 0 : 1)
    expect(result.violations).toEqual([])
    expect(result.outputs['pass-rate'] === '').toBe(outcome === 'inconclusive')
    expectSafeMarkdown(result.summaryText)
  })

  const mistakes: readonly (readonly [string, Inputs, RegExp])[] = [
    ['48 a bare number', { threshold: '98' }, /threshold: "98" has no unit; write 98%/],
    ['48 a fraction', { threshold: '0.98' }, /threshold: "0\.98" has no unit/],
    ['48 no number', { threshold: 'NaN' }, /threshold: "NaN" is not a percentage/],
    ['48 too much', { threshold: '101%' }, /threshold: "101%" is more than 100%/],
    ['58 a way out', { results: '../*.xml' }, /results: "\.\.\/\*\.xml" leads out of the workspace/],
    ['several at once', { thresholds: 'x', 'max-flaky': 'few' }, /"x" is no rule[\s\S]*"few" is no limit/],
    ['a check without what it needs', { 'new-failures': 'fail' }, /new-failures: needs baseline/],
  ]
  test.each(mistakes)('%s', async (_, inputs, log) => {
    const result = await check({ 'report.xml': suite(2) }, inputs)
    expect(result.log).toMatch(log)
    expect(result.exitCode).toBe(1)
    expect(result.violations).toEqual([])
  })
})

test('60 a summary of 5,000 different failures keeps its limit', async () => {
  const cases = Array.from({ length: 5_000 }, (_, at) =>
    failed(`test_${at}`, `Error${'x'.repeat(at % 90)}: ${'w '.repeat(at % 60)}`),
  )
  const result = await check({ 'report.xml': junit(...cases) })
  expect(Buffer.byteLength(result.summaryText)).toBeLessThan(1024 * 1024)
  expect(result.annotations.filter(({ kind }) => kind === 'error').length).toBeLessThanOrEqual(10)
  expect(result.violations).toEqual([])
})
