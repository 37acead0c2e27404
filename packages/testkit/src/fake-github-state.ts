import type { FakeRecords } from './fake-github-records.ts'

/** An account of the fake GitHub, with what its token may do. */
export interface FakeAccount {
  readonly id: number
  readonly login: string
  readonly type: 'User' | 'Bot'
  /** False: the token of a pull request from a fork. */
  readonly canWrite: boolean
}

export interface FakeComment {
  readonly id: number
  readonly author: FakeAccount
  body: string
  isMinimized: boolean
  /** It was changed after it was written. */
  isEdited?: boolean
}

/** A repository of the fake GitHub; `issues` are its conversations, pull requests among them. */
export interface FakeRepository {
  readonly name: string
  isArchived: boolean
  readonly issues: Map<number, FakeIssue>
  /** Everything else in it. */
  readonly records: FakeRecords
}

/** The repository that a request names. */
export function repositoryNamed({
  at,
  repositories,
}: {
  at: Readonly<Record<string, string>>
  repositories: ReadonlyMap<string, FakeRepository>
}): FakeRepository | undefined {
  return repositories.get(`${at.owner}/${at.repo}`)
}

export interface FakeIssue {
  readonly number: number
  isLocked: boolean
  readonly comments: FakeComment[]
}

/** GITHUB_TOKEN's account: these are its real login and number. */
export const actionsBot: FakeAccount = { id: 41_898_282, login: 'github-actions[bot]', type: 'Bot', canWrite: true }

export const octocat: FakeAccount = { id: 583_231, login: 'octocat', type: 'User', canWrite: true }

/** A comment as the API writes it. */
export function commentJson(url: string, repository: string, issue: number, comment: FakeComment) {
  const at = `${url}/repos/${repository}/issues`
  return {
    id: comment.id,
    node_id: `IC_${comment.id}`,
    url: `${at}/comments/${comment.id}`,
    html_url: `${url}/${repository}/pull/${issue}#issuecomment-${comment.id}`,
    issue_url: `${at}/${issue}`,
    body: comment.body,
    user: accountJson(url, comment.author),
    created_at: '2026-01-01T00:00:00Z',
    updated_at: comment.isEdited ? '2026-01-01T00:05:00Z' : '2026-01-01T00:00:00Z',
    author_association: 'CONTRIBUTOR',
    minimized: comment.isMinimized ? { reason: 'outdated' } : null,
    performed_via_github_app: null,
  }
}

const LINKS = ['followers', 'following', 'gists', 'starred', 'subscriptions', 'organizations', 'repos', 'events']

/** An account as the API writes it within other things. */
export function accountJson(url: string, { id, login, type }: FakeAccount) {
  const own = `${url}/users/${encodeURIComponent(login)}`
  return {
    id,
    login,
    type,
    node_id: `U_${id}`,
    avatar_url: `${url}/avatars/${id}`,
    gravatar_id: '',
    url: own,
    html_url: own,
    received_events_url: `${own}/received_events`,
    site_admin: false,
    ...Object.fromEntries(LINKS.map((name) => [`${name}_url`, `${own}/${name}`])),
  }
}

/** The account whose token asks, as `GET /user` answers. */
export function userJson(url: string, account: FakeAccount) {
  const unknown = ['name', 'company', 'blog', 'location', 'email', 'hireable', 'bio']
  return {
    ...accountJson(url, account),
    ...Object.fromEntries(unknown.map((name) => [name, null])),
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: '2026-01-01T00:00:00Z',
    updated_at: '2026-01-01T00:00:00Z',
  }
}
