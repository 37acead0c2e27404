import type { Refusal } from './refusal.ts'

interface Failed {
  readonly message?: string
  readonly code?: string
  readonly status?: number
  readonly cause?: unknown
  /** Of GraphQL's, which come with status 200. */
  readonly errors?: readonly { readonly type?: string; readonly message?: string }[]
  readonly response?: { readonly headers?: Record<string, unknown>; readonly data?: unknown }
}

// Node's codes for a chain it cannot follow: a proxy or a GHES with a company's own authority.
const UNKNOWN_AUTHORITY = /SELF_SIGNED_CERT|UNABLE_TO_(?:VERIFY|GET_ISSUER)/
const DEEPEST = 5
/** GraphQL's types of errors, as the statuses that REST has for them; others count as an outage. */
const STATUS_OF: Readonly<Record<string, number>> = { FORBIDDEN: 403, INSUFFICIENT_SCOPES: 403, NOT_FOUND: 404 }

/** What octokit threw, as a refusal. Octokit gives a broken connection the status 500 and no response. */
export function refusalOf(error: unknown): Refusal {
  const { response, errors, status = 0 } = error as Failed
  const [first] = errors ?? []
  if (first) return { status: STATUS_OF[first.type ?? ''] ?? 0, headers: {}, message: `GraphQL: ${first.message}` }
  if (!response) return { status: 0, headers: {}, message: networkMessage(error) }
  const headers = Object.fromEntries(Object.entries(response.headers ?? {}).map(([name, value]) => [name, `${value}`]))
  const { documentation_url: documentation } = (response.data ?? {}) as { documentation_url?: unknown }
  const message = wordsOf(response.data)
  return { status, headers, message, ...(typeof documentation === 'string' ? { documentation } : {}) }
}

/** GitHub's words; a page of a proxy's in between is not repeated. */
function wordsOf(data: unknown): string {
  const { message, errors } = (typeof data === 'object' ? (data ?? {}) : {}) as { message?: unknown; errors?: unknown }
  if (typeof message !== 'string') return '(an answer that is none of the API)'
  return Array.isArray(errors) && errors.length > 0 ? `${message}: ${JSON.stringify(errors)}` : message
}

/** The innermost cause tells most; Node wraps it as "fetch failed", and several addresses that failed have no message. */
function networkMessage(error: unknown): string {
  const chain: Failed[] = []
  for (let at = error; at instanceof Error && chain.length < DEEPEST; at = at.cause) chain.push(at as Failed)
  const last = chain.findLast(({ message, code }) => message || code)
  const hint = chain.some(({ code }) => UNKNOWN_AUTHORITY.test(code ?? ''))
    ? '; NODE_EXTRA_CA_CERTS names a CA file'
    : ''
  return `${last?.message || last?.code || 'the connection failed'}${hint}`
}
