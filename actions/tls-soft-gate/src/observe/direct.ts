import { isIP } from 'node:net'
import type { World } from '@ci-gates/core/model'
import {
  type Attempt,
  type ProxyLogLine,
  type ProxyPass,
  parseTarget,
  probeConnect,
  probeHttp,
  type Target,
} from '@ci-gates/probes'
import type { Plan } from '../plan.ts'
import { addressesOf, type Seen } from './container.ts'

/** What the application says when it is asked without the proxy. */
export interface Direct {
  readonly told: string
  readonly attempt: Attempt
}

const DIRECT_MS = 5_000

/** Asks the application itself: where upstream-url says, else at the address of its container and the port the proxy uses. */
export async function askDirectly(
  plan: Plan,
  application: Seen | undefined,
  lines: readonly ProxyLogLine[],
  passes: readonly ProxyPass[],
  { signal }: World,
): Promise<Direct | undefined> {
  const target = plan.upstream ?? derived(plan, application, lines, passes)
  if (!target) return undefined
  const { expect, env } = plan.options
  const options = {
    redirects: 'none',
    ...(expect ? { expect } : {}),
    ...(env ? { env } : {}),
    ...ownTls(plan),
  } as const
  const limits = { timeoutMs: Math.max(DIRECT_MS, plan.limits.attemptTimeoutMs), signal }
  if (target.kind === 'http') return { told: target.told, attempt: await probeHttp(target, options, limits) }
  if (target.kind === 'connect') return { told: target.told, attempt: await probeConnect(target, options, limits) }
  return undefined
}

/** Between proxy and application nobody verifies names of the outside: whether it answers is the question. */
function ownTls({ options }: Plan) {
  const ca = options.tls?.ca
  return { tls: { ...(ca === undefined ? {} : { ca }), verify: false } }
}

function derived(
  { target }: Plan,
  application: Seen | undefined,
  lines: readonly ProxyLogLine[],
  passes: readonly ProxyPass[],
): Target | undefined {
  const [address] = application ? addressesOf(application) : []
  const running = application?.containers.some(({ state }) => state === 'running')
  const port =
    lines.findLast(({ peer }) => peer?.port !== undefined)?.peer?.port ?? passes.find((pass) => pass.port)?.port
  if (address === undefined || port === undefined || !running) return undefined
  const host = isIP(address) === 6 ? `[${address}]` : address
  return parseTarget(`http://${host}:${port}${target.path}`)
}
