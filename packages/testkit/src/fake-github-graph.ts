import type { FakeAnswer } from './fake-github-faults.ts'
import type { FakeRecord } from './fake-github-records.ts'
import type { FakeAccount, FakeRepository } from './fake-github-state.ts'

type Repositories = ReadonlyMap<string, FakeRepository>

/** The queries that are asked; GraphQL is not in the OpenAPI description. */
export function graphAnswer(account: FakeAccount, repositories: Repositories, body: unknown): FakeAnswer {
  const { query = '', variables = {} } = (body ?? {}) as { query?: string; variables?: Record<string, string> }
  const plain = query.replace(/\s+/g, ' ').trim()
  if (plain === '{ viewer { login databaseId } }')
    return ok({ viewer: { login: account.login, databaseId: account.id } })
  if (/refUpdateRule \{ requiredStatusCheckContexts \}/.test(plain)) return refUpdateRule(repositories, variables)
  return { status: 200, body: { errors: [{ message: `the fake server does not know this query: ${query}` }] } }
}

/** What a pusher without administration sees of classic protection; `null` for a branch without any. */
function refUpdateRule(repositories: Repositories, { owner, repo, ref }: Record<string, string>): FakeAnswer {
  const records = repositories.get(`${owner}/${repo}`)?.records
  const branch = records?.branches.find(({ name }) => `refs/heads/${name}` === ref)
  const contexts = (branch?.['classicContexts'] ?? undefined) as FakeRecord[] | undefined
  const rule = contexts ? { requiredStatusCheckContexts: contexts } : null
  return ok({ repository: records ? { ref: branch ? { refUpdateRule: rule } : null } : null })
}

const ok = (data: unknown): FakeAnswer => ({ status: 200, body: { data } })
