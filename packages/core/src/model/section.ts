/**
 * What a gate tells beside its findings: an account, a timeline, the last lines of a log, a table of flaky tests. It never
 * decides. All of it is data: whoever renders it makes it safe, and leaves out what there is no room for.
 */
export interface Section {
  readonly title: string
  /** Text, told in the log and in the summary. */
  readonly lines?: readonly string[]
  /** Told in the summary and in a comment only. */
  readonly table?: Table
  /** A diagram in Mermaid's language, a line each; told in the summary and in a comment only. */
  readonly diagram?: readonly string[]
  /** Its lines belong to the one line: they stand above the findings, without the title. Otherwise it stands below them. */
  readonly lead?: boolean
  /** Folded away in the summary until somebody opens it; lines always are. */
  readonly folded?: boolean
}

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How many rows the gate itself left out. */
  readonly more?: number
}
