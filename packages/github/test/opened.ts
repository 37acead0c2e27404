import { type FakeAccount, type FakeGitHub, type FakeIssue, fakeGitHub } from '@ci-gates/testkit/fake-github'
import { afterEach, expect } from 'vitest'
import { type GitHub, type GitHubOptions, openGitHub } from '../src/index.ts'

/** Servers of one test; each is held to GitHub's own description, and stopped. */
const servers: FakeGitHub[] = []
afterEach(async () => {
  for (const server of servers.splice(0)) {
    await server[Symbol.asyncDispose]()
    expect(server.violations).toEqual([])
  }
})

export interface Opened {
  readonly server: FakeGitHub
  readonly github: GitHub
  readonly issue: FakeIssue
}

export const REPOSITORY = 'octo-org/octo-repo'

/** A fake GitHub with one pull request, 7, and a client of it. A second of waiting lasts a millisecond. */
export async function opened(options: Partial<GitHubOptions> & { as?: FakeAccount } = {}): Promise<Opened> {
  const server = await fakeGitHub()
  servers.push(server)
  if (options.as) server.addToken('token-of-another', options.as)
  const token = options.as ? 'token-of-another' : server.token
  const github = openGitHub({ token, apiUrl: server.url, budgetMs: 5_000, secondMs: 1, ...options })
  return { server, github, issue: server.addIssue(REPOSITORY, 7) }
}

/** What was asked, in turn. */
export function asked({ server }: Opened): string[] {
  return server.requests.map(({ method, target }) => `${method} ${target}`)
}

/** The bodies of all comments, in turn. */
export function bodies({ issue }: Opened): string[] {
  return issue.comments.map(({ body }) => body)
}
