import { comment, type Report } from '@ci-gates/core/model'
import { upsertComment } from '@ci-gates/github'
import type { Kept } from './kept.ts'
import type { Told } from './told.ts'
import type { Wish } from './wish.ts'

/** Keeps the one comment on the pull request. On other events there is nothing to comment on, and nothing amiss. */
export async function tellComment(report: Report, wish: Wish, { surroundings, github, config }: Kept): Promise<Told> {
  const { pullRequest, run, event } = surroundings
  if (wish.comment === 'never' || pullRequest === undefined) return {}
  const body = bodyOf(report)
  if (wish.dryRun) return { sections: [{ title: `The comment on #${pullRequest} would be`, lines: body.split('\n') }] }
  const opened = await github()
  if ('kind' in opened) return { warnings: [`the comment was not written: ${opened.detail}`] }
  const told = await upsertComment(opened, {
    repository: report.subject.repository,
    issue: pullRequest,
    marker: markerOf(config),
    body,
    mode: wish.comment,
    ...(run ? { run } : {}),
  })
  if (told.kind === 'measured') return {}
  const fork =
    event === 'pull_request'
      ? '; the token of a pull request from a fork is read-only, the step summary has it all'
      : ''
  const why = told.kind === 'denied' ? `${told.detail}; it needs ${told.permission}${fork}` : told.detail
  return { warnings: [`the comment was not written: ${why}`] }
}

/** Gate, format and configuration: two configurations keep two comments. */
function markerOf(config: string): string {
  return `<!-- ci-gates:readiness-gate v1 ${config.replace(/[^\w./-]/g, '-')} -->`
}

/** The report's page without its own first line, in whose place the marker stands. */
function bodyOf(report: Report): string {
  const page = comment(report)
  return page.slice(page.indexOf('\n') + 1)
}
