// Where we and a tool may disagree: by name, and why. A row that no case needs any more should go.
import type { Judged } from './cases.ts'
import { nameOf } from './tools.ts'

type Listed = {
  readonly tool: RegExp
  readonly project?: RegExp
  readonly mutation: RegExp
  /** What we say; the tool says something else. */
  readonly ours: boolean | null
  readonly reason: string
}

const LISTED: readonly Listed[] = [
  {
    tool: /^p?npm/,
    mutation: /^conflict in the lock$/,
    ours: false,
    reason:
      'npm and pnpm mend most conflicts by themselves while they install; a lock that was committed with one is broken for every other reader',
  },
  {
    tool: /^pnpm/,
    mutation: /^lock cut off$/,
    ours: false,
    reason: 'the check that installs nothing does not look at the packages; an install from such a lock fails on them',
  },
  {
    tool: /^bun/,
    project: /^peers$/,
    mutation: /^a tag$/,
    ours: false,
    reason: 'what a tag stands for only the registry knows; the lock was made for a range',
  },
]

/** The reason why this disagreement is known and meant; null where there is none. */
export const excuseOf = ({ case: it, ours }: Judged): string | null => {
  const found = LISTED.find(
    (row) =>
      row.tool.test(nameOf(it.tool)) &&
      (row.project?.test(it.project) ?? true) &&
      row.mutation.test(it.mutation.name) &&
      row.ours === ours.fresh,
  )
  return found?.reason ?? null
}
