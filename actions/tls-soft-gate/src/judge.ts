import { decisive, type Finding, type GateVerdict, outcomeOf } from '@ci-gates/core/model'

/** Findings to a verdict: every file must be there. */
export function judge(findings: readonly Finding[]): GateVerdict<{ files: string }> {
  const decided = decisive(findings)
  const reason = decided ? `${decided.claim} ${decided.observed}` : `${findings.length} file is there`
  return {
    outcome: outcomeOf(findings),
    code: decided?.code ?? 'file-present',
    reason,
    findings,
    metrics: { files: findings.length },
  }
}
