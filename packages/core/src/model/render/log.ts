import type { Finding } from '../finding.ts'
import { formatDuration } from '../input/duration.ts'
import type { Report } from '../report.ts'
import { fold } from '../text/fold.ts'
import { shorten, visible } from '../text/visible.ts'
import { type Counted, MARKS, orderFindings, placeOf, remedyOf } from './order.ts'
import { leadLines, trailingLines } from './sections.ts'

const MOST_LINES = 100
const WIDEST = { claim: 36, place: 44, weight: 8 }
const LONGEST = 1_000

/**
 * The evidence as lines of plain text: a mark, the claim, where, what was seen; under it what was wanted and the remedy.
 * @param only `open` leaves out what holds: a green line needs no proof, but what is unknown beside it is told
 * @param width where it is less than the table takes, cells stand one behind the other and lines are broken at spaces.
 *   What is copied or quoted stays whole: commands, and the lines of sections.
 */
export function evidenceLines(
  report: Report,
  only: 'all' | 'open' = 'all',
  width = Number.POSITIVE_INFINITY,
): string[] {
  const counted = orderFindings(report.verdict.findings).filter(
    ({ finding }) => only === 'all' || finding.outcome !== 'holds',
  )
  const shown = counted.slice(0, MOST_LINES)
  const widths = {
    claim: widest(shown.map(claimOf), WIDEST.claim),
    place: widest(
      shown.map(({ finding }) => placeIn(finding)),
      WIDEST.place,
    ),
    weight: widest(
      shown.map(({ finding }) => weightIn(finding)),
      WIDEST.weight,
    ),
  }
  const lead = leadLines(report).map((each) => `  ${each}`)
  const table = shown.flatMap((each, at) => findingLines(each, widths, shown[at - 1]))
  const isNarrow = table.some((each) => each.length > width)
  const bare = { claim: 0, place: 0, weight: widths.weight }
  const lines = isNarrow ? shown.flatMap((each, at) => findingLines(each, bare, shown[at - 1], width)) : table
  if (counted.length > shown.length) lines.push(`  … and ${counted.length - shown.length} more in the report`)
  const trail = trailingLines(report).map((each) => `  ${each}`)
  const measured = fold(`  ${measure(report)}`, width, '    ')
  return only === 'all' ? [...lead, ...lines, ...trail, ...measured] : [...lines, ...measured]
}

/** What was measured, and, unless told otherwise, how long it took: `locks: 2, packages: 612, took 41 ms`. */
export function measure({ verdict, durationMs }: Report, timed = true): string {
  const counts = Object.entries(verdict.metrics).filter(([, value]) => typeof value === 'number')
  const told = counts.map(([name, value]) => `${words(name)}: ${value}`)
  return [...told, ...(timed ? [`took ${formatDuration(durationMs)}`] : [])].join(', ')
}

function words(name: string): string {
  return line(name).replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`)
}

function findingLines(
  { finding, times }: Counted,
  widths: { claim: number; place: number; weight: number },
  before: Counted | undefined,
  width = Number.POSITIVE_INFINITY,
): string[] {
  const cells = [claimOf({ finding, times }), placeIn(finding), line(finding.observed)]
  const padded = [(cells[0] as string).padEnd(widths.claim), (cells[1] as string).padEnd(widths.place), cells[2]]
  const weight = widths.weight === 0 ? '' : `${weightIn(finding).padEnd(widths.weight)}  `
  const indent = ' '.repeat(4 + weight.length)
  const remedy = remedyOf(finding)
  const repeated = before !== undefined && remedyOf(before.finding) === remedy
  const toDo = remedy && finding.outcome !== 'holds' && !repeated ? [`${indent}→ ${line(remedy)}`] : []
  return [
    ...fold(
      `  ${weight}${MARKS[finding.outcome]} ${padded.filter((cell) => cell !== '').join('  ')}`.trimEnd(),
      width,
      indent,
    ),
    ...(finding.expected ? fold(`${indent}wanted: ${line(finding.expected)}`, width, `${indent}  `) : []),
    ...(finding.remedy?.command ? toDo : toDo.flatMap((each) => fold(each, width, `${indent}  `))),
  ]
}

/** The place, unless the claim is the very same: `poetry.lock  poetry.lock  permission denied` says nothing more. */
function placeIn(finding: Finding): string {
  const place = placeOf(finding)
  return place === finding.claim ? '' : line(place)
}

function weightIn({ weight = '' }: Finding): string {
  return line(weight)
}

function claimOf({ finding, times }: Counted): string {
  return times > 1 ? `${line(finding.claim)} (${times} times)` : line(finding.claim)
}

function line(text: string): string {
  return visible(shorten(text, LONGEST))
}

function widest(cells: readonly string[], most: number): number {
  return cells.reduce((width, cell) => Math.min(most, Math.max(width, cell.length)), 0)
}
