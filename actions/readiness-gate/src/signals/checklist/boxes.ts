/** A box of a task list (GitHub Flavored Markdown, "Task list items"). */
export interface Box {
  readonly line: number
  readonly ticked: boolean
  readonly text: string
}

interface Heading {
  readonly level: number
  readonly text: string
}

/**
 * The boxes of a Markdown text, or of the one section whose heading has these words, down to the next heading of its
 * level. What stands in fenced code or in a comment is no box.
 */
export function readBoxes(text: string, section?: string): Box[] | 'no-section' | 'section-twice' {
  const wanted = section === undefined ? undefined : wordsOf(section)
  const boxes: Box[] = []
  let sections = 0
  let inside: Heading | undefined
  for (const { line, content } of proseLines(text)) {
    const heading = headingOf(content)
    if (heading && wanted !== undefined) {
      if (heading.text === wanted) {
        sections += 1
        inside = heading
      } else if (inside && heading.level <= inside.level) inside = undefined
    }
    const box = boxOf(content, line)
    if (box && (wanted === undefined || inside)) boxes.push(box)
  }
  if (wanted === undefined) return boxes
  return sections === 0 ? 'no-section' : sections > 1 ? 'section-twice' : boxes
}

/** Lines outside fenced code blocks and comments. */
function* proseLines(text: string): Generator<{ line: number; content: string }> {
  let fence: string | undefined
  let comment = false
  for (const [at, content] of text.split(/\r?\n/).entries()) {
    const mark = /^ {0,3}(`{3,}|~{3,})/.exec(content)?.[1]
    if (fence !== undefined) {
      if (mark?.startsWith(fence) && /^ {0,3}[`~]+\s*$/.test(content)) fence = undefined
    } else if (comment) comment = !content.includes('-->')
    else if (mark) fence = mark
    else {
      yield { line: at + 1, content: content.replace(/<!--.*?-->/g, '') }
      comment = content.lastIndexOf('<!--') > content.lastIndexOf('-->')
    }
  }
}

function headingOf(content: string): Heading | undefined {
  const [, marks, text] = /^ {0,3}(#{1,6})(?:[ \t]+(.*))?$/.exec(content) ?? []
  if (marks === undefined) return undefined
  return { level: marks.length, text: wordsOf((text ?? '').trimEnd().replace(/[ \t]#+$/, '')) }
}

function boxOf(content: string, line: number): Box | undefined {
  const [, tick, text = ''] = /^[ \t>]*(?:[-*+]|\d{1,9}[.)])[ \t]+\[([ xX])\][ \t]+(\S.*)$/.exec(content) ?? []
  return tick === undefined ? undefined : { line, ticked: tick !== ' ', text: text.trim() }
}

function wordsOf(text: string): string {
  return text.replace(/[*_`]/g, '').replace(/\s+/g, ' ').trim().toLowerCase()
}
