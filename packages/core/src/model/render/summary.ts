import type { Finding } from '../finding.ts'
import { countOutcomes } from '../finding.ts'
import type { Report } from '../report.ts'
import { codeBlock, codeSpan, markdown } from '../text/markdown.ts'
import { shorten } from '../text/visible.ts'
import { headline } from './headline.ts'
import { measure } from './log.ts'
import { type Counted, MARKS, orderFindings, placeOf } from './order.ts'

// A step may upload 1 MiB (actions/runner CreateStepSummaryCommand.AttachmentSizeLimit); more, and nothing is kept.
export const SUMMARY_LIMIT = 1_048_576
// GitHub's limit for a comment's body.
export const COMMENT_LIMIT = 65_536

const LONGEST_CELL = 1_000

/**
 * The report as GitHub-flavoured Markdown of at most `limit` bytes. What does not fit is left out by degrees: first what
 * holds, then findings from the end, at last everything but the counts; what was left out is said.
 */
export function summary(report: Report, limit = SUMMARY_LIMIT): string {
  const counted = orderFindings(report.verdict.findings)
  const notHolding = counted.filter(({ finding }) => finding.outcome !== 'holds')
  const steps = [counted, notHolding, notHolding.slice(0, 500), notHolding.slice(0, 50), []]
  for (const shown of steps) {
    const text = page(report, shown, counted.length - shown.length)
    if (byteLength(text) <= limit) return text
  }
  return `### ${markdown(report.gate)}: ${report.verdict.outcome}\n`
}

/** The body of a comment that later runs find and replace: the summary behind a marker of the gate's own. */
export function comment(report: Report): string {
  const marker = commentMarker(report.gate)
  return `${marker}\n${summary(report, COMMENT_LIMIT - byteLength(marker) - 1)}`
}

/** The first line of a gate's comment; invisible when rendered. */
export function commentMarker(gate: string): string {
  return `<!-- ci-gates:${gate} -->`
}

function page(report: Report, shown: readonly Counted[], left: number): string {
  const { mark, text } = headline(report)
  const command = report.verdict.outcome === 'pass' ? undefined : firstCommand(report.verdict.findings)
  const open = shown.filter(({ finding }) => finding.outcome !== 'holds')
  const holding = shown.filter(({ finding }) => finding.outcome === 'holds')
  const parts = [
    `### ${mark} ${markdown(report.gate)}`,
    markdown(shorten(text, 4_000)),
    command ? codeBlock([shorten(command, 4_000)], 'sh') : '',
    open.length > 0 ? table(report, open) : '',
    holding.length > 0
      ? details(`${holding.length} ${holding.length === 1 ? 'claim holds' : 'claims hold'}`, table(report, holding))
      : '',
    left > 0 ? countsLine(report.verdict.findings, left) : '',
    `<sub>${markdown(`${measure(report)}; ${report.enforcement.effective}: ${report.enforcement.why}; ci-gates ${report.tool.version}`)}</sub>`,
  ]
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`
}

function firstCommand(findings: readonly Finding[]): string | undefined {
  return orderFindings(findings).find(({ finding }) => finding.remedy?.command)?.finding.remedy?.command
}

function table(report: Report, rows: readonly Counted[]): string {
  return ['| | what | where | seen |', '| --- | --- | --- | --- |', ...rows.map((row) => tableRow(report, row))].join(
    '\n',
  )
}

function tableRow(report: Report, { finding, times }: Counted): string {
  const claim = `${codeSpan(shorten(finding.claim, LONGEST_CELL))}${times > 1 ? ` × ${times}` : ''}`
  const wanted = finding.expected ? `<br>wanted: ${cell(finding.expected)}` : ''
  const remedy =
    finding.remedy && finding.outcome !== 'holds'
      ? `<br>→ ${cell(finding.remedy.text)}${code(finding.remedy.command)}`
      : ''
  return `| ${MARKS[finding.outcome]} | ${claim} | ${place(report, finding)} | ${cell(finding.observed)}${wanted}${remedy} |`
}

function cell(text: string): string {
  return markdown(shorten(text, LONGEST_CELL))
}

function code(command: string | undefined): string {
  return command ? `: ${codeSpan(shorten(command, LONGEST_CELL))}` : ''
}

/** The place as a link to the very line of the very commit, where both are known. */
function place({ subject }: Report, finding: Finding): string {
  const shown = codeSpan(shorten(placeOf(finding), LONGEST_CELL))
  const known = /^[0-9a-f]{40,64}$/.test(subject.sha) && /^[\w.-]+\/[\w.-]+$/.test(subject.repository)
  if (!finding.where || !known || !/^https?:\/\/[\w.:-]+$/.test(subject.serverUrl ?? '')) return shown
  const path = finding.where.file.split('/').map(urlPart).join('/')
  const line = finding.where.line === undefined ? '' : `#L${finding.where.line}`
  return `[${shown}](${subject.serverUrl}/${subject.repository}/blob/${subject.sha}/${path}${line})`
}

function urlPart(part: string): string {
  return encodeURIComponent(part.toWellFormed()).replace(
    /[!'()*]/g,
    (character) => `%${character.charCodeAt(0).toString(16)}`,
  )
}

function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}

function countsLine(findings: readonly Finding[], left: number): string {
  const { broken, unknown, holds } = countOutcomes(findings)
  return `${left} not shown here. In all: ${broken} broken, ${unknown} unknown, ${holds} holding; the JSON report has every one.`
}

/** The length of a text in UTF-8, in bytes; nothing here may ask the platform. */
export function byteLength(text: string): number {
  let bytes = 0
  for (const character of text) {
    const code = character.codePointAt(0) ?? 0
    bytes += code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
  }
  return bytes
}
