import type { Finding } from './finding.ts'
import type { Section } from './section.ts'

export type VerdictOutcome = 'pass' | 'fail' | 'inconclusive'

/** A measurement by name: a count, a share, a version. Outputs of a gate's own are taken from here. */
export type Metrics = Readonly<Record<string, number | string | boolean>>

/** What a gate concludes. `reason` is one sentence: what is wrong, where, what to do. */
export interface Verdict {
  readonly outcome: VerdictOutcome
  /** Stable, kebab-case: that of the finding which decided, or one of the gate's own. */
  readonly code: string
  readonly reason: string
  readonly findings: readonly Finding[]
  readonly metrics: Metrics
  /** What is told beside the findings, most useful first. */
  readonly sections?: readonly Section[]
  /** Soft on pull requests whatever was wished: about what such a run is not given, as a fork's is given no secrets. */
  readonly softOnPullRequests?: boolean
  /** Soft wherever it runs, by a rule of the gate's own: a team may want to be told of what is not known yet, and no more. */
  readonly soft?: Softness
  /** The gate's own account, as JSON, for whoever reads the report; nothing of it is rendered here. */
  readonly detail?: Readonly<Record<string, unknown>>
  /** What the gate itself has to say of softness. */
  readonly hardening?: Hardening
}

/** Why a verdict is soft, in a few words that follow `soft:`; `quiet` without annotations, too. */
export interface Softness {
  readonly why: string
  readonly quiet?: boolean
}

/** Why what would be soft is hard all the same; or what belongs to why it is soft, such as when that ends. */
export type Hardening = { readonly because: string } | { readonly note: string }

/**
 * The finding that decides: the first broken one, else the first unknown required one, else none.
 * Order findings by use before judging; the first is the one that people read.
 */
export function decisive(findings: readonly Finding[]): Finding | undefined {
  return (
    findings.find((finding) => finding.outcome === 'broken') ??
    findings.find((finding) => finding.outcome === 'unknown' && !finding.additional)
  )
}

/**
 * The outcome that findings come to: any broken claim fails, any unknown required one is inconclusive, and so is
 * having measured nothing (no findings, or none that holds).
 */
export function outcomeOf(findings: readonly Finding[]): VerdictOutcome {
  const found = decisive(findings)
  if (found) return found.outcome === 'broken' ? 'fail' : 'inconclusive'
  return findings.some((finding) => finding.outcome === 'holds') ? 'pass' : 'inconclusive'
}
