import type { SourceFile } from '../ecosystem.ts'
import type { Place } from './pin.ts'

/** A text to be scanned whose characters know where in the file they stand. */
export interface Script {
  readonly text: string
  readonly at: (index: number) => Place
}

/** A file as one script. The line index is made when the first place is asked for. */
export function scriptOf(file: SourceFile): Script {
  const bom = file.text.charCodeAt(0) === 0xfeff ? 1 : 0
  let starts: number[] | undefined
  const at = (index: number): Place => {
    starts ??= lineStarts(file.text)
    const line = lineOf(starts, index)
    const column = index - (starts[line] ?? 0) + 1 - (line === 0 ? bom : 0)
    return { file: file.path, line: line + 1, column: Math.max(1, column) }
  }
  return { text: file.text, at }
}

/** Part of a script, its characters keeping their places. */
export function sliceScript(script: Script, start: number, end: number): Script {
  return { text: script.text.slice(start, end), at: (index) => script.at(start + index) }
}

/** The lines of a script with their place in it, without line ends. */
export function linesOf(script: Script): { text: string; index: number }[] {
  const lines: { text: string; index: number }[] = []
  let index = 0
  for (const line of script.text.split('\n')) {
    const bom = index === 0 && line.charCodeAt(0) === 0xfeff ? 1 : 0
    lines.push({ text: line.endsWith('\r') ? line.slice(bom, -1) : line.slice(bom), index: index + bom })
    index += line.length + 1
  }
  return lines
}

/** Whether a text names any of the words, in whatever case: asked before anything is parsed. */
export function mentions(text: string, words: readonly string[]): boolean {
  return words.some((word) => new RegExp(word.replace(/[^\w]/g, '\\$&'), 'i').test(text))
}

/** The first part of an untrusted text, for a sentence. */
export function brief(text: string, length = 60): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length > length ? `${line.slice(0, length - 1)}…` : line
}

function lineStarts(text: string): number[] {
  const starts = [0]
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', end + 1)) starts.push(end + 1)
  return starts
}

function lineOf(starts: readonly number[], index: number): number {
  let low = 0
  let high = starts.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] ?? 0) <= index) low = middle
    else high = middle - 1
  }
  return low
}
