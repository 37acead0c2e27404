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
  mistakeLine,
  more,
  type Report,
  reasonLine,
  SUMMARY_LIMIT,
  shorten,
  summary,
  trailingLines,
} from '../model/index.ts'
import { annotator } from './annotate.ts'
import { givenByEnvironment } from './given.ts'
import { pathResolver } from './paths.ts'
import type { Runner } from './runner.ts'
import { subjectOf } from './subject.ts'

// The server keeps 1 MB of outputs for a job, counted as UTF-16 (docs "Passing information between jobs").
const LONGEST_OUTPUT = 65_536

/** The GitHub runner, over @actions/core: the only place that knows its commands, files and variables. */
export function githubRunner(
  gate: Gate,
  environment: NodeJS.ProcessEnv,
  flags: Readonly<Record<string, string>>,
): Runner {
  const workspace = environment.GITHUB_WORKSPACE || process.cwd()
  const roots = [workspace, ...(environment.RUNNER_TEMP ? [environment.RUNNER_TEMP] : [])]
  const { told, annotate } = annotator()
  const warn = (message: string) => annotate({ kind: 'warning', message })
  return {
    workspace,
    roots,
    subject: subjectOf(environment),
    // A `run:` step of a composite action gives flags, and some runners (act) hand it the inputs of that action, too.
    given: Object.keys(flags).length > 0 ? flags : givenByEnvironment(environment),
    resolvePath: pathResolver(workspace, roots),
    reportFolder: environment.RUNNER_TEMP,
    log: { info, debug: (line) => core.debug(logSafe(line)) },
    mask: (secret) => core.setSecret(secret),
    warn,
    tell: async (report, path, wish) => {
      tellLog(gate, report, annotations(report, told.warning), annotate)
      setOutputs(gate, report, path, warn)
      if (wish.summary) await writeSummary((limit) => summary(report, limit), warn)
    },
    tellMore: async (report, wish) => {
      tellEach(trailingLines(report), info)
      if (wish.summary) await writeSummary((limit) => more(report, limit), warn)
    },
    tellMistakes: async (name, error) => {
      tellMistakes(name, error, annotate)
      await writeSummary(() => mistakesPage(name, error), warn)
    },
    tellCrash: (name, stack) => {
      const message = `${name} crashed: ${shorten(stack[0] ?? '', 2_000)}. This is a bug in the gate, not a verdict.`
      annotate({ kind: 'error', message })
      for (const line of stack) info(`  ${line}`)
    },
  }
}

type Annotate = ReturnType<typeof annotator>['annotate']

function info(line: string): void {
  core.info(logSafe(line))
}

/** Red: the reason first, then the evidence in the open. Green: one line, and the rest folded away. */
function tellLog(gate: Gate, report: Report, told: readonly Annotation[], annotate: Annotate): void {
  const { mark, text } = headline(report)
  const evidence = () => tellEach(evidenceLines(report), info)
  if (report.verdict.outcome === 'pass') {
    info(`${mark} ${text}`)
    grouped(`${gate.title}: what was examined`, evidence)
    tellEach(told, annotate)
  } else {
    if (told.length === 0) info(`${mark} ${text}`)
    tellEach(told.slice(0, 1), annotate)
    evidence()
    if (told.length > 1) grouped(`${gate.title}: annotations`, () => tellEach(told.slice(1), annotate))
  }
}

function tellEach<T>(all: readonly T[], tell: (one: T) => void): void {
  for (const one of all) tell(one)
}

function grouped(title: string, tell: () => void): void {
  core.startGroup(logSafe(title))
  tell()
  core.endGroup()
}

function setOutputs(gate: Gate, report: Report, path: string | undefined, warn: (message: string) => void): void {
  const { verdict, enforcement } = report
  const common: Readonly<Record<string, unknown>> = {
    verdict: verdict.outcome,
    code: verdict.code,
    reason: reasonLine(verdict.reason),
    enforcement: enforcement.effective,
    report: path ?? '',
  }
  // Without the file, setOutput would fall back to a command that the runner no longer obeys.
  if (!process.env.GITHUB_OUTPUT) return
  try {
    for (const name of Object.keys(allOutputs(gate)))
      core.setOutput(kebab(name), shorten(String(common[name] ?? verdict.metrics[name] ?? ''), LONGEST_OUTPUT))
  } catch (error) {
    warn(`outputs were not set: ${(error as Error).message}`)
  }
}

async function writeSummary(render: (limit: number) => string, warn: (message: string) => void): Promise<void> {
  const file = process.env.GITHUB_STEP_SUMMARY
  if (!file) return
  try {
    // What a `run:` step wrote before calling us counts towards the same limit.
    const text = render(SUMMARY_LIMIT - statSync(file).size)
    if (text !== '') await core.summary.addRaw(text).write()
  } catch (error) {
    warn(`the step summary was not written: ${(error as Error).message}`)
  }
}

function tellMistakes(gate: string, { mistakes }: InputError, annotate: Annotate): void {
  for (const [at, mistake] of mistakes.entries()) {
    const { where } = mistake
    const title = where ? gate : `${gate}: input`
    if (at < 9) annotate({ kind: 'error', message: mistakeLine(mistake), title, ...(where ? { where } : {}) })
    else info(`✗ ${mistakeLine(mistake)}`)
    for (const line of mistake.excerpt ?? []) info(`  ${line}`)
  }
}

function mistakesPage(gate: string, { mistakes }: InputError): string {
  const items = mistakes.slice(0, 100).map((mistake) => `- ${markdown(shorten(mistakeLine(mistake), 1_000))}`)
  const what = mistakes.every(({ where }) => where) ? 'configuration is' : 'inputs are'
  return `### ✗ ${markdown(gate)}: no verdict, the ${what} wrong\n\n${items.join('\n')}\n`
}
