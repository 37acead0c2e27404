/** What became of a question to GitHub. Only `measured` is an answer; each of the others says why there is none. */
export type Outcome<T> = Measured<T> | Unmeasured

/** GitHub answered. */
export interface Measured<T> {
  readonly kind: 'measured'
  readonly value: T
}

export type Unmeasured = Denied | Off | Absent | Transient

/** The token may not ask this. */
export interface Denied {
  readonly kind: 'denied'
  /** What is missing, as a workflow's `permissions:` writes it, or in words where that would not help. */
  readonly permission: string
  readonly detail: string
  /** The token itself was rejected: no question would be answered. */
  readonly isRejected?: true
  /** There is no token at all: what it may do is not the question. */
  readonly isMissing?: true
}

/**
 * Not to be had here, and neither a permission nor another attempt would help: the feature is switched off, the
 * repository archived, the conversation locked, the request refused as invalid.
 */
export interface Off {
  readonly kind: 'off'
  readonly detail: string
}

/** What was asked for does not exist, although the repository can be seen. Never the same as zero. */
export interface Absent {
  readonly kind: 'absent'
  readonly detail: string
}

/** No answer this time: a limit, an outage, a broken connection, or the time given ran out. */
export interface Transient {
  readonly kind: 'transient'
  readonly detail: string
  /** A limit of GitHub's, or of this run's own time and requests; anything else where left out. */
  readonly why?: 'limit' | 'budget'
}

export const measured = <T>(value: T): Measured<T> => ({ kind: 'measured', value })
export const denied = (permission: string, detail: string): Denied => ({ kind: 'denied', permission, detail })
export const off = (detail: string): Off => ({ kind: 'off', detail })
export const absent = (detail: string): Absent => ({ kind: 'absent', detail })
export const transient = (detail: string, why?: Transient['why']): Transient => ({
  kind: 'transient',
  detail,
  ...(why ? { why } : {}),
})
