import { answerTo, type Question } from './ask.ts'
import { type GraphAnswer, type GraphQuestion, graphAnswerTo } from './graph.ts'
import { openLine } from './line.ts'
import type { Outcome } from './outcome.ts'
import { allPages, type Walk, walkPages } from './pages.ts'
import { type Account, viewerOf } from './viewer.ts'

export interface GitHub {
  ask<T>(question: Question<T>): Promise<Outcome<T>>
  /** All pages of a list, or no list at all: a part of one is never told as the whole. */
  askAll<T>(question: Question<readonly T[]>): Promise<Outcome<readonly T[]>>
  /**
   * Pages of a list until there are enough: `enough` sees what was read so far after each page. What was read before a
   * page failed is in `soFar`; it is no count of anything, unless it can only grow and is already too much.
   */
  walk<T>(question: Question<readonly T[]>, enough: (soFar: readonly T[]) => boolean): Promise<Walk<T>>
  /** A GraphQL query; a field under the path of an error is not `null`, but not known. */
  graph(question: GraphQuestion): Promise<Outcome<GraphAnswer>>
  /** How many requests were sent so far, redirects aside. */
  requests(): number
  /** Whose the token is; asked once. */
  account(): Promise<Outcome<Account>>
}

export interface GitHubOptions {
  readonly token: string
  /** The time for all questions together, waiting included, from the first on; in milliseconds. */
  readonly budgetMs: number
  /** How many requests may be sent at most; as many as there is time for where left out. */
  readonly mostRequests?: number
  readonly signal?: AbortSignal
  /** Default: `GITHUB_API_URL`, else github.com's. */
  readonly apiUrl?: string
  /** How long a second of waiting lasts, in milliseconds; tests make it short. */
  readonly secondMs?: number
}

/** Opens GitHub for questions. Nothing is loaded, sent or timed before the first of them. */
export function openGitHub(options: GitHubOptions): GitHub {
  const line = openLine(options)
  let account: Promise<Outcome<Account>> | undefined
  const shared = sharing()
  return {
    ask: (question) => shared('one', question, () => answerTo(line, question)),
    askAll: (question) => shared('all', question, () => allPages(line, question)),
    walk: (question, enough) => walkPages(line, question, enough),
    graph: (question) => graphAnswerTo(line, question),
    requests: line.requests,
    account: () => {
      account ??= viewerOf(line)
      return account
    },
  }
}

/** Asks the same shared question once; an answer that did not come is not kept. */
function sharing() {
  const kept = new Map<string, Promise<Outcome<unknown>>>()
  return <T>(how: string, question: Question<unknown>, ask: () => Promise<Outcome<T>>): Promise<Outcome<T>> => {
    if (!question.isShared) return ask()
    const key = JSON.stringify([how, question.route, question.parameters])
    const known = kept.get(key) ?? ask()
    kept.set(key, known)
    known.then(({ kind }) => kind === 'transient' && kept.delete(key))
    return known as Promise<Outcome<T>>
  }
}
