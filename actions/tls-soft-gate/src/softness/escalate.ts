import type { Finding, World } from '@ci-gates/core/model'
import type { Cause } from '../judge/causes.ts'
import type { Plan, Values } from '../plan.ts'
import { accessOf, whyNot } from './access.ts'
import { keyOf } from './record.ts'
import type { Softness } from './soften.ts'
import { countStreak } from './streak.ts'

/** Ends softness where the last runs on the default branch failed the same way. */
export async function escalate(cause: Cause, values: Values, plan: Plan, world: World): Promise<Softness> {
  const { escalateAfter: most } = values
  const branch = world.subject.defaultBranch
  const access = accessOf(values, world)
  if ('problem' in access) return uncounted(access.problem)
  if (branch === undefined) return uncounted('the event does not tell the default branch')
  const key = keyOf(plan, process.env)
  const counted = await countStreak(access.github, { ...access.place, branch, key, cause, run: access.run.id, most })
  if (counted.kind !== 'measured') return uncounted(whyNot(counted))
  const { length } = counted.value
  if (length >= most) {
    const runs = most === 1 ? 'the last run' : `the last ${most} runs`
    return {
      streak: length,
      hardening: { because: `${runs} on ${branch} failed the same way (${cause}); escalate-after: ${most}` },
      findings: [],
    }
  }
  const note = `${length} of the last ${most} runs on ${branch} failed the same way, the gate turns hard at ${most}`
  return { streak: length, hardening: { note }, findings: [] }
}

/** It stays soft, and nobody can overlook why. */
function uncounted(problem: string): Softness {
  const note = 'escalate-after could not be counted'
  const text = 'Give github-token, and permissions checks: write and contents: read.'
  const finding: Finding = {
    claim: 'escalate-after',
    outcome: 'unknown',
    code: 'escalation-unknown',
    observed: `the runs on the default branch could not be counted: ${problem}`,
    remedy: { text },
    additional: true,
  }
  return { hardening: { note }, findings: [finding] }
}
