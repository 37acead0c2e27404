import { statSync } from 'node:fs'
import * as core from '@actions/core'
import {
  type Annotation,
  allOutputs,
  annotations,
  evidenceLines,
  type Gate,
  headline,
  type InputError,
  kebab,
  logSafe,
  markdown,
  type Report,
  SUMMARY_LIMIT,
  summary,
  visible,
} from '../model/index.ts'
import { stackLines } from './crash.ts'
import { givenByEnvironment, givenByFlags } from './given.ts'
import { pathResolver } from './paths.ts'
import type { Runner } from './runner.ts'
import { subjectOf } from './subject.ts'

/** The GitHub runner, over @actions/core: the only place that knows its commands, files and variables. */
export function githubRunner(gate: Gate, environment: NodeJS.ProcessEnv, flags: readonly string[]): Runner {
  const workspace = environment.GITHUB_WORKSPACE ?? process.cwd()
  const roots = [workspace, ...(environment.RUNNER_TEMP ? [environment.RUNNER_TEMP] : [])]
  return {
    workspace,
    subject: subjectOf(environment),
    given: { ...givenByEnvironment(environment), ...givenByFlags(gate, flags).given },
    resolvePath: pathResolver(workspace, roots),
    reportFolder: environment.RUNNER_TEMP,
    log: { info, debug: (line) => core.debug(logSafe(line)) },
    mask: (secret) => core.setSecret(secret),
    warn: (message) => core.warning(visible(message)),
    tell: (report, path, wish) => tell(gate, report, path, wish.summary),
    tellMistakes: (name, error) => tellMistakes(name, error),
    tellCrash: (name, error) => {
      core.error(`${name} crashed: ${visible(stackLines(error)[0] ?? '')}. This is a bug in the gate, not a verdict.`)
      for (const line of stackLines(error)) info(`  ${line}`)
    },
  }
}

function info(line: string): void {
  core.info(logSafe(line))
}

async function tell(gate: Gate, report: Report, path: string | undefined, wantsSummary: boolean): Promise<void> {
  const [first, ...others] = annotations(report)
  const { mark, text } = headline(report)
  if (report.verdict.outcome === 'pass') {
    info(`${mark} ${text}`)
    if (first) annotate(first)
    grouped(`${gate.title}: what was examined`, evidenceLines(report))
  } else {
    if (first) annotate(first)
    for (const line of evidenceLines(report)) info(line)
  }
  if (others.length > 0) {
    core.startGroup(`${gate.title}: annotations`)
    for (const other of others) annotate(other)
    core.endGroup()
  }
  setOutputs(gate, report, path)
  if (wantsSummary) await writeSummary((limit) => summary(report, limit))
}

function grouped(title: string, lines: readonly string[]): void {
  core.startGroup(logSafe(title))
  for (const line of lines) info(line)
  core.endGroup()
}

function annotate({ kind, message, title, where }: Annotation): void {
  const properties = {
    title,
    ...(where ? { file: visible(where.file) } : {}),
    ...(where?.line === undefined ? {} : { startLine: where.line }),
    ...(where?.column === undefined ? {} : { startColumn: where.column }),
  }
  const safe = message.replaceAll('##[', '# #[')
  if (kind === 'error') core.error(safe, properties)
  else core.warning(safe, properties)
}

function setOutputs(gate: Gate, report: Report, path: string | undefined): void {
  const { verdict, enforcement } = report
  const common: Readonly<Record<string, unknown>> = {
    verdict: verdict.outcome,
    code: verdict.code,
    reason: visible(verdict.reason),
    enforcement: enforcement.effective,
    report: path ?? '',
  }
  // Without the file, setOutput would fall back to a command that the runner no longer obeys.
  if (!process.env.GITHUB_OUTPUT) return
  try {
    for (const name of Object.keys(allOutputs(gate)))
      core.setOutput(kebab(name), String(common[name] ?? verdict.metrics[name] ?? ''))
  } catch (error) {
    core.warning(`outputs were not set: ${visible((error as Error).message)}`)
  }
}

async function writeSummary(render: (limit: number) => string): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY
  if (!file) return
  try {
    // What a `run:` step wrote before calling us counts towards the same limit.
    const limit = SUMMARY_LIMIT - statSync(file).size
    await core.summary.addRaw(render(limit)).write()
  } catch (error) {
    core.warning(`the step summary was not written: ${visible((error as Error).message)}`)
  }
}

async function tellMistakes(gate: string, error: InputError): Promise<void> {
  const lines = error.mistakes.map(({ input, message }) => `${input}: ${message}`)
  for (const line of lines.slice(0, 10))
    core.error(visible(line).replaceAll('##[', '# #['), { title: `${gate}: input` })
  for (const line of lines.slice(10)) info(`✗ ${line}`)
  const items = lines.map((line) => `- ${markdown(line)}`).join('\n')
  await writeSummary(() => `### ✗ ${markdown(gate)}: no verdict, the inputs are wrong\n\n${items}\n`)
}
