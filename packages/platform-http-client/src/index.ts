import type { BearerCredentialHandler } from './auth.ts'

// Stands in for @actions/http-client, which @actions/core uses for one thing only, asking for an OIDC token
// (core's lib/oidc-utils.js); the original brings undici with it, 97 % of a bundle's bytes. See docs/adr/0003.

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
    this.attempts = options.allowRetries === false ? 1 : 1 + (options.maxRetries ?? 1)
  }

  /**
   * Gets JSON; a 404 gives a null result.
   * @throws Error with `statusCode` for any other status above 299, as @actions/http-client 4 does.
   */
  async getJson<T>(url: string): Promise<TypedResponse<T>> {
    const response = await this.#get(url)
    const text = await response.text()
    const result = text === '' ? null : (JSON.parse(text) as T)
    if (response.status > 299 && response.status !== 404) throw failure(response.status, result)
    return {
      statusCode: response.status,
      result: response.status === 404 ? null : result,
      headers: Object.fromEntries(response.headers),
    }
  }

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

function failure(statusCode: number, result: unknown): Error {
  const told = (result as { message?: unknown } | null)?.message
  return Object.assign(new Error(typeof told === 'string' ? told : `Failed request: (${statusCode})`), {
    statusCode,
    result,
  })
}
