import { shellOperand } from '@ci-gates/core/model'
import { describe, expect, test } from 'vitest'
import { labelsOf } from '../src/labels.ts'
import { exceeds, parseLimit, percentOfText } from '../src/limit.ts'
import { stateOf } from '../src/quarantine/apply.ts'
import { rerunCommand, shortRerun } from '../src/rerun.ts'
import { selector } from '../src/selector.ts'

describe('a limit', () => {
  test.each([
    ['10', 10, 1_000, false],
    ['10', 11, 1_000, true],
    ['0', 0, 10, false],
    ['0', 1, 10, true],
    ['5%', 5, 100, false],
    ['5%', 6, 100, true],
    ['0.1%', 1, 1_000, false],
    ['0.1%', 1, 999, true],
    ['0%', 0, 0, false],
  ])('of %s, with %i of %i, is exceeded: %s', (text, part, whole, expected) => {
    const limit = parseLimit(text)
    expect(limit && exceeds(limit, { part, whole })).toBe(expected)
  })

  test.each(['', '-1', '1.5', '101%', '5 percent', 'NaN', '1e3', '0x10', '10000000000'])('%j is none', (text) => {
    expect(parseLimit(text)).toBeUndefined()
  })

  test.each(['100%', '99.999%', '0%', '98 %'])('%j is a percentage', (text) => {
    expect(percentOfText(text)).toBeDefined()
  })
})

describe('a selector', () => {
  test.each([
    ['tests/critical/**', 'tests/critical/api/test_a.py::test_b', true],
    ['tests/critical', 'tests/critical/test_a.py::test_b', true],
    ['tests/critical/', 'tests/critical/test_a.py::test_b', true],
    ['tests/critical', 'tests/critical_not/test_a.py::test_b', false],
    ['tests/*/test_a.py', 'tests/x/test_a.py::T::test_b', true],
    ['**/test_a.py', 'test_a.py::test_b', true],
    ['tests/test_a.py::test_b', 'tests/test_a.py::test_b', true],
    ['tests/test_a.py::test_b', 'tests/test_a.py::test_bc', false],
    ['tests/test_a.py::test_b[x/y]', 'tests/test_a.py::test_b[x/y]', true],
    ['tests/test_a.py::test_b[*]', 'tests/test_a.py::test_b[x/y]', true],
    ['tests/test_a.py::*', 'tests/test_a.py::T::test_b[{}]', true],
    ['tests/test_a.py::test_b[{1,2}]', 'tests/test_a.py::test_b[{1,2}]', true],
    ['tests/**::test_slow*', 'tests/a/b.py::test_slow_one', true],
    ['tests/{a,b}/**', 'tests/b/test_x.py::y', true],
    ['a.py::test_b[\\x1b]', 'a.py::test_b[\\x1b]', true],
  ])('%j means %j: %s', (text, id, expected) => {
    expect(selector(text).matches({ id })).toBe(expected)
  })

  test('by marker', () => {
    expect(selector('marker:slow').matches({ id: 'a', markers: ['slow'] })).toBe(true)
    expect(selector('marker:slow').matches({ id: 'slow' })).toBe(false)
  })
})

describe('labels of a path', () => {
  test.each([
    ['reports/{leg}/*.xml', 'reports/py3.11/a.xml', { leg: 'py3.11' }],
    ['reports/junit-{leg}.xml', 'reports/junit-py3.11.xml', { leg: 'py3.11' }],
    ['**/junit-{leg}/**/*.xml', 'a/b/junit-x/c/d.xml', { leg: 'x' }],
    ['{leg}/seed-{seed}.xml', 'linux/seed-42.xml', { leg: 'linux', seed: '42' }],
    ['junit-{leg}-{seed}.xml', 'junit-py3-7.xml', { leg: 'py3', seed: '7' }],
    ['{leg}.xml', 'a[b]*.xml', { leg: 'a[b]*' }],
    ['r/report-{leg}-[1-4]/r.xml', 'r/report-py3.13-2/r.xml', { leg: 'py3.13' }],
    ['reports/*.xml', 'reports/a.xml', {}],
  ])('%j in %j', (pattern, path, expected) => {
    expect(labelsOf(pattern, path)).toEqual(expected)
  })
})

describe('the command that runs tests again', () => {
  test.each([
    [['tests/a.py::b'], '', 'pytest tests/a.py::b'],
    [['tests/a.py::b[x y]'], '', "pytest 'tests/a.py::b[x y]'"],
    [["a.py::b['; rm -rf /']"], '', `pytest 'a.py::b['\\''; rm -rf /'\\'']'`],
    [['-x.py::b'], '', 'pytest ./-x.py::b'],
    [['a.py::b'], 'back end', "cd 'back end' && pytest a.py::b"],
    [['a.py::b\u202e'], '', 'pytest a.py'],
    [['a.py::b\n::error::x'], '', 'pytest a.py'],
    [['com.acme.Test::x'], '', undefined],
  ])('%j', (ids, root, expected) => {
    expect(rerunCommand(ids, root)).toBe(expected)
  })

  test('names files, then folders, then what failed last, as room allows', () => {
    const many = (count: number, file: (at: number) => string) =>
      Array.from({ length: count }, (_, at) => `${file(at)}::test_${at}`)
    expect(shortRerun(many(20, () => 'tests/test_a.py'))).toBe('pytest tests/test_a.py')
    expect(shortRerun(many(20, (at) => `tests/test_${at}.py`))).toBe('pytest tests')
    expect(shortRerun(many(20, (at) => `tests/folder_${at}/test.py`))).toBe('pytest --last-failed')
  })

  test.each([
    ['a b', "'a b'"],
    ['$(x)', "'$(x)'"],
    ['a!b', "'a!b'"],
    ['~x', "'~x'"],
    ['plain/path-1.py', 'plain/path-1.py'],
  ])('%j is the word %s', (text, expected) => {
    expect(shellOperand(text)).toBe(expected)
  })
})

describe('an entry that expires on 2026-06-30', () => {
  test.each([
    ['2026-06-01T00:00:00Z', 'active'],
    ['2026-06-20T00:00:00Z', 'expiring'],
    ['2026-06-30T23:59:59Z', 'expiring'],
    ['2026-07-01T00:00:00Z', 'expired'],
  ])('at %s is %s', (now, expected) => {
    const entry = {
      selector: selector('a'),
      owner: 'x',
      reason: 'y',
      expires: '2026-06-30',
      where: { file: 'q', line: 1 },
    }
    expect(stateOf(entry, Date.parse(now))).toBe(expected)
  })
})
