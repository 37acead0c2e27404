import { answerTo, type Question } from './ask.ts'
import { openLine } from './line.ts'
import type { Outcome } from './outcome.ts'
import { allPages } from './pages.ts'
import { type Account, viewerOf } from './viewer.ts'

export interface GitHub {
  ask<T>(question: Question<T>): Promise<Outcome<T>>
  /** All pages of a list, or no list at all: a part of one is never told as the whole. */
  askAll<T>(question: Question<readonly T[]>): Promise<Outcome<readonly T[]>>
  /** Whose the token is; asked once. */
  account(): Promise<Outcome<Account>>
}

export interface GitHubOptions {
  readonly token: string
  /** The time for all questions together, waiting included, from the first on; in milliseconds. */
  readonly budgetMs: number
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
  return {
    ask: (question) => answerTo(line, question),
    askAll: (question) => allPages(line, question),
    account: () => {
      account ??= viewerOf(line)
      return account
    },
  }
}
