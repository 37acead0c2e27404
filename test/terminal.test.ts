import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { nodes, temporaryWorkspace, terminal } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { ROOT } from './sources.ts'

const BIN = join(ROOT, 'bin/ci-gates.js')
const run = (args: readonly string[], node: string, more = {}) =>
  terminal({ main: BIN, args, node, cwd: ROOT, ...more })

describe.each(nodes)('bin/ci-gates.js under $name', ({ path: node }) => {
  test('prints the one line, the finding and the fix for the drifted example, and ends with 1', async () => {
    const { stdout, stderr, exitCode } = await run(
      ['lock-consistency', '--working-directory', 'examples/poetry-drifted'],
      node,
    )
    expect(exitCode).toBe(1)
    expect(stderr).toBe('')
    const [line, ...evidence] = stdout.split('\n')
    expect(line).toMatch(
      /^✗ examples\/poetry-drifted\/poetry\.lock is stale: .*httpx.* Fix: cd examples\/poetry-drifted && poetry lock$/,
    )
    expect(evidence.join('\n')).toMatch(
      /✗ httpx>=0\.27,<0\.29 .*examples\/poetry-drifted\/pyproject\.toml:8 .*not in the lock/,
    )
  })

  test('prints one quiet line and the measure for the sound example, and ends with 0', async () => {
    const { stdout, exitCode } = await run(['lock-consistency', '--working-directory', 'examples/poetry-sound'], node)
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^✓ .*23 packages\n {2}lockfiles: 1, packages: 23, took \d+ ms\n$/)
  })

  test('the report is the whole output with --json', async () => {
    const { stdout } = await run(['lock-consistency', '--working-directory=examples/poetry-sound', '--json'], node)
    expect(JSON.parse(stdout)).toMatchObject({ version: 1, gate: 'lock-consistency', verdict: { outcome: 'pass' } })
  })

  test('lists the gates without one, and for an unknown one fails', async () => {
    expect(await run([], node)).toMatchObject({ exitCode: 0, stdout: expect.stringContaining('lock-consistency') })
    const unknown = await run(['lock-consistancy'], node)
    expect(unknown).toMatchObject({
      exitCode: 1,
      stderr: expect.stringContaining('there is no gate "lock-consistancy"'),
    })
  })

  test('--help lists every flag with its default', async () => {
    const { stdout, exitCode } = await run(['lock-consistency', '--help'], node)
    expect(exitCode).toBe(0)
    for (const flag of ['--working-directory', '--exclude', '--missing-lock', '--enforcement', '--report', '--json'])
      expect(stdout).toContain(flag)
  })

  test('names every wrong flag at once, and what was meant', async () => {
    const { stderr, exitCode } = await run(
      ['lock-consistency', '--working-dirctory', 'x', '--nonsense', '--missing-lock=perhaps'],
      node,
    )
    expect(exitCode).toBe(1)
    expect(stderr).toContain('--working-dirctory: there is no such flag; did you mean --working-directory?')
    expect(stderr).toContain('--nonsense: there is no such flag')
  })

  test('writes a report only where it is asked to', async () => {
    await using workspace = temporaryWorkspace({ 'pyproject.toml': '', 'poetry.lock': '' })
    const report = join(workspace.path, 'out/report.json')
    await run(['lock-consistency', '--report', report], node, { cwd: workspace.path })
    expect(JSON.parse(readFileSync(report, 'utf8'))).toMatchObject({ verdict: { outcome: 'fail', code: 'file-empty' } })
  })
})

test('colours for those who want them, and for nobody else', async () => {
  const args = ['lock-consistency', '--working-directory', 'examples/poetry-sound']
  const [{ path: node }] = nodes as [(typeof nodes)[number]]
  const painted = '\u001b['
  expect((await run(args, node)).stdout).not.toContain(painted)
  expect((await run(args, node, { forceColor: true })).stdout).toContain(painted)
  expect((await run(args, node, { forceColor: true, noColor: true })).stdout).not.toContain(painted)
})
