import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodes, terminal } from '@ci-gates/testkit'
import { expect, test } from 'vitest'
import { ROOT } from './bundle.ts'

test.each(nodes)('the example prints what the README of the repository shows, under $name', async ({ path: node }) => {
  const cwd = join(ROOT, 'examples/release')
  const { stdout, exitCode } = await terminal({
    main: join(ROOT, 'bin/ci-gates.js'),
    args: ['readiness-gate'],
    node,
    cwd,
  })
  expect(exitCode).toBe(1)
  expect(readFileSync(join(ROOT, 'README.md'), 'utf8')).toContain(stdout.split('\n')[0])
  expect(stdout).toMatch(/waiver of pinned .*does not apply: it expired on 2026-04-30/)
  expect(stdout).toMatch(/10 +✗ pinned/)
})
