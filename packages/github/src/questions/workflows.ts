import type { Question } from '../ask.ts'
import { type Json, listOf, numberOf, type Repository, record, textOf } from './json.ts'

/** A workflow of a repository. */
export interface Workflow {
  readonly id: number
  readonly name: string
  /** `.github/workflows/ci.yml`; `dynamic/…` for those GitHub runs by itself. */
  readonly path: string
  /** `active`, `disabled_manually`, `disabled_inactivity`, `disabled_fork`, `deleted`. */
  readonly state: string
}

/** All workflows. */
export function workflowsOf({ owner, repo }: Repository): Question<readonly Workflow[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/actions/workflows',
    parameters: { owner, repo },
    permission: 'actions: read',
    isShared: true,
    read: (data) => listOf(record(data)['workflows'], readWorkflow),
  }
}

function readWorkflow({ id, name, path, state }: Json): Workflow | undefined {
  const [number, file] = [numberOf(id), textOf(path)]
  if (number === undefined || file === undefined) return undefined
  return { id: number, name: textOf(name) ?? file, path: file, state: textOf(state) ?? '' }
}

/** The name of the branch that everything is merged into. */
export function defaultBranchOf({ owner, repo }: Repository): Question<string> {
  return {
    route: 'GET /repos/{owner}/{repo}',
    parameters: { owner, repo },
    permission: 'metadata: read',
    isShared: true,
    read: (data) => textOf(record(data)['default_branch']),
  }
}

/** The text of a file at a branch, tag or commit. */
export function contentOf({ owner, repo }: Repository, path: string, ref: string): Question<string> {
  return {
    route: 'GET /repos/{owner}/{repo}/contents/{path}',
    parameters: { owner, repo, path, ref },
    permission: 'contents: read',
    isShared: true,
    read: (data) => {
      const { content, encoding } = record(data)
      // Over 1 MB the encoding is `none` and the content empty: docs.github.com, "Get repository content".
      return encoding === 'base64' && typeof content === 'string'
        ? Buffer.from(content, 'base64').toString('utf8')
        : undefined
    },
  }
}
