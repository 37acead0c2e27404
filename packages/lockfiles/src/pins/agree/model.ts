import type { Pin } from '../pin.ts'

/** What one version of the tool does with one lock. */
export interface VersionAnswer {
  /** `warns`: it reads the lock and says that it might not be compatible. */
  readonly reads: 'yes' | 'warns' | 'no'
  /** It takes the lock for up to date with its manifest. */
  readonly accepts: boolean
  /** What it would write, as a label (`lock-version 2.1`): two versions with one label write one lock. */
  readonly writes?: string
}

/** A lock, and what versions of the tool do with it. */
export interface PinnedLock {
  readonly path: string
  /** The version that wrote it, where it tells. */
  readonly writer?: string
  readonly lockVersion?: string
  /** `undefined` for a version of which nothing is known. */
  readonly answers: (version: string) => VersionAnswer | undefined
}

/** Whether a version is within a constraint of the tool's own kind; `undefined` where the constraint cannot be read. */
export type Satisfies = (version: string, spec: string) => boolean | undefined

/** What is the matter with a pin and a lock, worst first. */
export type Matter = 'cannot-read-lock' | 'rejects-lock' | 'warns-on-lock' | 'outside-requires'

/** A pin measured against a lock: what is the matter, `fine`, or `open` where it cannot be told. */
export interface Judged {
  readonly pin: Pin
  readonly matter: Matter | 'fine' | 'open'
  /** The pin runs, and with this lock: a matter is a fault and not only a suspicion. */
  readonly certain: boolean
}
