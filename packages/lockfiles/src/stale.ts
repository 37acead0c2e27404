import { type Finding, placeOf } from '@ci-gates/core/model'

/**
 * A stale lock in one sentence: by its first change and where that stands, which is what a reader looks for, and how many
 * more there are. `changes` are the broken findings of the lock beside the stale one itself.
 */
export function staleSentence(stale: Finding, changes: readonly Finding[]): string {
  const [first] = changes
  if (!first) return `${stale.claim} is stale: ${stale.observed.replace(/^.*would refuse it: /, '')}`
  const place = placeOf(first)
  const observed = first.observed.replace(/ \(the hash proves it\)$/, '')
  const told = observed.startsWith('not ') ? ` is ${observed}` : `: ${observed}`
  const rest =
    changes.length > 1 ? `, and ${changes.length - 1} more ${changes.length === 2 ? 'change' : 'changes'}` : ''
  return `${stale.claim} is stale: ${first.claim}${place ? ` (${place})` : ''}${told}${rest}`
}
