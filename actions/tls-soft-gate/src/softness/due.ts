import type { Report, World } from '@ci-gates/core/model'
import type { CheckRunWish } from '@ci-gates/github'
import type { Values } from '../plan.ts'

/**
 * Which check run is due: a neutral one for a soft failure, on any branch; and where escalate-after counts, on the default
 * branch also for what passed and for what failed hard.
 */
export function conclusionDue(
  { verdict, enforcement }: Report,
  { escalateAfter }: Values,
  world: World,
): CheckRunWish['conclusion'] | undefined {
  if (world.subject.repository === '') return undefined
  const isSoft = enforcement.effective === 'soft'
  if (verdict.outcome !== 'pass' && isSoft) return 'neutral'
  if (escalateAfter === 0 || !isDefaultBranch(world)) return undefined
  return verdict.outcome === 'pass' ? 'success' : 'failure'
}

/** Whether a run is one of the default branch. A schedule always is: docs.github.com, "Events that trigger workflows". */
export function isDefaultBranch({ subject }: World): boolean {
  const { event, ref, defaultBranch } = subject
  return (
    event === 'schedule' ||
    (defaultBranch !== undefined && ref === `refs/heads/${defaultBranch}` && !event.startsWith('pull_request'))
  )
}
