import { type Finding, shellOperand } from '@ci-gates/core/model'
import { many, type Stop } from '@ci-gates/test-results'
import { type JudgedCause, messageOf } from './causes.ts'
import type { LegVerdict } from './leg.ts'
import type { Observed } from './observe.ts'

/** What stands against a verdict, as findings: modules that were not collected by cause, anything else one by one. */
export function stopFindings(stops: readonly Stop[], causes: readonly JudgedCause[], observed: Observed): Finding[] {
  const modules = causes.filter((cause) => cause.modules > 0)
  return stops.flatMap((stop) =>
    stop.code === 'collection-error' && modules.length > 0
      ? modules.map((cause) => moduleFinding(cause, stop, observed))
      : [stopFinding(stop, observed)],
  )
}

function stopFinding({ code, verdict, observed, remedy, report, where }: Stop, { locate }: Observed): Finding {
  const place = locate(where) ?? (report === undefined ? undefined : { file: report })
  return {
    claim: report ?? CLAIMS[code] ?? 'results',
    outcome: verdict === 'fail' ? 'broken' : 'unknown',
    code,
    observed: report !== undefined && observed.startsWith(`${report}: `) ? observed.slice(report.length + 2) : observed,
    remedy,
    ...(place ? { where: place } : {}),
  }
}

const CLAIMS: Readonly<Partial<Record<Stop['code'], string>>> = {
  'plugin-exit': 'exit code',
  'unexplained-exit': 'exit code',
  'missing-shard': 'shards',
  'not-run': 'manifest',
  conflict: 'shards',
}

/** One cause, however many modules it kept from being collected. */
function moduleFinding(cause: JudgedCause, { code, remedy }: Stop, observed: Observed): Finding {
  const { places, modules } = cause
  const [first] = places
  const where = observed.locate(first?.where)
  const names = places.map(({ id }) => id).filter((id) => id.endsWith('.py'))
  const root = observed.rootOf(names[0] ?? '')
  const begin = root === '' ? '' : `cd ${shellOperand(root)} && `
  const command = [`${begin}pytest --collect-only -q`, ...names.slice(0, 5).map(shellOperand)].join(' ')
  return {
    claim: modules === 1 ? (first?.id ?? 'a module') : many(modules, 'module'),
    outcome: 'unknown',
    code,
    observed: `not collected: ${messageOf(cause)}`,
    ...(where ? { where } : {}),
    remedy: { ...remedy, ...adviceOn(cause.message), ...(names.length > 0 ? { command } : {}) },
  }
}

/** What mends a cause that has one cure; Python says what is wrong, not what to write instead. */
function adviceOn(message: string): { text?: string } {
  return /invalid escape sequence/.test(message) ? { text: 'Use raw strings, such as r"\\s"' } : {}
}

/** The one line of a run that a stop keeps from being judged. */
export function stopReason({ stops }: LegVerdict, findings: readonly Finding[]): string {
  const [first] = stops
  if (!first) return 'no verdict'
  const own = findings.find(({ code }) => code === first.code)
  const remedy = own?.remedy ?? first.remedy
  const told = stops.filter(({ observed }) => !first.observed.includes(observed))
  const others = new Set(told.map(({ code }) => code)).size
  const also = others > 0 ? ` (and ${others} more ${others === 1 ? 'reason' : 'reasons'} below)` : ''
  const command = remedy.command ? `${remedy.text.endsWith('?') ? '' : ':'} ${remedy.command}` : ''
  const fix = `${remedy.text.endsWith('?') ? '' : 'Fix: '}${remedy.text}${command}`
  return `${first.verdict === 'inconclusive' ? 'no verdict: ' : ''}${first.observed}${also}. ${fix}`
}
