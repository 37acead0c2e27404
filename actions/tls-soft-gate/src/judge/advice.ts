import { adviseNginx } from '@ci-gates/probes'
import type { Observed } from '../observe/observe.ts'
import { type Cause, remedyOf } from './causes.ts'
import type { Decision } from './decide.ts'
import { answererOf, proxyName } from './proxy-cause.ts'
import { NAMELESS, passOf, upstreamOf } from './upstream.ts'

/** What to do: a sentence, what to write into a configuration, and a command that mends it at once. */
export interface Advice {
  readonly text: string
  readonly lines: readonly string[]
  readonly command?: string
}

const START_FIRST = 'Start the application before the proxy (compose: depends_on with condition: service_healthy).'

/** The advice for a cause: for nginx that keeps a stale address, what its version can. */
export function adviceOf(observed: Observed, { cause, observed: words }: Decision): Advice {
  if (cause === 'stale-upstream' && isNginx(observed)) return reload(observed)
  // nginx looks every written name up when it starts, and does not start where one is unknown.
  if (cause === 'proxy-dead' && /host not found in upstream/.test(words)) return { text: START_FIRST, lines: [] }
  return { text: textOf(observed, cause) ?? remedyOf(cause), lines: [] }
}

function isNginx(observed: Observed): boolean {
  const { evidence, plan } = observed
  return (
    ['nginx', 'openresty', 'the proxy', plan.proxy?.name].includes(proxyName(observed)) || evidence.config !== undefined
  )
}

function reload(observed: Observed): Advice {
  const { version } = answererOf(observed)
  const pass = passOf(observed.evidence)
  const upstream = upstreamOf(observed.evidence)
  const [container] = observed.evidence.proxy?.containers ?? []
  const { text, lines, command } = adviseNginx({
    ...(version === undefined ? {} : { version }),
    ...(pass ? { pass } : {}),
    ...(upstream && upstream.name !== NAMELESS ? { upstream: upstream.name } : {}),
    ...(container ? { proxyContainer: container.name } : {}),
  })
  return { text: `Reload it (${command}); for good, ${text}.`, lines, command }
}

/** Without a log, the log is what to get. */
function textOf({ evidence, result: { last }, plan }: Observed, cause: Cause): string | undefined {
  if (cause !== 'unexpected-status') return undefined
  const isBlind = (last?.status ?? 0) >= 500 && evidence.logs.every(({ problem }) => problem !== undefined)
  const isGiven = plan.logFiles.length > 0 || plan.proxy !== undefined
  if (isBlind && isGiven)
    return 'No proxy log available (why, see below): without it nobody knows which upstream failed.'
  if (isBlind) return 'No proxy log available: add proxy-log or proxy-container to learn which upstream failed.'
  const { status = 0, code } = last ?? {}
  if (code === 'path-not-found') return 'Correct the path of url, or the location of the proxy.'
  if (code === 'unauthorized') return 'Ask a path that needs no credentials.'
  if (status >= 300 && status < 400) return 'Ask the address that it leads to, or add the status to `status`.'
  return undefined
}
