// Adds up what the suites counted; a suite that left no count has failed.

import { readdirSync, readFileSync } from 'node:fs'

const results = new URL('../.cache/results/', import.meta.url)
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

let [passed, failed, skipped] = [0, 0, 0]
for (const [file, count] of Object.entries(suites)) {
  try {
    const counted = count(JSON.parse(readFileSync(new URL(file, results), 'utf8')))
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
