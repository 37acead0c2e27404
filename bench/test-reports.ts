import { once } from 'node:events'
import { createWriteStream } from 'node:fs'

/** What a report is to be like. */
export interface Shape {
  readonly format: 'junit' | 'json-report' | 'reportlog'
  readonly cases: number
  /** Bytes of captured output of each test; JUnit's alone. */
  readonly captured?: number
}

/** Writes a report as pytest and its plugins do, in which one test of a thousand failed. */
export async function writeReport(path: string, shape: Shape): Promise<void> {
  const out = createWriteStream(path)
  let held = ''
  for (const piece of PIECES[shape.format](shape)) {
    held += piece
    if (held.length < 1 << 20) continue
    if (!out.write(held)) await once(out, 'drain')
    held = ''
  }
  out.end(held)
  await once(out, 'finish')
}

const PIECES: Readonly<Record<Shape['format'], (shape: Shape) => Iterable<string>>> = {
  junit,
  'json-report': jsonReport,
  reportlog,
}

const isFailure = (at: number) => at % 1000 === 999
const module = (at: number) => `tests/unit/area_${Math.floor(at / 5000)}/test_module_${Math.floor(at / 50) % 100}.py`
const name = (at: number) => `test_case_${at % 50}[parameter-${at}]`
const id = (at: number) => `${module(at)}::${name(at)}`

function* junit({ cases, captured = 0 }: Shape): Iterable<string> {
  const stamp = new Date().toISOString().replace('Z', '000+00:00')
  yield '<?xml version="1.0" encoding="utf-8"?><testsuites name="pytest tests"><testsuite name="pytest" errors="0" '
  yield `failures="${Math.floor(cases / 1000)}" skipped="0" tests="${cases}" time="100.0" timestamp="${stamp}">`
  const line = '2026-11-21 10:00:00,123 INFO  app.worker: job 4711 of queue &lt;mail&gt; took 12.3 ms [retry 0]\n'
  const log = line.repeat(Math.ceil(captured / line.length)).slice(0, Math.max(0, captured - line.length))
  const output = captured > 0 ? `<system-out>${log}${line}</system-out>` : ''
  const failure = `<failure message="AssertionError: assert 3 == 4">def test():\n&gt;   assert 3 == 4\nE   AssertionError\n\ntests/unit/x.py:3: AssertionError</failure>`
  for (let at = 0; at < cases; at++) {
    const inner = `${isFailure(at) ? failure : ''}${output}`
    const dotted = module(at).slice(0, -3).replaceAll('/', '.')
    const head = `<testcase classname="${dotted}" name="${name(at)}" time="0.00${(at % 9) + 1}"`
    yield inner === '' ? `${head} />` : `${head}>${inner}</testcase>`
  }
  yield '</testsuite></testsuites>'
}

function* jsonReport({ cases }: Shape): Iterable<string> {
  const failed = Math.floor(cases / 1000)
  const summary = { passed: cases - failed, failed, total: cases, collected: cases }
  const head = { created: Date.now() / 1000, duration: 100, exitcode: 1, root: '/src', environment: {}, summary }
  yield `${JSON.stringify(head).slice(0, -1)},"collectors":[`
  for (let at = 0; at < cases; at += 50) {
    const result = Array.from({ length: 50 }, (_, more) => ({ nodeid: id(at + more), type: 'Function', lineno: more }))
    yield `${at > 0 ? ',' : ''}${JSON.stringify({ nodeid: module(at), outcome: 'passed', result })}`
  }
  yield '],"tests":['
  for (let at = 0; at < cases; at++) {
    const passed = { duration: 0.000123456, outcome: 'passed' }
    const crash = { path: '/src/tests/unit/x.py', lineno: 3, message: 'AssertionError: assert 3 == 4' }
    const call = isFailure(at) ? { ...passed, outcome: 'failed', crash, longrepr: 'E' } : passed
    const keywords = [name(at), 'parametrize', 'pytestmark', 'test_module.py', 'unit', 'tests', 'slow']
    const test = {
      nodeid: id(at),
      lineno: at % 50,
      outcome: call.outcome,
      keywords,
      setup: passed,
      call,
      teardown: passed,
    }
    yield `${at > 0 ? ',' : ''}${JSON.stringify(test)}`
  }
  yield '],"warnings":[]}'
}

function* reportlog({ cases }: Shape): Iterable<string> {
  yield `${JSON.stringify({ pytest_version: '9.2.0', $report_type: 'SessionStart' })}\n`
  const start = Date.now() / 1000
  for (let at = 0; at < cases; at++)
    for (const when of ['setup', 'call', 'teardown']) {
      const failed = when === 'call' && isFailure(at)
      const crash = { path: '/src/tests/unit/x.py', lineno: 3, message: 'AssertionError: assert 3 == 4' }
      const sections = when === 'call' ? [['Captured stdout call', 'some text of the test\n'.repeat(16)]] : []
      const entry = {
        nodeid: id(at),
        location: [module(at), at % 50, name(at)],
        keywords: { [name(at)]: 1, parametrize: 1, pytestmark: 1, 'test_module.py': 1, unit: 1, tests: 1, slow: 1 },
        outcome: failed ? 'failed' : 'passed',
        longrepr: failed ? { reprcrash: crash, reprtraceback: { reprentries: [], style: 'long' }, sections: [] } : null,
        when,
        user_properties: [],
        sections,
        duration: 0.000123456,
        start,
        stop: start + 0.01,
        $report_type: 'TestReport',
      }
      yield `${JSON.stringify(entry)}\n`
    }
  yield `${JSON.stringify({ exitstatus: 1, $report_type: 'SessionFinish' })}\n`
}
