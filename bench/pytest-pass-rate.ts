// Measures how long a report takes to be judged, and how much memory, beside other readers of the same file, in one run:
// `node bench/pytest-pass-rate.ts [LARGEST]` in MB. Each is a whole process; the reports are made here and deleted.

import { execFileSync, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs'
import { createRequire } from 'node:module'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { node24 } from '@ci-gates/testkit'
import { ROOT } from '../tools/gates.ts'
import { type Command, measure, table } from './measure.ts'
import { type Shape, writeReport } from './test-reports.ts'

const JUNITPARSER = '5.0.3'
const JUNIT_TO_CTRF = '0.0.14'
const WORK = join(ROOT, '.cache', 'bench')
const REPORTS = join(WORK, 'reports')
const GATE = join(ROOT, 'actions/pytest-pass-rate/dist/index.js')
const READERS = join(import.meta.dirname, 'readers')
const LARGEST = Number(process.argv[2] ?? 1000)

interface Report extends Shape {
  readonly title: string
  readonly rounds: number
}

/** Bytes of captured output that bring a test of 109 bytes to 1.31 kB. */
const CAPTURED = 1_180
const SHAPES: readonly Report[] = [
  { title: '1,000 tests', format: 'junit', cases: 1_000, rounds: 15 },
  { title: '10,000 tests', format: 'junit', cases: 10_000, rounds: 9 },
  { title: '100,000 tests', format: 'junit', cases: 100_000, rounds: 5 },
  { title: '100,000 tests with captured output', format: 'junit', cases: 100_000, captured: CAPTURED, rounds: 5 },
  { title: '500,000 tests with captured output', format: 'junit', cases: 500_000, captured: CAPTURED, rounds: 2 },
  { title: '100,000 tests', format: 'json-report', cases: 100_000, rounds: 3 },
  { title: '100,000 tests', format: 'reportlog', cases: 100_000, rounds: 3 },
]

function python(): string {
  const folder = join(WORK, `junitparser-${JUNITPARSER}`)
  const program = join(folder, 'bin', 'python')
  if (!existsSync(program)) {
    execFileSync('python3', ['-m', 'venv', folder], { stdio: 'inherit' })
    execFileSync(join(folder, 'bin', 'pip'), ['install', '--quiet', `junitparser==${JUNITPARSER}`], {
      stdio: 'inherit',
    })
  }
  return program
}

function junitToCtrf(): string {
  const folder = join(WORK, 'junit-to-ctrf')
  const program = join(folder, 'node_modules/junit-to-ctrf/dist/cli.js')
  if (existsSync(program)) return program
  mkdirSync(folder, { recursive: true })
  execFileSync('npm', ['install', '--silent', '--prefix', folder, `junit-to-ctrf@${JUNIT_TO_CTRF}`], {
    stdio: 'inherit',
  })
  return program
}

const saxes = () => pathToFileURL(createRequire(join(ROOT, 'packages/test-results/package.json')).resolve('saxes')).href

function readers({ format }: Shape, file: string): Command[] {
  const at = (name: string, ...argv: readonly string[]) => ({ name, argv, cwd: REPORTS })
  const node = (script: string, ...args: readonly string[]) => [node24.path, join(READERS, script), ...args]
  const gate = at('`pytest-pass-rate`', node24.path, GATE, '--results', file)
  if (format === 'junit')
    return [
      gate,
      at('a bare pass of saxes', ...node('saxes.mjs', saxes(), file)),
      at("Python's own `iterparse`", python(), join(READERS, 'iterparse.py'), file),
      at(`junitparser ${JUNITPARSER}`, python(), join(READERS, 'with_junitparser.py'), file),
      at(`junit-to-ctrf ${JUNIT_TO_CTRF}`, node24.path, junitToCtrf(), file, '-o', 'ctrf.json'),
    ]
  const lines = format === 'reportlog' ? ['lines'] : []
  return [
    gate,
    at(`a bare \`JSON.parse\`${lines.length > 0 ? ' of each line' : ''}`, ...node('json.mjs', file, ...lines)),
    at("Python's own `json`", python(), join(READERS, 'json_lines.py'), file, ...lines),
  ]
}

/** The last word of a reader that cannot read the file at all; undefined where it can. */
function failureOf({ argv, cwd }: Command): string | undefined {
  const [program = '', ...args] = argv
  const { status, stderr } = spawnSync(program, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 26 })
  const said = stderr.split('\n').find((line) => /error/i.test(line))
  // junit-to-ctrf tells of an error and ends with 0.
  return status === 0 && said === undefined ? undefined : (said ?? `it ended with ${status}`).trim().slice(0, 120)
}

async function compare(report: Report): Promise<string> {
  const file = `report.${report.format === 'junit' ? 'xml' : report.format === 'reportlog' ? 'jsonl' : 'json'}`
  const path = join(REPORTS, file)
  await writeReport(path, report)
  const megabytes = statSync(path).size / 1e6
  const title = `${report.format}, ${megabytes.toFixed(megabytes < 10 ? 1 : 0)} MB: ${report.title}`
  if (megabytes > LARGEST) return `### ${title}\n\nleft out`
  const all = readers(report, file).map((command) => ({ command, failure: failureOf(command) }))
  const able = all.filter(({ failure }) => failure === undefined).map(({ command }) => command)
  const failed = all.filter(({ failure }) => failure !== undefined)
  const rows = table(title, measure(able, report.rounds))
  return [rows, ...failed.map(({ command, failure }) => `\n${command.name} fails: \`${failure}\``)].join('\n')
}

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
try {
  for (const report of SHAPES) process.stdout.write(`${await compare(report)}\n\n`)
} finally {
  rmSync(REPORTS, { recursive: true, force: true })
}
