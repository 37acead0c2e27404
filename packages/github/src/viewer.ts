import { answerTo } from './ask.ts'
import type { Line } from './line.ts'
import { measured, type Outcome } from './outcome.ts'

/** An account on GitHub: a person, or an App's bot. */
export interface Account {
  readonly id: number
  readonly login: string
}

const QUERY = '{ viewer { login databaseId } }'
const PERMISSION = 'metadata: read'

/**
 * Whose the token is. GraphQL knows it of every token; REST's `GET /user` refuses an App's, and so GITHUB_TOKEN
 * ("Resource not accessible by integration"), and is asked where a server has no GraphQL for us.
 */
export async function viewerOf(line: Line): Promise<Outcome<Account>> {
  const answer = await line.graphql(QUERY, PERMISSION)
  const { viewer } = (answer.kind === 'measured' ? (answer.value ?? {}) : {}) as {
    viewer?: Record<string, unknown> | null
  }
  const account = viewer && readAccount({ id: viewer.databaseId, login: viewer.login })
  if (account) return measured(account)
  if (answer.kind === 'transient') return answer
  const user = await answerTo(line, { route: 'GET /user', permission: PERMISSION, read: readAccount })
  return user.kind === 'measured' || answer.kind === 'measured' ? user : answer
}

/** An account as REST writes it; undefined for anything else, and for one that was deleted. */
export function readAccount(data: unknown): Account | undefined {
  const { id, login } = (data ?? {}) as { id?: unknown; login?: unknown }
  return typeof id === 'number' && typeof login === 'string' ? { id, login } : undefined
}
