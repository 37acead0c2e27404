import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { breakOff, type FakeAnswer, type Fault, faultScript, refusal, refusals } from './fake-github-faults.ts'
import { type Call, operations } from './fake-github-operations.ts'
import {
  actionsBot,
  type FakeAccount,
  type FakeComment,
  type FakeIssue,
  type FakeRepository,
} from './fake-github-state.ts'
import { githubDescription } from './openapi.ts'

export { checksOf, type FakeCheckRun } from './fake-github-checks.ts'
export { type Breakage, type FakeAnswer, type Fault, refusal, refusals } from './fake-github-faults.ts'
export { actionsBot, type FakeAccount, type FakeComment, type FakeIssue, octocat } from './fake-github-state.ts'

/** A GitHub of a test's own: real HTTP, a state, and faults on request. */
export interface FakeGitHub extends AsyncDisposable {
  /** For `GITHUB_API_URL`. */
  readonly url: string
  /** A token that the server takes for GITHUB_TOKEN. */
  readonly token: string
  /** Everything that was asked, in turn. */
  readonly requests: readonly FakeRequest[]
  /** Where a request or an answer is not as GitHub's own description has it; a test expects none. */
  readonly violations: readonly string[]
  readonly repositories: ReadonlyMap<string, FakeRepository>
  addToken(token: string, account: FakeAccount): void
  addIssue(repository: string, number: number): FakeIssue
  addComment(issue: FakeIssue, body: string, author?: FakeAccount): FakeComment
  fault(fault: Fault): void
  /** Called before each request is answered: what happens meanwhile on the real one. */
  onRequest(listener: (request: FakeRequest) => void | Promise<void>): void
}

export interface FakeRequest {
  readonly method: string
  /** Path and query. */
  readonly target: string
  readonly headers: IncomingMessage['headers']
  readonly body: unknown
}

const TOKEN = 'ghs_fakeTokenOfTheFakeServer0123456789'

export async function fakeGitHub(): Promise<FakeGitHub> {
  const description = githubDescription()
  const tokens = new Map([[TOKEN, actionsBot]])
  const repositories = new Map<string, FakeRepository>()
  const requests: FakeRequest[] = []
  const violations: string[] = []
  const faults = faultScript()
  const listeners: ((request: FakeRequest) => void | Promise<void>)[] = []
  let lastId = 1_000
  const nextId = () => ++lastId

  const answerTo = ({ method, target, headers, body }: FakeRequest): FakeAnswer => {
    const [pathname = '/', search] = target.split('?')
    const query = new URLSearchParams(search)
    const account = tokens.get(/^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '')
    if (!account) return refusals.badCredentials
    if (pathname === '/graphql') return viewer(account, body)
    const asked = description.find(method, pathname)
    if (!asked) {
      violations.push(`${method} ${pathname} is no operation that the fake server knows`)
      return refusals.notFound
    }
    const wrong = description.requestFaults(asked, query, body)
    violations.push(...wrong)
    if (wrong.length > 0) return refusal(422, wrong.join('; '))
    const call = { url, account, at: asked.at, query, body: body as Call['body'], repositories, nextId }
    const answer = operations[asked.operation.id]?.(call) ?? refusals.notFound
    violations.push(...description.responseFaults(asked, answer.status, answer.body))
    return answer
  }

  const handle = async (incoming: IncomingMessage, response: ServerResponse): Promise<void> => {
    const request = await readRequest(incoming)
    requests.push(request)
    for (const listener of listeners) await listener(request)
    const fault = faults.next(request.method, request.target)
    const answer = !fault || fault.isDone ? answerTo(request) : undefined
    const sent = fault?.answer ?? answer ?? refusals.notFound
    if (typeof sent === 'string') breakOff(response, sent)
    else send(response, sent)
  }

  const server = createServer((incoming, response) => void handle(incoming, response))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  return {
    url,
    token: TOKEN,
    requests,
    violations,
    repositories,
    addToken: (token, account) => void tokens.set(token, account),
    addIssue: (name, number) => {
      const repository = repositories.get(name) ?? { name, isArchived: false, issues: new Map() }
      const issue: FakeIssue = { number, isLocked: false, comments: [] }
      repositories.set(name, repository)
      repository.issues.set(number, issue)
      return issue
    },
    addComment: (issue, body, author = actionsBot) => {
      const comment = { id: nextId(), author, body, isMinimized: false }
      issue.comments.push(comment)
      return comment
    },
    fault: faults.add,
    onRequest: (listener) => void listeners.push(listener),
    [Symbol.asyncDispose]: () => new Promise<void>((resolve) => server.close(() => resolve()).closeAllConnections()),
  }
}

/** The one query that is asked; GraphQL is not in the OpenAPI description. */
function viewer({ id, login }: FakeAccount, body: unknown): FakeAnswer {
  const { query } = (body ?? {}) as { query?: string }
  const isKnown = query?.replace(/\s+/g, ' ').trim() === '{ viewer { login databaseId } }'
  if (isKnown) return { status: 200, body: { data: { viewer: { login, databaseId: id } } } }
  return { status: 200, body: { errors: [{ message: `the fake server does not know this query: ${query}` }] } }
}

async function readRequest(incoming: IncomingMessage): Promise<FakeRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const { method = 'GET', url = '/', headers } = incoming
  return { method, target: url, headers, body: text === '' ? undefined : JSON.parse(text) }
}

function send(response: ServerResponse, { status, headers = {}, body }: FakeAnswer): void {
  const text = typeof body === 'string' ? body : JSON.stringify(body)
  const type = { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...(body === undefined ? {} : type), 'x-github-request-id': 'F4KE:1', ...headers })
  response.end(text)
}
