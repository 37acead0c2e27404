import type { ServerResponse } from 'node:http'

/** An answer of the server's. */
export interface FakeAnswer {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  /** JSON, or a text that is sent as it is. */
  readonly body?: unknown
}

/** What goes wrong instead of an answer: the connection is reset, never answers, or ends within the body. */
export type Breakage = 'reset' | 'hang' | 'truncated'

export interface Fault {
  /** `GET`, `POST`…; every method where left out. */
  readonly method?: string
  /** On which paths; all where left out. */
  readonly path?: RegExp
  /** How many requests it meets; once where left out. */
  readonly times?: number
  /** How many requests pass before. */
  readonly skip?: number
  /** The operation is done, and only its answer is lost. */
  readonly isDone?: boolean
  readonly answer: FakeAnswer | Breakage
}

/** Faults in the order in which they were scripted; each request meets the first that fits. */
export interface Faults {
  add(fault: Fault): void
  next(method: string, target: string): Fault | undefined
}

export function faultScript(): Faults {
  const script: { fault: Fault; skip: number; left: number }[] = []
  return {
    add: (fault) => script.push({ fault, skip: fault.skip ?? 0, left: fault.times ?? 1 }),
    next: (method, target) => {
      const fitting = script.filter(
        ({ fault, left }) => left > 0 && (fault.method ?? method) === method && (fault.path ?? /^/).test(target),
      )
      const met = fitting.find((entry) => entry.skip-- <= 0)
      if (met) met.left--
      return met?.fault
    },
  }
}

/** GitHub's own words for what it refuses, as its documentation and users quote them. */
export const refusals = {
  badCredentials: refusal(401, 'Bad credentials'),
  notPermitted: refusal(403, 'Resource not accessible by integration', {
    'x-accepted-github-permissions': 'issues=write; pull_requests=write',
  }),
  notFound: refusal(404, 'Not Found'),
  primaryLimit: (reset: number) =>
    refusal(403, 'API rate limit exceeded for installation ID 7.', {
      'x-ratelimit-remaining': '0',
      'x-ratelimit-reset': String(reset),
    }),
  secondaryLimit: (seconds?: number) =>
    refusal(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      seconds === undefined ? {} : { 'retry-after': String(seconds) },
    ),
  invalid: refusal(422, 'Validation Failed', {}, { errors: [{ resource: 'IssueComment', code: 'unprocessable' }] }),
  unicorn: { status: 502, headers: { 'content-type': 'text/html' }, body: '<html>Unicorn!</html>' },
} as const

export function refusal(
  status: number,
  message: string,
  headers: Readonly<Record<string, string>> = {},
  more: Readonly<Record<string, unknown>> = {},
): FakeAnswer {
  const body = { message, documentation_url: 'https://docs.github.com/rest', status: String(status), ...more }
  return { status, headers, body }
}

/** Breaks an answer off. A connection that hangs is ended when the server stops. */
export function breakOff(response: ServerResponse, how: Breakage): void {
  if (how === 'reset') response.socket?.resetAndDestroy()
  if (how !== 'truncated') return
  response.writeHead(200, { 'content-type': 'application/json', 'content-length': '1000' })
  response.write('[{"id": 1, "bo')
  setTimeout(() => response.socket?.destroy(), 20)
}
