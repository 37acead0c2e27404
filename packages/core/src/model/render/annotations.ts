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
const MOST_OF_A_KIND = 10
const LONGEST_MESSAGE = 4_000

/**
 * The worst findings as annotations; the first is the one line itself, at the place of the finding that decided.
 * @param taken how many warnings were told before
 */
export function annotations(report: Report, taken = 0): Annotation[] {
  const { verdict, enforcement, gate } = report
  const isPass = verdict.outcome === 'pass'
  if (!isPass && verdict.soft?.quiet && enforcement.effective === 'soft') return []
  const kind = enforcement.effective === 'hard' && !isPass ? 'error' : 'warning'
  const decided = isPass ? undefined : decisive(verdict.findings)
  const first = isPass ? [] : [annotate(kind, headline(report).text, gate, decided?.where)]
  const others = orderFindings(verdict.findings)
    .map(({ finding }) => finding)
    .filter((finding) => finding !== decided && finding.outcome !== 'holds')
  if (kind === 'warning') return capped(kind, first, others, gate, MOST_OF_A_KIND - taken)
  const mild = others.filter((finding) => !isGrave(finding))
  return [
    ...capped('error', first, others.filter(isGrave), gate, MOST_OF_A_KIND),
    ...capped('warning', [], mild, gate, MOST_OF_A_KIND - taken),
  ]
}

/** At most `room` annotations, the last of which counts what there is no room for. */
function capped(
  kind: Annotation['kind'],
  first: readonly Annotation[],
  findings: readonly Finding[],
  title: string,
  room: number,
): Annotation[] {
  const shown = findings.slice(0, Math.max(0, room - 1 - first.length))
  const rest = findings.length - shown.length
  const told = shown.map((finding) => annotate(kind, sentence(finding), title, finding.where))
  const more = annotate(kind, `and ${rest} more: see the step summary or the report`, title)
  return [...first, ...told, ...(rest > 0 ? [more] : [])]
}

function annotate(kind: Annotation['kind'], message: string, title: string, where?: Where): Annotation {
  return { kind, message: shorten(visible(message), LONGEST_MESSAGE), title, ...(where ? { where } : {}) }
}

function isGrave(finding: Finding): boolean {
  return finding.outcome === 'broken' || !finding.additional
}

function sentence(finding: Finding): string {
  const wanted = finding.expected ? `, wanted ${finding.expected}` : ''
  const remedy = remedyOf(finding)
  return `${finding.claim}: ${finding.observed}${wanted}${remedy ? ` → ${remedy}` : ''}`
}
