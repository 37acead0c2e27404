import type { Finding } from './finding.ts'
import type { Section } from './section.ts'
import { decisive, type Verdict, type VerdictOutcome } from './verdict.ts'

const OUTCOMES: readonly VerdictOutcome[] = ['pass', 'fail', 'inconclusive']
const CODE = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * The verdict as it may be told: a pass for which nothing was measured, or that rests on something unknown, is
 * inconclusive, whatever the gate makes of it. Broken claims may stand beside a pass, since a threshold allows some.
 * @throws TypeError for what is no verdict at all, such as a metric that is not a number; a crash, no enforcement softens it.
 */
export function soundVerdict(verdict: Verdict): Verdict {
  const flaws = flawsOf(verdict)
  if (flaws.length > 0) throw new TypeError(`the gate returned no sound verdict: ${flaws.slice(0, 5).join('; ')}`)
  if (verdict.outcome !== 'pass') return verdict
  const unknown = decisive(verdict.findings.filter(({ outcome }) => outcome !== 'broken'))
  if (unknown) return withdrawn(verdict, unknown.code, `${unknown.claim}: ${unknown.observed}`)
  if (verdict.findings.some(({ outcome }) => outcome === 'holds')) return verdict
  return withdrawn(verdict, 'nothing-measured', 'nothing was measured')
}

function withdrawn(verdict: Verdict, code: string, why: string): Verdict {
  return { ...verdict, outcome: 'inconclusive', code, reason: `no verdict: ${why}` }
}

function flawsOf(verdict: Verdict): string[] {
  if (typeof verdict !== 'object' || verdict === null) return [`it is ${String(verdict)}`]
  const { outcome, code, reason, findings, metrics, sections = [], hardening } = verdict
  const claims = Array.isArray(findings) ? findings.flatMap(flawsOfFinding) : ['findings is no list']
  return [
    ...(OUTCOMES.includes(outcome) ? [] : [`outcome is ${String(outcome)}`]),
    ...(CODE.test(code) ? [] : [`code is ${String(code)}`]),
    ...(typeof reason === 'string' && reason.trim() !== '' ? [] : ['there is no reason']),
    ...claims,
    ...(sections.every(isSection) ? [] : ['a section is none']),
    ...(Object.values(hardening ?? { none: 'x' }).every((text) => text !== '') ? [] : ['hardening says nothing']),
    ...Object.entries(metrics ?? {}).flatMap(([name, value]) =>
      isMetric(value) ? [] : [`${name} is ${String(value)}`],
    ),
  ]
}

function flawsOfFinding({ claim, outcome, code, where }: Finding): string[] {
  const place = [where?.line ?? 1, where?.column ?? 1]
  return [
    ...(['holds', 'broken', 'unknown'].includes(outcome) ? [] : [`${claim}: outcome is ${String(outcome)}`]),
    ...(CODE.test(code) ? [] : [`${claim}: code is ${String(code)}`]),
    ...(place.every((at) => Number.isSafeInteger(at) && at > 0) ? [] : [`${claim}: stands at ${place.join(':')}`]),
  ]
}

function isSection({ title, lines = [], table, diagram = [] }: Section): boolean {
  const rows = table ? [table.columns, ...table.rows] : []
  return typeof title === 'string' && [lines, diagram, ...rows].every(isTexts)
}

function isTexts(value: unknown): boolean {
  return Array.isArray(value) && value.every((text) => typeof text === 'string')
}

function isMetric(value: unknown): boolean {
  return typeof value === 'string' || typeof value === 'boolean' || Number.isFinite(value)
}
