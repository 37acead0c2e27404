import { comment, commentMarker, type Report, type World } from '@ci-gates/core/model'
import { openGitHub, pullRequestOf, readEvent, runOf, type Unmeasured, upsertComment } from '@ci-gates/github'
import type { Values } from './policy.ts'

/** A comment is a courtesy: nobody waits longer for it than for the tests' report to be read. */
const BUDGET_MS = 20_000

/** Writes the one comment of this gate on the pull request. Resolves to why there is none, where one was wanted. */
export async function tellInComment(report: Report, values: Values, world: World): Promise<string | undefined> {
  const pull = pullRequestOf(readEvent(process.env))
  // Outside of a pull request there is nothing to comment on, and nothing amiss.
  if (pull.kind !== 'measured') return undefined
  const run = runOf(process.env)
  const github = openGitHub({
    token: values.githubToken ?? '',
    budgetMs: BUDGET_MS,
    signal: world.signal as globalThis.AbortSignal,
  })
  const told = await upsertComment(github, {
    repository: report.subject.repository,
    issue: pull.value.number,
    marker: commentMarker(report.gate),
    body: comment(report),
    mode: values.comment === 'always' ? 'always' : 'on-change',
    ...(run ? { run } : {}),
  })
  return told.kind === 'measured' ? undefined : `the comment was not written: ${whyNot(told, pull.value.isFork)}`
}

function whyNot(outcome: Unmeasured, isFork: boolean): string {
  if (outcome.kind !== 'denied') return outcome.detail
  const fork = isFork ? '; the token of a pull request from a fork is read-only, the step summary has it all' : ''
  return `${outcome.detail}; it needs ${outcome.permission}${fork}`
}
