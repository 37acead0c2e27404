// Where we and a tool may disagree: by name, and why. A row that no case needs is a failure.
import type { Judged } from './cases.ts'

export type Listed = {
  readonly tool: string
  readonly project?: RegExp
  readonly mutation: RegExp
  /** What we say; the tool says something else. */
  readonly ours: boolean | null
  readonly reason: string
}

export const LISTED: readonly Listed[] = [
  {
    tool: 'cargo',
    mutation: /^lock: version 9$/,
    ours: null,
    reason: 'a format that no known cargo writes may belong to a newer one: we say that we do not know it',
  },
  {
    tool: 'cargo',
    mutation: /^feature of a crate asked for$/,
    ours: true,
    reason:
      "the lock does not record features; which crates a feature brings stands in the crate's own manifest, in the registry",
  },
]

/** The row that tells why a disagreement is known and meant. */
export const excuseOf = ({ tool, project, mutation, ours }: Judged): Listed | undefined =>
  LISTED.find(
    (row) =>
      row.tool === tool.name &&
      (row.project?.test(project) ?? true) &&
      row.mutation.test(mutation) &&
      row.ours === ours.fresh,
  )
