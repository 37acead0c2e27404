import { quote } from '@ci-gates/core/model'
import { isAlias, isMap, isScalar, isSeq, LineCounter, parseDocument, visit, type YAMLError } from 'yaml'
import type { ConfigMistake } from './mistake.ts'
import { type Place, placeAt, type Source } from './source.ts'

/** A configuration is a page or two. */
export const LARGEST = 1_048_576
const DEEPEST = 20
const MOST_ALIASES = 100
const UNCLOSED = 'opens a quote that is not closed'

/** What a file holds, or what is wrong with it as YAML. */
export type Parsed =
  | { readonly source: Source; readonly value: Readonly<Record<string, unknown>> }
  | { readonly mistakes: readonly ConfigMistake[]; readonly text: string }

/** Reads the bytes of a configuration: UTF-8, one YAML 1.2 document (so JSON, too), a map, within limits. */
export function parseConfiguration(file: string, bytes: Uint8Array): Parsed {
  const read = decode(bytes)
  if ('problem' in read) return refused(file, read.problem)
  const { text } = read
  const lines = new LineCounter()
  try {
    const document = parseDocument(text, { lineCounter: lines, prettyErrors: false, strict: true, version: '1.2' })
    const source = { file, text, document, lines }
    const wrong = errorsOf(source)
    const mistakes = wrong.length > 0 ? wrong : limitMistakes(source)
    if (mistakes.length > 0) return { mistakes, text }
    const value: unknown = document.toJS({ maxAliasCount: MOST_ALIASES })
    if (isMap(document.contents)) return { source, value: value as Record<string, unknown> }
    return refused(file, `holds ${kindOf(value)}, not a map; it begins with version: 1`, text)
  } catch (error) {
    // The parser goes down into what is nested, and aliases may be counted only while they are put in.
    if (error instanceof RangeError) return refused(file, `is nested more than ${DEEPEST} deep`, text)
    if (error instanceof ReferenceError)
      return refused(file, `has aliases that come to more than ${MOST_ALIASES} copies`, text)
    throw error
  }
}

function decode(bytes: Uint8Array): { readonly text: string } | { readonly problem: string } {
  if (bytes.length > LARGEST) return { problem: `has ${bytes.length} bytes; at most ${LARGEST} are read` }
  if (bytes.includes(0)) return { problem: 'is a binary file, not YAML' }
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return text.trim() === '' ? { problem: 'is empty; it begins with version: 1' } : { text }
  } catch {
    return { problem: 'is not UTF-8' }
  }
}

function refused(file: string, message: string, text = ''): Parsed {
  return { mistakes: [{ place: { where: { file, line: 1, column: 1 }, offset: 0, length: 0 }, message }], text }
}

function kindOf(value: unknown): string {
  if (value === null) return 'nothing'
  return Array.isArray(value) ? 'a list' : `the text ${quote(String(value))}`
}

function limitMistakes(source: Source): ConfigMistake[] {
  let mistake: ConfigMistake | undefined
  visit(source.document, {
    Node: (_, node, path) => {
      const depth = path.filter((each) => isMap(each) || isSeq(each)).length
      if (depth <= DEEPEST && !(isAlias(node) && node.source === '')) return undefined
      const [start = 0] = node.range ?? []
      mistake = { place: placeAt(source, start, 1), message: `is nested more than ${DEEPEST} deep` }
      return visit.BREAK
    },
  })
  return mistake ? [mistake] : []
}

/** What follows an unclosed quote is all of it taken for text, so that nothing else that is told of it is true. */
function errorsOf(source: Source): ConfigMistake[] {
  const { errors, warnings } = source.document
  if (errors.some(({ message }) => message.includes('call stack'))) throw new RangeError('nested too deep')
  const told = [...errors, ...warnings].map((error) => mistakeFor(source, error))
  const open = told.find(({ message }) => message === UNCLOSED)
  return open ? [open] : told
}

/** The parser's words, and where a person would do better, ours. */
function mistakeFor(source: Source, error: YAMLError): ConfigMistake {
  const [start, end] = error.pos
  const place = placeAt(source, start, Math.max(1, end - start))
  const words = WORDS[error.code]
  return words ? words(source, place) : { place, message: `is not YAML: ${error.message}` }
}

const WORDS: Partial<Record<YAMLError['code'], (source: Source, place: Place) => ConfigMistake>> = {
  DUPLICATE_KEY: (source, place) => {
    const key = /^["']?([\w.-]+)/.exec(source.text.slice(place.offset))?.[1] ?? ''
    return {
      place: { ...place, length: Math.max(1, key.length) },
      message: `${quote(key)} stands here a second time; the first is on line ${firstLine(source, key, place)}`,
    }
  },
  TAB_AS_INDENT: (_, place) => ({ place, message: 'is indented with a tab; YAML wants spaces' }),
  MULTIPLE_DOCS: (_, place) => ({ place, message: 'begins a second document; one file holds one configuration' }),
  TAG_RESOLVE_FAILED: (_, place) => ({ place, message: 'has a tag that means nothing here; take it away' }),
  BLOCK_AS_IMPLICIT_KEY: (_, place) => ({
    place,
    message: 'has a second ": " on its line; put the value between quotes',
  }),
  MISSING_CHAR: (source, place) => unclosed(source, place),
}

/** The parser tells where the text ends, which is far behind the quote that opened it. */
function unclosed(source: Source, place: Place): ConfigMistake {
  const before = source.text.slice(0, place.offset + place.length).split('\n')
  const at = before.findLastIndex((line) => /[:,[{-] *"[^"]*$|[:,[{-] *'[^']*$/.test(line.replace(/#.*/, '')))
  const line = before[at]
  if (line === undefined) return { place, message: 'lacks a character that closes what was opened, such as } or ]' }
  const column = line.search(/(["'])(?!.*\1)/)
  const offset = before.slice(0, at).join('\n').length + (at === 0 ? 0 : 1) + Math.max(0, column)
  return { place: placeAt(source, offset, 1), message: UNCLOSED }
}

function firstLine(source: Source, key: string, place: Place): number {
  let line = place.where.line
  visit(source.document, {
    Pair: (_, { key: node }) => {
      if (!isScalar(node) || String(node.value) !== key || !node.range || node.range[0] >= place.offset) return
      const found = source.lines.linePos(node.range[0])
      if (found.col === place.where.column || line === place.where.line) line = found.line
    },
  })
  return line
}
