import type { TomlTable } from '../../toml.ts'
import { type Edit, withoutEmptied } from './edits.ts'
import type { Suspect } from './suspect.ts'

/** Whether a manifest has the hash that the lock holds; nothing once the budget is spent. */
export type Oracle = (manifest: TomlTable) => boolean | undefined

/** A suspect whose change is proven by the hash, with the edit that undoes it. */
export interface Convicted {
  readonly suspect: Suspect
  readonly edit: Edit
}

/** How many trials each way of looking gets; together they are what a stale lock may cost. */
const TRIALS = { combine: 700, oneMore: 300, alone: 900, pairs: 300 }
const MOST_COMBINED = 6

/** Where the lock proves more changes than this, they are not undone all at once. */
const MOST_PROVEN = 40

/**
 * Looks for edits that bring the locked hash back: everything that the lock proves at once, that and one more, one
 * edit alone, two. What is found is proof; nothing is found where too much changed.
 */
export function convict(
  root: TomlTable,
  suspects: readonly Suspect[],
  oracle: Oracle,
): readonly Convicted[] | undefined {
  const all = suspects.filter((suspect) => suspect.proven && suspect.edits.length > 0)
  const proven = all.length > MOST_PROVEN ? [] : all
  const others = suspects.filter((suspect) => !suspect.proven)
  const ranked = byRank([...proven, ...others])
  const known = proven.flatMap((suspect) => choice(suspect, 0))
  const more = known.length === 0 ? [] : byRank(others).map((one) => [...known, one])
  return (
    firstFit(root, proven.length === 0 ? [] : combinations(proven), oracle, TRIALS.combine) ??
    firstFit(root, more, oracle, TRIALS.oneMore) ??
    firstFit(
      root,
      ranked.map((one) => [one]),
      oracle,
      TRIALS.alone,
    ) ??
    firstFit(root, pairs(ranked), oracle, TRIALS.pairs)
  )
}

function firstFit(
  root: TomlTable,
  tries: Iterable<readonly Convicted[]>,
  oracle: Oracle,
  most: number,
): readonly Convicted[] | undefined {
  let left = most
  for (const edits of tries) {
    const fit = left > 0 ? fits(root, edits, oracle) : undefined
    if (fit === undefined) return undefined
    if (fit) return leastOf(root, edits, oracle)
    left -= 1
  }
  return undefined
}

/** Without the edits that the hash does not need: undoing both an addition and a renaming proves but one. */
function leastOf(root: TomlTable, edits: readonly Convicted[], oracle: Oracle): readonly Convicted[] {
  return edits.reduceRight<readonly Convicted[]>((kept, one) => {
    const fewer = kept.filter((other) => other !== one)
    return fewer.length > 0 && fits(root, fewer, oracle) === true ? fewer : kept
  }, edits)
}

/** Applies edits together: those that insert last, for they move what comes after. */
function fits(root: TomlTable, edits: readonly Convicted[], oracle: Oracle): boolean | undefined {
  const ordered = [...edits.filter(({ edit }) => !edit.inserts), ...edits.filter(({ edit }) => edit.inserts)]
  const edited = ordered.reduce((tree, { edit }) => edit.apply(tree), root)
  return oracle(edited) || oracle((withoutEmptied(edited) ?? {}) as TomlTable)
}

function byRank(suspects: readonly Suspect[]): Convicted[] {
  const all = suspects.flatMap((suspect) => suspect.edits.map((edit) => ({ suspect, edit })))
  return all.sort((a, b) => a.edit.rank - b.edit.rank)
}

function choice(suspect: Suspect, index: number): Convicted[] {
  const edit = suspect.edits.toSorted((a, b) => a.rank - b.rank)[index]
  return edit ? [{ suspect, edit }] : []
}

/** Every choice of one edit for each suspect, as many for each as the trials allow; beyond six suspects the likeliest. */
function combinations(suspects: readonly Suspect[]): Convicted[][] {
  const first = suspects.slice(0, MOST_COMBINED)
  const rest = suspects.slice(MOST_COMBINED).flatMap((suspect) => choice(suspect, 0))
  const each = Math.max(1, Math.floor(TRIALS.combine ** (1 / first.length)))
  return chosen(first, each).map((choices) => [...choices, ...rest])
}

function chosen([suspect, ...rest]: readonly Suspect[], each: number): Convicted[][] {
  if (!suspect) return [[]]
  const tails = chosen(rest, each)
  const heads = byRank([suspect]).slice(0, each)
  return heads.flatMap((head) => tails.map((tail) => [head, ...tail]))
}

/** Two likely edits of different suspects. */
function* pairs(ranked: readonly Convicted[]): Generator<Convicted[]> {
  const likely = ranked.filter(({ edit }) => edit.rank <= 1).slice(0, 60)
  for (const [i, one] of likely.entries()) {
    for (const other of likely.slice(i + 1)) if (one.suspect !== other.suspect) yield [one, other]
  }
}
