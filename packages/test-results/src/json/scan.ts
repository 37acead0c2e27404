import { LIMITS } from '../read/limits.ts'
import { ReadStop } from '../read/read-stop.ts'
import { type Capture, captureOf } from './capture.ts'

/** What is to be done with the value of a key (or the items of an array) at a path such as `results.tests`. */
export type Wish = 'enter' | 'take' | 'drop'

export interface JsonListener {
  wish(path: string): Wish
  /** One taken value: `path` is that of the key, or of the array that holds it. */
  value(path: string, value: unknown): void
}

interface Frame {
  readonly path: string
  readonly array: boolean
  /** `key`, `colon`, `value` (or an end, where `first`), `comma`. */
  expect: 'key' | 'colon' | 'value' | 'comma'
  first: boolean
  key: string
  readonly keys: Set<string>
}

interface State {
  readonly listener: JsonListener
  readonly frames: Frame[]
  capture: Capture | undefined
  /** What the running capture is: a key, or a value at this path. */
  target: { readonly path: string; readonly kind: 'key' | 'take' | 'drop' } | undefined
  started: boolean
  done: boolean
}

/**
 * Walks a JSON document in pieces: containers that the listener enters are never held, values it takes are cut out
 * and parsed by themselves. So a report of any size costs one test at a time.
 */
export function jsonScanner(listener: JsonListener): { write(text: string): void; end(): void } {
  const state: State = { listener, frames: [], capture: undefined, target: undefined, started: false, done: false }
  return {
    write: (text) => scan(state, text),
    end: () => {
      if (!state.done) throw new ReadStop('truncated', 'the JSON ends in the middle')
    },
  }
}

function scan(state: State, text: string): void {
  let at = 0
  while (at < text.length) {
    if (state.capture) at = goOn(state, state.capture, text, at)
    else {
      const code = text.charCodeAt(at)
      if (code === 0x20 || code === 0x0a || code === 0x0d || code === 0x09 || code === 0xfeff) at += 1
      else at = step(state, text, at)
    }
  }
}

/** Lets the running capture take what is its own; hands the value over when it is whole. */
function goOn(state: State, capture: Capture, text: string, from: number): number {
  const at = capture.feed(text, from)
  if (at < 0) return text.length
  const target = state.target
  state.capture = undefined
  state.target = undefined
  const frame = state.frames.at(-1)
  if (!target || !frame) return at
  if (target.kind === 'key') nameKey(frame, parse(capture.text()))
  else {
    if (target.kind === 'take') state.listener.value(target.path, parse(capture.text()))
    frame.expect = 'comma'
  }
  return at
}

function nameKey(frame: Frame, key: unknown): void {
  if (typeof key !== 'string') throw new ReadStop('malformed', 'a key is no string')
  if (frame.keys.has(key))
    throw new ReadStop('malformed', `the key ${JSON.stringify(key.slice(0, 40))} stands there twice`)
  if (frame.keys.size < 100_000) frame.keys.add(key)
  frame.key = key
  frame.expect = 'colon'
}

function step(state: State, text: string, at: number): number {
  const character = text.charAt(at)
  const frame = state.frames.at(-1)
  if (!frame) return openRoot(state, character, at)
  if (frame.expect === 'colon' && character === ':') frame.expect = 'value'
  else if (frame.expect === 'comma' && character === ',') {
    frame.expect = frame.array ? 'value' : 'key'
    frame.first = false
  } else if (character === (frame.array ? ']' : '}') && mayEnd(frame)) leave(state)
  else if (frame.expect === 'key' && character === '"') return begin(state, { path: '', kind: 'key' }, at)
  else if (frame.expect === 'value' && /["{[\-\dtfnNI]/.test(character)) return openValue(state, frame, character, at)
  else throw new ReadStop('malformed', `the JSON has ${JSON.stringify(character)} where it may not stand`)
  return at + 1
}

function mayEnd(frame: Frame): boolean {
  return frame.expect === 'comma' || (frame.first && frame.expect === (frame.array ? 'value' : 'key'))
}

function openRoot(state: State, character: string, at: number): number {
  if (state.started) throw new ReadStop('malformed', 'there is more behind the end of the JSON')
  if (character !== '{') throw new ReadStop('not-a-report', 'its JSON is no object')
  state.started = true
  state.frames.push(frameOf('', false))
  return at + 1
}

function openValue(state: State, frame: Frame, character: string, at: number): number {
  const path = frame.array ? frame.path : frame.path === '' ? frame.key : `${frame.path}.${frame.key}`
  const wish = frame.array ? 'take' : state.listener.wish(path)
  if (wish === 'enter' && (character === '{' || character === '[')) {
    state.frames.push(frameOf(path, character === '['))
    return at + 1
  }
  return begin(state, { path, kind: wish === 'drop' ? 'drop' : 'take' }, at)
}

function frameOf(path: string, array: boolean): Frame {
  return { path, array, expect: array ? 'value' : 'key', first: true, key: '', keys: new Set() }
}

function begin(state: State, target: NonNullable<State['target']>, at: number): number {
  state.capture = captureOf(target.kind !== 'drop')
  state.target = target
  return at
}

function leave(state: State): void {
  state.frames.pop()
  const outer = state.frames.at(-1)
  if (outer) outer.expect = 'comma'
  else state.done = true
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Python's json writes NaN and Infinity, which JSON has not: a duration may be one.
    const mended =
      text.length < LIMITS.jsonValue ? text.replace(/(?<=[:[,]\s*)-?(?:NaN|Infinity)(?=\s*[,\]}])/g, 'null') : text
    try {
      return JSON.parse(/^-?(?:NaN|Infinity)$/.test(mended) ? 'null' : mended)
    } catch {
      throw new ReadStop('malformed', `the JSON value ${JSON.stringify(text.slice(0, 40))} is none`)
    }
  }
}
