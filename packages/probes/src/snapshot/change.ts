export type ChangeKind =
  | 'other-target'
  | 'never-healthy'
  | 'broken-since'
  | 'recovered'
  | 'gone'
  | 'stopped'
  | 'recreated'
  | 'restarted'
  | 'new-address'
  | 'new-certificate'
  | 'other-status'
  | 'slower'

/** What is different now, in plain words. Names in it come from elsewhere: a renderer escapes it. */
export interface Change {
  readonly kind: ChangeKind
  /** The name of what changed: a container, a host; empty for the target itself. */
  readonly subject: string
  /** When it changed, milliseconds since the epoch, where that is known. */
  readonly at?: number
  /** `api restarted at 13:40:07 (exit 137, out of memory)`. */
  readonly text: string
}
