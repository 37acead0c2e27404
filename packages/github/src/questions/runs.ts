import type { Question } from '../ask.ts'
import { type Json, listOf, numberOf, type Repository, record, textOf, textsOf, timeOf } from './json.ts'

/** A run of a workflow, as its latest attempt is. */
export interface WorkflowRun {
  readonly id: number
  readonly name: string
  /** Of the workflow's file, without `@` and what may follow. */
  readonly path: string
  readonly event: string
  readonly branch: string | undefined
  readonly sha: string
  /** Where the branch lies; undefined once a fork was deleted. */
  readonly headRepository: string | undefined
  readonly status: string
  readonly conclusion: string | undefined
  readonly attempt: number
  /** Milliseconds since the epoch. A re-run does not change it. */
  readonly createdAt: number
  readonly updatedAt: number
  readonly url: string
}

/** A job of a run. */
export interface Job {
  readonly id: number
  readonly name: string
  readonly status: string
  readonly conclusion: string | undefined
  readonly labels: readonly string[]
  /** A runner took it. GitHub writes null or 0 where none did. */
  readonly hasRunner: boolean
  readonly createdAt: number
  readonly completedAt: number | undefined
  readonly url: string
}

/** Which runs: by branch, event, sha, status or conclusion, and time (`>=2026-01-01`). */
export interface RunFilter {
  readonly branch?: string
  readonly event?: string
  readonly status?: string
  readonly head_sha?: string
  readonly created?: string
  readonly per_page?: number
}

const PERMISSION = 'actions: read'

/** Runs of one workflow, by its file's name or number, newest first. */
export function workflowRunsOf(
  { owner, repo }: Repository,
  workflow: string | number,
  filter: RunFilter,
): Question<readonly WorkflowRun[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/actions/workflows/{workflow_id}/runs',
    parameters: { owner, repo, workflow_id: workflow, exclude_pull_requests: true, ...filter },
    permission: PERMISSION,
    read: (data) => listOf(record(data)['workflow_runs'], readRun),
    total: (data) => numberOf(record(data)['total_count']),
  }
}

/** Runs of all workflows, newest first. */
export function runsOf({ owner, repo }: Repository, filter: RunFilter): Question<readonly WorkflowRun[]> {
  return {
    ...workflowRunsOf({ owner, repo }, 0, filter),
    route: 'GET /repos/{owner}/{repo}/actions/runs',
    parameters: { owner, repo, exclude_pull_requests: true, ...filter },
  }
}

/** One attempt of a run. */
export function attemptOf({ owner, repo }: Repository, run: number, attempt: number): Question<WorkflowRun> {
  return {
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/attempts/{attempt_number}',
    parameters: { owner, repo, run_id: run, attempt_number: attempt, exclude_pull_requests: true },
    permission: PERMISSION,
    read: (data) => readRun(record(data)),
  }
}

/** The jobs of a run's latest attempt. */
export function jobsOf({ owner, repo }: Repository, run: number): Question<readonly Job[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/actions/runs/{run_id}/jobs',
    parameters: { owner, repo, run_id: run },
    permission: PERMISSION,
    read: (data) => listOf(record(data)['jobs'], readJob),
  }
}

function readRun(run: Json): WorkflowRun | undefined {
  const [id, sha, createdAt] = [numberOf(run['id']), textOf(run['head_sha']), timeOf(run['created_at'])]
  if (id === undefined || sha === undefined || createdAt === undefined) return undefined
  return {
    id,
    sha,
    createdAt,
    updatedAt: timeOf(run['updated_at']) ?? createdAt,
    name: textOf(run['name']) ?? '',
    path: (textOf(run['path']) ?? '').replace(/@.*$/, ''),
    event: textOf(run['event']) ?? '',
    branch: textOf(run['head_branch']),
    headRepository: textOf(record(run['head_repository'])['full_name']),
    status: textOf(run['status']) ?? '',
    conclusion: textOf(run['conclusion']),
    attempt: numberOf(run['run_attempt']) ?? 1,
    url: textOf(run['html_url']) ?? '',
  }
}

function readJob(job: Json): Job | undefined {
  const [id, createdAt] = [numberOf(job['id']), timeOf(job['created_at']) ?? timeOf(job['started_at'])]
  if (id === undefined || createdAt === undefined) return undefined
  return {
    id,
    createdAt,
    name: textOf(job['name']) ?? '',
    status: textOf(job['status']) ?? '',
    conclusion: textOf(job['conclusion']),
    labels: textsOf(job['labels']),
    hasRunner: (numberOf(job['runner_id']) ?? 0) > 0,
    completedAt: timeOf(job['completed_at']),
    url: textOf(job['html_url']) ?? '',
  }
}
