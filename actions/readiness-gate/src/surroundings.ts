import { pullRequestOf, readEvent, runOf } from '@ci-gates/github'

/** What a run is about, as the runner's variables and the event tell. */
export interface Surroundings {
  readonly event: string
  readonly repository: string
  readonly owner: string
  readonly repo: string
  /** The commit that is judged: the head of a pull request, not the merge that the runner made of it. */
  readonly sha: string
  /** The branch that is judged, or would be merged into. */
  readonly branch: string | undefined
  readonly defaultBranch: string | undefined
  readonly pullRequest: number | undefined
  /** The commit whose configuration counts, where the judged commit's own cannot be trusted. */
  readonly baseSha: string | undefined
  readonly run: { readonly id: number; readonly attempt: number } | undefined
  /** The workflow file that runs this gate: `.github/workflows/ready.yml`. */
  readonly workflow: string | undefined
}

type Json = Readonly<Record<string, unknown>>
type Environment = Readonly<Record<string, string | undefined>>

/** Outside of a workflow nothing is known but the workspace. */
export function surroundingsOf(environment: Environment): Surroundings {
  const { name: event, payload } = readEvent(environment)
  const { GITHUB_REPOSITORY: repository = '', GITHUB_SHA: own = '', GITHUB_REF: ref = '' } = environment
  const [owner = '', repo = ''] = repository.split('/')
  const pull = pullRequestOf({ name: event, payload })
  const pullJson = recordOf(recordOf(payload)['pull_request'])
  const group = recordOf(recordOf(payload)['merge_group'])
  const defaultBranch = textOf(recordOf(recordOf(payload)['repository'])['default_branch'])
  return {
    event,
    repository,
    owner,
    repo,
    sha: textOf(recordOf(pullJson['head'])['sha']) ?? textOf(group['head_sha']) ?? own,
    branch: branchOf(ref, pullJson, group),
    defaultBranch,
    pullRequest: pull.kind === 'measured' ? pull.value.number : undefined,
    baseSha: baseOf(event, pullJson, group, own),
    run: runOf(environment),
    workflow: /^[^/]+\/[^/]+\/(.+)@/.exec(environment['GITHUB_WORKFLOW_REF'] ?? '')?.[1],
  }
}

/** Events whose workspace may hold what a stranger wrote, and the commit that holds what the repository's people wrote. */
function baseOf(event: string, pull: Json, group: Json, own: string): string | undefined {
  if (event.startsWith('pull_request')) return textOf(recordOf(pull['base'])['sha']) ?? ''
  if (event === 'merge_group') return textOf(group['base_sha']) ?? ''
  return event === 'workflow_run' || event === 'issue_comment' ? own : undefined
}

function branchOf(ref: string, pull: Json, group: Json): string | undefined {
  const base = textOf(recordOf(pull['base'])['ref']) ?? textOf(group['base_ref'])?.replace(/^refs\/heads\//, '')
  if (base !== undefined) return base
  return ref.startsWith('refs/heads/') ? ref.slice('refs/heads/'.length) : undefined
}

function recordOf(value: unknown): Json {
  return typeof value === 'object' && value !== null ? (value as Json) : {}
}

function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}
