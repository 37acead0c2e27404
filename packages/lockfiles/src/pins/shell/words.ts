import { limits } from '../limits.ts'

/** A word of a command: quotes gone, `$NAME`, `$(…)` and `${{ … }}` as written; `index` is its first character's place. */
export interface Word {
  readonly text: string
  readonly index: number
}

/** A word and where reading goes on. */
export interface ReadWord extends Word {
  readonly end: number
}

const ends = new Set([' ', '\t', '\r', '\n', ';', '|', '&', '(', ')', '<', '>'])

/** Reads one word from `start`, as a POSIX shell would cut it, each character once. */
export function readWord(source: string, start: number): ReadWord {
  let text = ''
  let index = -1
  let at = start
  while (at < source.length && !(ends.has(source[at] ?? '') && !isProcess(source, at))) {
    const piece = readPiece(source, at)
    if (index === -1 && piece.text !== '') index = piece.index
    text += piece.text
    at = piece.end
  }
  return { text, index: index === -1 ? start : index, end: at }
}

/** A line break after a backslash: its length, or 0. */
export function continuation(source: string, at: number): number {
  if (source[at] !== '\\') return 0
  if (source[at + 1] === '\n') return 2
  return source[at + 1] === '\r' && source[at + 2] === '\n' ? 3 : 0
}

/** `<(…)`, which is a word. */
function isProcess(source: string, at: number): boolean {
  return (source[at] === '<' || source[at] === '>') && source[at + 1] === '('
}

function readPiece(source: string, at: number): ReadWord {
  const char = source[at] ?? ''
  if (char === '\\') {
    const skipped = continuation(source, at)
    if (skipped > 0) return { text: '', index: at, end: at + skipped }
    return { text: source[at + 1] ?? '', index: at, end: at + 2 }
  }
  if (char === "'") return readSingle(source, at)
  if (char === '"') return readDouble(source, at)
  if (char === '`') return upTo(source, at, '`', 1)
  if (char === '$' || isProcess(source, at)) return readDollar(source, at)
  return { text: char, index: at, end: at + 1 }
}

/** An apostrophe nothing closes is an apostrophe (`echo don't`). */
function readSingle(source: string, at: number): ReadWord {
  const close = source.indexOf("'", at + 1)
  if (close === -1) return { text: "'", index: at, end: at + 1 }
  return { text: source.slice(at + 1, close), index: at + 1, end: close + 1 }
}

function readDouble(source: string, start: number): ReadWord {
  let text = ''
  let at = start + 1
  while (at < source.length && source[at] !== '"') {
    if (source[at] === '\\') {
      const skipped = continuation(source, at)
      if (skipped === 0) text += source[at + 1] ?? ''
      at += skipped || 2
    } else if (source[at] === '$') {
      const piece = readDollar(source, at)
      text += piece.text
      at = piece.end
    } else text += source[at++]
  }
  return { text, index: start + 1, end: at + 1 }
}

/** `$(…)`, `${…}` and `${{ … }}` whole; any other `$` alone. */
function readDollar(source: string, at: number): ReadWord {
  if (source.startsWith('${{', at)) return upTo(source, at, '}}', 3)
  if (source[at + 1] === '{') return upTo(source, at, '}', 2)
  if (source[at + 1] !== '(') return { text: '$', index: at, end: at + 1 }
  let depth = 0
  const last = Math.min(source.length, at + limits.word)
  let end = at + 1
  for (; end < last; end++) {
    if (source[end] === '(') depth += 1
    if (source[end] === ')') depth -= 1
    if (depth === 0) break
  }
  return { text: source.slice(at, end + 1), index: at, end: end + 1 }
}

/** Reads through `close`; unclosed, it ends where a word has become too long, so that no character is read twice. */
function upTo(source: string, at: number, close: string, skip: number): ReadWord {
  const last = Math.min(source.length, at + limits.word)
  const found = source.slice(at + skip, last).indexOf(close)
  const end = found === -1 ? last : at + skip + found + close.length
  return { text: source.slice(at, end), index: at, end }
}
