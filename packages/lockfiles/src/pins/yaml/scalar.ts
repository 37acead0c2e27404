import type { Scalar } from 'yaml'
import type { Script } from '../text.ts'

/** A scalar's text, made from its source so that each character keeps its line and column. */
export function scalarScript(scalar: Scalar, source: Script): Script {
  const [start, end] = scalar.range ?? [0, 0]
  const raw = source.text.slice(start, end)
  if (raw.startsWith('|') || raw.startsWith('>')) return blockScript(raw, start, source)
  const value = typeof scalar.value === 'string' ? scalar.value : raw
  if (/^["']/.test(raw)) {
    // Without escapes and folded lines every character stands for itself; otherwise the scalar's first line must do.
    const plain = raw.length === value.length + 2
    return { text: value, at: (index) => source.at(start + (plain ? index + 1 : 0)) }
  }
  // A plain scalar over several lines is one line, joined by spaces.
  return { text: raw.replace(/\n/g, ' '), at: (index) => source.at(start + index) }
}

/** A block scalar: `|` line by line; `>` with single line breaks read as spaces, more indented lines kept apart. */
function blockScript(raw: string, start: number, source: Script): Script {
  const folded = raw.startsWith('>')
  const lines = raw.split('\n')
  const body = lines.slice(1)
  const indent = /^[ \t]*/.exec(body.find((line) => line.trim() !== '') ?? '')?.[0].length ?? 0
  const starts: { text: number; source: number }[] = []
  let text = ''
  let offset = start + (lines[0]?.length ?? 0) + 1
  for (const [number, line] of body.entries()) {
    const cut = Math.min(indent, line.length - line.trimStart().length)
    const content = line.slice(cut).replace(/\r$/, '')
    const before = body[number - 1]?.slice(indent)
    const joins = folded && before?.trim() && content.trim() && !/^[ \t]/.test(content) && !/^[ \t]/.test(before)
    if (number > 0) text += joins ? ' ' : '\n'
    starts.push({ text: text.length, source: offset + cut })
    text += content
    offset += line.length + 1
  }
  return { text, at: (index) => source.at(sourceIndex(starts, index) ?? start) }
}

function sourceIndex(starts: readonly { text: number; source: number }[], index: number): number | undefined {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle]?.text ?? 0) <= index) low = middle
    else high = middle - 1
  }
  const found = starts[low]
  return found && found.source + index - found.text
}
