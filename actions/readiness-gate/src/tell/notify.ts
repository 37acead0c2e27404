import type { Report } from '@ci-gates/core/model'
import type { Readiness } from '../render/readiness.ts'
import { slackMessage } from '../render/slack.ts'
import type { Kept } from './kept.ts'
import { post } from './post.ts'
import type { Told } from './told.ts'
import type { Wish } from './wish.ts'

/** Slack hears of a change of verdict, the first one that is no pass among them; on a pull request it hears nothing. */
export async function tellSlack(report: Report, readiness: Readiness, wish: Wish, kept: Kept): Promise<Told> {
  const { slackWebhook } = wish
  if (slackWebhook === undefined) return {}
  if (kept.surroundings.pullRequest !== undefined) return {}
  if (kept.read.isUnsure)
    return { warnings: ['Slack was not told: without the history nobody knows whether the verdict changed'] }
  const { previous, outcome } = readiness
  if (previous === outcome || (previous === null && outcome === 'pass')) return {}
  const message = slackMessage(readiness, report.verdict.reason, {
    repository: report.subject.repository,
    run: runUrl(report, readiness),
  })
  if (wish.dryRun) return { sections: [{ title: 'Slack would be told', lines: [message] }] }
  const problem = await post(slackWebhook, message, wish.signal)
  return problem === undefined
    ? {}
    : { warnings: [`Slack was not told: ${problem}${HINTS[problem.slice(0, 3)] ?? ''}`] }
}

// docs.slack.dev, "Sending messages using incoming webhooks", errors.
const HINTS: Readonly<Record<string, string>> = {
  '403': ' (the workspace restricts who may post)',
  '404': ' (the webhook was removed; make a new one)',
  '410': ' (the channel was archived)',
  '429': ' (too many messages; Slack takes about one a second)',
}

/** Any other receiver is told of every run, and decides for itself. */
export async function tellWebhook(report: Report, readiness: Readiness, wish: Wish): Promise<Told> {
  if (wish.webhook === undefined) return {}
  const { subject, verdict } = report
  const run = runUrl(report, readiness)
  const body = JSON.stringify({
    format: 'ci-gates readiness event',
    version: 1,
    repository: subject.repository,
    ref: subject.ref,
    event: subject.event,
    run: run ?? null,
    reason: verdict.reason,
    isChanged: readiness.previous !== null && readiness.previous !== readiness.outcome,
    readiness,
  })
  if (wish.dryRun) return { sections: [{ title: 'The webhook would be told', lines: [body] }] }
  const problem = await post(wish.webhook, body, wish.signal)
  return problem === undefined ? {} : { warnings: [`the webhook was not told: ${problem}`] }
}

function runUrl({ subject }: Report, { run }: Readiness): string | undefined {
  const isKnown =
    run > 0 && /^https?:\/\/[\w.:-]+$/.test(subject.serverUrl ?? '') && /^[\w.-]+\/[\w.-]+$/.test(subject.repository)
  return isKnown ? `${subject.serverUrl}/${subject.repository}/actions/runs/${run}` : undefined
}
