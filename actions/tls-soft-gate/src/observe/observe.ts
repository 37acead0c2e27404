import type { World } from '@ci-gates/core/model'
import type { Snapshot } from '@ci-gates/probes'
import type { Plan } from '../plan.ts'
import { type Marks, markLogs } from './marks.ts'
import type { Evidence } from './seen.ts'
import { type Waited, wait } from './wait.ts'

/** Everything that was seen. */
export interface Observed extends Waited {
  readonly plan: Plan
  /** When the asking ended, milliseconds since the epoch. */
  readonly at: number
  readonly evidence: Evidence
  /** What the warm-up noted, or why that is not known; only where it is verified. */
  readonly before?: Snapshot | { readonly problem: string }
}

const NOTHING: Evidence = { logs: [], looks: { others: [] } }

/** Asks, and where that was in vain looks for the reason. On a healthy target all this is one connection. */
export async function observe(plan: Plan, world: World): Promise<Observed> {
  const marks = await markLogs(plan, world)
  const waited = await wait(plan, world)
  const evidence = await evidenceOf(plan, waited, marks, world)
  const before = await noteOf(plan, world)
  return { ...waited, plan, at: world.clock.now(), evidence, ...(before ? { before } : {}) }
}

/** What looks around is loaded where there is something to look for. */
async function evidenceOf(plan: Plan, waited: Waited, marks: Marks, world: World): Promise<Evidence> {
  const { outcome } = waited.result
  if (outcome === 'aborted' || (outcome === 'ready' && plan.phase === 'once')) return NOTHING
  const { gather, lookAround } = await import('./evidence.ts')
  return outcome === 'ready' ? await lookAround(plan, world) : await gather(plan, waited, marks, world)
}

async function noteOf({ phase, snapshot }: Plan, world: World): Promise<Observed['before']> {
  if (phase !== 'verify' || snapshot === undefined) return undefined
  return (await import('./snapshot.ts')).loadSnapshot(snapshot, world)
}
