import type { Finding, Where } from '../finding.ts'
import type { Report } from '../report.ts'
import { shorten, visible } from '../text/visible.ts'
import { decisive } from '../verdict.ts'
import { headline } from './headline.ts'
import { orderFindings, remedyOf } from './order.ts'

export interface Annotation {
  readonly kind: 'error' | 'warning'
  readonly message: string
  readonly title: string
  readonly where?: Where
}

// The runner keeps ten of a kind for a step (actions/runner ExecutionContext._maxCountPerIssueType) and cuts messages at
// 4,096 characters; the tenth says how many there are.
const MOST_OF_A_KIND = 9
const LONGEST_MESSAGE = 4_000

/** The worst findings as annotations; the first is the one line itself, at the place of the finding that decided. */
export function annotations(report: Report): Annotation[] {
  const { verdict, enforcement, gate } = report
  const kind = enforcement.effective === 'hard' ? 'error' : 'warning'
  const decided = verdict.outcome === 'pass' ? undefined : decisive(verdict.findings)
  const first = verdict.outcome === 'pass' ? [] : [annotate(kind, headline(report).text, gate, decided?.where)]
  const others = orderFindings(verdict.findings).filter(
    ({ finding }) => finding !== decided && finding.outcome !== 'holds',
  )
  const told = others.map(({ finding }) =>
    annotate(isGrave(finding) ? kind : 'warning', sentence(finding), gate, finding.where),
  )
  return [...capped([...first, ...told], 'error', gate), ...capped([...first, ...told], 'warning', gate)]
}

function capped(all: readonly Annotation[], kind: Annotation['kind'], title: string): Annotation[] {
  const some = all.filter((annotation) => annotation.kind === kind)
  const rest = some.length - MOST_OF_A_KIND
  if (rest <= 0) return some
  return [
    ...some.slice(0, MOST_OF_A_KIND),
    annotate(kind, `and ${rest} more: see the step summary or the report`, title),
  ]
}

function annotate(kind: Annotation['kind'], message: string, title: string, where?: Where): Annotation {
  return { kind, message: shorten(visible(message), LONGEST_MESSAGE), title, ...(where ? { where } : {}) }
}

function isGrave(finding: Finding): boolean {
  return finding.outcome === 'broken' || !finding.additional
}

function sentence(finding: Finding): string {
  const wanted = finding.expected ? `, wanted: ${finding.expected}` : ''
  const remedy = remedyOf(finding)
  return `${finding.claim}: ${finding.observed}${wanted}${remedy ? `. ${remedy}` : ''}`
}
