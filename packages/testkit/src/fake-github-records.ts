/** A thing as GitHub's API writes it, as far as a test says; the rest is put in from GitHub's own description. */
export type FakeRecord = Readonly<Record<string, unknown>>

/** What a repository of the fake GitHub holds, newest first where GitHub lists it so. */
export interface FakeRecords {
  /** What `GET /repos/{owner}/{repo}` says: `default_branch`. */
  about: FakeRecord
  readonly workflows: FakeRecord[]
  /** With `attempts` (earlier ones, first first), `jobs` and `approvals` of their own, which are asked for apart. */
  readonly runs: FakeRecord[]
  /** With `rules` of rulesets, `protection`, and the `classicContexts` that GraphQL alone tells. */
  readonly branches: FakeRecord[]
  readonly checkRuns: FakeRecord[]
  /** With the `sha` they are of. */
  readonly statuses: FakeRecord[]
  /** With `ref`. */
  readonly codeAlerts: FakeRecord[]
  /** With `ref` and `commit_sha`. */
  readonly analyses: FakeRecord[]
  readonly dependabotAlerts: FakeRecord[]
  readonly secretAlerts: FakeRecord[]
  /** Issues and pull requests, as the list of issues has them. */
  readonly items: FakeRecord[]
  /** Names of labels. */
  readonly labels: string[]
  readonly milestones: FakeRecord[]
  /** With the number of their `issue`, oldest first. */
  readonly events: FakeRecord[]
  /** With `statuses`, newest first. */
  readonly deployments: FakeRecord[]
  /** Of the organization: with `slug` and the logins of its `members`. */
  readonly teams: FakeRecord[]
  /** With the bytes of their `archive`. */
  readonly artifacts: FakeRecord[]
  /** Texts by path, or by `REF:PATH`. */
  readonly files: Record<string, string>
}

/** An empty repository, with what a test says of it. */
export function recordsOf(given: Partial<FakeRecords> = {}): FakeRecords {
  return {
    about: { default_branch: 'main' },
    workflows: [],
    runs: [],
    branches: [{ name: 'main', protected: false }],
    checkRuns: [],
    statuses: [],
    codeAlerts: [],
    analyses: [],
    dependabotAlerts: [],
    secretAlerts: [],
    items: [],
    labels: [],
    milestones: [],
    events: [],
    deployments: [],
    teams: [],
    artifacts: [],
    files: {},
    ...given,
  }
}
