/** What a run is about: who started it, on which commit. Empty fields are unknown, as from a terminal. */
export interface Subject {
  /** `owner/name` */
  readonly repository: string
  readonly sha: string
  /** `refs/heads/main`, `refs/pull/7/merge`, `refs/tags/v1` */
  readonly ref: string
  /** The event's name: `push`, `pull_request`, `schedule`; empty from a terminal. */
  readonly event: string
  /** From the event's payload, where it tells. */
  readonly defaultBranch?: string
  /** Where the repository can be looked at: `https://github.com` or a GHES. */
  readonly serverUrl?: string
}
