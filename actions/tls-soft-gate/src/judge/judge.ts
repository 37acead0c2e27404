import { decisive, type Finding, type GateVerdict } from '@ci-gates/core/model'
import type { Change, Snapshot } from '@ci-gates/probes'
import type { Observed } from '../observe/observe.ts'
import { adviceOf } from './advice.ts'
import { behindFindings } from './behind.ts'
import { type Cause, layerOf } from './causes.ts'
import { changeFindings, changesOf } from './changes.ts'
import { type Decision, decide } from './decide.ts'
import { layerFindings, notices, versionOf } from './layers.ts'
import { tellingLine } from './proxy-cause.ts'
import { reasonOf } from './reason.ts'
import { reproduce } from './reproduce.ts'
import { sectionsOf } from './sections.ts'
import { daysLeft } from './tls-cause.ts'
import { momentOf, upstreamOf } from './upstream.ts'

export type Outputs = {
  cause: string
  layer: string
  upstreamIp: string
  peerIp: string
  certificateDaysLeft: string
  tlsVersion: string
  softStreak: string
}

/** A verdict, and what a warm-up notes of it. */
export interface Judged {
  readonly cause: Cause
  readonly verdict: GateVerdict<Outputs>
  readonly now: Snapshot
}

/** What was seen to a verdict. Pure. */
export function judge(observed: Observed): Judged {
  const decision = decide(observed)
  const { cause } = decision
  const isHealthy = cause === 'healthy'
  const now = momentOf(observed, cause, isHealthy)
  const changes = changesOf(observed, now)
  const findings = findingsOf(observed, decision, changes)
  const isAborted = observed.result.outcome === 'aborted'
  const outcome = isHealthy ? 'pass' : isAborted ? 'inconclusive' : 'fail'
  const reason = `${outcome === 'inconclusive' ? 'no verdict: ' : ''}${reasonOf(observed, decision, changes)}`
  const sections = isHealthy ? [] : sectionsOf(observed, decision)
  return {
    cause,
    now,
    verdict: { outcome, code: cause, reason, findings, metrics: metricsOf(observed, decision), sections },
  }
}

/** The layers in order; what decided carries the remedy and stands first among what is broken. */
function findingsOf(observed: Observed, decision: Decision, changes: readonly Change[]): Finding[] {
  const layers = [...layerFindings(observed, decision), ...behindFindings(observed, decision)]
  const all = [...layers, ...notices(observed, decision), ...changeFindings(observed, changes)]
  const decided = decisive(layers)
  if (!decided || decision.cause === 'healthy') return all
  const { text, command } = adviceOf(observed, decision)
  const remedy =
    command === undefined
      ? { text: `${text} Try it`.trim(), command: reproduce(observed.plan) }
      : { text: 'Reload the proxy', command }
  return all.map((finding) => (finding === decided ? { ...finding, remedy } : finding))
}

function metricsOf(observed: Observed, { cause, stale }: Decision): Outputs & Record<string, string | number> {
  const { result, evidence, at } = observed
  const peer = stale?.peer ?? tellingLine(observed)?.line.peer
  const days = daysLeft(result.last, at)
  return {
    cause,
    layer: cause === 'healthy' ? '' : layerOf(cause),
    upstreamIp: upstreamOf(evidence)?.addresses.join(' ') ?? '',
    peerIp: peer?.host ?? '',
    certificateDaysLeft: days === undefined ? '' : String(days),
    tlsVersion: result.last?.tls ? versionOf(result.last.tls.version) : '',
    softStreak: '',
    attempts: result.attempts,
  }
}
