import { describe, expect, test } from 'vitest'
import {
  type Account,
  accountSentence,
  accounts,
  exactPercent,
  keyOf,
  percentOf,
  type Question,
  reaches,
  readRun,
} from '../src/index.ts'
import { accountOf, codes, FAILURE, inMemory, jsonReport, jsonTest, junit, only, testcase } from './sources.ts'

const SKIP = '<skipped type="pytest.skip" message="no network">x</skipped>'
const XFAIL = '<skipped type="pytest.xfail" message="later"/>'
const TEARDOWN = '<error message="failed on teardown with &quot;E: x&quot;">x</error>'
const CRASHED = `<error message="failed on setup with &quot;worker 'gw0' crashed while running 't'&quot;">x</error>`
const START = '{"pytest_version": "9.2.0", "$report_type": "SessionStart"}\n'
const FINISH = '{"exitstatus": 0, "$report_type": "SessionFinish"}\n'
const report = (when: string, outcome = 'passed', more: object = {}) =>
  `${JSON.stringify({ nodeid: 't.py::a', location: ['t.py', 0, 'a'], keywords: {}, outcome, longrepr: null, when, duration: 1, $report_type: 'TestReport', ...more })}\n`
const ONE = report('setup') + report('call') + report('teardown')

type Row = readonly [string, string | Uint8Array, readonly string[], (string | undefined)?, Question?]

/** Rows of the facts' section 5: what was read, the stops that stand, the sentence. */
const ROWS: readonly Row[] = [
  ['2 no bytes', '', ['empty-file']],
  ['3 white space', ' \n\t ', ['empty-file']],
  ['3 a byte order mark', '\ufeff', ['empty-file']],
  ['4 an HTML page', '<!DOCTYPE html><html><body>502</body></html>', ['not-a-report']],
  ['4 other XML', '<project><target/></project>', ['not-a-report']],
  ['4 text', 'npm ERR! code 1', ['not-a-report']],
  ['4 a JSON list', '[1, 2]', ['not-a-report']],
  ['4 JSON of Jest', '{"numTotalTests": 3, "testResults": []}', ['wrong-schema']],
  ['4 other JSON', '{"name": "x", "version": 1}', ['wrong-schema']],
  ['5 Freshworks', '{"coverage": {"a.js": {}}}', ['wrong-schema']],
  ['5 Istanbul', '{"/app/server.js": {"statementMap": {}}}', ['wrong-schema']],
  [
    '6 truncated XML',
    junit(testcase('a') + testcase('b', FAILURE)).slice(0, -20),
    ['truncated'],
    '1 of 2 = 50 %: 1 passed, 1 failed; 0 lost',
  ],
  [
    '7 truncated JSON',
    jsonReport([jsonTest('a', 'passed'), jsonTest('b', 'passed')]).slice(0, -40),
    ['truncated'],
    '1 of 1 = 100 %: 1 passed; 0 lost',
  ],
  ['8 a reportlog without its end', START + ONE, ['interrupted']],
  [
    '9 a reportlog with half a line',
    `${START + report('setup')}{"nodeid": "t.py::a", "wh`,
    ['interrupted'],
    '0 of 1 = 0 %: 0 passed; 1 lost',
  ],
  ['a broken line inside', `${START}{"half\n${ONE}${FINISH}`, ['malformed']],
  ['11 no testcase', junit(''), ['zero-tests']],
  ['12 all skipped', junit(testcase('a', SKIP)), ['nothing-executed']],
  ['13 all xfailed', junit(testcase('a', XFAIL)), ['nothing-executed']],
  ['14 all deselected', jsonReport([], { collected: 4, deselected: 4 }), ['zero-tests']],
  [
    '16 a module lost beside 999',
    junit(
      '<testcase classname="" name="tests.test_b"><error message="collection failure">E   ImportError: no</error></testcase>' +
        Array.from({ length: 999 }, (_, at) => testcase(`t${at}`)).join(''),
    ),
    ['collection-error'],
    '999 of 1,000 = 99.9 %: 999 passed; 1 lost',
  ],
  [
    '17 a module skipped at import',
    junit(
      `${testcase('a')}<testcase classname="" name="tests.test_b"><skipped message="collection skipped">('/r/t.py', 3, 'Skipped: only on Windows')</skipped></testcase>`,
    ),
    [],
  ],
  [
    '18 an internal error',
    junit('<testcase classname="pytest" name="internal"><error message="internal error">x</error></testcase>'),
    ['internal-error'],
  ],
  [
    '19 a nameless testcase',
    junit(`${testcase('a')}<testcase time="0.1"/>`),
    ['interrupted'],
    '1 of 2 = 50 %: 1 passed; 1 lost',
  ],
  [
    '20 collected more than ran',
    jsonReport([jsonTest('a', 'passed')], { collected: 3, passed: 1 }),
    ['interrupted'],
    '1 of 3 = 33.33 %: 1 passed; 2 lost',
  ],
  ['23 a crashed worker', junit(testcase('a', CRASHED)), [], '0 of 1 = 0 %: 0 passed, 1 failed; 0 lost'],
  [
    '24 its nameless twin',
    junit(`${testcase('a', CRASHED)}<testcase time="0"/>`),
    [],
    '0 of 1 = 0 %: 0 passed, 1 failed; 0 lost',
  ],
  [
    '25 fail and teardown error',
    junit(testcase('a', FAILURE) + testcase('a', TEARDOWN)),
    [],
    '0 of 1 = 0 %: 0 passed, 1 failed; 0 lost',
  ],
  ['26 pass and teardown error', junit(testcase('a', TEARDOWN)), [], '0 of 1 = 0 %: 0 passed, 1 error; 0 lost'],
  ['27 skip and teardown error', junit(testcase('a', SKIP + TEARDOWN)), [], '0 of 1 = 0 %: 0 passed, 1 error; 0 lost'],
  [
    '28 reruns that never passed',
    junit(testcase('a') + testcase('a') + testcase('a', FAILURE), 'tests="1"'),
    [],
    '0 of 1 = 0 %: 0 passed, 1 failed; 0 lost',
  ],
  [
    '29 reruns that passed',
    junit(testcase('a') + testcase('a'), 'tests="1"'),
    [],
    '1 of 1 = 100 %: 0 passed, 1 only on a retry; 0 lost',
  ],
  [
    '30 flakyFailure',
    junit(testcase('a', '<flakyFailure message="x">y</flakyFailure>')),
    [],
    '1 of 1 = 100 %: 0 passed, 1 only on a retry; 0 lost',
  ],
  [
    '30 rerunFailure',
    junit(testcase('a', `<rerunFailure message="x"/>${FAILURE}`)),
    [],
    '0 of 1 = 0 %: 0 passed, 1 failed; 0 lost',
  ],
  [
    '31 json rerun, passed',
    jsonReport([jsonTest('a', 'rerun')]),
    [],
    '1 of 1 = 100 %: 0 passed, 1 only on a retry; 0 lost',
  ],
  [
    '31 json rerun, failed',
    jsonReport([jsonTest('a', 'rerun', { setup: 'passed', call: 'failed', teardown: 'passed' })]),
    [],
    '0 of 1 = 0 %: 0 passed, 1 failed; 0 lost',
  ],
  [
    '32 passed with only a setup',
    jsonReport([jsonTest('a', 'passed', { setup: 'passed' }), jsonTest('b', 'passed')]),
    ['interrupted'],
    '1 of 2 = 50 %: 1 passed; 1 lost',
  ],
  ['33 an unknown outcome', jsonReport([jsonTest('a', 'brilliant'), jsonTest('b', 'passed')]), ['unknown-outcome']],
  [
    '33 an unknown outcome in a log',
    START + report('setup') + report('call', 'brilliant') + FINISH,
    ['unknown-outcome'],
  ],
  [
    '34 summary only',
    '{"created": 1, "exitcode": 0, "root": "/", "summary": {"passed": 3, "failed": 1, "total": 4, "collected": 4}}',
    [],
    '3 of 4 = 75 %: 3 passed, 1 failed; 0 lost',
  ],
  [
    '34 summary only, no exit code',
    '{"created": 1, "duration": 1, "root": "/", "summary": {"passed": 3, "total": 3}}',
    ['needs-exit-code'],
  ],
  ['35 summary and tests disagree', jsonReport([jsonTest('a', 'passed')], { total: 2 }), ['inconsistent']],
  ['35 a tally disagrees', jsonReport([jsonTest('a', 'failed')], { passed: 1 }), ['inconsistent']],
  [
    '36 attributes lie',
    junit(testcase('a') + testcase('b', FAILURE), 'tests="500" failures="0" errors="0"'),
    [],
    '1 of 2 = 50 %: 1 passed, 1 failed; 0 lost',
  ],
  ['37 claims without testcases', junit('', 'tests="500"'), ['no-cases']],
  [
    '38 collapsed parameters',
    JSON.stringify({
      results: {
        tool: { name: 'pytest' },
        summary: { tests: 1 },
        tests: [{ name: 'a', status: 'passed', duration: 1, retries: 99 }],
      },
    }),
    ['not-gateable'],
    undefined,
    { exitCode: 0 },
  ],
  ['44 names that collide', junit(testcase('a') + testcase('a'), 'tests="2"'), [], '2 of 2 = 100 %: 2 passed; 0 lost'],
  [
    '51 a DOCTYPE',
    `<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "b">]>${junit(testcase('a')).replace(/^<\?.*?\?>/, '')}`,
    ['doctype-refused'],
  ],
  ['54 UTF-16', Buffer.from(`\ufeff${junit(testcase('a'))}`, 'utf16le'), [], '1 of 1 = 100 %: 1 passed; 0 lost'],
  ['54 Latin-1', Buffer.from(junit(testcase('caf\u00e9')).replace('utf-8', 'ISO-8859-1'), 'latin1'), []],
  ['raw control character', junit(testcase('a\u0001')), ['malformed']],
  ['two documents', junit(testcase('a')) + junit(testcase('b')), ['malformed']],
  ['59 a bare suite', `<testsuite name="x">${testcase('a')}</testsuite>`, [], '1 of 1 = 100 %: 1 passed; 0 lost'],
  [
    '59 nested suites',
    `<testsuites><testsuite name="x"><testsuite name="y">${testcase('a')}${testcase('b', FAILURE)}</testsuite></testsuite></testsuites>`,
    [],
    '1 of 2 = 50 %: 1 passed, 1 failed; 0 lost',
  ],
  [
    '59 a namespace',
    `<j:testsuites xmlns:j="u"><j:testsuite name="x"><j:testcase name="a"/></j:testsuite></j:testsuites>`,
    [],
    '1 of 1 = 100 %: 1 passed; 0 lost',
  ],
  [
    '59 disabled and not run',
    junit(`${testcase('a', '<disabled/>')}${testcase('b', '', 'status="notrun"')}${testcase('c')}`),
    [],
    '1 of 1 = 100 %: 1 passed; 2 skipped not counted; 0 lost',
  ],
]

type Full = [string, string | Uint8Array, readonly string[], string | undefined, Question | undefined]
const FULL = ROWS.map(([name, content, stops, sentence, question]): Full => [name, content, stops, sentence, question])

describe('bad input: the matrix of the facts', () => {
  test.each(FULL)('%s', async (_, content, stops, sentence, question) => {
    const account = await accountOf(content, question)
    expect(codes(account)).toEqual(stops)
    if (sentence !== undefined) expect(accountSentence(account.counts)).toBe(sentence)
    for (const stop of account.stops) expect(stop.remedy.text).not.toBe('')
  })

  test.each(FULL.filter(([, content]) => content.length > 0 && content.length < 3000))(
    '%s, byte by byte',
    async (_, content, stops) => {
      const run = await readRun(inMemory('report', content, 1))
      const [account] = accounts([run], { exitCode: stops.includes('not-gateable') ? 0 : undefined } as Question)
      expect(account ? codes(account) : []).toEqual(stops)
    },
  )

  test('1, 22 no report: what was looked for, and how pytest ended', () => {
    const account = only(accounts([], { looked: ['reports/*.xml'], exitCode: 137 }))
    expect(codes(account)).toEqual(['no-report', 'unexplained-exit'])
    expect(account.stops[0]?.observed).toBe('no report matches "reports/*.xml"; pytest exited 137')
    expect(account.stops[1]?.observed).toContain('for want of memory')
  })

  test('55 ids stay as they are', async () => {
    const names = ['__proto__', 'constructor', '::error::x', '\u202egnp.exe', '<b>@all</b>']
    const account = await accountOf(jsonReport(names.map((name) => jsonTest(name, 'passed'))))
    expect([...account.tests].map(({ id }) => id)).toEqual(names.map((name) => `tests/test_a.py::${name}`))
  })
})

async function runs(...contents: readonly (readonly [string, string, string?])[]) {
  return Promise.all(
    contents.map(([name, content, leg]) => readRun(inMemory(name, content, 4096, leg === undefined ? {} : { leg }))),
  )
}

test('suites joined into one file are shards of one run', async () => {
  const suite = (inside: string) => `<testsuite name="pytest">${inside}</testsuite>`
  const joined = (...inside: string[]) => `<testsuites name="pytest tests">${inside.map(suite).join('')}</testsuites>`
  const same = await accountOf(joined(testcase('a') + testcase('b'), testcase('b') + testcase('c')))
  expect([same.counts.passed, codes(same)]).toEqual([3, []])
  const torn = await accountOf(joined(testcase('a'), testcase('a', FAILURE)))
  expect([torn.counts.passed, torn.counts.failed, codes(torn)]).toEqual([0, 1, ['conflict']])
})

describe('several reports', () => {
  const [good, bad] = [junit(testcase('a') + testcase('b')), junit(testcase('a', FAILURE) + testcase('c'))]

  test('39 identical files count once', async () => {
    const account = only(accounts(await runs(['1.xml', good], ['2.xml', good])))
    expect(accountSentence(account.counts)).toBe('2 of 2 = 100 %: 2 passed; 0 lost')
    expect(account.notes.map(({ code }) => code)).toEqual(['identical-file'])
  })

  test('40 the same tests in two shards are merged', async () => {
    const account = only(accounts(await runs(['1.xml', good], ['2.xml', junit(testcase('b') + testcase('d'))])))
    expect([account.counts.passed, account.duplicates]).toEqual([3, 1])
  })

  test('41 pass here and fail there is a conflict', async () => {
    const account = only(accounts(await runs(['1.xml', good], ['2.xml', bad])))
    expect(account.counts).toMatchObject({ passed: 2, failed: 1 })
    expect(only(account.stops)).toMatchObject({ code: 'conflict', verdict: 'fail' })
    expect(only(account.conflicts).conflict).toEqual([
      { report: '1.xml', outcome: 'passed' },
      { report: '2.xml', outcome: 'failed' },
    ])
  })

  test('42 legs of a matrix are judged apart', async () => {
    const both: Account[] = accounts(await runs(['1.xml', good, 'py3.11'], ['2.xml', bad, 'py3.12']))
    expect(both.map(({ leg, counts }) => [leg, counts.failed])).toEqual([
      ['py3.11', 0],
      ['py3.12', 1],
    ])
  })

  test('43 a shard is missing', async () => {
    const account = only(accounts(await runs(['1.xml', good]), { expectedReports: 2 }))
    expect(codes(account)).toEqual(['missing-shard'])
  })

  test('10 a stale report', async () => {
    const run = await readRun(inMemory('1.xml', good, 4096, { modified: 1000 }))
    expect(codes(only(accounts([run], { notBefore: 5000 })))).toEqual(['stale'])
    expect(codes(only(accounts([run], { notBefore: 500 })))).toEqual([])
  })

  test('what the manifest lists and nobody ran is lost', async () => {
    const manifest = new Set(['tests/test_a.py::a', 'tests/test_a.py::b', 'tests/test_a.py::never'])
    const account = only(accounts(await runs(['1.xml', good]), { manifest }))
    expect([codes(account), account.counts.lost]).toEqual([['not-run'], 1])
  })

  test('fewer tests than wanted', async () => {
    expect(codes(only(accounts(await runs(['1.xml', good]), { minTests: 3 })))).toEqual(['too-few-tests'])
  })

  test('46 pytest exited 0 and tests failed: the report is believed', async () => {
    const account = only(accounts(await runs(['2.xml', bad]), { exitCode: 0 }))
    expect([codes(account), account.notes.map(({ code }) => code)]).toEqual([[], ['exit-code-differs']])
  })

  test('twins keep keys of their own', async () => {
    const account = await accountOf(junit(testcase('a') + testcase('a'), 'tests="2"'))
    expect(new Set([...account.tests].map(keyOf)).size).toBe(2)
  })
})

describe('arithmetic in integers', () => {
  test.each([
    [49, 50, '98', true],
    [999, 1000, '99.9', true],
    [9989, 10000, '99.9', false],
    [9796, 10000, '98', false],
    [1, 3, '33.3333333333', true],
    [1, 3, '33.3333333334', false],
    [0, 0, '0', true],
  ])('%d of %d against %s %%', (part, whole, percent, reached) => {
    const wanted = exactPercent(percent)
    expect(wanted && reaches({ part, whole }, wanted)).toBe(reached)
  })

  test.each([
    [9796, 10000, '97.96'],
    [99999, 100000, '99.99'],
    [999_999_999, 1_000_000_000, '99.99'],
    [2, 3, '66.66'],
    [1, 1, '100'],
    [0, 0, '-'],
  ])('%d of %d is shown as %s', (part, whole, shown) => expect(percentOf({ part, whole })).toBe(shown))

  test('the sentence of the issue', () => {
    const counts = {
      passed: 998,
      failed: 2,
      error: 0,
      lost: 0,
      skipped: 12,
      xfailed: 7,
      xpassed: 0,
      flaky: 8,
      deselected: 0,
    }
    expect(accountSentence(counts)).toBe(
      '998 of 1,000 = 99.8 %: 990 passed, 8 only on a retry, 2 failed; 12 skipped and 7 xfailed not counted; 0 lost',
    )
  })
})
