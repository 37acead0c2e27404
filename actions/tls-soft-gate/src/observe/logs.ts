import type { World } from '@ci-gates/core/model'
import {
  containerLogs,
  type LogMark,
  type ProxyLog,
  type ProxyLogLine,
  readLogFile,
  readProxyLog,
} from '@ci-gates/probes'
import type { Plan } from '../plan.ts'
import { ENGINE_MS } from './containers.ts'
import type { Marks } from './marks.ts'

/** One log of the proxy that was looked at. */
export interface LogSeen {
  /** As the reader named it. */
  readonly name: string
  readonly log: ProxyLog
  /** What was written since the asking began has the failures that count; a fatal line counts whenever it was written. */
  readonly lines: readonly ProxyLogLine[]
  /** Why it says nothing. */
  readonly problem?: string
}

/** A proxy that died before the asking began says so further up. */
const TAIL_BYTES = 256 * 1024
const TAIL_LINES = 300
/** Clocks of engine and gate are those of one machine; times in logs have whole seconds. */
const SLACK_MS = 1_000

/** Reads every log that was named, as far as it was written since the mark. */
export async function readLogs(plan: Plan, marks: Marks, world: World): Promise<readonly LogSeen[]> {
  const files = plan.logFiles.map(({ told }, at) => file(told, marks.files[at] as LogMark, world))
  const { proxy } = plan
  // A service of compose may have several containers; the engine's name for it leads to the first.
  const container = proxy && 'container' in proxy ? [ofContainer(proxy.container, proxy.name, marks, world)] : []
  return await Promise.all([...files, ...container])
}

/** The log of a container by its id, under the name that the reader knows. */
export async function ofContainer(id: string, name: string, { at }: Marks, { signal, clock }: World): Promise<LogSeen> {
  const options = { timeoutMs: ENGINE_MS, signal }
  const [since, before] = await Promise.all([
    containerLogs(id, { since: at - SLACK_MS }, process.env, options),
    containerLogs(id, { tail: TAIL_LINES }, process.env, options),
  ])
  if ('problem' in since) return nothing(name, since.problem)
  const tail = 'problem' in before ? '' : before.found.text
  return seen(name, since.found.text, tail, clock.now())
}

async function file(name: string, mark: LogMark, { clock }: World): Promise<LogSeen> {
  const [since, before] = await Promise.all([
    readLogFile(mark.path, { from: mark }),
    readLogFile(mark.path, { most: TAIL_BYTES }),
  ])
  if ('problem' in since) return nothing(name, since.problem)
  return seen(name, since.text, 'problem' in before ? '' : before.text, clock.now())
}

function seen(name: string, since: string, tail: string, now: number): LogSeen {
  // nginx and HAProxy write the time of their machine, which for a file is this one.
  const options = { now, utcOffset: -new Date(now).getTimezoneOffset() }
  const log = readProxyLog(since, options)
  const older = readProxyLog(tail, options)
  const fatal = lastFatal(older)
  const isNew = fatal === undefined || log.lines.some(({ text }) => text === fatal.text)
  const lines = isNew ? log.lines : [fatal, ...log.lines]
  if (log.recognised > 0 || lines.length > 0) return { name, log, lines }
  return { ...nothing(name, emptiness(since, older)), log }
}

/** A proxy is dead by its log only where nothing was written after that line. */
function lastFatal({ lines }: ProxyLog): ProxyLogLine | undefined {
  const last = lines.at(-1)
  return last?.fatal ? last : undefined
}

function emptiness(since: string, older: ProxyLog): string {
  if (since.trim() !== '') return 'nothing in it looks like a log of nginx, Envoy, HAProxy, Traefik or Caddy'
  return older.recognised > 0 ? 'nothing was written since this step began' : 'it is empty'
}

function nothing(name: string, problem: string): LogSeen {
  return { name, log: { lines: [], recognised: 0, unrecognised: 0, proxies: [] }, lines: [], problem }
}
