import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { breakOff, type FakeAnswer, type Fault, faultScript, refusal, refusals } from './fake-github-faults.ts'
import { archiveAt } from './fake-github-files.ts'
import { graphAnswer } from './fake-github-graph.ts'
import { type Call, operations } from './fake-github-operations.ts'
import { type FakeRecords, recordsOf } from './fake-github-records.ts'
import {
  actionsBot,
  type FakeAccount,
  type FakeComment,
  type FakeIssue,
  type FakeRepository,
} from './fake-github-state.ts'
import { type Edition, githubDescription } from './openapi.ts'

export { checksOf, type FakeCheckRun } from './fake-github-checks.ts'
export { type Breakage, type FakeAnswer, type Fault, refusal, refusals } from './fake-github-faults.ts'
export type { FakeRecord, FakeRecords } from './fake-github-records.ts'
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
  /** A repository with what a test says of it, in the words of GitHub's API; the rest is put in from its description. */
  addRepository(name: string, records?: Partial<FakeRecords>): FakeRecords
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

const GHES_HEADER = { 'x-github-enterprise-version': 'enterprise-server@3.19.1' }

/** Starts one: github.com, or a GitHub Enterprise Server, which has its API under `/api/v3`. */
export async function fakeGitHub(edition: Edition = 'github.com'): Promise<FakeGitHub> {
  const description = githubDescription(edition)
  const prefix = edition === 'ghes' ? '/api/v3' : ''
  const tokens = new Map([[TOKEN, actionsBot]])
  const repositories = new Map<string, FakeRepository>()
  const requests: FakeRequest[] = []
  const violations: string[] = []
  const faults = faultScript()
  const listeners: ((request: FakeRequest) => void | Promise<void>)[] = []
  let lastId = 1_000
  const nextId = () => ++lastId

  const answerTo = ({ method, target, headers, body }: FakeRequest): FakeAnswer => {
    const [path = '/', search] = target.split('?')
    const archive = archiveAt(path.replace(prefix, ''), (name) => repositories.get(name)?.records.artifacts ?? [])
    if (archive) return { status: 200, headers: { 'content-type': 'application/zip' }, body: archive }
    const query = new URLSearchParams(search)
    const account = tokens.get(/^(?:token|bearer) (.+)$/i.exec(headers.authorization ?? '')?.[1] ?? '')
    if (!account) return refusals.badCredentials
    if (path === `${prefix.replace('/v3', '')}/graphql`) return graphAnswer(account, repositories, body)
    const pathname = path.startsWith(prefix) ? path.slice(prefix.length) : path
    const asked = description.find(method, pathname)
    if (!asked) {
      violations.push(`${method} ${pathname} is no operation that the fake server knows`)
      return refusals.notFound
    }
    const wrong = description.requestFaults(asked, query, body)
    violations.push(...wrong)
    if (wrong.length > 0) return refusal(422, wrong.join('; '))
    const { at } = asked
    const call = { url: url + prefix, pathname, account, at, query, body: body as Call['body'], repositories, nextId }
    const answer = operations[asked.operation.id]?.(call) ?? refusals.notFound
    const whole = { ...answer, body: description.complete(asked, answer.status, answer.body) }
    violations.push(...description.responseFaults(asked, whole.status, whole.body))
    return edition === 'ghes' ? { ...whole, headers: { ...GHES_HEADER, ...whole.headers } } : whole
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
  const addRepository = (name: string, records?: Partial<FakeRecords>): FakeRepository => {
    const issues = repositories.get(name)?.issues ?? new Map<number, FakeIssue>()
    const repository = { name, isArchived: false, issues, records: recordsOf(records) }
    repositories.set(name, repository)
    return repository
  }
  return {
    url: url + prefix,
    token: TOKEN,
    requests,
    violations,
    repositories,
    addRepository: (name, records) => addRepository(name, records).records,
    addToken: (token, account) => void tokens.set(token, account),
    addIssue: (name, number) => {
      const repository = repositories.get(name) ?? addRepository(name)
      const issue: FakeIssue = { number, isLocked: false, comments: [] }
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

async function readRequest(incoming: IncomingMessage): Promise<FakeRequest> {
  const chunks: Buffer[] = []
  for await (const chunk of incoming) chunks.push(chunk as Buffer)
  const text = Buffer.concat(chunks).toString()
  const { method = 'GET', url = '/', headers } = incoming
  return { method, target: url, headers, body: text === '' ? undefined : JSON.parse(text) }
}

function send(response: ServerResponse, { status, headers = {}, body }: FakeAnswer): void {
  const text = typeof body === 'string' || Buffer.isBuffer(body) ? body : JSON.stringify(body)
  const type = { 'content-type': 'application/json; charset=utf-8' }
  response.writeHead(status, { ...(body === undefined ? {} : type), 'x-github-request-id': 'F4KE:1', ...headers })
  response.end(text)
}
