import type { Share } from './account.ts'

/** Coverage as integers: the rates that the files print are rounded to four digits. */
export interface Coverage {
  readonly lines: Share
  /** Absent where branches were not measured. */
  readonly branches?: Share
}
