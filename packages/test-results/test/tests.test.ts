import { describe, expect, test } from 'vitest'
import { type Test, testsOf } from '../src/index.ts'
import { testStore } from '../src/tests/store.ts'

const plain = (id: string, more: Partial<Test> = {}): Test => ({ id, idSource: 'nodeid', outcome: 'passed', ...more })

const ONES: readonly Test[] = [
  plain('tests/test_a.py::TestB::test_c[1]', { seconds: 0 }),
  plain('tests/test_a.py::TestB::test_c[a::b]', { seconds: 0.1, where: { file: 'tests/test_a.py', line: 3 } }),
  plain('tests/test_a.py::test_d', { where: { file: 'tests/test_a.py' }, markers: ['slow', 'io'] }),
  plain('no_colons', { idSource: 'guess' }),
  plain(''),
  plain('__proto__::constructor', { seconds: 12.345678 }),
  plain('tests/test_ä.py::test_ü[é]'),
  plain('tests/测试.py::测试[🎉]', { seconds: 1 }),
  plain(`long.py::${'x'.repeat(4000)}`),
  { id: 'tests/test_a.py::test_f', idSource: 'file', outcome: 'failed', failure: { message: 'E' } },
  plain('tests/test_a.py::test_r', { attempts: [{ outcome: 'failed' }, { outcome: 'passed' }] }),
]

describe('tests in a few bytes each', () => {
  test('are what was put in, in order', () => {
    const tests = testsOf(ONES)
    expect([...tests]).toEqual(ONES)
    expect(tests).toHaveLength(ONES.length)
    expect(tests.notable).toEqual(ONES.slice(-2))
    expect(tests.notable[0]).toBe(tests.notable[0])
  })

  test.each(ONES.map(({ id }) => id))('%j is found by its id', (id) => {
    const tests = testsOf(ONES)
    expect(tests.has(id)).toBe(true)
    expect(tests.has(`${id}x`)).toBe(false)
  })

  test('an id is one, however it was cut in two', () => {
    const store = testStore()
    expect(store.put('a.py', 'B::c')).toBe(0)
    expect(store.put('a.py::B', 'c')).toBe(-1)
    expect(store.put('', 'a.py::B::c')).toBe(-1)
    expect(store.find('a.py::B::c')).toBe(0)
  })

  test('one that becomes notable, and plain again', () => {
    const store = testStore()
    for (const test of ONES) store.push(test)
    const failed: Test = { ...plain('no_colons'), outcome: 'failed' }
    store.set(3, failed)
    expect(store.notable.map(({ id }) => id)).toEqual(['no_colons', ...ONES.slice(-2).map(({ id }) => id)])
    store.set(3, ONES[3] as Test)
    expect([...store]).toEqual(ONES)
  })

  test('two hundred thousand are told apart', () => {
    const store = testStore()
    for (let at = 0; at < 200_000; at++) store.put(`tests/test_${at % 97}.py`, `test_x[${at}]`)
    expect(store).toHaveLength(200_000)
    expect(store.idAt(123_456)).toBe(`tests/test_${123_456 % 97}.py::test_x[123456]`)
    expect(store.find(`tests/test_${199_999 % 97}.py::test_x[199999]`)).toBe(199_999)
    expect(store.find('tests/test_0.py::test_x[1]')).toBe(-1)
  })
})
