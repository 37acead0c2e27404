import type { Answer } from './connection.ts'
import type { Line } from './line.ts'
import { type Absent, denied, measured, type Outcome, off, transient, type Unmeasured } from './outcome.ts'

// The version that @actions/github 9 is typed after; a newer one takes fields away (2026-03-10: `rate` of rate_limit).
const VERSION = { 'X-GitHub-Api-Version': '2022-11-28' }
// Metadata may be read with any token that sees the repository, and this answer is the smallest of that kind.
const SEEN = 'GET /repos/{owner}/{repo}/languages'

/** One operation of the REST API. */
export interface Question<T> {
  /** As GitHub's description writes it: `GET /repos/{owner}/{repo}/issues/{issue_number}/comments`. */
  readonly route: string
  readonly parameters?: Readonly<Record<string, unknown>>
  /** What it needs, as a workflow's `permissions:` writes it; told where GitHub does not say. */
  readonly permission: string
  /** Takes from the answer what is wanted; undefined where the answer is not of that shape. */
  readonly read: (data: unknown) => T | undefined
  /** How many entries the whole list has, where the answer tells. */
  readonly total?: (data: unknown) => number | undefined
  /** The same question may be answered by what was answered before in this run. */
  readonly isShared?: true
}

/** Asks, and reads the answer. */
export async function answerTo<T>(line: Line, question: Question<T>): Promise<Outcome<T>> {
  const answer = await rawAnswerTo(line, question)
  return answer.kind === 'measured' ? readAnswer(answer.value, question) : answer
}

/** Asks. What is refused as not found is denied where the token does not even see the repository. */
export async function rawAnswerTo(line: Line, question: Question<unknown>): Promise<Outcome<Answer>> {
  const { route, parameters = {}, permission } = question
  // Octokit escapes what a path cannot hold, but these two would lead elsewhere.
  const odd = Object.values(parameters).find((value) => value === '.' || value === '..')
  if (odd !== undefined) return off(`"${odd}" is no name of anything`)
  const answer = await line.request(route, { ...parameters, headers: VERSION }, permission)
  if (answer.kind === 'absent') return await notFound(line, question, answer)
  return answer.kind === 'measured' && isPartial(answer.value)
    ? denied(
        "authorization of the token for the organization's single sign-on",
        'GitHub left results out (X-GitHub-SSO)',
      )
    : answer
}

/** What the answer holds; a proxy's login page with status 200, or a body cut off, holds nothing. */
export function readAnswer<T>({ status, data }: Answer, { route, read }: Question<T>): Outcome<T> {
  const value = read(data)
  return value === undefined ? transient(`${route}: ${status}, but not the answer the API describes`) : measured(value)
}

/** GitHub says 404 where it may not say 403: docs.github.com, "Troubleshooting the REST API". */
async function notFound(
  line: Line,
  { route, parameters, permission }: Question<unknown>,
  found: Absent,
): Promise<Unmeasured> {
  const { owner, repo } = parameters ?? {}
  if (owner === undefined || repo === undefined || route === SEEN) return found
  const seen = await line.request(SEEN, { owner, repo, headers: VERSION }, 'metadata: read')
  if (seen.kind === 'measured') return found
  if (seen.kind === 'transient') return seen
  return denied(permission, `${line.told(`${owner}/${repo}`)} does not exist, or cannot be seen with this token`)
}

function isPartial({ headers }: Answer): boolean {
  return `${headers['x-github-sso'] ?? ''}`.startsWith('partial-results')
}
