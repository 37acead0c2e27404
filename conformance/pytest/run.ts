// Runs the zoo on the current pytest and on one older major, and compares what the readers make of the reports with
// the accounts that were looked through by hand. The last line counts: `N passed, N failed`.

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readRun } from '../../packages/test-results/src/index.ts'
import { goldenLine } from '../../packages/test-results/test/zoo/golden.ts'
import { make } from '../../packages/test-results/test/zoo/make.ts'
import { SCENARIOS, type Scenario } from '../../packages/test-results/test/zoo/scenarios.ts'
import { VENVS, type VenvName } from '../../packages/test-results/test/zoo/venvs.ts'
import { finish } from '../results.ts'

const ROOT = join(import.meta.dirname, '../..')
const ZOO = join(ROOT, 'packages/test-results/test/zoo')
/** How many tests run before xdist hears of the failure depends on the machine: only the stops are compared. */
const UNSTEADY = new Set(['maxfail-xdist'])

let passed = 0
const failures: string[] = []

for (const venv of Object.keys(VENVS) as VenvName[]) {
  const golden = goldenOf(venv)
  const exits = JSON.parse(readFileSync(join(ZOO, 'fixtures', venv, 'exit-codes.json'), 'utf8')) as Record<
    string,
    number
  >
  for (const scenario of SCENARIOS) {
    if ((scenario.only ?? venv) === venv) await compare(scenario, venv, golden, exits[scenario.name])
  }
}

process.exitCode = finish('conformance-pytest', passed, failures)

async function compare(
  scenario: Scenario,
  venv: VenvName,
  golden: ReadonlyMap<string, string>,
  exit: number | undefined,
): Promise<void> {
  const { exitCode, files } = make(scenario, venv)
  tell(`${venv} ${scenario.name}: exit code`, String(exit), String(exitCode))
  for (const [file, text] of files) {
    if (/^cov\.|\.manifest$/.test(file)) continue
    const line = goldenLine(file, await readRun({ name: file, open: () => bytesOf(text) }))
    const shown = UNSTEADY.has(scenario.name) ? stopsOf : (whole: string) => whole
    tell(`${venv} ${file}`, shown(golden.get(file) ?? 'no golden line'), shown(line))
  }
}

async function* bytesOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text)
}

function stopsOf(line: string): string {
  return line.split(' | ')[2] ?? ''
}

function goldenOf(venv: VenvName): Map<string, string> {
  const lines = readFileSync(join(ZOO, `accounts-${venv}.txt`), 'utf8')
    .trimEnd()
    .split('\n')
  return new Map(lines.map((line) => [line.slice(0, line.indexOf(' | ')), line]))
}

function tell(what: string, expected: string, found: string): void {
  if (expected === found) passed += 1
  else {
    failures.push(`not as before: ${what}\n  was ${expected}\n  is  ${found}`)
    console.log(failures.at(-1))
  }
}
