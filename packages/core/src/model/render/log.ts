import { formatDuration } from '../input/duration.ts'
import type { Report } from '../report.ts'
import { shorten, visible } from '../text/visible.ts'
import { type Counted, MARKS, orderFindings, placeOf, remedyOf } from './order.ts'

const MOST_LINES = 100
const WIDEST = { claim: 36, place: 44 }

/** The evidence as lines of plain text: a mark, the claim, where, what was seen; under it what was wanted and the remedy. */
export function evidenceLines(report: Report): string[] {
  const counted = orderFindings(report.verdict.findings)
  const shown = counted.slice(0, MOST_LINES)
  const widths = {
    claim: widest(shown.map(claimOf), WIDEST.claim),
    place: widest(
      shown.map(({ finding }) => placeOf(finding)),
      WIDEST.place,
    ),
  }
  const lines = shown.flatMap((each, at) => findingLines(each, widths, shown[at - 1]))
  if (counted.length > shown.length) lines.push(`  … and ${counted.length - shown.length} more in the report`)
  return [...lines, `  ${measure(report)}`]
}

/** What was measured, and how long it took: `locks: 2, packages: 612, took 41 ms`. */
export function measure({ verdict, durationMs }: Report): string {
  const counts = Object.entries(verdict.metrics).filter(([, value]) => typeof value === 'number')
  const told = counts.map(
    ([name, value]) => `${name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)}: ${value}`,
  )
  return [...told, `took ${formatDuration(durationMs)}`].join(', ')
}

function findingLines(
  { finding, times }: Counted,
  widths: { claim: number; place: number },
  before: Counted | undefined,
): string[] {
  const cells = [
    pad(claimOf({ finding, times }), widths.claim),
    pad(visible(placeOf(finding)), widths.place),
    visible(finding.observed),
  ]
  const indent = ' '.repeat(4)
  const remedy = remedyOf(finding)
  const repeated = before !== undefined && remedyOf(before.finding) === remedy
  return [
    `  ${MARKS[finding.outcome]} ${cells.filter((cell) => cell !== '').join('  ')}`.trimEnd(),
    ...(finding.expected ? [`${indent}wanted: ${visible(finding.expected)}`] : []),
    ...(remedy && finding.outcome !== 'holds' && !repeated ? [`${indent}→ ${visible(remedy)}`] : []),
  ]
}

function claimOf({ finding, times }: Counted): string {
  return times > 1 ? `${visible(finding.claim)} (${times} times)` : visible(finding.claim)
}

function widest(cells: readonly string[], most: number): number {
  return Math.min(most, Math.max(0, ...cells.map((cell) => cell.length)))
}

function pad(cell: string, width: number): string {
  return width === 0 ? '' : shorten(cell, Math.max(width, 200)).padEnd(width)
}
