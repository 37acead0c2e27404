// Reads one hostile report, made as it is read, in a process whose heap is small: a leak ends it.

import { accounts, type ReportSource, readRun } from '../src/index.ts'

const OPEN = '<?xml version="1.0"?><testsuites name="pytest tests"><testsuite name="pytest">'
const CLOSE = '</testsuite></testsuites>'
const MEGABYTE = 'x'.repeat(1 << 20)

const CASES: Readonly<Record<string, () => Iterable<string>>> = {
  *attribute() {
    yield `${OPEN}<testcase classname="t" name="a"><failure message="`
    for (let at = 0; at < 130; at += 1) yield MEGABYTE
    yield `"/></testcase>${CLOSE}`
  },
  *log() {
    yield `${OPEN}<testcase classname="t" name="a"><system-out>`
    for (let at = 0; at < 130; at += 1) yield `&lt;&amp;${MEGABYTE}`
    yield `</system-out></testcase>${CLOSE}`
  },
  *failure() {
    yield `${OPEN}<testcase classname="t" name="a"><failure message="m">`
    for (let at = 0; at < 130; at += 1) yield `&lt;${MEGABYTE}`
    yield `</failure></testcase>${CLOSE}`
  },
  *nesting() {
    yield OPEN
    for (let at = 0; at < 200_000; at += 1) yield '<testsuite>'
  },
  *attributes() {
    yield `${OPEN}<testcase `
    for (let at = 0; at < 300_000; at += 1) yield `a${at}="1" `
    yield `/>${CLOSE}`
  },
  *name() {
    yield `${OPEN}<`
    for (let at = 0; at < 100; at += 1) yield MEGABYTE
  },
  *doctype() {
    yield '<?xml version="1.0"?><!DOCTYPE x ['
    for (let at = 0; at < 100; at += 1) yield `<!ENTITY a${at} "${MEGABYTE}">`
    yield `]>${OPEN}${CLOSE}`
  },
  *entities() {
    yield '<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;">]>'
    yield `${OPEN}<testcase name="&b;"/>${CLOSE}`
  },
  *many() {
    yield OPEN
    for (let at = 0; at < 150_000; at += 1)
      yield `<testcase classname="tests.test_m" name="test_${at}"><system-out>${'y'.repeat(900)}</system-out></testcase>\n`
    yield CLOSE
  },
  *failures() {
    yield OPEN
    for (let at = 0; at < 30_000; at += 1)
      yield `<testcase classname="t" name="n${at}"><failure message="m${at}">${'z'.repeat(4000)}</failure></testcase>`
    yield CLOSE
  },
  *json() {
    yield '{"created": 1, "exitcode": 0, "root": "", "summary": {}, "warnings": ['
    for (let at = 0; at < 100; at += 1) yield `"${MEGABYTE}", `
    yield '1], "tests": ['
    for (let at = 0; at < 60_000; at += 1)
      yield `${at ? ', ' : ''}{"nodeid": "t.py::a${at}", "outcome": "passed", "call": {"outcome": "passed", "stdout": "${'s'.repeat(1000)}"}, "setup": {"outcome": "passed"}}`
    yield ']}'
  },
  *value() {
    yield '{"summary": "'
    for (let at = 0; at < 130; at += 1) yield MEGABYTE
  },
  *brackets() {
    yield '{"summary": '
    for (let at = 0; at < 130; at += 1) yield '['.repeat(1 << 16)
  },
  *line() {
    yield '{"$report_type": "SessionStart"}\n{"a": "'
    for (let at = 0; at < 130; at += 1) yield MEGABYTE
  },
  *reportlog() {
    yield '{"$report_type": "SessionStart"}\n'
    const line = (id: number, when: string) =>
      `{"nodeid": "t.py::a${id}", "location": ["t.py", 1, "a"], "keywords": {}, "outcome": "passed", "when": "${when}", "sections": [["o", "${'s'.repeat(900)}"]], "$report_type": "TestReport"}\n`
    for (let at = 0; at < 40_000; at += 1) yield line(at, 'setup') + line(at, 'call') + line(at, 'teardown')
    yield '{"exitstatus": 0, "$report_type": "SessionFinish"}\n'
  },
}

const name = process.argv[2] ?? ''
const made = CASES[name]
if (!made) throw new Error(`no case ${name}`)
const source: ReportSource = {
  name,
  async *open() {
    for (const text of made()) yield Buffer.from(text)
  },
}
const [account] = accounts([await readRun(source)])
process.stdout.write(
  JSON.stringify({
    codes: account?.stops.map(({ code }) => code),
    tests: account?.tests.length,
    megabytes: process.resourceUsage().maxRSS / 1024,
  }),
)
