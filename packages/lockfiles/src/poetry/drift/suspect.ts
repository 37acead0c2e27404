import type { Edit, Path } from './edits.ts'

/** Something that may have changed since the lock was made, and how it may have been before. */
export interface Suspect {
  readonly code: string
  /** As a reader names it: `httpx ^0.27`. */
  readonly claim: string
  /** Where it stands in the manifest; nothing for what is only in the lock. */
  readonly path?: Path
  /** The package of the lock that shows it, by index, for what is only in the lock. */
  readonly lockIndex?: number
  /** What the lock shows, in words; empty where it shows nothing. */
  readonly observed: string
  /** Whether the lock alone proves it. Otherwise it is told only where the hash does. */
  readonly proven: boolean
  readonly edits: readonly Edit[]
}
