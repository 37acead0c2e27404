export type { Finding, FindingOutcome, Remedy, Where } from './finding.ts'
export { countOutcomes } from './finding.ts'
export type { Metrics, Verdict, VerdictOutcome } from './verdict.ts'
export { decisive, outcomeOf } from './verdict.ts'
