import type { Question } from './ask.ts'
import type { GitHub } from './client.ts'
import type { Outcome } from './outcome.ts'

/** A check run, as far as one that we wrote is read again. Its texts come from whoever may write checks. */
export interface CheckRun {
  readonly id: number
  readonly url: string
  readonly name: string
  readonly conclusion: string
  /** What the writer keeps there for itself; empty where there is none. */
  readonly externalId: string
  /** Milliseconds since the epoch, when it ended; 0 where it does not say. */
  readonly completedAt: number
}

/** A repository as the API addresses it. */
export interface Repository {
  readonly owner: string
  readonly repo: string
}

export interface CheckRunWish extends Repository {
  readonly name: string
  readonly sha: string
  readonly conclusion: 'success' | 'neutral' | 'failure'
  readonly externalId: string
  readonly title: string
  /** Markdown, at most 65,535 characters. */
  readonly summary: string
  /** Where a reader finds the run. */
  readonly detailsUrl?: string
}

const MOST_CHARACTERS = 65_000
const PER_PAGE = 100

/** Writes a check run that is done. Only Apps may, GITHUB_TOKEN among them. */
export function createCheckRun(github: GitHub, wish: CheckRunWish): Promise<Outcome<CheckRun>> {
  const { owner, repo, name, sha, conclusion, externalId, title, summary, detailsUrl } = wish
  return github.ask({
    route: 'POST /repos/{owner}/{repo}/check-runs',
    parameters: {
      ...{ owner, repo, name, head_sha: sha, status: 'completed', conclusion, external_id: externalId },
      output: { title: title.slice(0, 250), summary: summary.slice(0, MOST_CHARACTERS) },
      ...(detailsUrl === undefined ? {} : { details_url: detailsUrl }),
    },
    permission: 'checks: write',
    read: readCheckRun,
  })
}

/** The check runs of one name on a commit, at most a hundred, those of all attempts. */
export function listCheckRuns(
  github: GitHub,
  { owner, repo, sha, name }: Repository & { readonly sha: string; readonly name: string },
): Promise<Outcome<readonly CheckRun[]>> {
  return github.ask({
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { owner, repo, ref: sha, check_name: name, filter: 'all', per_page: PER_PAGE },
    permission: 'checks: read',
    read: (data) => allOf(record(data).check_runs, readCheckRun),
  })
}

/** The last commits of a branch, the newest first, at most a hundred. */
export function listCommits(
  github: GitHub,
  { owner, repo, branch, most }: Repository & { readonly branch: string; readonly most: number },
): Promise<Outcome<readonly string[]>> {
  const question: Question<readonly string[]> = {
    route: 'GET /repos/{owner}/{repo}/commits',
    parameters: { owner, repo, sha: branch, per_page: Math.min(PER_PAGE, most) },
    permission: 'contents: read',
    read: (data) => allOf(data, (each) => text(record(each).sha)),
  }
  return github.ask(question)
}

/** `owner/name` in its parts; undefined for what is no repository. */
export function repositoryOf(name: string): Repository | undefined {
  const [, owner, repo] = /^([\w-][\w.-]*)\/([\w.-]+)$/.exec(name) ?? []
  return owner && repo ? { owner, repo } : undefined
}

function readCheckRun(data: unknown): CheckRun | undefined {
  const { id, html_url: url, name, conclusion, external_id: externalId, completed_at: completedAt } = record(data)
  if (typeof id !== 'number' || typeof name !== 'string') return undefined
  return {
    ...{ id, name, url: text(url) ?? '', conclusion: text(conclusion) ?? '', externalId: text(externalId) ?? '' },
    completedAt: Date.parse(text(completedAt) ?? '') || 0,
  }
}

function allOf<T>(data: unknown, read: (each: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(data)) return undefined
  const all = data.map(read).filter((each) => each !== undefined)
  return all.length === data.length ? all : undefined
}

const text = (value: unknown) => (typeof value === 'string' ? value : undefined)
const record = (value: unknown) =>
  (typeof value === 'object' && value !== null ? value : {}) as Readonly<Record<string, unknown>>
