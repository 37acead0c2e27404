import type { Report } from '../report.ts'
import type { Section, Table } from '../section.ts'
import { markdown } from '../text/markdown.ts'
import { shorten, visible } from '../text/visible.ts'

const LONGEST = 1_000
const MOST_LINES = 20

/** The lines that a verdict has beside its findings, as the log tells them under the one line. */
export function sectionLines({ verdict }: Report): string[] {
  return (verdict.sections ?? []).flatMap(({ lines = [] }) => lines.slice(0, MOST_LINES).map(plain))
}

/** The same lines as Markdown, one paragraph. */
export function leadOf({ verdict }: Report): string {
  const lines = (verdict.sections ?? []).flatMap(({ lines = [] }) => lines.slice(0, MOST_LINES))
  return lines.map(cell).join('<br>\n')
}

/**
 * Tables as Markdown, in the gate's order, while there is room: one that does not fit keeps as many rows as do and says
 * how many it lost; of one without room for a single row nothing is told, since findings come first.
 */
export function tablesWithin({ verdict }: Report, limit: number, sizeOf: (text: string) => number): string[] {
  const told: string[] = []
  let left = limit
  for (const section of verdict.sections ?? []) {
    if (!section.table || section.table.rows.length === 0) continue
    const text = tableWithin(section, section.table, left, sizeOf)
    if (text === '') continue
    told.push(text)
    left -= sizeOf(text) + 2
  }
  return told
}

/** Room that the words around the rows take at most, besides title and head. */
const SEAMS = 150

function tableWithin(section: Section, table: Table, limit: number, sizeOf: (text: string) => number): string {
  const head = [
    row(table.columns),
    row(
      table.columns.map(() => '---'),
      String,
    ),
  ].join('\n')
  const title = cell(section.title)
  let left = limit - sizeOf(head) - sizeOf(title) - SEAMS
  const rows: string[] = []
  for (const each of table.rows) {
    const text = row(each)
    left -= sizeOf(text) + 1
    if (left < 0) break
    rows.push(text)
  }
  if (rows.length === 0) return ''
  const lost = table.rows.length - rows.length + (table.more ?? 0)
  const body = [[head, ...rows].join('\n'), ...(lost > 0 ? [`… and ${lost} more`] : [])].join('\n\n')
  return section.folded ? `<details><summary>${title}</summary>\n\n${body}\n\n</details>` : `**${title}**\n\n${body}`
}

function row(cells: readonly string[], render: (text: string) => string = cell): string {
  return `| ${cells.map(render).join(' | ')} |`
}

function cell(text: string): string {
  return markdown(shorten(text, LONGEST))
}

function plain(text: string): string {
  return visible(shorten(text, LONGEST))
}
