import { type Budget, startBudget } from './budget.ts'
import type { GitHubOptions } from './client.ts'
import type { Answer, Connection } from './connection.ts'
import { refusalOf } from './failure.ts'
import { denied, measured, type Outcome, off } from './outcome.ts'
import { outcomeOfRefusal } from './refusal.ts'
import { type Told, toldWithout } from './told.ts'
import { urlOf } from './url.ts'

const PUBLIC_API = 'https://api.github.com'

/** The way to one GitHub with one token; what does not come back as an answer comes back as an outcome. */
export interface Line {
  readonly baseUrl: string
  readonly told: Told
  request(route: string, parameters: Readonly<Record<string, unknown>>, permission: string): Promise<Outcome<Answer>>
  graphql(query: string, permission: string): Promise<Outcome<unknown>>
}

export function openLine(options: GitHubOptions): Line {
  const token = options.token.trim()
  const told = toldWithout(token)
  const baseUrl = (options.apiUrl ?? (process.env.GITHUB_API_URL || PUBLIC_API)).replace(/\/+$/, '')
  let open: { budget: Budget; connection: Promise<Connection> } | undefined
  const use = async <T>(permission: string, what: (connection: Connection) => Promise<T>): Promise<Outcome<T>> => {
    // A header can hold nothing else, and the complaint about it would quote the token.
    if (!/^[!-~]+$/.test(token)) return denied(permission, 'there is no token, or it has characters that none has')
    if (!isWeb(baseUrl)) return off(`the address of the API, ${told(baseUrl)}, is none`)
    open ??= connected({ ...options, token }, baseUrl)
    const { budget, connection } = open
    try {
      return measured(
        await budget.within(connection.then((opened) => (budget.signal.aborted ? never() : what(opened)))),
      )
    } catch (error) {
      const refusal = refusalOf(error)
      return outcomeOfRefusal({ ...refusal, message: told(refusal.message) }, permission)
    }
  }
  return {
    baseUrl,
    told,
    request: (route, parameters, permission) => use(permission, (opened) => opened.request(route, { ...parameters })),
    graphql: (query, permission) => use(permission, (opened) => opened.graphql(query)),
  }
}

/** Starts the budget and loads octokit. */
function connected(options: GitHubOptions, baseUrl: string): { budget: Budget; connection: Promise<Connection> } {
  const budget = startBudget(options.budgetMs, options.signal)
  const secondMs = options.secondMs ?? 1_000
  const load = async () => (await import('./octokit.ts')).connect({ token: options.token, baseUrl, budget, secondMs })
  return { budget, connection: load() }
}

/** Once the budget is over nothing is sent; whoever waits has been told. */
function never(): Promise<never> {
  return new Promise(() => {})
}

function isWeb(address: string): boolean {
  return /^https?:$/.test(urlOf(address)?.protocol ?? '')
}
