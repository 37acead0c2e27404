// Our verdict beside Poetry's.
import { type Case, describe } from './cases.ts'
import { type Check, check } from './checks.ts'
import { commandFor, type OurVerdict } from './ours.ts'
import type { Verdict } from './verdicts.ts'
import { rank, readsFormat } from './versions.ts'
import { folderOf, WORKSPACE } from './workspace.ts'

const word = (fresh: boolean | null | undefined): string =>
  fresh === true ? 'fresh' : fresh === false ? 'stale' : 'no verdict'

/** Poetry could not read one of the two files: a green of ours would have measured nothing. */
const UNREADABLE =
  /TOML|not compatible with the current version|Unable to read the lock|Key "metadata"|not JSON serializable/

export type Tree = { readonly name: string; readonly version: string | null }

const again = (it: Case, { name, version }: Tree): string =>
  `again: cd ${WORKSPACE} && node ${commandFor(folderOf(name, it.id), version).join(' ')}`

const verdictCheck = (it: Case, poetry: Verdict, ours: OurVerdict | undefined, tree: Tree): Check[] => {
  const kind = tree.version === null ? 'header-verdict' : 'verdict'
  const said = () =>
    `${describe(it)}: Poetry says ${word(poetry.fresh)}${poetry.error ? ` (${poetry.error.slice(0, 120)})` : ''}, ours ${word(ours?.fresh)}; ${again(it, tree)}`
  if (it.misread) return []
  if (poetry.fresh === null) {
    return UNREADABLE.test(poetry.error ?? '') ? [check(it.judgedBy, 'never-green', ours?.fresh !== true, said)] : []
  }
  // A format this Poetry cannot install from, although its check does not look: a red of ours, or silence, is right too.
  if (!readsFormat(it.judgedBy, it.lock) && ours?.fresh !== true) return [check(it.judgedBy, kind, true, said)]
  return [check(it.judgedBy, kind, ours?.fresh === poetry.fresh, said)]
}

/** A removed dependency that another locked package needs, or that is declared elsewhere too: nobody could name it. */
const isTraceless = ({ mutation, lock, pyproject }: Case, name: string): boolean => {
  if (!mutation.name.includes('removed')) return false
  const isNeeded = new RegExp(`^"?${name}"? = `, 'm').test(lock.split(/^\[extras\]$/m)[0] ?? '')
  return isNeeded || new RegExp(`\\b${name}\\b`).test(pyproject)
}

/** The names a stale verdict must give, if it can and must give one. */
const namesOf = (it: Case, poetry: Verdict): string[] => {
  const { names = [], namedSince } = it.mutation
  if (poetry.fresh !== false || it.lockedBy !== it.judgedBy || it.misread) return []
  if (namedSince !== undefined && rank(it.lockedBy) < rank(namedSince)) return []
  return [names].flat().filter((name) => !isTraceless(it, name))
}

const namedCheck = (it: Case, poetry: Verdict, ours: OurVerdict | undefined, tree: Tree): Check[] => {
  const names = namesOf(it, poetry)
  if (names.length === 0) return []
  const broken = (ours?.findings ?? []).filter((finding) => finding.outcome === 'broken')
  const named = broken.some(
    (finding) => (finding.where?.line ?? 0) > 0 && names.some((it) => finding.claim.includes(it)),
  )
  const told = () => JSON.stringify(broken.map(({ claim, where }) => ({ claim, where }))).slice(0, 400)
  const failure = () =>
    `${describe(it)}: no broken finding names ${names.join(' or ')} with a line: ${told()}; ${again(it, tree)}`
  return [check(it.judgedBy, 'drift-named', named, failure)]
}

export const checkOurs = (
  cases: readonly Case[],
  poetry: ReadonlyMap<string, Verdict>,
  ours: ReadonlyMap<string, OurVerdict>,
  tree: Tree,
): Check[] =>
  cases.flatMap((it) => {
    const verdict = poetry.get(it.id)
    if (verdict === undefined) return []
    const named = tree.version === null ? [] : namedCheck(it, verdict, ours.get(it.id), tree)
    return [...verdictCheck(it, verdict, ours.get(it.id), tree), ...named]
  })
