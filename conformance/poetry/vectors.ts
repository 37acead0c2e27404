// The answers as data: `run.ts --vectors FILE` writes them for tests that have no Poetry at hand.
import { writeFileSync } from 'node:fs'
import type { Case } from './cases.ts'
import type { Verdict } from './verdicts.ts'

/** Every version's answer once for each mutation of each project; enough to be varied, little enough to keep. */
const share = (cases: readonly Case[], every: number): Case[] =>
  cases.filter(
    (it, index) =>
      index % every === 0 || (['project-groups', 'groups-over-legacy'].includes(it.project) && index % 2 === 0),
  )

export const writeVectors = (
  file: string,
  cases: readonly Case[],
  verdicts: ReadonlyMap<string, Verdict>,
  every: number,
): number => {
  const vectors = share(cases, every).map((it) => {
    const { fresh, error } = verdicts.get(it.id) ?? { fresh: null, error: 'no answer' }
    const { project, lockedBy, judgedBy, pyproject, lock } = it
    return {
      project,
      mutation: it.mutation.name,
      lockedBy,
      judgedBy,
      pyproject,
      lock,
      fresh,
      ...(error ? { error } : {}),
      ...(it.misread ? { misread: true } : {}),
    }
  })
  writeFileSync(file, `${JSON.stringify(vectors, null, 1)}\n`)
  return vectors.length
}
