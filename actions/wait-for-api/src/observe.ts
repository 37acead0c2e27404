import type { World } from '@ci-gates/core/model'
import { createProbe, type Named, type PollAllResult, type ProbeOptions, pollAll, type Target } from '@ci-gates/probes'
import { openSession, probeWithin, type Session } from './login.ts'
import type { Plan } from './plan.ts'
import { progress } from './progress.ts'
import { type Tail, tailFile, tailOfContainer } from './tails.ts'

/** What came of one target. */
export type Own = PollAllResult['results'][number]

/** What was seen of a wait. */
export interface Observed {
  readonly plan: Plan
  readonly result: PollAllResult
  readonly tails: readonly Tail[]
}

/** Waits, and once it was in vain collects what helps to see why. */
export async function observe(plan: Plan, world: World): Promise<Observed> {
  const { targets, options, limits, guards, match } = plan
  const session = plan.login && openSession(plan.login, options, world.mask)
  const named = targets.map((target): Named => ({ told: target.told, probe: probeOf(target, options, session) }))
  const result = await pollAll(named, {
    ...limits,
    ...progress(world.log, plan),
    match,
    clock: world.clock,
    signal: world.signal,
    watches: guards.map(({ watch }) => watch),
  })
  return { plan, result, tails: result.outcome === 'ready' ? [] : await tailsOf(plan, result, world) }
}

function probeOf(target: Target, options: ProbeOptions, session: Session | undefined) {
  if (!session || target.kind !== 'http') return createProbe(target, options)
  return probeWithin(session, (token) => {
    const headers = { ...options.headers, authorization: `Bearer ${token}` }
    return createProbe(target, { ...options, headers })
  })
}

async function tailsOf(
  { logFiles, container, targets }: Plan,
  { outcome }: PollAllResult,
  world: World,
): Promise<Tail[]> {
  const files = logFiles.map((file) => tailFile(file, world.workspace))
  if (outcome === 'aborted') return files
  const waited = targets.flatMap((target) => (target.kind === 'docker' ? [target.container] : []))
  const containers = new Set([...(container === undefined ? [] : [container]), ...waited])
  return [...files, ...(await Promise.all([...containers].map((name) => tailOfContainer(name, world.signal))))]
}
