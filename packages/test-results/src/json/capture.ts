import { LIMITS } from '../read/limits.ts'
import { ReadStop } from '../read/read-stop.ts'

const [BACKSLASH, COMMA, CLOSE_SQUARE, CLOSE_CURLY] = [0x5c, 0x2c, 0x5d, 0x7d]
/** What can matter outside of strings. */
const STRUCTURE = /["{}[\]]/g

/** Cuts one JSON value out of a stream of text. */
export interface Capture {
  /** Takes from `from` on; answers where the value ended, or -1 when it goes on in the next piece. */
  feed(text: string, from: number): number
  text(): string
}

interface State {
  readonly keep: boolean
  readonly pieces: string[]
  length: number
  depth: number
  inString: boolean
  /** The piece before ended in a backslash that escapes the first character of the next. */
  escaped: boolean
  kind: 'none' | 'string' | 'container' | 'bare'
}

export function captureOf(keep: boolean): Capture {
  const state: State = { keep, pieces: [], length: 0, depth: 0, inString: false, escaped: false, kind: 'none' }
  return {
    feed: (text, from) => {
      const end = endOf(state, text, from)
      const piece = text.slice(from, end < 0 ? text.length : end)
      state.length += piece.length
      if (state.keep) keepPiece(state, piece)
      return end
    },
    text: () => state.pieces.join(''),
  }
}

function keepPiece(state: State, piece: string): void {
  if (state.length > LIMITS.jsonValue)
    throw new ReadStop('limit-exceeded', `one JSON value has more than ${LIMITS.jsonValue} characters`)
  state.pieces.push(piece)
}

function endOf(state: State, text: string, from: number): number {
  if (state.kind === 'none') {
    const first = text.charAt(from)
    state.kind = first === '"' ? 'string' : first === '{' || first === '[' ? 'container' : 'bare'
  }
  return state.kind === 'bare' ? endOfBare(text, from) : endOfNested(state, text, from)
}

function endOfBare(text: string, from: number): number {
  for (let at = from; at < text.length; at += 1) {
    const code = text.charCodeAt(at)
    if (code === COMMA || code === CLOSE_SQUARE || code === CLOSE_CURLY || code <= 0x20) return at
  }
  return -1
}

function endOfNested(state: State, text: string, from: number): number {
  let at = from
  while (at < text.length) {
    if (state.inString) {
      at = endOfString(state, text, at)
      if (at < 0) return -1
      if (state.depth === 0) return at
    } else {
      STRUCTURE.lastIndex = at
      const found = STRUCTURE.exec(text)
      if (!found) return -1
      at = found.index + 1
      const character = found[0]
      if (character === '"') state.inString = true
      else if (character === '{' || character === '[') deeper(state)
      else {
        state.depth -= 1
        if (state.depth === 0) return at
      }
    }
  }
  return -1
}

function deeper(state: State): void {
  state.depth += 1
  if (state.depth > LIMITS.jsonDepth)
    throw new ReadStop('limit-exceeded', `more than ${LIMITS.jsonDepth} JSON values nested`)
}

/** Where the string that is open at `from` has ended; -1 when it goes on in the next piece. */
function endOfString(state: State, text: string, from: number): number {
  let start = from
  if (state.escaped) {
    state.escaped = false
    start += 1
  }
  for (let quote = text.indexOf('"', start); quote >= 0; quote = text.indexOf('"', quote + 1)) {
    if (backslashesBefore(text, quote, start) % 2 === 0) {
      state.inString = false
      return quote + 1
    }
  }
  state.escaped = backslashesBefore(text, text.length, start) % 2 === 1
  return -1
}

function backslashesBefore(text: string, at: number, start: number): number {
  let count = 0
  while (at - 1 - count >= start && text.charCodeAt(at - 1 - count) === BACKSLASH) count += 1
  return count
}
