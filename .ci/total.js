// Adds up what the suites counted; a suite that left no count has failed. What failed is told again here, briefly: of a
// long log often only the end is at hand.
//   node .ci/total.js [FOLDER]    where the suites' results lie; by default .cache/results

import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

const MOST_LINES = 20
const LONGEST_LINE = 300
const root = fileURLToPath(new URL('..', import.meta.url))
const results = process.argv[2] ?? join(root, '.cache/results')
const conformance = readdirSync(join(root, 'conformance'), { withFileTypes: true })
const suites = ['tests', ...conformance.filter((entry) => entry.isDirectory()).map(({ name }) => `conformance-${name}`)]

const sum = { passed: 0, failed: 0, skipped: 0 }
for (const suite of [...suites, 'e2e']) {
  const { passed, failed, skipped, failures } = resultOf(suite)
  for (const line of brief(failures)) print(line)
  print(`${suite}: ${passed} passed, ${failed} failed, ${skipped} skipped`)
  sum.passed += passed
  sum.failed += failed
  sum.skipped += skipped
}
print(`${sum.passed} passed, ${sum.failed} failed${sum.skipped > 0 ? `, ${sum.skipped} skipped` : ''}`)
process.exitCode = sum.failed > 0 ? 1 : 0

function resultOf(suite) {
  try {
    const result = JSON.parse(readFileSync(join(results, `${suite}.json`), 'utf8'))
    return result.testResults ? vitestResult(result) : { skipped: 0, failures: [], ...result }
  } catch (error) {
    const log = join(results, `${suite}.log`)
    const end = existsSync(log)
      ? readFileSync(log, 'utf8')
          .trimEnd()
          .split('\n')
          .slice(1 - MOST_LINES)
      : []
    return { passed: 0, failed: 1, skipped: 0, failures: [[`no count: ${error.message}`, ...end].join('\n')] }
  }
}

function vitestResult({ numPassedTests, numFailedTests, numFailedTestSuites, numPendingTests, testResults }) {
  const failures = testResults.flatMap(({ name, status, message, assertionResults }) => {
    const file = relative(root, name)
    const tests = assertionResults.filter((test) => test.status === 'failed')
    if (tests.length === 0) return status === 'failed' ? [`${file}: ${message}`] : []
    return tests.map((test) => `${file} > ${test.fullName}: ${test.failureMessages.join('\n')}`)
  })
  const failed = numFailedTests + (numFailedTests === 0 ? numFailedTestSuites : 0)
  return { passed: numPassedTests, failed, skipped: numPendingTests, failures }
}

/** The first line of each failure; where there are few, as much of each as there is room for. */
function brief(failures) {
  const shown = failures.slice(0, MOST_LINES)
  const room = Math.max(1, Math.floor(MOST_LINES / Math.max(1, shown.length)))
  const lines = shown.flatMap((failure) => {
    const [first, ...rest] = failure.split('\n').slice(0, room)
    return [`failed: ${first}`, ...rest.map((line) => `    ${line}`)].map((line) => line.slice(0, LONGEST_LINE))
  })
  return failures.length > shown.length ? [...lines, `… and ${failures.length - shown.length} more`] : lines
}

function print(line) {
  process.stdout.write(`${line}\n`)
}
