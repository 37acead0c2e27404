import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract, type Subject } from '../src/contract.ts'
import { contractChecks } from '../src/contract-checks.ts'
import { node20, node24, temporaryWorkspace } from '../src/index.ts'
import { gateSource } from './fixture-gate.ts'

const place = temporaryWorkspace({ 'package.json': '{"type":"module"}' })
afterAll(() => place[Symbol.dispose]())

const workspaceFiles = { 'good.txt': 'ok\n', 'bad.txt': 'no\n' }
const subject: Subject = {
  main: join(place.path, 'index.js'),
  good: { workspaceFiles, inputs: { file: 'good.txt' } },
  bad: { workspaceFiles, inputs: { file: 'bad.txt' } },
  slow: { inputs: { wait: 'true' }, signal: { afterOutput: /waiting/, interruptMs: 1500, terminateMs: 1500 } },
  reportSchema: {
    type: 'object',
    required: ['version', 'verdict', 'reason'],
    additionalProperties: false,
    properties: { version: { const: 1 }, verdict: {}, reason: {} },
  },
}

beforeAll(() => place.write({ 'index.js': gateSource() }))
contract('the fixture gate', subject)

describe('a gate is caught that', () => {
  test.each<[mistake: string, check: string, find: string, put: string]>([
    ['is green whatever it saw', `passes and fails under ${node24.name}`, "conclude('fail'", "conclude('pass'"],
    ['exits 0 on red', `passes and fails under ${node24.name}`, "how === 'soft' ? 0 : 1", "how === 'soft' ? 0 : 0"],
    [
      'needs a newer Node',
      `passes and fails under ${node20?.name}`,
      'const { env }',
      "if (process.version.startsWith('v20')) throw new Error('old')\nconst { env }",
    ],
    ['misses an output', `passes and fails under ${node24.name}`, 'enforcement: how, report }', 'enforcement: how }'],
    [
      'uses the old command',
      `passes and fails under ${node24.name}`,
      'if (env.GITHUB_OUTPUT)',
      "console.log('::set-output name=x::1')\nif (env.GITHUB_OUTPUT)",
    ],
    [
      'annotates something else first',
      'tells the reason in its first annotation',
      "if (verdict !== 'pass')",
      "console.log('::notice::Hi')\nif (verdict !== 'pass')",
    ],
    ['tells an error when soft', 'softens a verdict and not what it says', "'::warning::'", "'::error::'"],
    ['writes another report', 'writes a report that fits its schema', 'version: 1', 'version: 2'],
    ['writes no summary', 'writes a safe summary, or none', "input('summary', 'true') === 'true'", 'false'],
    ['always writes a summary', 'writes a safe summary, or none', "input('summary', 'true') === 'true'", 'true'],
    [
      'writes to the workspace',
      'leaves the workspace as it was',
      'const how',
      "writeFileSync('trace.txt', 'x')\nconst how",
    ],
    [
      'dies of a summary',
      'keeps its verdict with a summary that cannot be written',
      "attempt(() => appendFileSync(env.GITHUB_STEP_SUMMARY, code(reason) + '\\n'))",
      "appendFileSync(env.GITHUB_STEP_SUMMARY, code(reason) + '\\n')",
    ],
    [
      'falls back to the log',
      'keeps its verdict without GITHUB_OUTPUT, and without the old command in its place',
      'if (env.GITHUB_OUTPUT)',
      "if (!env.GITHUB_OUTPUT) console.log('::set-output name=verdict::' + verdict)\nelse",
    ],
    [
      'dies of broken JSON',
      'is not softened by an event that is broken JSON',
      "attempt(() => JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8')))",
      "JSON.parse(readFileSync(env.GITHUB_EVENT_PATH, 'utf8'))",
    ],
    ['is soft when in doubt', 'is not softened by no event file', 'return main && env', 'return env'],
    ['maps hyphens', 'reads an input with a hyphen', 'name.toUpperCase()]', "name.toUpperCase().replaceAll('-', '_')]"],
    [
      'lets a misspelling pass',
      'refuses an input that resembles a declared one, with "did you mean"',
      "name.startsWith('enf')",
      'false',
    ],
    [
      'takes any value',
      'refuses a value that is none, also when soft',
      "if (!['true', 'false']",
      "if (false && !['true', 'false']",
    ],
    [
      'prints what it is given',
      'takes no command from hostile texts in file',
      'const reason',
      'console.log(text)\nconst reason',
    ],
    ['puts it in its summary', 'takes no command from hostile texts in file', 'code(reason) +', 'reason +'],
    [
      'dies of its report',
      'says so when the report cannot be written',
      "catch { fail('Cannot write the report ' + report) }",
      'finally {}',
    ],
    [
      'goes on after SIGINT',
      'leaves on SIGINT when first asked, and reports',
      "process.once('SIGINT', stop)",
      "process.on('SIGINT', () => {})",
    ],
    ['dies of SIGTERM', 'leaves on SIGTERM when first asked, and reports', "process.once('SIGTERM', stop)", ''],
  ])(
    '%s',
    async (_, check, find, put) => {
      using wrong = temporaryWorkspace({ 'package.json': '{"type":"module"}', 'index.js': gateSource([find, put]) })
      const checks = new Map(contractChecks({ ...subject, main: join(wrong.path, 'index.js') }))
      const run = checks.get(check)
      if (!run) return void expect(check).toContain('undefined')
      await expect(run()).rejects.toThrow()
    },
    60_000,
  )
})
