import type { World } from '@ci-gates/core/model'
import type { Snapshot } from '@ci-gates/probes'
import type { Plan } from '../plan.ts'
import { type Evidence, gather, lookAround } from './evidence.ts'
import { markLogs } from './logs.ts'
import { loadSnapshot } from './snapshot.ts'
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
  const { outcome } = waited.result
  const evidence =
    outcome === 'ready' || outcome === 'aborted' ? quiet(plan, outcome, world) : gather(plan, waited, marks, world)
  const before = plan.phase === 'verify' && plan.snapshot !== undefined ? loadSnapshot(plan.snapshot, world) : undefined
  return { ...waited, plan, at: world.clock.now(), evidence: await evidence, ...(before ? { before } : {}) }
}

async function quiet(plan: Plan, outcome: 'ready' | 'aborted', world: World): Promise<Evidence> {
  return outcome === 'ready' && plan.phase !== 'once' ? await lookAround(plan, world) : NOTHING
}
