import type { Budget } from './budget.ts'
import { retryAfterOf } from './rate-limit.ts'

interface RequestOptions {
  readonly method?: string
  readonly request: { retries?: number; retryCount?: number; retryAfter?: number }
}

interface Failure {
  readonly message: string
  readonly status?: number
  readonly request?: { request?: RequestOptions['request'] }
  readonly response?: { readonly headers: Readonly<Record<string, string>> }
}

interface Hooked {
  readonly hook: {
    error(name: 'request', handle: (error: unknown, options: unknown) => never): void
  }
}

/**
 * An octokit plugin that decides, before plugin-retry (8.1.1) does, what is worth another attempt. That plugin asks again
 * after 1, 4 and 9 seconds whatever time is left, and would post a comment twice whose first answer got lost; and neither
 * it nor plugin-throttling (11.0.5) minds a `retry-after` without the words "secondary rate".
 */
export function budgeted(budget: Budget, secondMs: number, most: number) {
  return ({ hook }: Hooked): Record<string, never> => {
    hook.error('request', (error, options) => {
      decide(error as Failure, options as RequestOptions, { left: budget.left(), secondMs, most })
      throw error
    })
    return {}
  }
}

function decide(
  error: Failure,
  options: RequestOptions,
  { left, secondMs, most }: { left: number; secondMs: number; most: number },
): void {
  const { request } = options
  const pause = ((request.retryCount ?? 0) + 1) ** 2 * secondMs
  if (pause >= left || options.method === 'POST') request.retries = 0
  const seconds = retryAfterOf(error.response?.headers ?? {})
  const limited = error.status === 403 || error.status === 429
  if (!limited || seconds === undefined || /\bsecondary rate\b/i.test(error.message) || !error.request) return
  // How plugin-retry hands its decision to its own limiter (dist-src/index.js, `retryRequest`).
  if (seconds * secondMs < left)
    error.request.request = { ...error.request.request, retries: most, retryAfter: seconds }
}
