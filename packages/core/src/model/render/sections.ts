import { codeBlock, markdown } from '../text/markdown.ts'
import { shorten } from '../text/visible.ts'
import type { Section, Verdict } from '../verdict.ts'

const MOST_SECTIONS = 20
/** More belongs into an artifact: what people look for stands at the end of a log. */
const MOST_LINES = 60
const LONGEST_TITLE = 200
const LONGEST_LINE = 1_000

/** The sections as they are told to people: so many, each with its last lines. The report has all. */
export function sectionsOf({ sections = [] }: Verdict): Section[] {
  const told = sections.filter(({ lines }) => lines.length > 0).slice(0, MOST_SECTIONS)
  return told.map(({ title, lines }) => ({ title: shorten(title, LONGEST_TITLE), lines: lastOf(lines) }))
}

function lastOf(lines: readonly string[]): string[] {
  const kept = lines.length > MOST_LINES ? lines.slice(1 - MOST_LINES) : lines
  const left = lines.length - kept.length
  return [...(left > 0 ? [`… ${left} lines before these are in the report`] : []), ...kept].map((line) =>
    shorten(line, LONGEST_LINE),
  )
}

/** Sections as Markdown, folded, until there is no room for one; what was left out is said. */
export function sectionsWithin(verdict: Verdict, room: number, sizeOf: (text: string) => number): string[] {
  const blocks: string[] = []
  const sections = sectionsOf(verdict)
  let left = room
  for (const { title, lines } of sections) {
    const block = `<details><summary>${markdown(title)}</summary>\n\n${codeBlock(lines)}\n\n</details>`
    left -= sizeOf(block) + 2
    if (left < 0) return [...blocks, `${sections.length - blocks.length} more in the JSON report.`]
    blocks.push(block)
  }
  return blocks
}
