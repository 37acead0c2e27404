import type { Event } from './event.ts'

type Json = Readonly<Record<string, unknown>>

/**
 * The commit that a check run belongs on: of a pull request the head of its branch, since GITHUB_SHA is a merge that
 * GitHub makes for the run and shows nowhere (docs.github.com, "Events that trigger workflows", pull_request).
 */
export function headShaOf({ payload }: Event, sha: string): string {
  const event = record(payload)
  const head = record(record(event.pull_request).head).sha ?? record(event.workflow_run).head_sha
  return typeof head === 'string' && /^[0-9a-f]{40,64}$/.test(head) ? head : sha
}

const record = (value: unknown): Json => (typeof value === 'object' && value !== null ? (value as Json) : {})
