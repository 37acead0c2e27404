import type { BearerCredentialHandler } from './auth.ts'

// Stands in for @actions/http-client, which @actions/core uses for one thing only, asking for an OIDC token (core's
// lib/oidc-utils.js), and @actions/github to find a proxy's agent (its lib/internal/utils.js); the original brings
// undici with it, 97 % of a bundle's bytes. See docs/adr/0003.

interface RequestOptions {
  readonly allowRetries?: boolean
  readonly maxRetries?: number
}

export interface TypedResponse<T> {
  readonly statusCode: number
  readonly result: T | null
  readonly headers: Readonly<Record<string, string>>
}

const RETRIED = [502, 503, 504]
const PAUSE_MS = 100
const LONGEST_MESSAGE = 1_000

/** An HTTP client over the platform's fetch. Proxies work where Node reads them from the environment. */
export class HttpClient {
  readonly userAgent: string
  readonly handlers: readonly BearerCredentialHandler[]
  readonly attempts: number

  constructor(
    userAgent = 'actions/http-client',
    handlers: readonly BearerCredentialHandler[] = [],
    options: RequestOptions = {},
  ) {
    this.userAgent = userAgent
    this.handlers = handlers
    this.attempts = options.allowRetries ? 1 + (options.maxRetries ?? 1) : 1
  }

  /**
   * Gets JSON; a 404 gives a null result.
   * @throws Error with `statusCode` for any other status above 299, as @actions/http-client 4 does.
   */
  async getJson<T>(url: string): Promise<TypedResponse<T>> {
    const response = await this.#get(url)
    const text = await response.text()
    const result = parseJson(text) as T | null
    if (response.status > 299 && response.status !== 404) throw failure(response.status, text, result)
    return {
      statusCode: response.status,
      result: response.status === 404 ? null : result,
      headers: Object.fromEntries(response.headers),
    }
  }

  /** What `node:http` would send through a proxy: @actions/github asks for it, and fetches without. */
  getAgent(): undefined {}

  /** The same for undici, whose place the platform's fetch takes; Node minds the proxy itself. */
  getAgentDispatcher(): undefined {}

  async #get(url: string): Promise<Response> {
    const authorization = this.handlers.map(({ token }) => `Bearer ${token}`)[0]
    const headers = {
      accept: 'application/json',
      'user-agent': this.userAgent,
      ...(authorization ? { authorization } : {}),
    }
    for (let attempt = 1; ; attempt++) {
      const response = await fetch(url, { headers })
      if (attempt >= this.attempts || !RETRIED.includes(response.status)) return response
      await response.arrayBuffer()
      await new Promise((resolve) => setTimeout(resolve, PAUSE_MS * attempt))
    }
  }
}

/** What is no JSON counts as nothing, as in the original: a proxy in between answers with a page of its own. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return null
  }
}

function failure(statusCode: number, text: string, result: unknown): Error {
  const told = (result as { message?: unknown } | null)?.message
  const message = typeof told === 'string' ? told : text.slice(0, LONGEST_MESSAGE) || `Failed request: (${statusCode})`
  return Object.assign(new Error(message), { statusCode, result })
}
