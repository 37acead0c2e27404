// Adds up what the suites counted; a suite that left no count has failed. What failed in the tests is told again here, at the end of a long log.

import { readdirSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const results = new URL('../.cache/results/', import.meta.url)
const root = fileURLToPath(new URL('..', import.meta.url))
const conformance = readdirSync(new URL('../conformance/', import.meta.url))
const suites = {
  'tests.json': ({ numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests }) => ({
    passed: numPassedTests,
    failed: numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0),
    skipped: numPendingTests,
  }),
  ...Object.fromEntries(
    [...conformance.map((name) => `conformance-${name}.json`), 'e2e.json'].map((file) => [
      file,
      (counts) => ({ skipped: 0, ...counts }),
    ]),
  ),
}

const firstLines = (text) => text.split('\n').slice(0, 6).join('\n    ').slice(0, 1000)

const failures = ({ testResults }) =>
  testResults.flatMap(({ name, status, message, assertionResults }) => {
    const tests = assertionResults.filter((test) => test.status === 'failed')
    const file = relative(root, name)
    if (tests.length === 0) return status === 'failed' ? [`${file}: ${firstLines(message)}`] : []
    return tests.map((test) => `${file} > ${test.fullName}\n    ${firstLines(test.failureMessages.join('\n'))}`)
  })

let [passed, failed, skipped] = [0, 0, 0]
for (const [file, count] of Object.entries(suites)) {
  try {
    const report = JSON.parse(readFileSync(new URL(file, results), 'utf8'))
    const counted = count(report)
    for (const failure of report.testResults ? failures(report) : []) process.stdout.write(`failed: ${failure}\n`)
    process.stdout.write(`${file}: ${counted.passed} passed, ${counted.failed} failed, ${counted.skipped} skipped\n`)
    passed += counted.passed
    failed += counted.failed
    skipped += counted.skipped
  } catch (error) {
    process.stdout.write(`${file}: no count (${error.message})\n`)
    failed += 1
  }
}
process.stdout.write(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}\n`)
process.exitCode = failed > 0 ? 1 : 0
