// Checks of the judge itself: its code and its command line agree, and the tables say what they are believed to say.
import { type Case, describe } from './cases.ts'
import { type Check, check } from './checks.ts'
import type { CommandAnswer } from './oracle.ts'
import type { Verdict } from './verdicts.ts'
import { rank } from './versions.ts'

// poetry/console/commands/{lock,check}.py of 1.2.2, 1.6.1, 1.8.5 and 2.x: the lines about the lock.
const STALE = /poetry\.lock is not (?:consistent|up to date)|poetry\.lock was (?:last generated|not found)/
const CONSISTENT = /poetry\.lock is consistent with pyproject\.toml/
const FINISHED = /^(?:All set!|Error: |Warning: )/m

/** What a command line says of the lock; other complaints about the manifest do not count. Null: it did not get so far. */
export const saidOfLock = (version: string, { exit, output }: CommandAnswer): boolean | null => {
  if (STALE.test(output)) return false
  if (rank(version) < rank('1.6.1')) return CONSISTENT.test(output) ? true : null
  return exit === 0 || FINISHED.test(output) ? true : null
}

const agreement = (it: Case, { fresh, error, command }: Verdict): Check[] => {
  if (command === null) return []
  const said = saidOfLock(it.judgedBy, command)
  return [
    check(
      it.judgedBy,
      'poetry-agrees',
      said === fresh,
      () =>
        `${describe(it)}: is_fresh says ${fresh} (${error ?? ''}), the command line ${said}: ${command.output.slice(-300)}`,
    ),
  ]
}

const belief = (it: Case, { fresh }: Verdict): Check[] => {
  const { believed, believedSince } = it.mutation
  const applies = believed !== undefined && it.lockedBy === it.judgedBy && fresh !== null && !it.misread
  if (!applies || (believedSince !== undefined && rank(it.judgedBy) < rank(believedSince))) return []
  return [
    check(
      it.judgedBy,
      'table',
      fresh === (believed === 'fresh'),
      () => `${describe(it)}: the table believes ${believed}, Poetry says ${fresh ? 'fresh' : 'stale'}`,
    ),
  ]
}

export const checkPoetry = (cases: readonly Case[], verdicts: ReadonlyMap<string, Verdict>): Check[] =>
  cases.flatMap((it) => {
    const verdict = verdicts.get(it.id)
    return verdict === undefined ? [] : [...agreement(it, verdict), ...belief(it, verdict)]
  })

/** A version that called everything fresh, or nothing, has judged nothing. */
export const checkBalance = (version: string, verdicts: readonly Verdict[]): Check[] =>
  [true, false].map((fresh) => {
    const count = verdicts.filter((it) => it.fresh === fresh).length
    return check(
      version,
      'balance',
      count >= 100,
      () => `Poetry ${version} called only ${count} cases ${fresh ? 'fresh' : 'stale'}`,
    )
  })
