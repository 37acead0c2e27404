import type { World } from '@ci-gates/core/model'
import type { Plan } from '../plan.ts'
import type { Seen } from './container.ts'
import { look } from './containers.ts'
import { askDirectly } from './direct.ts'
import { type LogSeen, ofContainer, readLogs } from './logs.ts'
import { lookDeeper } from './looks.ts'
import type { Marks } from './marks.ts'
import { readConfig } from './nginx.ts'
import { addressesOfTarget } from './resolve.ts'
import { type Evidence, linesOf, passesOf } from './seen.ts'
import type { Waited } from './wait.ts'

/** What a snapshot notes: containers and addresses. Opens no connection but to the engine. */
export async function lookAround(plan: Plan, world: World): Promise<Evidence> {
  const [proxy, application, upstreamHost] = await Promise.all([
    plan.proxy && look(plan.proxy, world),
    plan.application && look(plan.application, world),
    addressesOfTarget(plan.upstream),
  ])
  return {
    logs: [],
    looks: { others: [] },
    ...(proxy ? { proxy } : {}),
    ...(application ? { application } : {}),
    ...(upstreamHost ? { upstreamHost } : {}),
  }
}

/** Looks at everything that was named, because something failed. */
export async function gather(plan: Plan, { result }: Waited, marks: Marks, world: World): Promise<Evidence> {
  const [around, looks, files] = await Promise.all([
    lookAround(plan, world),
    result.last ? lookDeeper(plan, result.last, world) : { others: [] },
    readLogs(plan, marks, world),
  ])
  const logs = [...files, ...(await ofService(plan, around.proxy, marks, world))]
  const config = plan.nginxConfig === undefined ? undefined : readConfig(plan.nginxConfig, world)
  const direct = await askDirectly(plan, around.application, linesOf({ logs }), passesOf({ config }), world)
  return { ...around, looks, logs, ...(config ? { config } : {}), ...(direct ? { direct } : {}) }
}

/** The log of a service of compose: that of its first container, under the name of the service. */
async function ofService({ proxy }: Plan, seen: Seen | undefined, marks: Marks, world: World): Promise<LogSeen[]> {
  const [first] = seen?.containers ?? []
  return proxy && 'service' in proxy && first ? [await ofContainer(first.id, proxy.name, marks, world)] : []
}
