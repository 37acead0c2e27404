// Compares what the steps of a job came to with what was expected: `node e2e/expect.js` with the steps as JSON in STEPS
// and the expectations in EXPECT, one a line:
//   bad.outcome = failure
//   bad.outputs.reason ~ ^poetry\.lock is stale
//   summary ~ not in the lock
// `=` compares, `~` is a regular expression. What is the job's summary can be told where the runner keeps one file for all
// steps (act); GitHub's removes each step's file when it has been uploaded.

import { existsSync, readFileSync } from 'node:fs'

const steps = JSON.parse(process.env.STEPS ?? '{}')
const lines = (process.env.EXPECT ?? '').split('\n').filter((line) => line.trim() !== '')
const summaryFile = process.env.GITHUB_STEP_SUMMARY ?? ''
const summary = existsSync(summaryFile) ? readFileSync(summaryFile, 'utf8') : ''

if (lines.length === 0) throw new Error('EXPECT is empty: nothing would be compared')
const failed = lines.filter((line) => !holds(line))
process.exitCode = failed.length > 0 ? 1 : 0

function holds(line) {
  const [, name, sign, wanted] = /^\s*(\S+) ([=~]) (.*)$/.exec(line) ?? []
  if (name === undefined) throw new Error(`not an expectation: ${line}`)
  if (name === 'summary' && summary === '') return tell('not told here', line)
  const seen = name === 'summary' ? summary : valueAt(name)
  const met = sign === '=' ? String(seen) === wanted : new RegExp(wanted, 'm').test(String(seen))
  return met
    ? tell('as expected', line)
    : !tell('NOT as expected', `${line}\n    seen: ${String(seen).slice(0, 2_000)}`)
}

function valueAt(name) {
  return name.split('.').reduce((value, key) => value?.[key], steps)
}

function tell(what, line) {
  // A reason may hold what the runner would take for a command.
  process.stdout.write(
    `${what}: ${line
      .trim()
      .replaceAll('##[', '# #[')
      .replace(/^(\s*):(?=:)/gm, '$1: ')}\n`,
  )
  return true
}
