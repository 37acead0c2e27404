import type { GitHub, Outcome, Question } from '@ci-gates/github'
import type { Filled } from '../render/dashboard.ts'

/** Where a file is committed. */
export interface CommitPlace {
  readonly owner: string
  readonly repo: string
  readonly branch: string
  /** Relative to the repository's root. */
  readonly path: string
}

export type Committed =
  | { readonly action: 'committed' | 'unchanged' }
  | { readonly problem: string; readonly line?: number }

const MOST_TRIES = 3
const ROUTE = '/repos/{owner}/{repo}/contents/{path}'

/**
 * Commits one file to a branch, made anew from what the branch holds at that moment: when somebody else was faster, from
 * what they wrote. No workflow starts from it: a commit with GITHUB_TOKEN starts none, and `[skip ci]` says it of others.
 */
export async function commitFile(
  github: GitHub,
  place: CommitPlace,
  make: (before: string | undefined) => Filled,
  message: string,
): Promise<Committed> {
  for (let tries = 1; ; tries++) {
    const now = await github.ask(fileQuestion(place))
    if (now.kind !== 'measured' && now.kind !== 'absent') return { problem: whyNot(now) }
    const before = now.kind === 'measured' ? now.value : undefined
    const made = make(before?.text)
    if ('problem' in made) return made
    if (made.text === before?.text) return { action: 'unchanged' }
    const put = await github.ask(putQuestion(place, made.text, before?.sha, message))
    if (put.kind === 'measured') return { action: 'committed' }
    if (!isConflict(put) || tries === MOST_TRIES) return { problem: whyNot(put) }
  }
}

function fileQuestion({ owner, repo, branch, path }: CommitPlace): Question<{ text: string; sha: string }> {
  return {
    route: `GET ${ROUTE}`,
    parameters: { owner, repo, path, ref: branch },
    permission: 'contents: read',
    read: (data) => {
      const { content, encoding, sha } = (data ?? {}) as Readonly<Record<string, unknown>>
      if (encoding !== 'base64' || typeof content !== 'string' || typeof sha !== 'string') return undefined
      return { text: Buffer.from(content, 'base64').toString('utf8'), sha }
    },
  }
}

function putQuestion(
  { owner, repo, branch, path }: CommitPlace,
  text: string,
  sha: string | undefined,
  message: string,
): Question<true> {
  const content = Buffer.from(text).toString('base64')
  return {
    route: `PUT ${ROUTE}`,
    parameters: { owner, repo, path, branch, message, content, ...(sha === undefined ? {} : { sha }) },
    permission: 'contents: write',
    read: () => true,
  }
}

/** 409: the branch or the file moved on since it was read. */
function isConflict(outcome: Outcome<unknown>): boolean {
  return outcome.kind === 'transient' && /^409\b/.test(outcome.detail)
}

function whyNot(outcome: Exclude<Outcome<unknown>, { kind: 'measured' }>): string {
  return outcome.kind === 'denied' ? `${outcome.detail}; it needs ${outcome.permission}` : outcome.detail
}
