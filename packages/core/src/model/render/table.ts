import type { Finding } from '../finding.ts'
import type { Report } from '../report.ts'
import type { Subject } from '../subject.ts'
import { codeSpan, markdown } from '../text/markdown.ts'
import { shorten } from '../text/visible.ts'
import { type Counted, leadIn, MARKS, placeOf, remedyOf } from './order.ts'

const LONGEST_CELL = 1_000

/** The head of the table; with a column for weights where a finding has one. */
export function tableHead({ verdict }: Report): string {
  return isWeighed(verdict.findings)
    ? '| | weight | what | where | seen |\n| --- | --- | --- | --- | --- |'
    : '| | what | where | seen |\n| --- | --- | --- | --- |'
}

const weighed = new WeakMap<readonly Finding[], boolean>()

function isWeighed(findings: readonly Finding[]): boolean {
  const known = weighed.get(findings) ?? findings.some(({ weight }) => weight !== undefined)
  weighed.set(findings, known)
  return known
}

/** One finding as a row of a Markdown table; a remedy that the row before has is not repeated. */
export function tableRow(report: Report, { finding, times }: Counted, before?: Counted): string {
  const claim = `${code(finding.claim)}${times > 1 ? ` × ${times}` : ''}`
  const weight = isWeighed(report.verdict.findings) ? ` ${text(finding.weight ?? '')} |` : ''
  return `| ${MARKS[finding.outcome]} |${weight} ${claim} | ${place(report, finding)} | ${seen(finding, before?.finding)} |`
}

function seen(finding: Finding, before: Finding | undefined): string {
  const { observed, expected, remedy, outcome } = finding
  const isKnown = before !== undefined && remedyOf(before) === remedyOf(finding)
  const told = remedy && outcome !== 'holds' && !isKnown ? remedy : undefined
  return [
    text(observed),
    ...(expected ? [`wanted: ${text(expected)}`] : []),
    ...(told ? [`→ ${told.command ? `${text(leadIn(told))} ${code(told.command)}` : text(told.text)}`] : []),
  ].join('<br>')
}

function text(value: string): string {
  return markdown(shorten(value, LONGEST_CELL))
}

function code(value: string): string {
  return codeSpan(shorten(value, LONGEST_CELL))
}

/** The place as a link to the very line of the very commit, where both are known. */
function place({ subject }: Report, finding: Finding): string {
  const shown = code(placeOf(finding))
  const parts = finding.where?.file.split('/') ?? []
  const commit = commitUrl(subject)
  // A browser would take `..` out of the address, and other parts of it along.
  if (commit === undefined || parts.length === 0 || parts.some((part) => ['', '.', '..'].includes(part))) return shown
  const path = parts.map(urlPart).join('/')
  const line = finding.where?.line === undefined ? '' : `#L${finding.where.line}`
  return path.length > 2 * LONGEST_CELL ? shown : `[${shown}](${commit}/${path}${line})`
}

function commitUrl({ sha, repository, serverUrl = '' }: Subject): string | undefined {
  const known =
    /^[0-9a-f]{40,64}$/.test(sha) && /^[\w.-]+\/[\w.-]+$/.test(repository) && /^https?:\/\/[\w.:-]+$/.test(serverUrl)
  return known ? `${serverUrl}/${repository}/blob/${sha}` : undefined
}

function urlPart(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  )
}
