import type { GitHub } from './client.ts'
import type { Outcome } from './outcome.ts'
import { readAccount } from './viewer.ts'

// Either of the two allows it on a pull request (docs.github.com, "Create an issue comment").
const PERMISSION = 'pull-requests: write'
const COMMENTS = '/repos/{owner}/{repo}/issues/{issue_number}/comments'
const COMMENT = '/repos/{owner}/{repo}/issues/comments/{comment_id}'

/** A comment on an issue or a pull request. */
export interface IssueComment {
  readonly id: number
  readonly url: string
  readonly body: string
  /** The author's account; undefined where that was deleted. */
  readonly author: number | undefined
  /** A person hid it. */
  readonly isMinimized: boolean
}

export interface Conversation {
  readonly owner: string
  readonly repo: string
  readonly issue: number
}

export const listComments = (
  github: GitHub,
  { owner, repo, issue }: Conversation,
): Promise<Outcome<readonly IssueComment[]>> =>
  github.askAll({
    route: `GET ${COMMENTS}`,
    parameters: { owner, repo, issue_number: issue },
    permission: PERMISSION,
    read: readComments,
  })

export const createComment = (
  github: GitHub,
  { owner, repo, issue }: Conversation,
  body: string,
): Promise<Outcome<IssueComment>> =>
  github.ask({
    route: `POST ${COMMENTS}`,
    parameters: { owner, repo, issue_number: issue, body },
    permission: PERMISSION,
    read: readComment,
  })

export const updateComment = (
  github: GitHub,
  { owner, repo }: Conversation,
  id: number,
  body: string,
): Promise<Outcome<IssueComment>> =>
  github.ask({
    route: `PATCH ${COMMENT}`,
    parameters: { owner, repo, comment_id: id, body },
    permission: PERMISSION,
    read: readComment,
  })

export const deleteComment = (github: GitHub, { owner, repo }: Conversation, id: number): Promise<Outcome<true>> =>
  github.ask({
    route: `DELETE ${COMMENT}`,
    parameters: { owner, repo, comment_id: id },
    permission: PERMISSION,
    read: () => true,
  })

function readComments(data: unknown): IssueComment[] | undefined {
  if (!Array.isArray(data)) return undefined
  const comments = data.map(readComment).filter((comment) => comment !== undefined)
  return comments.length === data.length ? comments : undefined
}

function readComment(data: unknown): IssueComment | undefined {
  const { id, html_url: url, body, user, minimized } = (data ?? {}) as Readonly<Record<string, unknown>>
  if (typeof id !== 'number' || typeof url !== 'string') return undefined
  const text = typeof body === 'string' ? body : ''
  return { id, url, body: text, author: readAccount(user)?.id, isMinimized: Boolean(minimized) }
}
