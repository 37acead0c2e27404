import type { World } from '@ci-gates/core/model'
import { type GitHub, openGitHub, type Repository, repositoryOf, runOf, type Unmeasured } from '@ci-gates/github'
import type { Values } from '../plan.ts'

/** Softness is told beside the verdict: nobody waits long for it. */
const BUDGET_MS = 20_000

/** GitHub, as far as this run may ask it; why not otherwise. */
export type Access =
  | { readonly github: GitHub; readonly place: Repository; readonly run: { id: number; attempt: number } }
  | { readonly problem: string }

export function accessOf({ githubToken }: Pick<Values, 'githubToken'>, { subject, signal }: World): Access {
  const place = repositoryOf(subject.repository)
  const run = runOf(process.env)
  if (!place || !run) return { problem: 'this is no run of a workflow' }
  if (!githubToken)
    return { problem: 'there is no token; give github-token, with permissions checks: write and contents: read' }
  const github = openGitHub({ token: githubToken, budgetMs: BUDGET_MS, signal: signal as globalThis.AbortSignal })
  return { github, place, run }
}

export function whyNot(outcome: Unmeasured): string {
  return outcome.kind === 'denied' ? `${outcome.detail}; it needs ${outcome.permission}` : outcome.detail
}
