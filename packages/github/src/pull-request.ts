import type { Event } from './event.ts'
import { absent, measured, type Outcome } from './outcome.ts'

/** Which pull request a run belongs to. */
export interface PullRequest {
  readonly number: number
  /** Its branch lies in another repository: the token of `pull_request` is read-only then. */
  readonly isFork: boolean
}

type Json = Readonly<Record<string, unknown>>

/**
 * The pull request of an event, from its payload alone. `workflow_run` names none for a fork (actions/runner#3444), and
 * names those of other repositories that have the same head; only one that goes into this repository counts.
 */
export function pullRequestOf({ name, payload }: Event): Outcome<PullRequest> {
  const event = record(payload)
  const repository = record(event.repository).id
  const candidates = name === 'workflow_run' ? list(record(event.workflow_run).pull_requests) : [pullOf(name, event)]
  const pulls = candidates.map(record).filter((pull) => isHere(pull, repository) && isNumber(pull.number))
  const [pull] = pulls
  if (!pull) return absent(`the event ${JSON.stringify(name)} names no pull request of this repository`)
  if (pulls.length > 1)
    return absent(`the event names ${pulls.length} pull requests; which one is meant, it does not say`)
  return measured({ number: Number(pull.number), isFork: isFork(pull) })
}

/** A comment on a pull request comes as one on an issue, with a key `pull_request`. */
function pullOf(name: string, event: Json): unknown {
  const issue = record(event.issue)
  return name === 'issue_comment' && issue.pull_request ? { number: issue.number } : event.pull_request
}

function isHere(pull: Json, repository: unknown): boolean {
  const base = record(record(pull.base).repo).id
  return base === undefined || base === repository
}

function isFork(pull: Json): boolean {
  const [head, base] = [record(pull.head), record(pull.base)]
  if (pull.head === undefined) return false
  // The repository of the head is null once a fork was deleted.
  return record(head.repo).id !== record(base.repo).id
}

const isNumber = (value: unknown) => Number.isSafeInteger(value) && Number(value) > 0
const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})
