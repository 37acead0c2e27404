/**
 * What a gate tells beside its findings: an account, a trend, a table of flaky tests. It never decides. Lines stand
 * above the findings, in the log too; tables stand below them, in the summary and a comment. All of it is data: whoever
 * renders it escapes it, and leaves out what there is no room for.
 */
export interface Section {
  readonly title: string
  readonly lines?: readonly string[]
  readonly table?: Table
  /** Folded away until somebody opens it. */
  readonly folded?: boolean
}

export interface Table {
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** How many rows the gate itself left out. */
  readonly more?: number
}
