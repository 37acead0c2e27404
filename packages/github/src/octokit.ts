import http from 'node:http'
import { retry } from '@octokit/plugin-retry'
import { throttling } from '@octokit/plugin-throttling'
import Bottleneck from 'bottleneck/light.js'
import type { Budget } from './budget.ts'
import { budgeted } from './budgeted.ts'
import type { Connection } from './connection.ts'
import { refuseDowngrade } from './downgrade.ts'

// Reached by `import()` alone, and the only module that loads octokit: a gate that asks GitHub nothing does not pay.

const REQUEST_MS = 30_000
const MOST_ATTEMPTS = 3
// Beside those of plugin-retry: it would ask again after 1, 4 and 9 seconds whatever a 429's `retry-after` says.
// A conflict stays one until what was written meanwhile is read.
const NOT_RETRIED = [400, 401, 403, 404, 409, 410, 422, 429, 451]
const silent = { debug: nothing, info: nothing, warn: nothing, error: nothing }

export interface ConnectOptions {
  readonly token: string
  readonly baseUrl: string
  readonly budget: Budget
  /** How long a second of waiting lasts; tests make it short. */
  readonly secondMs: number
}

/** Octokit, as the toolkit configures it, with retries and throttling that keep to the budget. */
export async function connect({ token, baseUrl, budget, secondMs }: ConnectOptions): Promise<Connection> {
  // Node's fetch minds HTTPS_PROXY only when told to; Node 20 and 24.4 cannot be told.
  http.setGlobalProxyFromEnv?.()
  const { getOctokit } = await toolkit()
  const wait = (seconds: number, _options: unknown, _octokit: unknown, attempts: number) =>
    attempts < MOST_ATTEMPTS && seconds * secondMs < budget.left()
  const options = {
    baseUrl,
    userAgent: 'ci-gates',
    log: silent,
    request: { fetch: fetchWithin(budget), log: silent },
    retry: { doNotRetry: NOT_RETRIED, retries: MOST_ATTEMPTS, retryAfterBaseValue: secondMs },
    throttle: { onRateLimit: wait, onSecondaryRateLimit: wait, retryAfterBaseValue: secondMs, ...pace(secondMs) },
  }
  return getOctokit(token, options, budgeted(budget, secondMs, MOST_ATTEMPTS), retry, throttling)
}

/**
 * One request after the other, a second between writes and three between those that notify: docs.github.com, "Best
 * practices for using the REST API", and plugin-throttling's own figures, which are not in its options.
 */
function pace(secondMs: number) {
  const paced = (seconds: number) => new Bottleneck.Group({ maxConcurrent: 1, minTime: seconds * secondMs })
  return { global: paced(0), write: paced(1), notifications: paced(3) }
}

/**
 * The toolkit reads the event while it is imported, throws where that is no JSON, and prints where there is none
 * (@actions/github 9.1.1, lib/context.js); nothing of it is used here, so the event is hidden from it.
 */
async function toolkit(): Promise<typeof import('@actions/github')> {
  const { GITHUB_EVENT_PATH: path } = process.env
  delete process.env.GITHUB_EVENT_PATH
  try {
    return await import('@actions/github')
  } finally {
    if (path !== undefined) process.env.GITHUB_EVENT_PATH = path
  }
}

/** The platform's fetch, which ends with the budget and never lasts longer than a request may. */
function fetchWithin({ signal, left, spend }: Budget): typeof fetch {
  return async (url, init) => {
    spend()
    const controller = new AbortController()
    const stop = () => controller.abort(signal.reason)
    const seconds = REQUEST_MS / 1_000
    const late = () => controller.abort(new Error(`no answer within ${seconds} s`))
    // Not cleared once there are headers: the body counts, too.
    setTimeout(late, Math.min(REQUEST_MS, left())).unref()
    if (signal.aborted) stop()
    signal.addEventListener('abort', stop, { once: true })
    const response = await fetch(url, { ...init, signal: controller.signal })
    refuseDowngrade(`${url}`, response.url)
    return response
  }
}

function nothing(): void {}
