import type { Finding } from '@ci-gates/core/model'
import type { Seen } from '../observe/container.ts'
import { addressesOf } from '../observe/container.ts'
import type { Observed } from '../observe/observe.ts'
import { type Cause, layerOf } from './causes.ts'
import { timeOf } from './clock.ts'
import type { Decision } from './decide.ts'
import { tellMs } from './layers.ts'
import { applicationName, tellingLine } from './proxy-cause.ts'
import { counted } from './tls-cause.ts'
import { endOf } from './upstream.ts'

/** What stands behind the proxy, and the proxy's own word: looked at only where the answer was not as wanted. */
export function behindFindings(observed: Observed, decision: Decision): Finding[] {
  if (observed.result.outcome === 'ready') return []
  const { application, proxy, config } = observed.evidence
  return [
    ...direct(observed, decision),
    ...(application ? [container(application, decision)] : []),
    ...(proxy ? [container(proxy, decision)] : []),
    ...logs(observed, decision),
    ...(config && 'problem' in config ? [unknown('nginx-config', 'config-unreadable', config.problem)] : []),
  ]
}

function direct(observed: Observed, { cause }: Decision): Finding[] {
  const seen = observed.evidence.direct
  const claim = applicationName(observed)
  if (!seen) {
    const { containers = [] } = observed.evidence.application ?? {}
    const isStopped = containers.length > 0 && containers.every(({ state }) => state !== 'running')
    return isBehind(cause) && !isStopped
      ? [unknown(claim, 'layer-not-asked', 'not asked: add upstream-url to learn whether it answers itself')]
      : []
  }
  const { attempt, told } = seen
  const took = attempt.outcome === 'ready' ? ` in ${tellMs(attempt.timings.total)}` : ''
  const text = `${told} ${attempt.observed}${took}`
  if (attempt.outcome === 'ready') return [{ claim, outcome: 'holds', code: 'layer-holds', observed: text }]
  return [
    {
      claim,
      outcome: 'broken',
      code: 'application-down',
      observed: text,
      additional: cause !== 'application-down',
    },
  ]
}

function container(seen: Seen, { cause }: Decision): Finding {
  const claim = `container ${seen.name}`
  const [first] = seen.containers
  if (!first)
    return unknown(claim, seen.problem?.code ?? 'engine-failed', seen.problem?.words ?? 'nothing is known of it')
  const addresses = addressesOf(seen)
  const since = first.startedAt && first.state === 'running' ? ` since ${timeOf(first.startedAt)}` : ''
  const end = endOf(first)
  const parts = [
    `${first.state}${since}`,
    ...(addresses.length > 0 ? [addresses.join(', ')] : []),
    ...(first.restartCount > 0 ? [`restarted ${counted(first.restartCount, 'time')}`] : []),
    ...(end ? [end] : []),
    ...(first.health === 'none' ? [] : [`health check: ${first.health}`]),
  ]
  const isUp = first.state === 'running' && first.health !== 'unhealthy'
  return {
    claim,
    outcome: isUp ? 'holds' : 'broken',
    code: isUp ? 'layer-holds' : cause,
    observed: parts.join(', '),
    additional: true,
  }
}

/** Without lines nothing is concluded: silence of a log that was not read is not "no errors". */
function logs(observed: Observed, { cause }: Decision): Finding[] {
  const { logs: all } = observed.evidence
  const claim = 'proxy log'
  if (all.length === 0 && !isBehind(cause)) return []
  if (all.length === 0)
    return [
      unknown(
        claim,
        'no-proxy-log',
        'no proxy log available: add proxy-log or proxy-container to learn which upstream failed',
      ),
    ]
  const telling = tellingLine(observed)
  return all.map(({ name, lines, log, problem }): Finding => {
    if (problem !== undefined) return unknown(claim, 'no-proxy-log', `no proxy log available from ${name}: ${problem}`)
    const last = telling && lines.includes(telling.line) ? telling.line : lines.at(-1)
    if (!last) {
      const observed = `${name}: ${counted(log.recognised, 'line')} since this step began, none of them about a failure`
      return { claim, outcome: 'unknown', code: 'no-failure-in-log', observed, additional: true }
    }
    const times = lines.filter((line) => line.cause === last.cause).length
    return {
      claim,
      outcome: 'broken',
      code: cause,
      observed: `${last.text} (${counted(times, 'line')} like it in ${name})`,
    }
  })
}

export function unknown(claim: string, code: string, observed: string): Finding {
  return { claim, outcome: 'unknown', code, observed, additional: true }
}

/** What no look behind the proxy would explain needs no advice to look there. */
function isBehind(cause: Cause): boolean {
  return ['http', 'application', 'proxy'].includes(layerOf(cause))
}
