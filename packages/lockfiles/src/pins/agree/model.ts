import type { Pin } from '../pin.ts'

/** What one version of the tool does with one lock. */
export interface VersionAnswer {
  /** `warns`: it reads the lock and says that it might not be compatible. */
  readonly reads: 'yes' | 'warns' | 'no'
  /** It takes the lock for up to date with its manifest. */
  readonly accepts: boolean
  /**
   * Why it does not read or accept the lock, as a clause with its place, where that is a matter of its version alone:
   * a lock that is not accepted for such a reason need not be accepted by another version.
   */
  readonly why?: string
  /** Which version would do: `1.78 or later`. */
  readonly wants?: string
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
  readonly answers: (version: string, how?: Pick<Pin, 'fixed'>) => VersionAnswer | undefined
  /** What the next lock by one version, which takes this one, would hold that another could not read. */
  readonly spoils?: (version: string, other: string) => string | undefined
  /** A constraint on the tool in the lock or in the manifests that it is of. */
  readonly requires?: Requirement
}

/** A constraint on the tool, and where it stands. */
export interface Requirement {
  readonly spec: string
  readonly where: Pin['where']
}

/** Whether a version is within a constraint of the tool's own kind; `undefined` where the constraint cannot be read. */
export type Satisfies = (version: string, spec: string) => boolean | undefined

/** What is the matter with a pin and a lock, worst first. */
export type Matter = 'cannot-read-lock' | 'rejects-lock' | 'warns-on-lock' | 'outside-requires'

/** A pin measured against a lock: what is the matter, `fine`, or `open` where it cannot be told. */
export interface Judged {
  readonly pin: Pin
  readonly matter: Matter | 'fine' | 'open'
  /** The version that the pin was judged as, where it came to one. */
  readonly version?: string
  /** The pin runs, and with this lock: a matter is a fault and not only a suspicion. */
  readonly certain: boolean
}
