import { type Finding, type GateVerdict, InputError, type Section, type World } from '@ci-gates/core/model'
import { displayPath } from '@ci-gates/core/runner'
import { checkInputs, type Values } from './checks.ts'
import { writeStarter } from './config/init.ts'
import { configure } from './configure.ts'
import type { Point } from './history/point.ts'
import { readHistory } from './history/read.ts'
import { githubOnce, observe } from './observe.ts'
import { NO_METRICS, type Outputs } from './outputs.ts'
import type { Circumstances } from './render/readiness.ts'
import { evaluate } from './score/evaluate.ts'
import { type Surroundings, surroundingsOf } from './surroundings.ts'
import { keep } from './tell/kept.ts'
import { additional } from './verdict/findings.ts'
import { verdictOf } from './verdict/verdict.ts'

const FILE = '.github/readiness.yml'

/** Looks and judges. What is written or sent elsewhere comes after the report: see tell/elsewhere.ts. */
export async function run(values: Values, world: World): Promise<GateVerdict<Outputs>> {
  const file = values.config === undefined ? FILE : displayPath(world.workspace, values.config)
  if (values.init) return await initialized(file, world)
  const place = checkInputs(values, world)
  const surroundings = surroundingsOf(process.env)
  const github = githubOnce(surroundings, {
    token: tokenOf(values.githubToken),
    budgetMs: values.deadline,
    mostRequests: values.requests,
    signal: world.signal as globalThis.AbortSignal,
  })
  const configured = await configure(file, { values, world, surroundings, github })
  if ('unknown' in configured) return baseUnknown(configured.unknown)
  const read = await readHistory(place, surroundings, github, world.roots)
  // On one branch: what another one came to is not this one's past.
  const points = read.history.points.filter(({ branch }) => branch === (surroundings.branch ?? ''))
  const means = {
    world,
    surroundings,
    github,
    points,
    deadline: values.deadline,
    commandsAllowed: values.allowCommands,
  }
  const { evidence, crashes } = await observe(configured.configuration, means)
  const now = world.clock.now()
  keep(world, { surroundings, github, place, read, config: file, crashes })
  return verdictOf(evaluate(configured.configuration, evidence, points, now), {
    circumstances: circumstancesOf(configured.source, surroundings, points, now),
    event: surroundings.event,
    isReportOnly: configured.isZero && values.failUnder === undefined,
    findings: [...configured.findings, ...noticeOf(read.notice)],
    sections: configured.sections,
  })
}

function circumstancesOf(
  source: string,
  { run, sha, branch = '' }: Surroundings,
  points: readonly Point[],
  now: number,
): Circumstances {
  const previous = points.at(-1)?.outcome ?? null
  return { source, previous, at: Math.round(now), run: run?.id ?? 0, attempt: run?.attempt ?? 0, sha, branch }
}

/** Outside of a workflow the default stands there as it is written. */
function tokenOf(raw: string): string {
  return raw.startsWith('${{') ? '' : raw
}

function noticeOf(notice: string | undefined): Finding[] {
  return notice === undefined ? [] : [additional('history', 'history-unread', notice)]
}

/** A pull request without a readable base configuration: its own is never used instead. */
function baseUnknown({ file, why }: { readonly file: string; readonly why: string }): GateVerdict<Outputs> {
  const text =
    'Let the checkout have the base commit (actions/checkout with fetch-depth: 2), or give github-token with contents: read'
  const finding: Finding = {
    claim: file,
    outcome: 'unknown',
    code: 'no-base-configuration',
    observed: `the base branch's configuration cannot be read: ${why}`,
    where: { file },
    remedy: { text },
  }
  const sections: Section[] = []
  return {
    outcome: 'inconclusive',
    code: 'no-base-configuration',
    reason: `no verdict: ${file} of the base branch cannot be read (${why}), and a pull request's own is never used. ${text}`,
    findings: [finding],
    metrics: NO_METRICS,
    sections,
  }
}

async function initialized(file: string, world: World): Promise<GateVerdict<Outputs>> {
  if (process.env['GITHUB_ACTIONS'] === 'true')
    throw new InputError([{ input: 'init', message: 'it is for a terminal: ci-gates readiness-gate --init' }])
  await writeStarter(file, world.workspace)
  const observed = 'written from what lies here: weights and signals are a start, not a recommendation'
  const finding: Finding = { claim: file, outcome: 'holds', code: 'configuration-written', observed, where: { file } }
  return {
    outcome: 'pass',
    code: 'configuration-written',
    reason: `${file} written; nothing was judged. Read it, then: ci-gates readiness-gate`,
    findings: [finding],
    metrics: { ...NO_METRICS, ready: 'unknown' },
  }
}
