import { type Gate, InputError, logSafe } from '../model/index.ts'
import { systemClock } from './clock.ts'
import { stackLines } from './crash.ts'
import { givenByFlags } from './given.ts'
import { leave, print, useStream } from './output.ts'
import { redactor, secretsOf } from './redact.ts'
import { runGate } from './run-gate.ts'
import type { Runner } from './runner.ts'
import { watchSignals } from './signals.ts'
import { answerWish, terminalRunner } from './terminal.ts'

/** Runs a gate as a process: the one place that decides the exit code, and that a process ends. */
export async function main(
  gate: Gate,
  environment: NodeJS.ProcessEnv = process.env,
  flags = process.argv.slice(2),
): Promise<void> {
  const cancellation = watchSignals()
  const runner = await runnerFor(gate, environment, flags)
  if (typeof runner === 'number') return leave(runner)
  watchCrashes(gate, runner)
  // Whatever a gate leaves behind, a timer or an open connection, does not keep a finished step waiting.
  leave(await runGate(gate, runner, systemClock, cancellation))
}

/** A runner, or the exit code when there is nothing to run. */
async function runnerFor(
  gate: Gate,
  environment: NodeJS.ProcessEnv,
  flags: readonly string[],
): Promise<Runner | number> {
  try {
    const { given, wish } = givenByFlags(gate, flags)
    if (answerWish(gate, wish)) return 0
    // JSON is for a program, so it goes to stdout alone, also in a `run:` step.
    const isRunner = environment.GITHUB_ACTIONS === 'true' && !wish.json
    if (!isRunner) return terminalRunner(environment, given, wish)
    // The toolkit is loaded where there is a runner to talk to; it prints through Node's streams.
    useStream('stdout')
    useStream('stderr')
    const { githubRunner } = await import('./github.ts')
    return githubRunner(gate, environment, given)
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    for (const { input, message } of error.mistakes)
      print('stderr', `${logSafe(`✗ ${gate.name}: ${input}: ${message}`)}\n`)
    return 1
  }
}

/** What escapes a gate is a crash, and so is a gate that waits for what can no longer happen: Node would just leave. */
function watchCrashes(gate: Gate, runner: Runner): void {
  const clean = redactor(secretsOf(gate, runner.given))
  const crash = (error: unknown) => {
    runner.tellCrash(gate.name, stackLines(error, clean))
    leave(1)
  }
  process.on('uncaughtException', crash)
  process.once('beforeExit', () => crash(new Error('the gate waits for something that can no longer happen')))
}
