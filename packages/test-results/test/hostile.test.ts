import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import { node24 } from '@ci-gates/testkit'
import { expect, test } from 'vitest'

const CHILD = join(import.meta.dirname, 'hostile-child.ts')
/** Node 20 runs no TypeScript; what ships is a bundle, which the gate's contract runs on both. */
const NODE = node24.path

test.each([
  ['attribute', [], 1],
  ['log', [], 1],
  ['failure', [], 1],
  ['nesting', ['limit-exceeded'], 0],
  ['attributes', ['limit-exceeded'], 0],
  ['name', ['limit-exceeded'], 0],
  ['doctype', ['doctype-refused'], 0],
  ['entities', ['doctype-refused'], 0],
  ['many', [], 150_000],
  ['failures', [], 30_000],
  ['json', [], 60_000],
  ['value', ['limit-exceeded'], 0],
  ['brackets', ['limit-exceeded'], 0],
  ['line', ['limit-exceeded'], 0],
  ['reportlog', [], 40_000],
] as const)('%s: bounded in memory, and ends', (name, codes, tests) => {
  const { stdout, stderr } = spawnSync(NODE, ['--max-old-space-size=96', CHILD, name], { encoding: 'utf8' })
  const told = JSON.parse(stdout || `{"stderr": ${JSON.stringify(stderr.slice(0, 2000))}}`)
  expect(told).toMatchObject({ codes, tests })
  expect(told.megabytes).toBeLessThan(400)
})
