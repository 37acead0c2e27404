import { decisive, type Finding, type GateVerdict, outcomeOf } from '@ci-gates/core/model'
import { staleSentence } from '@ci-gates/lockfiles'
import { driftedJson, fixLine } from './drifted.ts'
import type { Observed } from './observe.ts'
import { beganSection } from './since.ts'

type Outputs = { lockfiles: string; drifted: string; fix: string; packages: string }

/** Findings to a verdict. `undetermined: fail` makes what could only be told by running code count like any claim. */
export function judge(observed: Observed, undetermined: 'warn' | 'fail'): GateVerdict<Outputs> {
  const { locks, findings: others, began } = observed
  const own = locks.flatMap(({ answer }) => answer.findings)
  const findings = [...own, ...others].map((finding) => (undetermined === 'fail' ? required(finding) : finding))
  const packages = locks.reduce((sum, { answer }) => sum + answer.packages, 0)
  const metrics = {
    lockfiles: locks.length,
    drifted: driftedJson(locks, began),
    fix: fixLine(findings, locks),
    packages,
  }
  const told = { findings, metrics, sections: beganSection(began) }
  const decided = decisive(findings)
  if (decided)
    return {
      outcome: outcomeOf(findings),
      code: decided.code,
      reason: reasonOf(decided, observed, findings),
      ...told,
    }
  const untouched = findings.find(({ code }) => code === 'locks-untouched')
  if (untouched)
    return { outcome: 'pass', code: untouched.code, reason: `nothing to check: ${untouched.observed}`, ...told }
  if (locks.length === 0) return { outcome: 'inconclusive', code: 'nothing-checked', reason: NOTHING, ...told }
  const untold = findings.find(({ outcome }) => outcome === 'unknown')
  if (untold && !findings.some(({ outcome }) => outcome === 'holds'))
    return { outcome: 'inconclusive', code: untold.code, reason: untoldReason(untold, findings), ...told }
  return { outcome: outcomeOf(findings), code: 'locks-fresh', reason: passReason(metrics, findings), ...told }
}

const NOTHING =
  'no verdict: there is no lockfile, nor a manifest that calls for one. Look at working-directory and exclude'

/** Nothing was found to hold, and nothing to be broken: what could not be told, and why. */
function untoldReason(untold: Finding, findings: readonly Finding[]): string {
  return `no verdict: ${untold.claim}: ${untold.observed}${alikeClause(untold, findings)}. ${fixOf(untold)}`.trimEnd()
}

function required({ additional: _, ...finding }: Finding): Finding {
  return finding
}

function reasonOf(decided: Finding, { locks }: Observed, findings: readonly Finding[]): string {
  const said = decided.code === 'lock-stale' ? staleLock(decided, locks) : `${decided.claim}: ${decided.observed}`
  return `${said}${alikeClause(decided, findings)}. ${fixOf(decided)}`.trimEnd()
}

function alikeClause(decided: Finding, findings: readonly Finding[]): string {
  const alike = findings.filter(({ outcome, code }) => outcome === decided.outcome && code === decided.code).length - 1
  if (alike === 0) return ''
  const what = decided.code === 'lock-stale' ? (alike === 1 ? 'lock is stale, too' : 'locks are stale, too') : 'alike'
  return `; ${alike} more ${what}`
}

function staleLock(stale: Finding, locks: Observed['locks']): string {
  const own = locks.find(({ answer }) =>
    answer.findings.some(({ code, claim }) => code === stale.code && claim === stale.claim),
  )
  const changes = own?.answer.findings.filter(({ outcome, code }) => outcome === 'broken' && code !== stale.code) ?? []
  return staleSentence(stale, changes)
}

function fixOf({ remedy }: Finding): string {
  if (!remedy) return ''
  return remedy.command ? `Fix: ${remedy.command}` : `Fix: ${remedy.text}`
}

function passReason(metrics: { lockfiles: number; packages: number }, findings: readonly Finding[]): string {
  const untold = findings.filter(({ outcome }) => outcome === 'unknown').length
  const told =
    metrics.lockfiles === 1 ? 'the lock matches its manifest' : `all ${metrics.lockfiles} locks match their manifests`
  return `${told}; ${metrics.packages} ${metrics.packages === 1 ? 'package' : 'packages'}${untold > 0 ? `; ${untold} ${untold === 1 ? 'claim' : 'claims'} could not be told` : ''}`
}
