// Every case: a locked project, a mutation of it, and the Poetry that judges.
import type { Locked } from './locks.ts'
import { MUTATIONS, type Mutation } from './mutations.ts'
import { NAMES, rank } from './versions.ts'

export type Case = {
  /** `c00001`: the name of its folder, and what findings are told apart by. */
  readonly id: string
  readonly project: string
  readonly mutation: Mutation
  readonly lockedBy: string
  readonly judgedBy: string
  readonly pyproject: string
  readonly lock: string
  readonly files: Readonly<Record<string, string>>
  /** The version that locked or the one that judges misreads this manifest: no answer of theirs to compare with. */
  readonly misread: boolean
}

export const describe = (it: Case): string =>
  `${it.id} ${it.project} + ${it.mutation.name}, locked by ${it.lockedBy}, judged by ${it.judgedBy}`

const NEWEST = NAMES.at(-1) as string

/** Always the version that locked; the newest where a lock of the last of 1.x or 2.2 is carried over; all where the row says so. */
const judges = (mutation: Mutation, lockedBy: string): readonly string[] => {
  if (mutation.judges === 'all') return NAMES
  return ['1.8.5', '2.2.1'].includes(lockedBy) ? [lockedBy, NEWEST] : [lockedBy]
}

const fits = (mutation: Mutation, project: string): boolean =>
  mutation.projects === undefined || mutation.projects.includes(project)

export const makeCases = (locked: readonly Locked[]): Case[] => {
  const cases: Case[] = []
  for (const { project, version, lock } of locked) {
    for (const mutation of MUTATIONS.filter((it) => fits(it, project.name))) {
      const texts = mutation.apply({ pyproject: project.pyproject, lock })
      if (texts === null) continue
      for (const judgedBy of judges(mutation, version)) {
        const id = `c${String(cases.length + 1).padStart(5, '0')}`
        const misread = [version, judgedBy].some((it) => project.misreadBy?.includes(it))
        cases.push({
          id,
          misread,
          project: project.name,
          mutation,
          lockedBy: version,
          judgedBy,
          ...texts,
          files: project.files ?? {},
        })
      }
    }
  }
  return cases
}

/** Rows of the table of mutations that no project was fit for: each is a failure. */
export const unusedMutations = (cases: readonly Case[]): string[] => {
  const used = new Set(cases.map((it) => it.mutation.name))
  return MUTATIONS.filter((it) => !used.has(it.name)).map((it) => it.name)
}

/**
 * The version a lock says it was written by, if that one is among those that judge; a lock without a version in its
 * header counts as written by the Poetry that really wrote it. Null: no version of the table can be told from it.
 */
export const writerOf = ({ lock, lockedBy, mutation }: Case): string | null => {
  const first = lock.split('\n', 1)[0] ?? ''
  const version = /^# .*by Poetry (\d+\.\d+\.\d+) and/.exec(first)?.[1]
  if (version !== undefined) return NAMES.includes(version) ? version : null
  const untold = /^header-|^lock-version|byte-order/.test(mutation.name) || rank(lockedBy) > rank('1.3.2')
  return untold ? null : lockedBy
}
