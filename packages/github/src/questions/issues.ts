import type { Question } from '../ask.ts'
import { type Json, listOf, numberOf, type Repository, record, textOf, timeOf } from './json.ts'

/** An issue, or a pull request, which GitHub lists among them. */
export interface Issue {
  readonly number: number
  readonly title: string
  readonly url: string
  readonly isPullRequest: boolean
}

export interface Milestone {
  readonly number: number
  readonly title: string
  readonly state: string
}

/** Open issues with all of these: a label, a milestone's number. */
export function openIssuesOf(
  { owner, repo }: Repository,
  { label, milestone }: { label?: string; milestone?: number },
): Question<readonly Issue[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/issues',
    parameters: {
      owner,
      repo,
      state: 'open',
      ...(label === undefined ? {} : { labels: label }),
      ...(milestone === undefined ? {} : { milestone: String(milestone) }),
    },
    permission: 'issues: read',
    read: (data) => listOf(data, readIssue),
  }
}

/** Whether there is a label of this name: the list of issues is as empty for a misspelt one. */
export function labelOf({ owner, repo }: Repository, name: string): Question<string> {
  return {
    route: 'GET /repos/{owner}/{repo}/labels/{name}',
    parameters: { owner, repo, name },
    permission: 'issues: read',
    read: (data) => textOf(record(data)['name']),
  }
}

/** All milestones, closed ones too: a title may be used again. */
export function milestonesOf({ owner, repo }: Repository): Question<readonly Milestone[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/milestones',
    parameters: { owner, repo, state: 'all' },
    permission: 'issues: read',
    isShared: true,
    read: (data) => listOf(data, readMilestone),
  }
}

/** Something that happened to an issue or a pull request: `labeled`, `unlabeled`… */
export interface IssueEvent {
  readonly event: string
  readonly actor: string | undefined
  readonly label: string | undefined
  readonly at: number
}

/** Events, oldest first. */
export function eventsOf({ owner, repo }: Repository, issue: number): Question<readonly IssueEvent[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/events',
    parameters: { owner, repo, issue_number: issue },
    permission: 'issues: read',
    read: (data) => listOf(data, readEvent),
  }
}

function readIssue({ number, title, html_url, pull_request }: Json): Issue | undefined {
  const at = numberOf(number)
  return at === undefined
    ? undefined
    : { number: at, title: textOf(title) ?? '', url: textOf(html_url) ?? '', isPullRequest: Boolean(pull_request) }
}

function readMilestone({ number, title, state }: Json): Milestone | undefined {
  const [at, name] = [numberOf(number), textOf(title)]
  return at === undefined || name === undefined ? undefined : { number: at, title: name, state: textOf(state) ?? '' }
}

function readEvent({ event, actor, label, created_at }: Json): IssueEvent | undefined {
  const [name, at] = [textOf(event), timeOf(created_at)]
  if (name === undefined || at === undefined) return undefined
  return { event: name, actor: textOf(record(actor)['login']), label: textOf(record(label)['name']), at }
}
