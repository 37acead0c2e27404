import type { Snapshot } from './snapshot.ts'

export type ChangeKind =
  | 'never-healthy'
  | 'broken-since'
  | 'recovered'
  | 'other-target'
  | 'restarted'
  | 'recreated'
  | 'stopped'
  | 'gone'
  | 'new-address'
  | 'new-certificate'
  | 'slower'
  | 'other-status'

/** What is different now, in plain words. */
export interface Change {
  readonly kind: ChangeKind
  /** The name of what changed: a container, a host; empty for the target itself. */
  readonly subject: string
  /** When it changed, milliseconds since the epoch, where that is known. */
  readonly at?: number
  /** `api restarted at 13:40:07 (exit 137, out of memory)`. */
  readonly text: string
}

/** What changed between two snapshots of one target, the gravest first; times are told in UTC. Pure. */
export function compareSnapshots(_before: Snapshot, _now: Snapshot): readonly Change[] {
  return []
}
