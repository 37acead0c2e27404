import { type Finding, type GateVerdict, type Hardening, hardened, type World } from '@ci-gates/core/model'
import type { Cause } from '../judge/causes.ts'
import type { Outputs } from '../judge/judge.ts'
import type { Plan, Values } from '../plan.ts'
import { accessOf, whyNot } from './access.ts'
import { keyOf } from './record.ts'
import { countStreak } from './streak.ts'
import { type Until, untilOf } from './until.ts'

/** What became of softness. */
interface Softness {
  readonly hardening?: Hardening
  readonly streak?: number
  readonly findings: readonly Finding[]
}

/** Has the verdict say whether it is soft or hard and why, and ends softness by date or after a streak. */
export async function soften(
  verdict: GateVerdict<Outputs>,
  cause: Cause,
  values: Values,
  plan: Plan,
  world: World,
): Promise<GateVerdict<Outputs>> {
  const { hardening, streak, findings } = await softnessOf(verdict.outcome === 'pass', cause, values, plan, world)
  const { effective, why } = hardened(world.enforcement, hardening)
  const told: Finding = {
    claim: 'enforcement',
    outcome: 'holds',
    code: 'enforcement',
    observed: `${effective}: ${why}`,
    additional: true,
  }
  // What holds measures nothing of the target: a verdict without a measurement stays one.
  const isMeasured = verdict.findings.some(({ outcome }) => outcome === 'holds') || verdict.outcome !== 'pass'
  return {
    ...verdict,
    findings: [...verdict.findings, ...findings, ...(isMeasured ? [told] : [])],
    metrics: { ...verdict.metrics, softStreak: streak === undefined ? '' : String(streak) },
    ...(hardening ? { hardening } : {}),
  }
}

async function softnessOf(isPass: boolean, cause: Cause, values: Values, plan: Plan, world: World): Promise<Softness> {
  if (world.enforcement.effective === 'hard' || world.signal.aborted) return { findings: [] }
  const until = values.softUntil === undefined ? undefined : untilOf(values.softUntil, world.clock.now())
  if (until?.isOver) return { hardening: { because: `soft-until ${until.date} has passed` }, findings: [] }
  const ends = until ? [endsSoon(until)].flat() : []
  const dated = until
    ? `soft until ${until.date} (${until.daysLeft} ${until.daysLeft === 1 ? 'day' : 'days'} left)`
    : undefined
  if (isPass || values.escalateAfter === 0) return { findings: ends, ...(dated ? { hardening: { note: dated } } : {}) }
  const { streak, hardening, findings } = await escalate(cause, values, plan, world)
  if (hardening && 'because' in hardening) return { hardening, findings, ...(streak === undefined ? {} : { streak }) }
  const notes = [dated, hardening?.note].filter((note) => note !== undefined)
  return {
    hardening: { note: notes.join('; ') },
    findings: [...ends, ...findings],
    ...(streak === undefined ? {} : { streak }),
  }
}

/** Two weeks ahead, in every report: whoever reads a green one can still act. */
function endsSoon({ date, daysLeft, isNear }: Until): Finding[] {
  if (!isNear) return []
  const observed = `softness ends after ${date}: ${daysLeft} ${daysLeft === 1 ? 'day' : 'days'} left; from then on a failure fails the step`
  return [{ claim: 'soft-until', outcome: 'broken', code: 'softness-ends', observed, additional: true }]
}

async function escalate(cause: Cause, values: Values, plan: Plan, world: World): Promise<Softness> {
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
