import type { Question } from '../ask.ts'
import { type Json, listOf, numberOf, type Repository, record, textOf, timeOf } from './json.ts'

/** A check run or a commit status: GitHub requires both by name. */
export interface Check {
  readonly kind: 'check run' | 'status'
  readonly id: number
  readonly name: string
  /** `completed` for every status that is not pending. */
  readonly status: string
  readonly conclusion: string | undefined
  /** The App's number and short name; a status tells neither. */
  readonly app: number | undefined
  readonly appSlug: string | undefined
  /** The run of Actions it belongs to, where it is one's. */
  readonly run: number | undefined
  /** When it started; 0 where it did not. */
  readonly at: number
  readonly url: string
}

/** The latest check run of each name and suite, for a commit. */
export function checkRunsOf({ owner, repo }: Repository, sha: string): Question<readonly Check[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
    parameters: { owner, repo, ref: sha, filter: 'latest' },
    permission: 'checks: read',
    isShared: true,
    read: (data) => listOf(record(data)['check_runs'], readCheckRun),
    total: (data) => numberOf(record(data)['total_count']),
  }
}

/** The latest status of each context, for a commit. The combined state is not read: it is `pending` where there is none. */
export function statusesOf({ owner, repo }: Repository, sha: string): Question<readonly Check[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/commits/{ref}/status',
    parameters: { owner, repo, ref: sha },
    permission: 'statuses: read',
    isShared: true,
    read: (data) => listOf(record(data)['statuses'], readStatus),
    total: (data) => numberOf(record(data)['total_count']),
  }
}

function readCheckRun(run: Json): Check | undefined {
  const [id, name, status] = [numberOf(run['id']), textOf(run['name']), textOf(run['status'])]
  if (id === undefined || name === undefined || status === undefined) return undefined
  const url = textOf(run['details_url']) ?? textOf(run['html_url']) ?? ''
  const app = record(run['app'])
  const ofRun = /\/actions\/runs\/(\d{1,15})(?:\/|$)/.exec(url)?.[1]
  return {
    kind: 'check run',
    id,
    name,
    status,
    url,
    conclusion: textOf(run['conclusion']),
    app: numberOf(app['id']),
    appSlug: textOf(app['slug']),
    run: ofRun === undefined ? undefined : Number(ofRun),
    at: timeOf(run['started_at']) ?? 0,
  }
}

// docs.github.com, "Commit statuses": error, failure, pending, success.
const CONCLUSION: Readonly<Record<string, string>> = { success: 'success', failure: 'failure', error: 'failure' }

function readStatus(status: Json): Check | undefined {
  const [id, name, state] = [numberOf(status['id']), textOf(status['context']), textOf(status['state'])]
  if (id === undefined || name === undefined || state === undefined) return undefined
  const isPending = state === 'pending'
  return {
    kind: 'status',
    id,
    name,
    status: isPending ? 'pending' : 'completed',
    conclusion: isPending ? undefined : (CONCLUSION[state] ?? state),
    app: undefined,
    appSlug: undefined,
    run: undefined,
    at: timeOf(status['updated_at']) ?? timeOf(status['created_at']) ?? 0,
    url: textOf(status['target_url']) ?? '',
  }
}
