// The oracle runs the console script's entry point in forks of one process. This compares a few of its answers with
// the `poetry` executable itself, started as a person would.
import { join } from 'node:path'
import { type Case, describe } from './cases.ts'
import { saidOfLock } from './check-poetry.ts'
import { type Check, check } from './checks.ts'
import { environment } from './oracle.ts'
import { venv } from './paths.ts'
import { run } from './processes.ts'
import type { Verdict } from './verdicts.ts'
import type { PoetryVersion } from './versions.ts'
import { folderOf } from './workspace.ts'

const SAMPLES = 2

const samples = (cases: readonly Case[], verdicts: ReadonlyMap<string, Verdict>, fresh: boolean): Case[] =>
  cases.filter((it) => it.lockedBy === it.judgedBy && verdicts.get(it.id)?.fresh === fresh).slice(-SAMPLES)

export const checkBinary = async (
  { version, command }: PoetryVersion,
  cases: readonly Case[],
  verdicts: ReadonlyMap<string, Verdict>,
): Promise<Check[]> => {
  if (command === null) return []
  const checks: Check[] = []
  for (const it of [...samples(cases, verdicts, true), ...samples(cases, verdicts, false)]) {
    const { code, stdout, stderr } = await run(join(venv(version), 'bin', 'poetry'), command, {
      cwd: folderOf(version, it.id),
      env: environment(version),
    })
    const said = saidOfLock(version, { exit: code ?? 1, output: `${stdout}\n${stderr}` })
    checks.push(
      check(
        version,
        'poetry-binary',
        said === verdicts.get(it.id)?.fresh,
        () => `${describe(it)}: the executable says ${said}: ${stderr.slice(-300)}`,
      ),
    )
  }
  return checks
}
