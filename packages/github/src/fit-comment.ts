const CUT = '_Cut here: a comment holds no more. The step summary of the run has the rest._'
/** What closes what was left open takes at most. */
const ROOM = 500

/** The Markdown cut between two lines to at most `limit` bytes, what was open closed, and a line that says so. */
export function fitComment(text: string, limit: number): string {
  if (Buffer.byteLength(text) <= limit) return text
  const kept: string[] = []
  let left = limit - ROOM
  for (const line of text.split('\n')) {
    left -= Buffer.byteLength(line) + 1
    if (left < 0) break
    kept.push(line)
  }
  return [...kept, ...closing(kept), '', CUT].join('\n')
}

/** Ends a fence and every `<details>`, which would otherwise take the rest of the page into them. */
function closing(lines: readonly string[]): string[] {
  let fence: string | undefined
  let details = 0
  for (const line of lines) {
    const mark = /^ {0,3}(`{3,}|~{3,})(.*)$/.exec(line)
    if (fence === undefined && mark) fence = mark[1]
    else if (fence !== undefined) fence = endsFence(fence, mark) ? undefined : fence
    else details += countOf(line, /<details\b/gi) - countOf(line, /<\/details>/gi)
  }
  // Longer than the room there is no honest fence; such a comment is cut before it.
  return [
    ...(fence ? [fence.slice(0, 100)] : []),
    ...Array<string>(Math.min(20, Math.max(0, details))).fill('\n</details>'),
  ]
}

/** CommonMark 4.5: the same character, at least as many, and nothing behind them. */
function endsFence(fence: string, mark: RegExpExecArray | null): boolean {
  const [, run = '', behind = ''] = mark ?? []
  return run.startsWith(fence) && behind.trim() === ''
}

function countOf(line: string, what: RegExp): number {
  return line.match(what)?.length ?? 0
}
