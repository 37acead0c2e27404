/** What examining a claim came to. `unknown` never counts as `holds`. */
export type FindingOutcome = 'holds' | 'broken' | 'unknown'

/** A place a reader can open: a path relative to the workspace, with `/` between its parts; lines and columns count from 1. */
export interface Where {
  readonly file: string
  readonly line?: number
  readonly column?: number
}

/** How to mend what is broken: a sentence, and where there is one the command that does it. */
export interface Remedy {
  readonly text: string
  readonly command?: string
}

/** One claim examined. Everything that is rendered about a run is made from these. */
export interface Finding {
  /** The thing examined, named as the reader named it: `httpx ^0.27`, never an internal word. */
  readonly claim: string
  readonly outcome: FindingOutcome
  /** Stable, kebab-case; documented in the gate's README. */
  readonly code: string
  /** What was seen: `not in the lock`. For `unknown`, why it could not be told. */
  readonly observed: string
  /** What was wanted, where `observed` does not say it. */
  readonly expected?: string
  readonly where?: Where
  readonly remedy?: Remedy
  /** What it counts for, where a gate weighs its claims: `20`, `must`. */
  readonly weight?: string
  /** An additional claim is told and counted; only a required one (the default) can make a verdict inconclusive. */
  readonly additional?: boolean
}

/** Counts findings by outcome. */
export function countOutcomes(findings: readonly Finding[]): Record<FindingOutcome, number> {
  const counts = { holds: 0, broken: 0, unknown: 0 }
  for (const finding of findings) counts[finding.outcome] += 1
  return counts
}
