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
  {
    tool: 'go',
    mutation: /^removed, still imported$/,
    ours: true,
    reason: 'what is imported stands in the sources, which we do not read',
  },
  {
    tool: 'go',
    mutation: /^added and not imported$/,
    ours: false,
    reason:
      'from go 1.17 on, go reads nothing of a module of which nothing is imported; go mod verify, download and tidy -diff do',
  },
  {
    tool: 'go',
    mutation: /^lock: content line of an indirect one missing$/,
    ours: true,
    reason: 'an indirect requirement has a checksum of its content only where a package of it is imported',
  },
  {
    tool: 'go',
    project: /^workspace$/,
    mutation: /^a version without a checksum that is not there$/,
    ours: true,
    reason: 'in a workspace go adds missing checksums by itself; that there is no such version, only the network tells',
  },
  {
    tool: 'go',
    mutation: /^lock: checksum wrong$/,
    ours: true,
    reason: 'what the right checksum is, only the content tells',
  },
  {
    tool: 'go',
    project: /vendored/,
    mutation: /^(?:conflict in the lock|lock: a line of two words|lock: cut off)$/,
    ours: false,
    reason: 'with a vendor folder a build does not read go.sum; every other command fails on it',
  },
  {
    tool: 'composer',
    mutation: /^lock: packages missing$/,
    ours: false,
    reason: 'Composer takes a lock without packages for none at all, and resolves anew',
  },
  {
    tool: 'bundler',
    mutation: /^added (?:under a condition that holds|by a loop)$/,
    ours: true,
    reason: 'only Ruby could tell; it is told as undetermined',
  },
  {
    tool: 'bundler',
    project: /^dynamic$/,
    mutation: /^(?:removed|commented out|widened|narrowed|lock: DEPENDENCIES entry too many)/,
    ours: true,
    reason: 'the gem stands under a condition, or a loop may ask for it; it is told as undetermined',
  },
  {
    tool: 'bundler',
    mutation: /^lock: for another platform$/,
    ours: true,
    reason: 'which platform runs is not known; it is told as undetermined',
  },
  {
    tool: 'bundler',
    mutation: /^lock: a gem of another version$/,
    ours: true,
    reason: 'every requirement allows it; that there is no such version here, only the registry tells',
  },
  {
    tool: 'terraform',
    mutation: /^invalid$/,
    ours: true,
    reason: 'what is not read here may be valid all the same: it is told as undetermined',
  },
  {
    tool: 'terraform',
    mutation: /^lock gone$/,
    ours: null,
    reason: 'a module without a backend may be one that others call, and then has no lock',
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
