import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import {
  accounts,
  causeKey,
  causesOf,
  fileSource,
  readCoverage,
  readManifest,
  readRun,
  type Test,
} from '../src/index.ts'
import { jsonScanner } from '../src/json/scan.ts'
import { idOf, nodeId } from '../src/junit/id.ts'
import { FIXTURES, inMemory, jsonReport, jsonTest, junit, testcase } from './sources.ts'

describe('ids from JUnit', () => {
  test.each([
    [
      'tests.api.test_users.TestUsers',
      'test_a[1]',
      undefined,
      'tests/api/test_users.py::TestUsers::test_a[1]',
      'guess',
    ],
    ['tests.test_calls.TestA.TestB', 'test_a', undefined, 'tests/test_calls.py::TestA::TestB::test_a', 'guess'],
    ['pkg.checks.Suite', 'check', undefined, 'pkg/checks.py::Suite::check', 'guess'],
    ['py3.tests.test_a.TestB', 'test_c', 'tests/test_a.py', 'tests/test_a.py::TestB::test_c', 'file'],
    ['a.b.test_m', 'test_q', 'a.b/test_m.py', 'a.b/test_m.py::test_q', 'file'],
    [
      'tests.test_child.TestChild',
      'test_inherited',
      'tests/base.py',
      'tests/test_child.py::TestChild::test_inherited',
      'guess',
    ],
  ])('%s %s', (classname, name, file, id, idSource) => {
    const named = nodeId(classname, name, file)
    expect({ id: idOf(named), idSource: named.idSource }).toEqual({ id, idSource })
  })
})

describe('the JSON scanner', () => {
  const documents = [
    '{"a": {"b": [1, -2.5e3, "x\\"]}", {"c": null}], "d": true}, "tests": [], "e": "\\\\"}',
    ' {"tests" : [ {"x": "\\\\\\""} , [] , 3 ] } ',
    '{"__proto__": {"polluted": 1}, "tests": [{"__proto__": 1}]}',
    '{"deep": [[[["]"]]]], "\u00e9\ud83d\ude00": "\\u00e9"}',
  ]
  test.each(documents)('%s comes out the same however it is cut', (text) => {
    for (let size = 1; size <= text.length; size += 1) expect(scanned(text, size)).toEqual(JSON.parse(text))
  })

  test.each([
    '{"a" 1}',
    '{"a": 1,}',
    '{,}',
    '{"a": [1,]}',
    '{"a": 1} {}',
    '{"a": 1]',
    '{"a": tru}',
    '{"a": 1, "a": 2}',
    '{a: 1}',
    '{"tests": [1 2]}',
  ])('%s is refused', (text) => expect(() => scanned(text, 3)).toThrow(expect.objectContaining({ code: 'malformed' })))

  test('Python writes NaN', () =>
    expect(scanned('{"a": NaN, "b": {"c": [Infinity]}}', 2)).toEqual({ a: null, b: { c: [null] } }))
})

function scanned(text: string, size: number): object {
  const entries: [string, unknown][] = []
  const tests: unknown[] = []
  let seen = false
  const scanner = jsonScanner({
    wish: (path) => {
      if (path === 'tests') seen = true
      return path === 'tests' ? 'enter' : 'take'
    },
    value: (path, value) => (path === 'tests' ? tests.push(value) : entries.push([path, value])),
  })
  for (let at = 0; at < text.length; at += size) scanner.write(text.slice(at, at + size))
  scanner.end()
  return Object.fromEntries(seen ? [...entries, ['tests', tests]] : entries)
}

describe('packed and broken files', () => {
  const log = readFileSync(join(FIXTURES, 'current/outcomes.jsonl'))

  test('gzip, in pieces of any size', async () => {
    for (const size of [1, 7, 1000])
      expect((await readRun(inMemory('x.gz', gzipSync(log), size))).tests).toHaveLength(34)
  })

  test('gzip that breaks off is truncated, and what it held is shown', async () => {
    const packed = gzipSync(log)
    const run = await readRun(inMemory('x.gz', packed.subarray(0, packed.length / 2), 1000))
    expect(run.stops.map(({ code }) => code)).toEqual(['truncated'])
    expect(run.tests.length).toBeGreaterThan(3)
  })

  test('a gzip bomb is refused', async () => {
    const run = await readRun(inMemory('x.gz', gzipSync(`{"a": "${'x'.repeat(90 * 1024 ** 2)}`)))
    expect(run.stops.map(({ code }) => code)).toEqual(['limit-exceeded'])
  })

  test.each([
    ['bzip2', '425a6839'],
    ['zip', '504b0304'],
    ['xz', 'fd377a585a00'],
  ])('%s is named', async (name, magic) => {
    const run = await readRun(inMemory('x', Buffer.concat([Buffer.from(magic, 'hex'), Buffer.alloc(20)])))
    expect(run.stops[0]).toMatchObject({ code: 'unreadable-file', observed: expect.stringContaining(name) })
  })

  test('bytes that are no UTF-8 are replaced, and told', async () => {
    const run = await readRun(inMemory('x', Buffer.from(junit(testcase('\u00ff\u00fe')), 'latin1')))
    expect([run.stops, run.notes.map(({ code }) => code)]).toEqual([[], ['bytes-replaced']])
  })
})

describe('wherever a report is cut off, there is no verdict', () => {
  test.each(['outcomes.xml', 'outcomes.json', 'outcomes.jsonl', 'outcomes.ctrf.json'])('%s', async (file) => {
    const whole = readFileSync(join(FIXTURES, 'current', file))
    const end = whole.toString().trimEnd().length - 1
    for (let at = 0; at <= 100; at += 1) {
      const length = Math.floor((end * at) / 100)
      const [account] = accounts([await readRun(inMemory(file, whole.subarray(0, length)))], { exitCode: 1 })
      expect(account?.stops.length, `${length} bytes`).toBeGreaterThan(0)
    }
  })
})

test('58 what is no plain file inside the workspace is refused with its reason', async () => {
  using outer = temporaryWorkspace({ 'ws/r.xml': junit(testcase('a')) })
  const path = join(outer.path, 'ws')
  mkdirSync(join(path, 'folder'))
  writeFileSync(join(path, '..', 'outside.xml'), '')
  symlinkSync('../outside.xml', join(path, 'link.xml'))
  symlinkSync('r.xml', join(path, 'inside.xml'))
  for (const [name, why] of [
    ['folder', 'directory'],
    ['link.xml', 'out of the workspace'],
    ['../outside.xml', 'out of'],
    ['none.xml', 'ENOENT'],
  ] as const)
    await expect(fileSource(path, name)).rejects.toThrow(why)
  expect((await readRun(await fileSource(path, 'inside.xml'))).tests).toHaveLength(1)
})

describe('causes', () => {
  test.each([
    [
      "ImportError: cannot import name 'Foo' from 'app.models' (/a/b/models.py)",
      "ImportError: cannot import name 'Foo' from 'app.models' (/c/models.py)",
    ],
    ['AssertionError: assert 3 == 4', 'AssertionError: assert 17 == 4'],
    ['RuntimeError: <X object at 0x7f3a>', 'RuntimeError: <X object at 0x81bb>'],
    ['FileNotFoundError: /tmp/pytest-1/x', 'FileNotFoundError: /tmp/pytest-2/y'],
  ])('%s is one with %s', (one, other) => expect(causeKey(one)).toBe(causeKey(other)))

  test('and another name is another cause', () => {
    expect(causeKey("NameError: name 'a' is not defined")).not.toBe(causeKey("NameError: name 'b' is not defined"))
  })

  test('100,000 failures are grouped in linear time, hostile ones too', () => {
    const tests = Array.from({ length: 100_000 }, (_, at): Test => {
      const message = at % 2 === 0 ? `assert ${at} == 4` : `${'a/'.repeat(150)}(${'('.repeat(90)}${at}`
      return { id: `t.py::t${at}`, idSource: 'nodeid', outcome: 'failed', failure: { message } }
    })
    expect(causesOf(tests, []).map((cause) => cause.tests)).toEqual([50_000, 50_000])
  })
})

test('a manifest: ids with spaces, colons and brackets; what could not be collected', () => {
  const text = 'tests/test_a.py::test_b[x::y]\ntests/test_a.py::TestC::test_d[a b]\n\n2 tests collected in 0.01s\n'
  expect(readManifest(text)).toEqual({
    ids: new Set(['tests/test_a.py::test_b[x::y]', 'tests/test_a.py::TestC::test_d[a b]']),
    errors: [],
    claimed: 2,
  })
  expect(readManifest('ERROR tests/test_x.py - ImportError: no\n').errors).toEqual(['tests/test_x.py'])
})

test.each([
  ['<report/>', 'not-a-report'],
  ['<coverage lines-covered="9" lines-valid="3"/>', 'inconsistent'],
  ['<coverage line-rate="0.5"/>', 'not-a-report'],
  ['{"totals": {"covered_lines": 1.5, "num_statements": 3}}', 'not-a-report'],
  ['', 'empty-file'],
  ['<coverage lines-covered="1" lines-valid="3">', 'truncated'],
])('coverage that is none: %s', async (text, code) => {
  await expect(readCoverage(inMemory('c', text))).rejects.toMatchObject({ code })
})

test('a report keeps one string for each file, and no chunk of it', async () => {
  const run = await readRun(inMemory('r', jsonReport([jsonTest('a', 'passed'), jsonTest('b', 'passed')])))
  expect(run).toMatchObject({
    format: 'json-report',
    bytes: expect.any(Number),
    digest: expect.stringMatching(/^[0-9a-f]{64}$/),
  })
})
