import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { type Account, accounts, type Question, type ReportSource, readRun, type TestRun } from '../src/index.ts'

export const FIXTURES = join(import.meta.dirname, 'zoo/fixtures')

/** A report in memory, in pieces of `size` bytes: every boundary must be as good as any other. */
export function inMemory(
  name: string,
  content: string | Uint8Array,
  size = 1 << 16,
  more: Partial<ReportSource> = {},
): ReportSource {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content
  return {
    name,
    ...more,
    async *open() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
    },
  }
}

export function fixture(path: string, more: Partial<ReportSource> = {}): Promise<TestRun> {
  return readRun(inMemory(path, readFileSync(join(FIXTURES, path)), 1 << 16, more))
}

export async function accountOf(content: string | Uint8Array, question: Question = {}): Promise<Account> {
  return only(accounts([await readRun(inMemory('report', content))], question))
}

export function only<T>(list: readonly T[]): T {
  const [first] = list
  if (first === undefined || list.length !== 1) throw new Error(`${list.length} instead of one`)
  return first
}

export function codes(account: Account): string[] {
  return account.stops.map(({ code }) => code)
}

/** pytest's JUnit around some testcases. */
export function junit(testcases: string, attributes = ''): string {
  return `<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" ${attributes}>${testcases}</testsuite></testsuites>`
}

export function testcase(name: string, inside = '', attributes = ''): string {
  return `<testcase classname="tests.test_a" name="${name}" time="0.1" ${attributes}>${inside}</testcase>`
}

export const FAILURE = '<failure message="assert 1 == 2">E assert 1 == 2\n\ntests/test_a.py:3: AssertionError</failure>'

/** pytest-json-report around some tests. */
export function jsonReport(tests: readonly object[], summary: object = {}, more: object = {}): string {
  return JSON.stringify({
    created: 1,
    duration: 1,
    exitcode: 0,
    root: '/r',
    environment: {},
    summary: { total: tests.length, ...summary },
    ...more,
    tests,
  })
}

export function jsonTest(
  name: string,
  outcome: string,
  phases: Record<string, string> = { setup: 'passed', call: 'passed', teardown: 'passed' },
): object {
  const told = Object.entries(phases).map(([phase, result]) => [phase, { duration: 0.1, outcome: result }])
  return { nodeid: `tests/test_a.py::${name}`, lineno: 4, outcome, ...Object.fromEntries(told) }
}
