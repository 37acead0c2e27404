import type { Table } from '../section.ts'
import { markdown } from '../text/markdown.ts'
import { shorten } from '../text/visible.ts'

const LONGEST_CELL = 1_000
/** Room that the words around the rows take at most, besides title and head. */
const SEAMS = 150

/** A table as Markdown with as many rows as there is room for, and how many it lost; empty without room for one. */
export function tableWithin(title: string, table: Table, room: number, sizeOf: (text: string) => number): string {
  const head = `${row(table.columns.map(cell))}\n${row(table.columns.map(() => '---'))}`
  const rows: string[] = []
  let left = room - sizeOf(head) - sizeOf(title) - SEAMS
  for (const each of table.rows) {
    const text = row(each.map(cell))
    left -= sizeOf(text) + 1
    if (left < 0) break
    rows.push(text)
  }
  if (rows.length === 0) return ''
  const lost = table.rows.length - rows.length + (table.more ?? 0)
  return [[head, ...rows].join('\n'), ...(lost > 0 ? [`… and ${lost} more`] : [])].join('\n\n')
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`
}

function cell(text: string): string {
  return markdown(shorten(text, LONGEST_CELL))
}
