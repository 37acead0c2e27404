import {
  allInputs,
  type Clock,
  decideEnforcement,
  type Elsewhere,
  type Enforcement,
  type Gate,
  hardened,
  InputError,
  parseInputs,
  REPORT_VERSION,
  type Report,
  softened,
  soundVerdict,
  type Verdict,
  type World,
} from '../model/index.ts'
import { stackLines } from './crash.ts'
import { keepSecrets, redactReport, type Secrets, secretsOf } from './redact.ts'
import { writeReport } from './report-file.ts'
import type { Runner } from './runner.ts'
import { type Cancellation, exitCodeOf, untilCancelled } from './signals.ts'
import { VERSION } from './version.ts'

/**
 * Runs a gate on a runner and returns the exit code: 0 for a pass or under soft enforcement, 1 for anything else, 128 plus
 * the signal's number when cancelled.
 */
export async function runGate(gate: Gate, runner: Runner, clock: Clock, cancellation: Cancellation): Promise<number> {
  const secrets = keepSecrets(secretsOf(gate, runner.given), runner.mask)
  const { clean } = secrets
  try {
    return await observeAndTell(gate, runner, clock, cancellation, secrets)
  } catch (error) {
    if (error instanceof InputError) await runner.tellMistakes(gate.name, new InputError(clean(error.mistakes)))
    else runner.tellCrash(gate.name, stackLines(error, clean))
    return 1
  }
}

async function observeAndTell(
  gate: Gate,
  runner: Runner,
  clock: Clock,
  cancellation: Cancellation,
  secrets: Secrets,
): Promise<number> {
  const { values, warnings } = await parseInputs(allInputs(gate), runner.given, runner)
  if (warnings.length > 0) runner.warn(warnings.join('; '))
  const startedAt = clock.now()
  const wished = decideEnforcement(values.enforcement, runner.subject, values.hardBranches)
  const world = { ...worldOf(runner, clock, cancellation.signal, secrets), enforcement: wished }
  const running = gate.run(values, world)
  const { verdict: given, cancelled } = await untilCancelled(running, cancellation.cancelled)
  const verdict = soundVerdict(given)
  const enforcement = softened(hardened(wished, verdict.hardening), verdict, runner.subject)
  const unclean = toReport(gate, runner, verdict, enforcement, startedAt, clock.now())
  const report = redactReport(unclean, secrets.clean)
  const { path, problem } = await writeReport(report, values.report, runner)
  if (problem && !values.report) runner.warn(problem)
  await runner.tell(report, path, { summary: values.summary })
  if (cancelled) return exitCodeOf(cancelled)
  const elsewhere = secrets.clean(await gate.tellElsewhere?.(report, values, world))
  await tellMore(elsewhere, report, runner, values.summary)
  // Whoever names a file wants to find it there: a later step reads it.
  if (problem && values.report) throw new InputError([{ input: 'report', message: problem }])
  return report.verdict.outcome === 'pass' || enforcement.effective === 'soft' ? 0 : 1
}

async function tellMore(
  elsewhere: string | Elsewhere | undefined,
  report: Report,
  runner: Runner,
  summary: boolean,
): Promise<void> {
  if (elsewhere === undefined) return
  const { warnings, sections } = typeof elsewhere === 'string' ? { warnings: [elsewhere], sections: [] } : elsewhere
  for (const warning of warnings) runner.warn(warning)
  if (sections.length > 0) await runner.tellMore({ ...report, verdict: { ...report.verdict, sections } }, { summary })
}

/** What a gate says on its way is told without secrets, too: the runner masks only its own log. */
function worldOf(
  runner: Runner,
  clock: Clock,
  signal: AbortSignal,
  { clean, add }: Secrets,
): Omit<World, 'enforcement'> {
  const { log, workspace, roots, subject } = runner
  const cleaned = { info: (line: string) => log.info(clean(line)), debug: (line: string) => log.debug(clean(line)) }
  return { clock, log: cleaned, signal, mask: add, workspace, roots, subject }
}

function toReport(
  gate: Gate,
  runner: Runner,
  verdict: Verdict,
  enforcement: Enforcement,
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
    durationMs: Math.round(Math.max(0, finishedAt - startedAt)),
  }
}
