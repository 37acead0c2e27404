import { type Budget, startBudget } from './budget.ts'
import type { GitHubOptions } from './client.ts'
import type { Answer, Connection } from './connection.ts'
import { refusalOf } from './failure.ts'
import { denied, measured, type Outcome, off, transient } from './outcome.ts'
import { outcomeOfRefusal } from './refusal.ts'
import { type Told, toldWithout } from './told.ts'
import { urlOf } from './url.ts'

const PUBLIC_API = 'https://api.github.com'

type Connect = typeof import('./octokit.ts')['connect']

/** The way to one GitHub with one token; what does not come back as an answer comes back as an outcome. */
export interface Line {
  readonly baseUrl: string
  readonly told: Told
  request(route: string, parameters: Readonly<Record<string, unknown>>, permission: string): Promise<Outcome<Answer>>
  graphql(query: string, permission: string): Promise<Outcome<unknown>>
  /** How many requests were sent so far. */
  requests(): number
}

export function openLine(options: GitHubOptions): Line {
  const token = options.token.trim()
  const told = toldWithout(token)
  const baseUrl = (options.apiUrl ?? (process.env.GITHUB_API_URL || PUBLIC_API)).replace(/\/+$/, '')
  let open: { budget: Budget; connection: Promise<Connection> } | undefined
  const use = async <T>(permission: string, what: (connection: Connection) => Promise<T>): Promise<Outcome<T>> => {
    // A header can hold nothing else, and the complaint about it would quote the token.
    if (!/^[!-~]+$/.test(token))
      return { ...denied(permission, 'there is no token, or it has characters that none has'), isMissing: true }
    if (!isWeb(baseUrl)) return off(`the address of the API, ${told(baseUrl)}, is none`)
    // Outside of `try`: a chunk that cannot be loaded is a crash, and no outcome of GitHub's.
    const { connect } = await import('./octokit.ts')
    open ??= connected({ ...options, token }, baseUrl, connect)
    const { budget, connection } = open
    try {
      return measured(
        await budget.within(connection.then((opened) => (budget.signal.aborted ? never() : what(opened)))),
      )
    } catch (error) {
      const refusal = refusalOf(error)
      if (budget.signal.aborted && refusal.status === 0) return transient(told(refusal.message), 'budget')
      return outcomeOfRefusal({ ...refusal, message: told(refusal.message) }, permission)
    }
  }
  return {
    baseUrl,
    told,
    request: (route, parameters, permission) => use(permission, (opened) => opened.request(route, { ...parameters })),
    graphql: (query, permission) => use(permission, (opened) => opened.graphql(query)),
    requests: () => open?.budget.spent() ?? 0,
  }
}

/** Starts the budget, and the client that keeps to it. */
function connected(options: GitHubOptions, baseUrl: string, connect: Connect) {
  const budget = startBudget(options.budgetMs, options.signal, options.mostRequests)
  const secondMs = options.secondMs ?? 1_000
  return { budget, connection: connect({ token: options.token, baseUrl, budget, secondMs }) }
}

/** Once the budget is over nothing is sent; whoever waits has been told. */
function never(): Promise<never> {
  return new Promise(() => {})
}

function isWeb(address: string): boolean {
  return /^https?:$/.test(urlOf(address)?.protocol ?? '')
}
