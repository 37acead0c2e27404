import type { Question } from '../ask.ts'
import { type Json, listOf, type Repository, record, textOf, timeOf } from './json.ts'

/** A person's answer to a run that waits for an environment. */
export interface Approval {
  readonly state: string
  readonly user: string | undefined
  readonly environments: readonly string[]
}

/** What a person wrote under an issue or a pull request. */
export interface Remark {
  readonly author: string | undefined
  readonly body: string
  readonly at: number
  /** Somebody changed it afterwards; who, the API does not tell. */
  readonly isEdited: boolean
  readonly url: string
}

/** Who let a run go on, or stopped it. */
export function approvalsOf({ owner, repo }: Repository, run: number): Question<readonly Approval[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/approvals',
    parameters: { owner, repo, run_id: run },
    permission: 'actions: read',
    read: (data) => listOf(data, readApproval),
  }
}

/** Comments, oldest first, with who wrote them and whether they were changed. */
export function remarksOf({ owner, repo }: Repository, issue: number): Question<readonly Remark[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments',
    parameters: { owner, repo, issue_number: issue },
    permission: 'pull-requests: read',
    isShared: true,
    read: (data) => listOf(data, readRemark),
  }
}

/** Whether the team can be seen at all: without that, "not a member" and "not permitted" are the same 404. */
export function teamOf(org: string, team: string): Question<string> {
  return {
    route: 'GET /orgs/{org}/teams/{team_slug}',
    parameters: { org, team_slug: team },
    permission: TEAM_PERMISSION,
    isShared: true,
    read: (data) => textOf(record(data)['slug']),
  }
}

/** `active` or `pending` for a member of a team; absent for anybody else. */
export function membershipOf(org: string, team: string, user: string): Question<string> {
  return {
    route: 'GET /orgs/{org}/teams/{team_slug}/memberships/{username}',
    parameters: { org, team_slug: team, username: user },
    permission: TEAM_PERMISSION,
    isShared: true,
    read: (data) => textOf(record(data)['state']),
  }
}

/** Of an organization, which `permissions:` in a workflow cannot grant. */
const TEAM_PERMISSION = 'members: read (of the organization; a token of an App, as GITHUB_TOKEN cannot have it)'

function readApproval({ state, user, environments }: Json): Approval | undefined {
  const name = textOf(state)
  const names = listOf(environments, (each) => textOf(each['name']))
  return name === undefined || !names
    ? undefined
    : { state: name, user: textOf(record(user)['login']), environments: names }
}

function readRemark({ user, body, created_at, updated_at, html_url }: Json): Remark | undefined {
  const at = timeOf(created_at)
  if (at === undefined) return undefined
  const isEdited = timeOf(updated_at) !== at
  return { author: textOf(record(user)['login']), body: textOf(body) ?? '', at, isEdited, url: textOf(html_url) ?? '' }
}
