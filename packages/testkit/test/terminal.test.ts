import { join } from 'node:path'
import { expect, test } from 'vitest'
import { nodes, temporaryWorkspace, terminal } from '../src/index.ts'

const source = 'console.log(JSON.stringify({ args: process.argv.slice(2), env: process.env, node: process.version }))'

test.each(nodes)('$name runs a program as a person would', async ({ name, path }) => {
  using place = temporaryWorkspace({ 'cli.mjs': source })
  const main = join(place.path, 'cli.mjs')
  const result = await terminal({ main, args: ['--x', '1'], node: path, columns: 60, noColor: true, cwd: place.path })
  const seen = JSON.parse(result.stdout)
  expect(seen).toMatchObject({
    args: ['--x', '1'],
    node: `v${name.slice('Node '.length)}`,
    env: { COLUMNS: '60', NO_COLOR: '1' },
  })
  expect(Object.keys(seen.env).filter((key) => /^(GITHUB|RUNNER|INPUT|CI|VITEST)/.test(key))).toEqual([])
})
