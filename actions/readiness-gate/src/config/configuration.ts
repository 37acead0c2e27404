import type { Where } from '@ci-gates/core/model'
import type { SignalKind } from '../signals/signal.ts'
import type { Place } from './source.ts'

/** What is asked of a repository before it counts as ready. All shares and scores are basis points: 90 % is 9,000. */
export interface Configuration {
  readonly gate: GateRules
  readonly groups: readonly Group[]
  readonly signals: readonly SignalRule[]
  readonly waivers: readonly Waiver[]
  /** Environment variables that `${NAME}` in an address or a header may stand for. */
  readonly environment: readonly string[]
  /** Two evaluations can be compared where this is the same: a hash of signals, weights and groups. */
  readonly hash: string
  readonly notices: readonly Notice[]
}

export type OnInconclusive = 'fail' | 'warn' | 'pass'

export interface GateRules {
  readonly failUnder: number
  readonly target: number
  readonly minCoverage: number
  /** Undefined: decided by the event. */
  readonly onInconclusive: OnInconclusive | undefined
  /** How long one signal may take, in milliseconds. */
  readonly signalTimeout: number
  /** How far ahead a waiver may expire, in days. */
  readonly waiverHorizon: number
}

/** Signals that weigh together, whatever their number. */
export interface Group {
  readonly name: string
  /** In thousandths. */
  readonly weight: number
  /** The least score of the group, in basis points. */
  readonly floor: number | undefined
}

/** What becomes of a signal that could not be measured: it stays open, counts as failed, or leaves the score and is told. */
export type OnUnknown = 'open' | 'fail' | 'ignore'

export interface SignalRule {
  readonly id: string
  readonly kind: SignalKind
  /** What the kind's schema made of the keys. */
  readonly rule: unknown
  /** In thousandths. */
  readonly weight: number
  /** No weight was given, and 1 was taken. */
  readonly isDefaultWeight: boolean
  readonly must: boolean
  readonly group: string | undefined
  readonly onUnknown: OnUnknown
  readonly where: Where
}

/** A waiver as it was written: what is missing or wrong keeps it from applying, and is told. */
export interface Waiver {
  readonly signal: string
  readonly reason: string | undefined
  readonly owner: string | undefined
  /** `2026-12-31`, whose whole day in UTC it still applies. */
  readonly expires: string | undefined
  readonly issue: string | undefined
  readonly place: Place
}

/** Worth a word, and no mistake. */
export interface Notice {
  readonly code: string
  readonly message: string
  readonly where: Where
}

export const DEFAULTS = {
  failUnder: 9_000,
  target: 9_500,
  minCoverage: 8_000,
  signalTimeout: 60_000,
  waiverHorizon: 90,
} as const
