import { checkOperations } from './fake-github-checks.ts'
import { type FakeAnswer, refusal, refusals } from './fake-github-faults.ts'
import { putContent } from './fake-github-files.ts'
import { organizationReads, reads } from './fake-github-reads.ts'
import {
  commentJson,
  type FakeAccount,
  type FakeComment,
  type FakeIssue,
  type FakeRepository,
  repositoryNamed,
  userJson,
} from './fake-github-state.ts'

/** A request that was found to be of an operation, and its surroundings. */
export interface Call {
  readonly url: string
  /** The path that was asked for, without the query. */
  readonly pathname: string
  readonly account: FakeAccount
  readonly at: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: { readonly body?: string } | undefined
  readonly repositories: ReadonlyMap<string, FakeRepository>
  readonly nextId: () => number
}

const MOST_CHARACTERS = 65_536

/** What the fake GitHub does, by `operationId`. */
export const operations: Readonly<Record<string, (call: Call) => FakeAnswer>> = {
  ...reads,
  ...organizationReads,
  'users/get-authenticated': ({ url, account }) =>
    // An App's installation token, GITHUB_TOKEN among them, is refused here.
    account.type === 'Bot' ? refusal(403, 'Resource not accessible by integration') : ok(userJson(url, account)),
  'rate-limit/get': () => {
    const rate = { limit: 1_000, used: 1, remaining: 999, reset: 1_900_000_000 }
    return ok({ resources: { core: rate, search: rate }, rate })
  },
  'repos/create-or-update-file-contents': putContent,
  'repos/list-languages': (call) => (repositoryNamed(call) ? ok({ TypeScript: 1 }) : refusals.notFound),
  ...checkOperations,
  'issues/list-comments': (call) => withIssue(call, (repository, issue) => listPage(call, repository, issue)),
  'issues/create-comment': (call) =>
    withIssue(call, (repository, issue) => writing(call, repository, issue, () => created(call, repository, issue))),
  'issues/update-comment': (call) =>
    withComment(call, (repository, issue, comment) =>
      writing(call, repository, issue, () => {
        comment.body = call.body?.body ?? ''
        return ok(commentJson(call.url, repository.name, issue.number, comment))
      }),
    ),
  'issues/delete-comment': (call) =>
    withComment(call, (repository, issue, comment) =>
      writing(call, repository, issue, () => {
        issue.comments.splice(issue.comments.indexOf(comment), 1)
        return { status: 204 }
      }),
    ),
}

function created({ url, account, body, nextId }: Call, repository: FakeRepository, issue: FakeIssue): FakeAnswer {
  const comment = { id: nextId(), author: account, body: body?.body ?? '', isMinimized: false }
  issue.comments.push(comment)
  return { status: 201, body: commentJson(url, repository.name, issue.number, comment) }
}

/** What GitHub refuses before it writes, in its words. */
function writing(
  { account, body }: Call,
  repository: FakeRepository,
  issue: FakeIssue,
  write: () => FakeAnswer,
): FakeAnswer {
  if (repository.isArchived) return refusal(403, 'Repository was archived so is read-only.')
  if (!account.canWrite) return refusals.notPermitted
  if (issue.isLocked) return refusal(403, 'Unable to create comment because issue is locked.')
  if ((body?.body?.length ?? 0) > MOST_CHARACTERS) {
    const error = { resource: 'IssueComment', code: 'custom', field: 'body', message: 'body is too long' }
    return refusal(422, 'Validation Failed', {}, { errors: [error] })
  }
  return write()
}

function listPage({ url, query }: Call, repository: FakeRepository, issue: FakeIssue): FakeAnswer {
  const perPage = Math.min(100, Number(query.get('per_page') ?? 30))
  const page = Number(query.get('page') ?? 1)
  const part = issue.comments.slice((page - 1) * perPage, page * perPage)
  const hasNext = issue.comments.length > page * perPage
  const next = `${url}/repos/${repository.name}/issues/${issue.number}/comments?per_page=${perPage}&page=${page + 1}`
  const headers: Record<string, string> = hasNext ? { link: `<${next}>; rel="next", <${next}>; rel="last"` } : {}
  return { ...ok(part.map((comment) => commentJson(url, repository.name, issue.number, comment))), headers }
}

function withIssue(call: Call, use: (repository: FakeRepository, issue: FakeIssue) => FakeAnswer): FakeAnswer {
  const repository = repositoryNamed(call)
  const issue = repository?.issues.get(Number(call.at.issue_number))
  return repository && issue ? use(repository, issue) : refusals.notFound
}

function withComment(
  call: Call,
  use: (repository: FakeRepository, issue: FakeIssue, comment: FakeComment) => FakeAnswer,
): FakeAnswer {
  const repository = repositoryNamed(call)
  for (const issue of repository?.issues.values() ?? []) {
    const comment = issue.comments.find(({ id }) => id === Number(call.at.comment_id))
    if (repository && comment) return use(repository, issue, comment)
  }
  return refusals.notFound
}

function ok(body: unknown): FakeAnswer {
  return { status: 200, body }
}
