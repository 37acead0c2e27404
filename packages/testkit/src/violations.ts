import type { OutputLine } from './output-lines.ts'
import type { Survivor } from './processes.ts'
import type { LogReading } from './read-log.ts'
import type { SpawnResult } from './spawn.ts'
import type { StepFiles } from './step-files.ts'

interface Run extends Omit<SpawnResult, 'lines'>, Omit<LogReading, 'log' | 'outputs' | 'state'>, StepFiles {
  readonly survivors: readonly Survivor[]
  readonly masks: readonly string[]
  readonly reportText?: string
}

/** Everything that the action did and ours must not, in words; what the log reader saw comes first. */
export function findViolations(run: Run, lines: readonly OutputLine[], secrets: readonly string[]): string[] {
  return [
    ...run.violations,
    ...run.fileErrors,
    ...run.fileWarnings,
    ...(run.timedOut ? ['still running when the time of the test was up'] : []),
    ...(run.ladder.some(({ signal }) => signal === 'SIGKILL') ? ['had to be killed: went on after its signals'] : []),
    ...(run.outputHeldOpen ? ['something it started held stdout or stderr open after its exit'] : []),
    ...run.survivors.map(({ command }) => `left a process running: ${command}`),
    ...findSecrets(run, lines, secrets),
  ]
}

/**
 * Values that were declared secret, or masked by the action, and are told in clear. The runner masks the log, but only from the
 * mask on, and neither outputs nor files: an action of ours relies on none of that. Very short values are left out: they are
 * found in any text. Stop tokens are masked by the runner and meant to be seen.
 */
function findSecrets(run: Run, lines: readonly OutputLine[], secrets: readonly string[]): string[] {
  const tokens = run.commands.filter(({ name }) => name === 'stop-commands').map(({ data }) => data)
  const values = new Set([...secrets, ...run.masks].filter((value) => value.length >= 4 && !tokens.includes(value)))
  const masking = new Set(run.commands.filter(({ name }) => name === 'add-mask').map(({ line }) => line))
  const log = lines.filter(({ text }) => !masking.has(text)).map(({ text }) => text)
  const places: Record<string, string> = {
    log: log.join('\n'),
    summary: run.summaryText,
    outputs: Object.values({ ...run.outputs, ...run.state, ...run.env }).join('\n'),
    report: run.reportText ?? '',
  }
  return Object.entries(places)
    .filter(([, text]) => [...values].some((value) => text.includes(value)))
    .map(([place]) => `a secret in clear text in the ${place}`)
}
