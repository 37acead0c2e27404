import { readPayload } from './event.ts'

interface Payload {
  readonly pull_request?: { readonly base?: { readonly sha?: unknown } }
  readonly merge_group?: { readonly base_sha?: unknown }
  readonly before?: unknown
}

/**
 * Commits from which the change at hand may be told, best first: what the event names as the base, then the first parent,
 * which is the base in the merge commit that GitHub checks out for a pull request ("Events that trigger workflows").
 * Nothing where the event has no base.
 */
export function changeBases(
  environment: Readonly<Record<string, string | undefined>> = process.env,
): readonly string[] {
  const payload = readPayload(environment.GITHUB_EVENT_PATH) as Payload | undefined
  const named = [payload?.pull_request?.base?.sha, payload?.merge_group?.base_sha, payload?.before]
  // A branch that is new was pushed on nothing: forty zeros.
  const bases = named.filter((sha): sha is string => typeof sha === 'string' && /^(?!0+$)[0-9a-f]{40,64}$/.test(sha))
  return payload?.pull_request ? [...bases, 'HEAD^1'] : bases
}
