import type { Configuration, SignalRule, Waiver } from '../config/configuration.ts'
import type { Evidence, Measured, Unknown } from '../signals/signal.ts'
import { type AppliedWaiver, waiversAt } from './waivers.ts'

/** What was seen of each signal, by id. */
export type EvidenceById = ReadonlyMap<string, Evidence>

/**
 * What a signal counts as. `ignored` and `waived` leave the score, and are told; `open` may still turn out either way.
 */
export type Standing = 'met' | 'missed' | 'open' | 'ignored' | 'waived'

/** A signal with what was seen of it and what that counts as. */
export interface SignalState {
  readonly rule: SignalRule
  readonly evidence: Evidence
  readonly standing: Standing
  /** What it earns of its weight, in basis points; undefined while that is open or does not count. */
  readonly credit: number | undefined
  readonly waiver?: AppliedWaiver
}

/** States in the order of the configuration, and the waivers that did not come to bear. */
export function statesOf(
  configuration: Configuration,
  evidence: EvidenceById,
  now: number,
): { states: SignalState[]; idle: IdleWaiver[] } {
  const { applied, idle } = waiversAt(configuration, now)
  const states = configuration.signals.map((rule) => stateOf(rule, evidence.get(rule.id) ?? NOT_LOOKED, applied))
  return { states, idle }
}

/** A waiver that does not apply, and why. */
export interface IdleWaiver {
  readonly waiver: Waiver
  readonly why: string
}

const NOT_LOOKED: Unknown = { measured: false, code: 'not-observed', observed: 'was not looked at' }

function stateOf(rule: SignalRule, evidence: Evidence, applied: ReadonlyMap<string, AppliedWaiver>): SignalState {
  const waiver = applied.get(rule.id)
  const known = evidence.measured ? measuredState(rule, evidence) : unknownState(rule, evidence)
  // What is met needs no waiver: it counts, and the waiver is told as unused.
  if (!waiver || known.standing === 'met') return { ...known, ...(waiver ? { waiver } : {}) }
  return { ...known, standing: 'waived', credit: undefined, waiver }
}

function measuredState(rule: SignalRule, evidence: Measured): SignalState {
  const credit = Math.min(10_000, Math.max(0, Math.floor(evidence.credit)))
  return { rule, evidence, standing: evidence.holds ? 'met' : 'missed', credit }
}

function unknownState(rule: SignalRule, evidence: Unknown): SignalState {
  if (rule.onUnknown === 'ignore') return { rule, evidence, standing: 'ignored', credit: undefined }
  if (rule.onUnknown === 'fail') return { rule, evidence, standing: 'missed', credit: 0 }
  return { rule, evidence, standing: 'open', credit: undefined }
}
