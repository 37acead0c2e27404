import {
  allInputs,
  type Clock,
  decideEnforcement,
  type Gate,
  InputError,
  kebab,
  logSafe,
  parseInputs,
  REPORT_VERSION,
  type Report,
  type Verdict,
} from '../model/index.ts'
import { systemClock } from './clock.ts'
import { githubRunner } from './github.ts'
import { redactor } from './redact.ts'
import { writeReport } from './report-file.ts'
import type { Runner } from './runner.ts'
import { type Cancelled, exitCodeOf, watchSignals } from './signals.ts'
import { answerWish, terminalRunner } from './terminal.ts'
import { VERSION } from './version.ts'

// How long a cancelled gate may take to come to an end by itself; the runner allows 7.5 s before it insists.
const GRACE_MS = 300

/**
 * Runs a gate as a process: the one place that decides the exit code.
 * 0 for a pass or under soft enforcement, 1 for anything else, 128 plus the signal's number when cancelled.
 */
export async function main(
  gate: Gate,
  environment: NodeJS.ProcessEnv = process.env,
  flags = process.argv.slice(2),
): Promise<void> {
  const signals = watchSignals()
  try {
    const runner = runnerFor(gate, environment, flags)
    if (!runner) return
    process.on('uncaughtException', (error) => {
      runner.tellCrash(gate.name, error)
      leave(1)
    })
    process.exitCode = await runGate(gate, runner, systemClock, signals)
    if (signals.signal.aborted) leave(process.exitCode)
  } finally {
    signals.stop()
  }
}

/** Runs a gate on a runner and returns the exit code. */
export async function runGate(
  gate: Gate,
  runner: Runner,
  clock: Clock,
  signals: Pick<ReturnType<typeof watchSignals>, 'signal' | 'cancelled'>,
): Promise<number> {
  const secrets = secretsOf(gate, runner)
  for (const secret of secrets) runner.mask(secret)
  try {
    const inputs = allInputs(gate)
    const { values, warnings } = await parseInputs(inputs, runner.given, runner)
    for (const warning of warnings) runner.warn(warning)
    const startedAt = clock.now()
    const world = { clock, log: runner.log, signal: signals.signal, workspace: runner.workspace }
    const ended = await untilCancelled(gate.run(values, world), signals.cancelled)
    const enforcement = decideEnforcement(values.enforcement, runner.subject, values.hardBranches)
    const clean = redactor(secrets)
    const report = clean(toReport(gate, runner, ended.verdict, enforcement, startedAt, clock.now()))
    const written = await writeReport(report, values.report, runner)
    if (written.problem && values.report === undefined) runner.warn(written.problem)
    await runner.tell(report, written.path, { summary: values.summary })
    if (ended.cancelled) return exitCodeOf(ended.cancelled)
    // Who names a file counts on it.
    if (written.problem && values.report !== undefined)
      throw new InputError([{ input: 'report', message: written.problem }])
    return report.verdict.outcome === 'pass' || enforcement.effective === 'soft' ? 0 : 1
  } catch (error) {
    if (error instanceof InputError) await runner.tellMistakes(gate.name, error)
    else runner.tellCrash(gate.name, redactor(secrets)(error instanceof Error ? (error.stack ?? error.message) : error))
    return 1
  }
}

function runnerFor(gate: Gate, environment: NodeJS.ProcessEnv, flags: readonly string[]): Runner | undefined {
  try {
    if (environment.GITHUB_ACTIONS === 'true') return githubRunner(gate, environment, flags)
    const runner = terminalRunner(gate, environment, flags)
    return answerWish(gate, runner.wish) ? undefined : runner
  } catch (error) {
    if (!(error instanceof InputError)) throw error
    for (const { input, message } of error.mistakes)
      process.stderr.write(`${logSafe(`✗ ${gate.name}: ${input}: ${message}`)}\n`)
    process.exitCode = 1
    return undefined
  }
}

interface Ended {
  readonly verdict: Verdict
  readonly cancelled?: Cancelled
}

/** Waits for the verdict; once cancelled, a little longer for what the gate has by then. A crash stays a crash. */
async function untilCancelled(running: Promise<Verdict>, cancelled: Promise<Cancelled>): Promise<Ended> {
  const first = await Promise.race([running.then((verdict) => ({ verdict })), cancelled.then((name) => ({ name }))])
  if ('verdict' in first) return first
  const late = await Promise.race([running.catch(() => undefined), clockless(GRACE_MS)])
  const reason = `cancelled by ${first.name} before there was a verdict; nothing is concluded`
  return {
    cancelled: first.name,
    verdict: {
      outcome: 'inconclusive',
      code: 'cancelled',
      reason,
      findings: late?.findings ?? [],
      metrics: late?.metrics ?? {},
    },
  }
}

async function clockless(ms: number): Promise<undefined> {
  await new Promise((resolve) => setTimeout(resolve, ms))
  return undefined
}

function toReport(
  gate: Gate,
  runner: Runner,
  verdict: Verdict,
  enforcement: Report['enforcement'],
  startedAt: number,
  finishedAt: number,
): Report {
  return {
    version: REPORT_VERSION,
    gate: gate.name,
    tool: { name: 'ci-gates', version: VERSION },
    subject: runner.subject,
    enforcement,
    verdict,
    startedAt: new Date(startedAt).toISOString(),
    finishedAt: new Date(finishedAt).toISOString(),
    durationMs: finishedAt - startedAt,
  }
}

function secretsOf(gate: Gate, runner: Runner): string[] {
  const names = Object.entries(gate.inputs)
    .filter(([, input]) => input.secret)
    .map(([key]) => kebab(key))
  return names.map((name) => (runner.given[name] ?? '').trim()).filter((secret) => secret !== '')
}

/** Leaves although something still waits, once what was printed is out: on Windows pipes are asynchronous. */
function leave(code: number): void {
  process.stdout.write('', () => process.stderr.write('', () => process.exit(code)))
}
