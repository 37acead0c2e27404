/** An answer with a status below 400. */
export interface Answer {
  readonly status: number
  readonly headers: Readonly<Record<string, string | number | undefined>>
  readonly data: unknown
}

/** What of octokit is used. */
export interface Connection {
  request(route: string, parameters?: Record<string, unknown>): Promise<Answer>
  graphql(query: string, variables?: Record<string, unknown>): Promise<unknown>
}
