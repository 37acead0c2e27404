import type { Token } from 'markdown-it'

/**
 * Rows whose number of cells is not that of the head. Rendered tables do not show it: GFM fills rows up and drops what is
 * too much (GitHub Flavored Markdown, 4.10), so the source is counted.
 */
export function findBrokenTables(markdown: string, tokens: readonly Token[]): string[] {
  const lines = markdown.split(/\r\n|\r|\n/)
  const problems: string[] = []
  let columns = 0
  for (const token of tokens) {
    const line = lines[token.map?.[0] ?? -1] ?? ''
    if (token.type === 'table_open') columns = 0
    if (token.type === 'tr_open') {
      columns ||= countCells(line)
      if (countCells(line) !== columns)
        problems.push(`a table of ${columns} columns has a row of ${countCells(line)}: ${line}`)
    }
    if (token.type === 'inline' && !token.hidden && isTornRow(token.content))
      problems.push(`a row outside a table: ${token.content}`)
  }
  return problems
}

/** cmark-gfm's `escaped_char` (extensions/ext_scanners.re): `\|` is no separator, and in `\\|` it is one; code spans or not. */
const ESCAPED = /\\[!-/:-@[-`{-~]/g

function countCells(row: string): number {
  const bare = row.replace(ESCAPED, '').trim()
  return bare.replace(/^\|/, '').replace(/\|$/, '').split('|').length
}

/** What remains of a row when a blank line or a block in one of its cells ended the table. */
function isTornRow(text: string): boolean {
  return text.split('\n').some((line) => /^\s*\||\|\s*$/.test(line.replace(ESCAPED, '')))
}
