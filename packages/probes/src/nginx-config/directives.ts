import type { NginxInclude, NginxMistake } from './nginx-config.ts'
import { type Token, tokenize } from './tokens.ts'

/** A directive with its words, and its block where it has one. Those of included files stand where the include did. */
export interface Directive {
  readonly name: string
  readonly args: readonly string[]
  readonly file: string
  readonly line: number
  readonly block?: readonly Directive[]
}

export interface Reading {
  readonly read: ((pattern: string) => readonly { readonly path: string; readonly text: string }[]) | undefined
  readonly mistakes: NginxMistake[]
  readonly includes: NginxInclude[]
  /** Files read so far. */
  files: number
}

const DEEPEST = 64
const MOST_FILES = 200
const DEEPEST_INCLUDE = 16
const LARGEST = 4 * 1024 * 1024
const MOST_MISTAKES = 50

/** The directives of a file, with those of the files that it includes. */
export function readDirectives(text: string, file: string, reading: Reading, nesting = 0): readonly Directive[] {
  reading.files += 1
  if (text.length > LARGEST) {
    mistake(reading, { file, line: 1, text: 'the file is larger than 4 MiB: its end was not read' })
    return readDirectives(text.slice(0, LARGEST), file, reading, nesting)
  }
  const { tokens, mistake: ended } = tokenize(text)
  const state = { tokens, at: 0, file, reading, nesting }
  const found = readBlock(state, 0)
  if (ended) mistake(reading, { file, ...ended })
  return found
}

interface State {
  readonly tokens: readonly Token[]
  at: number
  readonly file: string
  readonly reading: Reading
  readonly nesting: number
}

function mistake({ mistakes }: Reading, found: NginxMistake): void {
  if (mistakes.length < MOST_MISTAKES) mistakes.push(found)
}

function readBlock(state: State, depth: number): readonly Directive[] {
  const found: Directive[] = []
  while (state.at < state.tokens.length) {
    const token = state.tokens[state.at]
    if (!token) break
    if (token.kind === '}') {
      state.at += 1
      if (depth > 0) return found
      mistake(state.reading, { file: state.file, line: token.line, text: 'unexpected "}"' })
    } else if (token.kind === 'word') found.push(...readDirective(state, depth))
    else {
      state.at += 1
      mistake(state.reading, { file: state.file, line: token.line, text: `unexpected "${token.kind}"` })
    }
  }
  if (depth > 0)
    mistake(state.reading, { file: state.file, line: lastLine(state), text: 'a block does not end: expecting "}"' })
  return found
}

function lastLine({ tokens }: State): number {
  return tokens.at(-1)?.line ?? 1
}

function readDirective(state: State, depth: number): readonly Directive[] {
  const { tokens, file, reading } = state
  const words: string[] = []
  const line = tokens[state.at]?.line ?? 1
  for (; tokens[state.at]?.kind === 'word'; state.at += 1) words.push(tokens[state.at]?.text ?? '')
  const end = tokens[state.at]?.kind
  const [name = '', ...args] = words
  if (end === ';') {
    state.at += 1
    return name === 'include' ? included(args[0] ?? '', line, state) : [{ name, args, file, line }]
  }
  if (end === '{') {
    state.at += 1
    if (depth >= DEEPEST) {
      mistake(reading, { file, line, text: `blocks are nested deeper than ${DEEPEST}: not read` })
      skipBlock(state)
      return []
    }
    return [{ name, args, file, line, block: readBlock(state, depth + 1) }]
  }
  mistake(reading, { file, line, text: `directive "${name.slice(0, 80)}" is not terminated by ";"` })
  return [{ name, args, file, line }]
}

function skipBlock(state: State): void {
  for (let depth = 1; depth > 0 && state.at < state.tokens.length; state.at += 1) {
    const kind = state.tokens[state.at]?.kind
    depth += kind === '{' ? 1 : kind === '}' ? -1 : 0
  }
}

function included(pattern: string, line: number, { file, reading, nesting }: State): readonly Directive[] {
  const isTooMuch = nesting >= DEEPEST_INCLUDE || reading.files >= MOST_FILES
  if (isTooMuch) mistake(reading, { file, line, text: 'too many files are included, or they include each other' })
  const files = isTooMuch ? [] : (reading.read?.(pattern) ?? [])
  reading.includes.push({ file, line, pattern, files: files.map(({ path }) => path) })
  return files.flatMap(({ path, text }) =>
    reading.files >= MOST_FILES ? [] : readDirectives(text, path, reading, nesting + 1),
  )
}
