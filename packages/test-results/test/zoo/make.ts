import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Scenario } from './scenarios.ts'
import { pythonOf, type VenvName } from './venvs.ts'

const PROJECTS = join(import.meta.dirname, 'projects')
const REPORTERS = ['pytest_jsonreport.plugin', 'pytest_metadata.plugin', 'pytest_reportlog.plugin']

/** What one run left: the exit code, and its reports by file name, without this machine's paths and clock. */
export interface Made {
  readonly exitCode: number | null
  readonly files: ReadonlyMap<string, string>
}

export function make(scenario: Scenario, venv: VenvName): Made {
  const python = pythonOf(venv)
  const folder = mkdtempSync(join(tmpdir(), 'zoo-'))
  const project = join(folder, scenario.project)
  try {
    if (scenario.project === 'modules') brokenModules(project)
    else cpSync(join(PROJECTS, scenario.project), project, { recursive: true })
    const { status, stdout } = pytest(python, scenario, project, venv)
    const scrub = scrubber(folder, python)
    const files = reportsOf(scenario.name, project, scrub)
    if (scenario.args?.includes('--collect-only')) files.set(`${scenario.name}.manifest`, scrub(stdout))
    return { exitCode: status, files }
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function pytest(python: string, scenario: Scenario, project: string, venv: VenvName) {
  const ctrf = venv === 'current' && ['outcomes', 'collection'].includes(scenario.name)
  const subtests = venv === 'previous' && scenario.project === 'outcomes' ? ['pytest_subtests.plugin'] : []
  const plugins = [...REPORTERS, ...(ctrf ? ['ctrf.main'] : []), ...subtests, ...(scenario.plugins ?? [])]
  const args = [
    ...plugins.flatMap((plugin) => ['-p', plugin]),
    ...['-o', `junit_family=${scenario.family ?? 'xunit2'}`, '--junitxml=REPORT.xml'],
    ...['--json-report', '--json-report-file=REPORT.json', '--report-log=REPORT.jsonl'],
    ...(ctrf ? ['--ctrf=REPORT.ctrf.json'] : []),
    ...['-p', 'no:cacheprovider', '-q', ...(scenario.args ?? [])],
  ]
  const env = {
    PATH: process.env['PATH'],
    PYTEST_DISABLE_PLUGIN_AUTOLOAD: '1',
    PYTHONDONTWRITEBYTECODE: '1',
    ...scenario.env,
  }
  const done = spawnSync(python, ['-m', 'pytest', ...args], { cwd: project, env, encoding: 'utf8' })
  if (done.status === 4) throw new Error(`${scenario.name}: ${done.stderr}`)
  return done
}

/** 78 modules with one and the same mistake: an escape sequence that is none, where warnings are errors. */
function brokenModules(project: string): void {
  mkdirSync(join(project, 'tests'), { recursive: true })
  writeFileSync(join(project, 'pytest.ini'), '[pytest]\nfilterwarnings = error\n')
  for (let n = 1; n <= 78; n += 1) {
    const name = `test_m${String(n).padStart(2, '0')}.py`
    writeFileSync(join(project, 'tests', name), `import re\n\n\ndef test_m():\n    assert re.match("\\s+", " ${n}")\n`)
  }
}

function reportsOf(name: string, project: string, scrub: (text: string) => string): Map<string, string> {
  const reports = readdirSync(project).filter((file) => /^(REPORT|COVERAGE)\./.test(file))
  return new Map(
    reports.map((file) => {
      const to = file.startsWith('COVERAGE')
        ? `cov${file.slice('COVERAGE'.length)}`
        : `${name}${file.slice('REPORT'.length)}`
      return [to, scrub(readFileSync(join(project, file), 'utf8'))]
    }),
  )
}

/** Takes out what differs from machine to machine and from run to run; everything else stays as it was written. */
function scrubber(folder: string, python: string): (text: string) => string {
  const asked = spawnSync(
    python,
    ['-c', 'import sys, socket; print(sys.base_prefix, sys.prefix, socket.gethostname())'],
    {
      encoding: 'utf8',
    },
  )
  const [base = '', prefix = '', host = ''] = asked.stdout.trim().split(' ')
  return (text) =>
    text
      .replaceAll(folder, '/zoo')
      .replaceAll(prefix, '/venv')
      .replaceAll(base, '/python')
      .replaceAll(`hostname="${host}"`, 'hostname="host"')
      .replace(/(?<=\b(?:time|timestamp)=")[\d.:T+-]+(?=")/g, (value) =>
        value.includes('T') ? '2026-11-01T12:00:00.000000+00:00' : '0.001',
      )
      .replace(/(?<="(?:duration|start|stop|created)": )\d+\.\d[\de-]*/g, (value) =>
        Number(value) > 1e6 ? '1793534400.5' : '0.001',
      )
      .replace(/(?<="(?:start|stop)": )\d{13}/g, '1793534400500')
      .replace(/(?<="(?:platform|Platform|osRelease|osVersion)": )"[^"]*"/g, '"Linux"')
}
