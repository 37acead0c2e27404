import type { Report } from '../report.ts'
import type { Section } from '../section.ts'
import { codeBlock, markdown } from '../text/markdown.ts'
import { shorten, visible } from '../text/visible.ts'
import { tableWithin } from './section-table.ts'

const MOST_SECTIONS = 20
/** More belongs into an artifact: what people look for stands at the end of a log. */
const MOST_LINES = 60
const LONGEST_TITLE = 200
const LONGEST_LINE = 1_000

/** The lines that stand above the findings, as the log tells them. */
export function leadLines({ verdict }: Report): string[] {
  return told(verdict.sections, true).flatMap(lastLines).map(visible)
}

/** The sections that stand below the findings, as the log tells them: a title, and its last lines under it. */
export function trailingLines({ verdict }: Report): string[] {
  return told(verdict.sections, false).flatMap((section) => {
    const lines = lastLines(section)
    return lines.length === 0 ? [] : [visible(titleOf(section)), ...lines.map((line) => `  ${visible(line)}`)]
  })
}

/** The lines that stand above the findings, as one paragraph of Markdown. */
export function leadParagraph({ verdict }: Report): string {
  return told(verdict.sections, true).flatMap(lastLines).map(markdown).join('<br>\n')
}

/**
 * The other sections as Markdown, in the gate's order, while there is room: a table that does not fit keeps as many rows
 * as do; what was left out is said.
 */
export function sectionsWithin({ verdict }: Report, room: number, sizeOf: (text: string) => number): string[] {
  const blocks: string[] = []
  let left = room
  let lost = 0
  for (const section of told(verdict.sections)) {
    const block = blockWithin(section, left, sizeOf)
    if (block === undefined) lost += 1
    else if (block !== '') {
      blocks.push(block)
      left -= sizeOf(block) + 2
    }
  }
  const rest = lost > 0 ? `${lost} more in the JSON report.` : ''
  return rest !== '' && sizeOf(rest) + 2 <= left ? [...blocks, rest] : blocks
}

/** A section within so much room; nothing where there is none, an empty text where the section has nothing to show here. */
function blockWithin(section: Section, room: number, sizeOf: (text: string) => number): string | undefined {
  const title = markdown(titleOf(section))
  const lines = section.lead ? [] : lastLines(section)
  const text = [
    ...(lines.length === 0 ? [] : [details(title, codeBlock(lines))]),
    ...(section.diagram ? [details(title, codeBlock(section.diagram, 'mermaid'))] : []),
  ].join('\n\n')
  const left = room - sizeOf(text)
  if (left < 0) return undefined
  if (!section.table || section.table.rows.length === 0) return text
  const table = tableWithin(title, section.table, left - 2, sizeOf)
  if (table === '') return text === '' ? undefined : text
  const shown = section.folded ? details(title, table) : `**${title}**\n\n${table}`
  return [text, shown].filter((part) => part !== '').join('\n\n')
}

function told(sections: readonly Section[] = [], lead?: boolean): readonly Section[] {
  return sections.filter((section) => lead === undefined || (section.lead ?? false) === lead).slice(0, MOST_SECTIONS)
}

function titleOf({ title }: Section): string {
  return shorten(title, LONGEST_TITLE)
}

function lastLines({ lines = [] }: Section): string[] {
  const kept = lines.length > MOST_LINES ? lines.slice(1 - MOST_LINES) : lines
  const left = lines.length - kept.length
  const note = left > 0 ? [`… ${left} lines before these are in the report`] : []
  return [...note, ...kept].map((line) => shorten(line, LONGEST_LINE))
}

function details(title: string, body: string): string {
  return `<details><summary>${title}</summary>\n\n${body}\n\n</details>`
}
