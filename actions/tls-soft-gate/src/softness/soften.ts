import { type Finding, type GateVerdict, type Hardening, hardened, type World } from '@ci-gates/core/model'
import type { Cause } from '../judge/causes.ts'
import type { Outputs } from '../judge/judge.ts'
import type { Plan, Values } from '../plan.ts'
import { type Until, untilOf } from './until.ts'

/** What became of softness. */
export interface Softness {
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
  const { streak, hardening, findings } = await (await import('./escalate.ts')).escalate(cause, values, plan, world)
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
