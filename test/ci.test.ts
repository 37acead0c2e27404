import { spawnSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { promisedLine, tells } from '../e2e/promised.ts'
import { ROOT } from './sources.ts'

const suites = readdirSync(join(ROOT, 'conformance'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => `conformance-${name}`)
const good = JSON.stringify({ passed: 2, failed: 0, failures: [] })
const green = Object.fromEntries([...suites, 'e2e'].map((name) => [`${name}.json`, good]))
const vitest = (failed: readonly string[]) =>
  JSON.stringify({
    numPassedTests: 10,
    numFailedTests: failed.length,
    numFailedTestSuites: failed.length > 0 ? 1 : 0,
    numPendingTests: 1,
    testResults: [
      {
        name: join(ROOT, 'test/a.test.ts'),
        status: failed.length > 0 ? 'failed' : 'passed',
        message: '',
        assertionResults: failed.map((fullName) => ({
          status: 'failed',
          fullName,
          failureMessages: ['expected 1 to be 2\n  at a\n  at b'],
        })),
      },
    ],
  })

function total(files: Readonly<Record<string, string>>): { status: number | null; lines: string[] } {
  using workspace = temporaryWorkspace(files)
  const { status, stdout } = spawnSync(process.execPath, [join(ROOT, '.ci/total.js'), workspace.path], {
    encoding: 'utf8',
  })
  return { status, lines: stdout.trimEnd().split('\n') }
}

describe('the end of a long log', () => {
  test('counts everything in its last line', () => {
    const { status, lines } = total({ ...green, 'tests.json': vitest([]) })
    expect(lines.at(-1)).toBe(`${10 + 2 * (suites.length + 1)} passed, 0 failed, 1 skipped`)
    expect(status).toBe(0)
  })

  test('tells again what failed: tests with the reason, other suites by their own words', () => {
    const e2e = JSON.stringify({
      passed: 1,
      failed: 1,
      failures: ['e2e/x.yml: not as expected: good.outcome = success'],
    })
    const { status, lines } = total({ ...green, 'e2e.json': e2e, 'tests.json': vitest(['adds up']) })
    expect(lines).toContain('failed: test/a.test.ts > adds up: expected 1 to be 2')
    expect(lines).toContain('failed: e2e/x.yml: not as expected: good.outcome = success')
    expect(lines.at(-1)).toMatch(/ passed, 2 failed, 1 skipped$/)
    expect(status).toBe(1)
  })

  test('names twenty of many', () => {
    const names = Array.from({ length: 100 }, (_, at) => `test ${at}`)
    const { lines } = total({ ...green, 'tests.json': vitest(names) })
    expect(lines.filter((line) => line.startsWith('failed: '))).toHaveLength(20)
    expect(lines).toContain('… and 80 more')
    expect(lines.length).toBeLessThan(40)
  })

  test('a suite without a count has failed, and tells how it ended', () => {
    const { status, lines } = total({ ...green, 'tests.log': 'much\nerror TS2322: no such type\n' })
    expect(lines[0]).toMatch(/^failed: no count: ENOENT/)
    expect(lines).toContain('    error TS2322: no such type')
    expect(status).toBe(1)
  })
})

describe("an incident's README", () => {
  const readme = '# X\n\n```yaml\nprints: this\n```\n\n```text\nnot ready after 60 s: 41 attempts\n```\n'
  test.each([
    ['[x] | not ready after 61 s: 7 attempts. More', true],
    ['[x] | not ready: 41 attempts', false],
  ])('%s: %s', (line, kept) => expect(tells(`a\n${line}\nb`, promisedLine(readme) ?? '')).toBe(kept))

  test('without a line promises nothing', () => expect(promisedLine('# X\n')).toBeUndefined())
})
