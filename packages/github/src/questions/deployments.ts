import type { Question } from '../ask.ts'
import { type Json, listOf, numberOf, type Repository, textOf, timeOf } from './json.ts'

export interface Deployment {
  readonly id: number
  readonly sha: string
  readonly ref: string
  readonly createdAt: number
}

export interface DeploymentStatus {
  /** `error`, `failure`, `inactive`, `in_progress`, `queued`, `pending` or `success`. */
  readonly state: string
  readonly createdAt: number
  readonly url: string
}

const PERMISSION = 'deployments: read'

/** Deployments into an environment, newest first; of one commit where that is given. */
export function deploymentsOf(
  { owner, repo }: Repository,
  environment: string,
  sha?: string,
): Question<readonly Deployment[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/deployments',
    parameters: { owner, repo, environment, per_page: 30, ...(sha === undefined ? {} : { sha }) },
    permission: PERMISSION,
    read: (data) => listOf(data, readDeployment),
  }
}

/** What became of a deployment, newest first. */
export function deploymentStatusesOf({ owner, repo }: Repository, id: number): Question<readonly DeploymentStatus[]> {
  return {
    route: 'GET /repos/{owner}/{repo}/deployments/{deployment_id}/statuses',
    parameters: { owner, repo, deployment_id: id },
    permission: PERMISSION,
    read: (data) => listOf(data, readStatus),
  }
}

function readDeployment({ id, sha, ref, created_at }: Json): Deployment | undefined {
  const [number, commit, createdAt] = [numberOf(id), textOf(sha), timeOf(created_at)]
  if (number === undefined || commit === undefined || createdAt === undefined) return undefined
  return { id: number, sha: commit, ref: textOf(ref) ?? '', createdAt }
}

function readStatus({ state, created_at, log_url, target_url }: Json): DeploymentStatus | undefined {
  const [name, createdAt] = [textOf(state), timeOf(created_at)]
  if (name === undefined || createdAt === undefined) return undefined
  return { state: name, createdAt, url: textOf(log_url) || (textOf(target_url) ?? '') }
}
