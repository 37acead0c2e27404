import { countOutcomes } from '../finding.ts'
import type { Report } from '../report.ts'
import { byteLength } from '../text/byte-length.ts'
import { codeBlock, markdown } from '../text/markdown.ts'
import { shorten } from '../text/visible.ts'
import { headline } from './headline.ts'
import { measure } from './log.ts'
import { type Counted, orderFindings } from './order.ts'
import { leadParagraph, sectionsWithin } from './sections.ts'
import { tableHead, tableRow } from './table.ts'

// A step may upload 1 MiB (actions/runner CreateStepSummaryCommand.AttachmentSizeLimit); more, and nothing is kept.
export const SUMMARY_LIMIT = 1_048_576
// GitHub's limit for a comment's body, in characters.
export const COMMENT_LIMIT = 65_536

/** What the parts between head, rows and foot take at most: titles, table heads, the line of counts. */
const SEAMS = 1_000

/**
 * The report as GitHub-flavoured Markdown of at most `limit`, measured by `sizeOf`. Rows are made, the worst first, until
 * there is no room; what was left out is said. Where not even the head fits there is one short line, or nothing.
 */
export function summary(report: Report, limit = SUMMARY_LIMIT, sizeOf: (text: string) => number = byteLength): string {
  return page(report, footOf(report, true), limit, sizeOf)
}

function page(report: Report, foot: string, limit: number, sizeOf: (text: string) => number): string {
  const counted = orderFindings(report.verdict.findings)
  const frame = { head: headOf(report, counted), foot }
  const room = limit - sizeOf(frame.head + frame.foot) - SEAMS
  if (room < 0) {
    const line = `### ${markdown(shorten(report.gate, 100))}: ${report.verdict.outcome}\n`
    return sizeOf(line) <= limit ? line : ''
  }
  const rows = rowsWithin(report, counted, room, sizeOf)
  const shown = tables(report, counted, rows)
  const spare = room - shown.reduce((sum, text) => sum + sizeOf(text) + 2, 0)
  const missing = leftOut(report, counted.length - rows.length)
  const parts = [frame.head, ...shown, missing, ...sectionsWithin(report, spare, sizeOf), frame.foot]
  return `${joined(parts)}\n`
}

/**
 * The body of a comment that later runs find and replace: the summary behind a marker of the gate's own. How long a run
 * took is not in it, so that two runs which found the same say the same.
 */
export function comment(report: Report): string {
  const marker = commentMarker(report.gate)
  return `${marker}\n${page(report, footOf(report, false), COMMENT_LIMIT - marker.length - 1, (text) => text.length)}`
}

/** The first line of a gate's comment; invisible when rendered. */
export function commentMarker(gate: string): string {
  return `<!-- ci-gates:${gate} -->`
}

/** Sections alone, as Markdown of at most so many bytes: what is told behind a report. */
export function more(report: Report, limit: number): string {
  const blocks = sectionsWithin(report, limit, byteLength)
  return blocks.length === 0 ? '' : `\n${joined(blocks)}\n`
}

function headOf(report: Report, counted: readonly Counted[]): string {
  const { mark, text } = headline(report)
  const command = report.verdict.outcome === 'pass' ? undefined : firstCommand(counted)
  return joined([
    `### ${mark} ${markdown(shorten(report.gate, 100))}`,
    markdown(text),
    command ? codeBlock([shorten(command, 4_000)], 'sh') : '',
    leadParagraph(report),
  ])
}

function firstCommand(counted: readonly Counted[]): string | undefined {
  const open = counted.filter(({ finding }) => finding.outcome !== 'holds')
  return open.find(({ finding }) => finding.remedy?.command)?.finding.remedy?.command
}

function footOf(report: Report, timed: boolean): string {
  const { effective, why } = report.enforcement
  const parts = [measure(report, timed), `${effective}: ${shorten(why, 300)}`, `ci-gates ${report.tool.version}`]
  const told = parts.filter((part) => part !== '').join('; ')
  return `<sub>${markdown(shorten(told, 4_000))}</sub>`
}

function rowsWithin(
  report: Report,
  counted: readonly Counted[],
  room: number,
  sizeOf: (text: string) => number,
): string[] {
  const rows: string[] = []
  let left = room
  for (const each of counted) {
    const row = tableRow(report, each, counted[rows.length - 1])
    left -= sizeOf(row) + 1
    if (left < 0) break
    rows.push(row)
  }
  return rows
}

/** Rows follow the order of the findings: those that do not hold come first. */
function tables(report: Report, counted: readonly Counted[], rows: readonly string[]): string[] {
  const head = tableHead(report)
  const open = counted.filter(({ finding }) => finding.outcome !== 'holds').length
  const holding = rows.slice(open)
  const title = holding.length === 1 ? '1 claim holds' : `${holding.length} claims hold`
  return [
    open === 0 || rows.length === 0 ? '' : [head, ...rows.slice(0, open)].join('\n'),
    holding.length === 0
      ? ''
      : `<details><summary>${title}</summary>\n\n${[head, ...holding].join('\n')}\n\n</details>`,
  ]
}

function leftOut(report: Report, left: number): string {
  if (left === 0) return ''
  const { broken, unknown, holds } = countOutcomes(report.verdict.findings)
  return `${left} not shown here. In all: ${broken} broken, ${unknown} unknown, ${holds} holding; the JSON report has every one.`
}

function joined(parts: readonly string[]): string {
  return parts.filter((part) => part !== '').join('\n\n')
}
