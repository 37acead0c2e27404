// What is too large, too deep or never ends, on the built bundle: bounded in memory, and told with a code.

import { spawnSync } from 'node:child_process'
import { closeSync, mkdirSync, openSync, readFileSync, symlinkSync, truncateSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { node20, node24, temporaryWorkspace } from '@ci-gates/testkit'
import { describe, expect, test } from 'vitest'
import { check, junit, MAIN, passed, suite } from './bundle.ts'

// Linux counts a child's peak from before it became this program, in `getrusage`; not so in /proc.
const PEAK = `data:text/javascript,${encodeURIComponent(
  "import { readFileSync, writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(process.env.PEAK, readFileSync('/proc/self/status')))",
)}`
const HEAD = '<?xml version="1.0"?><testsuites name="pytest tests"><testsuite name="pytest" tests="1">'
const TAIL = '</testsuite></testsuites>'
const CASE = '<testcase classname="tests.test_a" name="test_'
const MEGABYTE = 1 << 20

interface Large {
  readonly name: string
  readonly pieces: () => Iterable<string | Buffer>
  readonly said: RegExp
  readonly exit: number
}

function* times(count: number, piece: (at: number) => string): Iterable<string> {
  yield HEAD
  for (let at = 0; at < count; at++) yield piece(at)
  yield TAIL
}

const output = `2026-11-21 10:00 INFO &lt;a&gt; [b] ${'x'.repeat(50)}\n`.repeat(12)
const START = '{"pytest_version": "9.2.0", "$report_type": "SessionStart"}\n'

const large: readonly Large[] = [
  {
    name: '52 an attribute of 60 MB',
    pieces: () => [
      HEAD,
      `${CASE}a"><failure message="`,
      ...Array<string>(60).fill('m'.repeat(MEGABYTE)),
      '"/></testcase>',
      TAIL,
    ],
    said: /0 % of 1 test passed/,
    exit: 1,
  },
  {
    name: '52 a name of 60 MB',
    pieces: () => [HEAD, CASE, ...Array<string>(60).fill('n'.repeat(MEGABYTE)), '"/>', TAIL],
    said: /1 of 1 = 100 %/,
    exit: 0,
  },
  {
    name: '52 200,000 elements nested',
    pieces: () => [HEAD, '<testsuite>'.repeat(200_000)],
    said: /more than 256 elements nested/,
    exit: 1,
  },
  {
    name: '52 300,000 attributes',
    pieces: () => [HEAD, '<testcase ', Array.from({ length: 300_000 }, (_, at) => `a${at}="" `).join(''), '/>', TAIL],
    said: /more than 256 attributes/,
    exit: 1,
  },
  {
    name: '53 a stream of 130 MB of captured output',
    pieces: () => times(100_000, (at) => `${CASE}${at}" time="0.1"><system-out>${output}</system-out></testcase>`),
    said: /100,000 of 100,000 = 100 %/,
    exit: 0,
  },
  {
    name: '53 600,000 tests',
    pieces: () => times(600_000, (at) => `${CASE}with_a_longer_name[${at}-parameter]" time="0.1"/>`),
    said: /600,000 of 600,000 = 100 %/,
    exit: 0,
  },
  {
    name: '51 a DOCTYPE of 60 MB',
    pieces: () => ['<!DOCTYPE x [', ...Array<string>(60).fill(`<!-- ${'d'.repeat(MEGABYTE)} -->`), ']>', HEAD, TAIL],
    said: /has a DOCTYPE|DOCTYPE/,
    exit: 1,
  },
  {
    name: '51 entities that grow',
    pieces: () => ['<!DOCTYPE x [<!ENTITY a "aaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>', HEAD, '&b;', TAIL],
    said: /DOCTYPE/,
    exit: 1,
  },
  {
    name: 'a reportlog of 300 MB that was packed to one',
    pieces: () => [gzipSync(Buffer.from(START + '\n'.repeat(300 * MEGABYTE)))],
    said: /bytes of gzip unpack to more than/,
    exit: 1,
  },
]

describe.each([node24, ...(node20 ? [node20] : [])])('under $name', ({ path: node }) => {
  test.each(large)('$name', { timeout: 120_000 }, async ({ pieces, said, exit }) => {
    await using workspace = temporaryWorkspace({})
    const file = openSync(join(workspace.path, 'report.xml'), 'w')
    for (const piece of pieces()) writeSync(file, piece as string)
    closeSync(file)
    const peak = join(workspace.path, 'peak')
    const run = spawnSync(node, ['--import', PEAK, MAIN, '--results', 'report.xml'], {
      cwd: workspace.path,
      env: { PATH: process.env['PATH'], PEAK: peak },
      encoding: 'utf8',
    })
    expect(run.stdout + run.stderr).toMatch(said)
    expect(run.status).toBe(exit)
    // Aimed at are 200 MB; a machine with other memory collects at other times.
    expect(Number(/VmHWM:\s+(\d+) kB/.exec(readFileSync(peak, 'utf8'))?.[1]) / 1024).toBeLessThan(300)
  })
})

test('53 a file above the cap is refused before it is read', async () => {
  await using workspace = temporaryWorkspace({ 'report.xml': HEAD })
  truncateSync(join(workspace.path, 'report.xml'), 1024 ** 3 + 1)
  const result = await check({}, { results: 'report.xml' }, { workspace: workspace.path })
  expect(result.report.verdict).toMatchObject({ outcome: 'inconclusive', code: 'limit-exceeded' })
  expect(result.report.verdict.reason).toMatch(/report\.xml: it is larger than 1024 MiB/)
  expect(result.durationMs).toBeLessThan(10_000)
})

describe('58 what is no plain file of the workspace', () => {
  const kinds: readonly (readonly [string, (folder: string) => void, RegExp])[] = [
    [
      'a link that leads out',
      (folder) => symlinkSync('/etc/hostname', join(folder, 'report.xml')),
      /leads out of the workspace/,
    ],
    [
      'a link to nothing',
      (folder) => symlinkSync('nowhere', join(folder, 'report.xml')),
      /cannot be opened \(ENOENT\)/,
    ],
    [
      'a link to itself',
      (folder) => symlinkSync('report.xml', join(folder, 'report.xml')),
      /cannot be opened \(ELOOP\)/,
    ],
    [
      'an endless device',
      (folder) => symlinkSync('/dev/zero', join(folder, 'report.xml')),
      /leads out of the workspace/,
    ],
    ['a FIFO, which nobody writes', (folder) => spawnSync('mkfifo', [join(folder, 'report.xml')]), /no plain file/],
    ['a folder', (folder) => mkdirSync(join(folder, 'report.xml')), /is a directory/],
  ]
  test.each(kinds)('%s', async (_, make, said) => {
    await using workspace = temporaryWorkspace({})
    make(workspace.path)
    const result = await check({}, { results: 'report.xml' }, { workspace: workspace.path })
    expect(result.report.verdict, result.log).toMatchObject({ outcome: 'inconclusive', code: 'unreadable-file' })
    expect(result.report.verdict.reason).toMatch(said)
    expect(result.violations).toEqual([])
  })

  test('a link within the workspace is read', async () => {
    await using workspace = temporaryWorkspace({ 'out/real.xml': suite(2) })
    symlinkSync('out/real.xml', join(workspace.path, 'report.xml'))
    const result = await check({}, { results: 'report.xml' }, { workspace: workspace.path })
    expect(result.report.verdict).toMatchObject({ outcome: 'pass' })
  })
})

test('captured output is passed over to the letter: what XML forbids in it is refused', async () => {
  const within = (text: string) => junit(passed('test_a').replace('/>', `><system-out>${text}</system-out></testcase>`))
  const cases: readonly (readonly [string, string])[] = [
    ['plain ] text, ]] &gt; and &#65; &amp;', 'pass-rate-met'],
    ['<![CDATA[ <system-out> & ]] ]]>', 'pass-rate-met'],
    ['\u0001', 'malformed'],
    ['a & b', 'malformed'],
    ['&unknown;', 'malformed'],
    [']]>', 'malformed'],
    ['<system-out>', 'malformed'],
  ]
  for (const [text, code] of cases) {
    const result = await check({ 'report.xml': within(text) })
    expect([text, result.report.verdict.code]).toEqual([text, code])
  }
})
