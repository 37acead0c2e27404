import type { Subject } from '../model/index.ts'
import { readPayload } from './event.ts'

type Environment = Readonly<Record<string, string | undefined>>

/** What the run is about, from the runner's variables and the event file. What cannot be read is left out. */
export function subjectOf(environment: Environment): Subject {
  const defaultBranch = defaultBranchOf(environment.GITHUB_EVENT_PATH)
  const serverUrl = environment.GITHUB_SERVER_URL
  return {
    repository: environment.GITHUB_REPOSITORY ?? '',
    sha: environment.GITHUB_SHA ?? '',
    ref: environment.GITHUB_REF ?? '',
    event: environment.GITHUB_EVENT_NAME ?? '',
    ...(defaultBranch === undefined ? {} : { defaultBranch }),
    ...(serverUrl === undefined ? {} : { serverUrl }),
  }
}

function defaultBranchOf(path: string | undefined): string | undefined {
  const payload = readPayload(path) as { repository?: { default_branch?: unknown } } | undefined
  const branch = payload?.repository?.default_branch
  return typeof branch === 'string' ? branch : undefined
}
