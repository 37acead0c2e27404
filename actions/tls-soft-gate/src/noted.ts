import type { Finding, GateVerdict, World } from '@ci-gates/core/model'
import { markLog } from '@ci-gates/probes'
import type { Judged, Outputs } from './judge/judge.ts'
import type { Plan } from './plan.ts'

/** In the warm-up, notes how everything is. A note that could not be written is told: the verification will miss it. */
export async function noted({ verdict, now }: Judged, plan: Plan, world: World): Promise<GateVerdict<Outputs>> {
  if (plan.phase !== 'warm-up' || plan.snapshot === undefined) return verdict
  const logs = await Promise.all(plan.logFiles.map(({ path }) => markLog(path)))
  const { storeSnapshot } = await import('./observe/snapshot.ts')
  const problem = await storeSnapshot(plan.snapshot, { ...now, logs }, world)
  if (problem === undefined) return verdict
  const text = 'Give snapshot a path that can be written; phase: verify has nothing to compare with otherwise.'
  const finding: Finding = {
    claim: 'snapshot',
    outcome: 'unknown',
    code: 'snapshot-unwritten',
    observed: `not noted: ${problem}`,
    remedy: { text },
    additional: true,
  }
  return { ...verdict, findings: [...verdict.findings, finding] }
}
