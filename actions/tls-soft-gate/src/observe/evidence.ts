import type { World } from '@ci-gates/core/model'
import type { ProxyLogLine, ProxyPass } from '@ci-gates/probes'
import type { Plan } from '../plan.ts'
import { look, type Seen } from './containers.ts'
import { askDirectly, type Direct } from './direct.ts'
import { type LogSeen, ofContainer, readLogs } from './logs.ts'
import { type Looks, lookDeeper } from './looks.ts'
import type { Marks } from './marks.ts'
import { type ConfigSeen, readConfig } from './nginx.ts'
import { addressesOfTarget } from './resolve.ts'
import type { Waited } from './wait.ts'

/** Everything that was looked at beside the answer itself; what was not named was not looked at. */
export interface Evidence {
  readonly proxy?: Seen
  readonly application?: Seen
  readonly logs: readonly LogSeen[]
  readonly config?: ConfigSeen
  readonly direct?: Direct
  readonly looks: Looks
  /** The host of upstream-url, and its addresses now. */
  readonly upstreamHost?: { readonly host: string; readonly addresses: readonly string[] }
}

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

/** The lines that tell of failures, of all logs, in the order of their times where they have any. */
export function linesOf({ logs }: Pick<Evidence, 'logs'>): readonly ProxyLogLine[] {
  return logs.flatMap(({ lines }) => lines)
}

export function passesOf({ config }: { readonly config?: ConfigSeen | undefined }): readonly ProxyPass[] {
  return config && 'config' in config ? config.config.passes : []
}
