import { parseSpec } from '../javascript/spec.ts'
import type { Release } from './releases.ts'

/** Whether two specifiers are the same; since 11, two ways to write one git repository are (lockfile/verification, gitSpecifiersAreEquivalent.ts). */
export function sameSpecifier(before: string, now: string, { major }: Release): boolean {
  if (before === now) return true
  if (major < 11) return false
  const [first, second] = [parseSpec(before), parseSpec(now)]
  return (
    first.kind === 'git' &&
    second.kind === 'git' &&
    first.repository === second.repository &&
    first.committish === second.committish &&
    first.range === second.range
  )
}
