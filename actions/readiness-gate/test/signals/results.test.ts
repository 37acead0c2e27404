import { readFileSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { type Files, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { coverage } from '../../src/signals/coverage.ts'
import type { SignalKind } from '../../src/signals/signal.ts'
import { tests } from '../../src/signals/tests.ts'
import { look, refusals, sceneIn } from '../support/scene.ts'

const ZOO = join(import.meta.dirname, '../../../../packages/test-results/test/zoo/fixtures/current')

async function told(kind: unknown, keys: object, files: Files, days = 0) {
  using workspace = temporaryWorkspace(files)
  const written = Date.now() / 1000 - days * 86_400
  for (const name of Object.keys(files)) utimesSync(join(workspace.path, name), written, written)
  return await look(kind as SignalKind, keys, sceneIn(workspace.path))
}

function junit(passed: number, failed = 0): string {
  const cases = Array.from({ length: passed + failed }, (_, at) => {
    const broken = at >= passed ? '<failure message="AssertionError: assert 1 == 2">x</failure>' : ''
    return `<testcase classname="tests.test_a" name="test_${at}" time="0.1">${broken}</testcase>`
  })
  const sums = `tests="${passed + failed}" failures="${failed}" errors="0" skipped="0"`
  return `<?xml version="1.0"?><testsuites><testsuite name="pytest" ${sums}>${cases.join('')}</testsuite></testsuites>`
}

describe('tests', () => {
  const zoo = (name: string) => readFileSync(join(ZOO, name), 'utf8')
  test.each<[string, object, Files, object, number?]>([
    ['all pass', {}, { 'r/a.xml': junit(20) }, { holds: true, code: 'tests-pass', value: 100 }],
    [
      'one fails',
      {},
      { 'r/a.xml': junit(19, 1) },
      { holds: false, code: 'tests-fail', value: 95, expected: 'at least 100%' },
    ],
    ['one may fail', { min: '95%' }, { 'r/a.xml': junit(19, 1) }, { holds: true }],
    ['a hair too few', { min: '95.1%' }, { 'r/a.xml': junit(19, 1) }, { holds: false }],
    [
      'several reports are one account',
      { min: '80%' },
      { 'r/a.xml': junit(3), 'r/b.xml': junit(3).replaceAll('test_a', 'test_b') },
      { observed: expect.stringContaining('6 of 6') },
    ],
    [
      'a report of the matrix is missing',
      { reports: 2 },
      { 'r/a.xml': junit(3) },
      { measured: false, code: 'missing-shard' },
    ],
    ['too few ran', { 'min-tests': 50 }, { 'r/a.xml': junit(3) }, { code: 'too-few-tests' }],
    ['none ran', {}, { 'r/a.xml': junit(0) }, { measured: false }],
    [
      'there is no report',
      {},
      { 'x.md': 'x' },
      {
        code: 'no-files',
        remedy: { text: 'Correct `results`, or let an earlier step write them' },
        details: ['there is no folder r'],
      },
    ],
    [
      'the pattern has backslashes',
      { results: 'r\\*.xml' },
      { 'r/a.xml': junit(3) },
      {
        code: 'no-files',
        remedy: { text: 'Write `results: r/*.xml`' },
        details: [expect.stringContaining('backslash')],
      },
    ],
    ['the report breaks off', {}, { 'r/a.xml': junit(20).slice(0, 400) }, { measured: false, code: 'truncated' }],
    ['the report is empty', {}, { 'r/a.xml': '' }, { measured: false, code: 'empty-file' }],
    ['the report is no report', {}, { 'r/a.xml': '{"a":1}' }, { measured: false }],
    [
      'the report is an entity bomb',
      {},
      { 'r/a.xml': '<!DOCTYPE t [<!ENTITY a "b">]><testsuites>&a;</testsuites>' },
      { measured: false, code: 'doctype-refused' },
    ],
    ['the report is of last week', {}, { 'r/a.xml': junit(3) }, { measured: false, code: 'stale' }, 7],
    [
      'modules could not be collected',
      { 'max-age': '366d' },
      { 'r/a.xml': zoo('collection.xml') },
      { measured: false, code: 'collection-error' },
    ],
  ])('when %s', async (_, keys, files, evidence, days) => {
    expect(await told(tests, { results: 'r/*', ...keys }, files, days)).toMatchObject(evidence)
  })

  test('tells what broke, and where', async () => {
    const evidence = await told(tests, { results: 'r/*' }, { 'r/a.xml': junit(2, 3) })
    expect(evidence.details?.[0]).toContain('3 tests: AssertionError: assert 1 == 2')
  })
})

describe('coverage', () => {
  const xml = (part: number, whole: number) =>
    `<coverage lines-covered="${part}" lines-valid="${whole}" branches-covered="1" branches-valid="4"/>`
  test.each<[string, object, string, object, number?]>([
    [
      'reaches the share',
      { min: '80%' },
      xml(8, 10),
      { holds: true, credit: 10_000, code: 'coverage-met', observed: '80 % (8 of 10 lines)', value: 80 },
    ],
    [
      'misses it by a hair',
      { min: '80%' },
      xml(79_999, 100_000),
      {
        holds: false,
        credit: 0,
        code: 'coverage-below',
        observed: '79.99 % (79999 of 100000 lines)',
        expected: 'at least 80%',
      },
    ],
    [
      'is on the way',
      { floor: '80%', target: '90%' },
      xml(85, 100),
      { holds: false, credit: 5_000, expected: '80% to 90%' },
    ],
    ['is at the target', { floor: '80%', target: '90%' }, xml(9, 10), { holds: true, credit: 10_000 }],
    ['is below the floor', { floor: '80%', target: '90%' }, xml(7, 10), { holds: false, credit: 0 }],
    [
      'reaches the least on the way',
      { min: '82%', floor: '80%', target: '90%' },
      xml(85, 100),
      { holds: true, credit: 5_000 },
    ],
    [
      'misses the least on the way',
      { min: '86%', floor: '80%', target: '90%' },
      xml(85, 100),
      { holds: false, credit: 0 },
    ],
    ['is of branches', { min: '20%', of: 'branches' }, xml(8, 10), { holds: true, observed: '25 % (1 of 4 branches)' }],
    ['is of both', { min: '20%', of: 'all' }, xml(8, 10), { observed: '64.28 % (9 of 14 lines and branches)' }],
    ['is of lcov', { min: '50%' }, 'SF:a\nDA:1,1\nDA:2,0\nend_of_record\n', { holds: true }],
    [
      'is anywhere in JSON',
      { min: '79.7%', query: '$.total.lines.pct' },
      '{"total":{"lines":{"pct":79.7}}}',
      { holds: true, observed: '79.7 %' },
    ],
    [
      'is not there in JSON',
      { min: '79%', query: '$.total' },
      '{"total":{"lines":{"pct":79.7}}}',
      { measured: false, code: 'no-data' },
    ],
    [
      'is more than all in JSON',
      { min: '79%', query: '$.total' },
      '{"total":123}',
      { measured: false, code: 'not-a-percentage' },
    ],
    ['counts no line', { min: '80%' }, xml(0, 0), { measured: false, code: 'no-data' }],
    [
      'counts no branch',
      { min: '80%', of: 'branches' },
      '<coverage lines-covered="1" lines-valid="1"/>',
      { measured: false, code: 'no-data' },
    ],
    ['is empty', { min: '80%' }, '', { measured: false, code: 'empty-file' }],
    [
      'is an entity bomb',
      { min: '80%' },
      '<!DOCTYPE r [<!ENTITY a "b">]><report>&a;</report>',
      { measured: false, code: 'doctype-refused' },
    ],
    ['is of last week', { min: '80%' }, xml(8, 10), { measured: false, code: 'stale' }, 7],
    ['is of last week, which may be', { min: '80%', 'max-age': '8d' }, xml(8, 10), { holds: true }, 7],
  ])('that %s', async (_, keys, text, evidence, days) => {
    expect(await told(coverage, { path: 'c.out', ...keys }, { 'c.out': text }, days)).toMatchObject(evidence)
  })

  test('that is not there is unknown', async () => {
    expect(await told(coverage, { path: 'c.out', min: '80%' }, { x: 'x' })).toMatchObject({
      measured: false,
      code: 'file-missing',
    })
  })

  test.each([
    [{ path: 'c', min: 0.85 }, '0.85 has no unit; did you mean 85%?'],
    [{ path: 'c' }, 'say what is wanted with `min`, or with `floor` and `target`'],
    [{ path: 'c', floor: '80%' }, '`floor` and `target` go together: what earns nothing, and all'],
    [{ path: 'c', floor: '90%', target: '80%' }, 'floor 90% is not below target 80%'],
    [{ path: 'c', min: '1%', query: '$.a', of: 'lines' }, 'with `query` the number stands in the file; leave `of` out'],
    [{ path: '../c', min: '1%' }, '"../c" has .. in it; only files inside the workspace are read'],
  ])('refuses %j', async (keys, message) => {
    expect((await refusals(coverage, keys))[0]).toBe(message)
  })
})
