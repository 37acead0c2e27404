import { execFile, spawn } from 'node:child_process'
import { promisify } from 'node:util'
import { node24 } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { builtProbe } from './built-probe.ts'

const probe = builtProbe()
const report = (text: string | undefined) => JSON.parse(text ?? '')

describe('at a terminal', () => {
  test('flags, --help, --version and --json', async () => {
    const help = await probe.terminal(['--help'])
    expect(help).toMatchObject({ exitCode: 0, stderr: '' })
    await expect(help.stdout).toMatchFileSnapshot('golden/help.txt')
    expect((await probe.terminal(['--version'])).stdout).toMatch(/^\d+\.\d+\.\d+\n$/)
    const json = await probe.terminal(['--act', 'fail', '--json', '--flag', '--urls', 'http://a', '--urls=http://b'])
    expect(json.exitCode).toBe(1)
    expect(report(json.stdout)).toMatchObject({ verdict: { outcome: 'fail', metrics: { isFlagged: true } } })
  })

  test('in a `run:` step, too', async () => {
    const env = { GITHUB_ACTIONS: 'true' }
    expect((await probe.terminal(['--help'], { env })).stdout).toMatch(/^ci-gates probe/)
    expect(report((await probe.terminal(['--act', 'fail', '--json'], { env })).stdout).verdict.outcome).toBe('fail')
  })

  test('where flags are given on a runner, the inputs of whatever surrounds them do not count', async () => {
    const env = { GITHUB_ACTIONS: 'true', INPUT_ACT: 'fail', INPUT_TIMES: 'many' }
    const { exitCode, stdout } = await probe.terminal(['--act', 'pass'], { env })
    expect(stdout).not.toMatch(/INPUT_|many/)
    expect(exitCode).toBe(0)
  })

  test('every wrong flag at once', async () => {
    const result = await probe.terminal(['--tiems', '3', '--act', 'pass', 'stray', '--text'])
    expect(result).toMatchObject({ exitCode: 1, stdout: '' })
    expect(result.stderr).toBe(
      '✗ probe: --tiems: there is no such flag; did you mean --times?\n✗ probe: stray: is no flag; a value stands behind its flag, as in --name value\n✗ probe: --text: lacks its value\n',
    )
  })

  test.each(['SIGINT', 'SIGTERM'] as const)('%s', async (first) => {
    const result = await probe.terminal(['--act', 'wait'], { signal: { afterOutput: /waiting/, first } })
    expect(result).toMatchObject({ exitCode: first === 'SIGINT' ? 130 : 143 })
    expect(result.stdout).toContain(`cancelled by ${first}`)
  })

  test('a secret is not told', async () => {
    const result = await probe.terminal(['--act', 'say', '--text', 'it is sesame', '--token', 'sesame', '--json'])
    expect(result.stdout + result.stderr).toContain('it is ***')
    expect(result.stdout + result.stderr).not.toContain('sesame')
  })
})

test.each([
  ['stdout', 'fail', 1],
  ['stdout', 'pass', 0],
  ['stderr', 'throws', 1],
] as const)('a reader who closes %s early gets no crash, and %s its exit code', async (stream, act, exitCode) => {
  const child = spawn(node24.path, [probe.main, '--act', act, '--times', '2000', '--text', 'x'.repeat(2_000)])
  const other = stream === 'stdout' ? child.stderr : child.stdout
  let told = ''
  other.on('data', (chunk: Buffer) => {
    told += chunk
  })
  child[stream].destroy()
  const code = await new Promise((resolve) => child.once('close', resolve))
  expect(code).toBe(exitCode)
  expect(told).toBe('')
})

test('a full disk behind stdout is a crash, and no silence', async () => {
  const run = promisify(execFile)
  const command = `"$0" "$1" --act pass > /dev/full`
  const told = await run('sh', ['-c', command, node24.path, probe.main]).catch((error) => error)
  expect(told.code).toBe(1)
  expect(told.stderr).toContain('ENOSPC')
})

test('lines are as wide as is wished, and the line itself stays one', async () => {
  const text = 'seven words that are not very long'
  const wide = await probe.terminal(['--act', 'fail', '--text', text])
  const narrow = await probe.terminal(['--act', 'fail', '--text', text], { columns: 30 })
  const [headline, ...rest] = narrow.stdout.split('\n')
  expect(headline).toBe(wide.stdout.split('\n')[0])
  // What is copied, a command, stays whole.
  expect(rest.filter((line) => line.length > 30 && !line.includes('→'))).toEqual([])
  const words = (told: string) => told.replace(/took \S+ \w+/, '').split(/\s+/)
  expect(words(rest.join(' '))).toEqual(words(wide.stdout.split('\n').slice(1).join(' ')))
})

describe('colours', () => {
  const marks = (text: string) => text.split('\n').filter((line) => line.includes('\x1b'))
  test.each([
    [{}, 0],
    [{ forceColor: true }, 2],
    [{ forceColor: true, noColor: true }, 0],
    [{ env: { FORCE_COLOR: '0' } }, 0],
  ])('with %j in %i lines', async (options, lines) => {
    const result = await probe.terminal(['--act', 'fail', '--text', '\x1b[8m$&✗'], options)
    expect(marks(result.stdout)).toHaveLength(lines)
    for (const line of marks(result.stdout)) expect(line).toMatch(/^\s*\x1b\[31m✗\x1b\[0m [^\x1b]*$/)
  })
})
