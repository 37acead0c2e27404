import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodes, terminal } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'

const ROOT = join(import.meta.dirname, '../../..')
const README = readFileSync(join(ROOT, 'actions/pytest-pass-rate/README.md'), 'utf8')

const run = (node: string, ...args: readonly string[]) =>
  terminal({ main: join(ROOT, 'bin/ci-gates.js'), args: ['pytest-pass-rate', ...args], node, cwd: ROOT })

describe.each(nodes)('from a terminal, under $name', ({ path: node }) => {
  test('the failing example prints what the README shows', async () => {
    const { stdout, exitCode } = await run(node, '--results', 'examples/pytest-failing/report.xml')
    expect(exitCode).toBe(1)
    expect(README).toContain(stdout.split('\n')[0])
    expect(stdout).toContain('81 of 87 = 93.1 %: 81 passed, 6 failed; 1 skipped and 1 xfailed not counted; 0 lost')
  })

  test('the passing one prints one quiet line, and in time that the report is old', async () => {
    const { stdout, exitCode } = await run(node, '--results', 'examples/pytest-passing/report.xml')
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(
      /^✓ 87 of 87 = 100 %: 87 passed;.*98% wanted\n(?: {2}\? .* ago\n {4}→ .*\n)? {2}tests: 87, .* took .*\n$/,
    )
  })
})
