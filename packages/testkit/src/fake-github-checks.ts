import { type FakeAnswer, refusal, refusals } from './fake-github-faults.ts'
import type { Call } from './fake-github-operations.ts'
import { accountJson, actionsBot, type FakeRepository } from './fake-github-state.ts'
import { checksOf as recordedChecks } from './fake-github-things.ts'

/** A check run of the fake GitHub. */
export interface FakeCheckRun {
  readonly id: number
  readonly name: string
  readonly head_sha: string
  readonly external_id: string | null
  readonly status: string
  readonly conclusion: string | null
  readonly details_url: string | null
  readonly completed_at: string
  readonly output: { readonly title: string | null; readonly summary: string | null }
}

interface Checks {
  /** The commits of a branch, the newest first. */
  readonly commits: Map<string, string[]>
  readonly runs: FakeCheckRun[]
}

const known = new WeakMap<FakeRepository, Checks>()

/** Commits and check runs of a repository; a test fills them and reads them. */
export function checksOf(repository: FakeRepository | undefined): Checks {
  if (!repository) throw new Error('there is no such repository: add an issue to it first')
  const checks = known.get(repository) ?? { commits: new Map(), runs: [] }
  known.set(repository, checks)
  return checks
}

/** A token without `checks: write` gets these words. */
const notPermitted = refusal(403, 'Resource not accessible by integration', {
  'x-accepted-github-permissions': 'checks=write',
})

export const checkOperations: Readonly<Record<string, (call: Call) => FakeAnswer>> = {
  'checks/create': (call) => withRepository(call, (repository) => create(call, repository)),
  'repos/list-commits': (call) => withRepository(call, (repository) => commits(call, repository)),
}

/** The check runs of a commit, where any were written to the repository, or its commits are known. */
export function listWritten(call: Call): FakeAnswer | undefined {
  const repository = call.repositories.get(`${call.at.owner}/${call.at.repo}`)
  return repository && known.has(repository) ? list(call, repository) : undefined
}

function create({ url, account, body, nextId }: Call, repository: FakeRepository): FakeAnswer {
  if (!account.canWrite) return notPermitted
  // "You must be authenticated … as a GitHub App": docs.github.com, "Create a check run".
  if (account.type !== 'Bot') return refusal(403, 'You must authenticate via a GitHub App.')
  const given = body as Partial<FakeCheckRun>
  const run: FakeCheckRun = {
    id: nextId(),
    name: given.name ?? '',
    head_sha: given.head_sha ?? '',
    external_id: given.external_id ?? null,
    status: given.status ?? 'queued',
    conclusion: given.conclusion ?? null,
    details_url: given.details_url ?? null,
    completed_at: given.completed_at ?? new Date().toISOString(),
    output: { title: given.output?.title ?? null, summary: given.output?.summary ?? null },
  }
  checksOf(repository).runs.push(run)
  return { status: 201, body: runJson(url, repository, run) }
}

/** Those that were created here; otherwise those that a test put into the repository's records. */
function list(call: Call, repository: FakeRepository): FakeAnswer {
  if (checksOf(repository).runs.length === 0) return recordedChecks(call)
  const { url, at, query } = call
  const name = query.get('check_name')
  const found = checksOf(repository).runs.filter(
    (run) => run.head_sha === at.ref && (name === null || run.name === name),
  )
  // Newest first, as GitHub lists them.
  const runs = found.toReversed().slice(0, Number(query.get('per_page') ?? 30))
  const check_runs = runs.map((run) => runJson(url, repository, run))
  return { status: 200, body: { total_count: found.length, check_runs } }
}

function commits({ url, query }: Call, repository: FakeRepository): FakeAnswer {
  const branch = query.get('sha') ?? 'main'
  const all = checksOf(repository).commits.get(branch)
  if (!all) return refusals.notFound
  return {
    status: 200,
    body: all.slice(0, Number(query.get('per_page') ?? 30)).map((sha) => commitJson(url, repository, sha)),
  }
}

function runJson(url: string, { name }: FakeRepository, run: FakeCheckRun) {
  const at = `${url}/repos/${name}/check-runs/${run.id}`
  return {
    ...run,
    output: { ...run.output, text: null, annotations_count: 0, annotations_url: `${at}/annotations` },
    node_id: `CR_${run.id}`,
    url: at,
    html_url: `${url}/${name}/runs/${run.id}`,
    started_at: run.completed_at,
    check_suite: { id: 1 },
    app: null,
    pull_requests: [],
  }
}

function commitJson(url: string, { name }: FakeRepository, sha: string) {
  const at = `${url}/repos/${name}/commits/${sha}`
  const person = { name: 'octocat', email: 'octocat@example.org', date: '2026-01-01T00:00:00Z' }
  const commit = { author: person, committer: person, message: 'a change', comment_count: 0, url: at }
  return {
    sha,
    node_id: `C_${sha}`,
    url: at,
    html_url: `${url}/${name}/commit/${sha}`,
    comments_url: `${at}/comments`,
    commit: { ...commit, tree: { sha, url: `${at}/tree` } },
    author: accountJson(url, actionsBot),
    committer: accountJson(url, actionsBot),
    parents: [],
  }
}

function withRepository(call: Call, use: (repository: FakeRepository) => FakeAnswer): FakeAnswer {
  const repository = call.repositories.get(`${call.at.owner}/${call.at.repo}`)
  return repository ? use(repository) : refusals.notFound
}
