import type { Finding, GateVerdict, Section } from '@ci-gates/core/model'
import { decisive } from '@ci-gates/core/model'
import { type Change, type Snapshot, seconds } from '@ci-gates/probes'
import { linesOf } from '../observe/evidence.ts'
import type { Observed } from '../observe/observe.ts'
import { behindFindings } from './behind.ts'
import { type Cause, layerOf } from './causes.ts'
import { changeFindings, changesOf } from './changes.ts'
import { type Decision, decide } from './decide.ts'
import { layerFindings, notices, versionOf } from './layers.ts'
import { tellingLine } from './proxy-cause.ts'
import { adviceOf, reasonOf } from './reason.ts'
import { reproduce } from './reproduce.ts'
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
  const { text } = adviceOf(observed, decision)
  const command = adviceOf(observed, decision).command ?? reproduce(observed.plan)
  const remedy = { text: `${text}${adviceOf(observed, decision).command ? '' : ' Try it'}`.trim(), command }
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

const MOST_LINES = 12

/** The evidence below: what happened when, the lines to write, the lines of the log. */
function sectionsOf(observed: Observed, decision: Decision): Section[] {
  const { lines: advice } = adviceOf(observed, decision)
  const logged = linesOf(observed.evidence)
    .slice(-MOST_LINES)
    .map(({ text }) => text)
  const body = observed.result.last?.bodyRaw?.trim() ?? ''
  return [
    ...(advice.length > 0 ? [{ title: 'To write into the configuration', lines: advice }] : []),
    { title: 'What happened', lines: timeline(observed) },
    ...(logged.length > 0
      ? [{ title: `The log of the proxy, the last ${logged.length} lines about failures`, lines: logged }]
      : []),
    ...(body === '' ? [] : [{ title: 'The body of the last answer', lines: body.split(/\r?\n/).slice(0, MOST_LINES) }]),
  ]
}

function timeline({ result: { timeline, statesLeftOut, elapsedMs, outcome } }: Observed): string[] {
  const ends = {
    ready: 'as wanted',
    'timed-out': 'the time was up',
    'gave-up': 'gave up: waiting cannot heal it',
    aborted: 'stopped',
  }
  const lines = timeline.map(
    ({ from, description, count }) => `${seconds(from).padStart(7)}  ${description}  ${count} times`,
  )
  if (statesLeftOut > 0) lines.splice(lines.length / 2, 0, `… ${statesLeftOut} more changes`)
  return [...lines, `${seconds(elapsedMs).padStart(7)}  ${ends[outcome]}`]
}
