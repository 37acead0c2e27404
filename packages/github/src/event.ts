import { readFileSync, statSync } from 'node:fs'

type Environment = Readonly<Record<string, string | undefined>>

/** What started the run. */
export interface Event {
  readonly name: string
  /** The webhook's payload; undefined where it cannot be read. */
  readonly payload: unknown
}

// GitHub caps a webhook payload at 25 MB (docs "Webhook events and payloads").
const LARGEST = 25 * 1024 * 1024

/** The event, from the runner's variables and the file they name. */
export function readEvent(environment: Environment): Event {
  return { name: environment.GITHUB_EVENT_NAME ?? '', payload: readPayload(environment.GITHUB_EVENT_PATH) }
}

function readPayload(path: string | undefined): unknown {
  if (!path) return undefined
  try {
    return statSync(path).size > LARGEST ? undefined : JSON.parse(readFileSync(path, 'utf8'))
  } catch {
    return undefined
  }
}

/** The run, from the runner's variables; undefined outside of one. */
export function runOf({ GITHUB_RUN_ID: id = '', GITHUB_RUN_ATTEMPT: attempt = '1' }: Environment) {
  return /^\d{1,15}$/.test(id) && /^\d{1,6}$/.test(attempt) ? { id: Number(id), attempt: Number(attempt) } : undefined
}
