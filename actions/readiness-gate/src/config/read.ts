import type { SignalKind } from '../signals/signal.ts'
import type { Configuration } from './configuration.ts'
import { parseConfiguration } from './document.ts'
import type { ConfigMistake } from './mistake.ts'
import { type Part, readPart, type SignalPart } from './part.ts'
import { readSignal } from './signal-rule.ts'
import { placeOf } from './source.ts'
import { configurationOf, wholeMistakes } from './whole.ts'

/** A file's bytes, or why there are none. */
export type FileRead = { readonly bytes: Uint8Array } | { readonly problem: string }

/** Where the files of a configuration come from: the workspace, a commit, the API. */
export type ReadFile = (file: string) => Promise<FileRead>

/** A configuration, or everything that is wrong with it; the texts are for showing where. */
export type ReadConfiguration = { readonly texts: ReadonlyMap<string, string> } & (
  | { readonly configuration: Configuration; readonly values: readonly Readonly<Record<string, unknown>>[] }
  | { readonly mistakes: readonly ConfigMistake[] }
)

/** Reads a configuration and the one it extends, with all mistakes of both at once. */
export async function readConfiguration(
  file: string,
  bytes: Uint8Array,
  kinds: readonly SignalKind[],
  readFile: ReadFile,
): Promise<ReadConfiguration> {
  const texts = new Map<string, string>()
  const parsed = parseConfiguration(file, bytes)
  if ('mistakes' in parsed) return { texts: texts.set(file, parsed.text), mistakes: parsed.mistakes }
  texts.set(file, parsed.source.text)
  const main = readPart(parsed.source, parsed.value)
  const parent = await readParent(main, texts, readFile)
  const parts = [main, ...(parent.part ? [parent.part] : [])]
  const signalParts = new Map([...parts].reverse().flatMap(({ signals }) => [...signals]))
  const read = await Promise.all([...signalParts.values()].map((part) => readSignal(part, kinds)))
  const rules = read.flatMap(({ rule }) => (rule ? [rule] : []))
  const whole = { parts, signalParts, rules, notices: read.flatMap(({ notices }) => notices) }
  const mistakes = [
    ...parent.mistakes,
    ...parts.flatMap((part) => part.mistakes),
    ...read.flatMap((each) => each.mistakes),
    ...wholeMistakes(whole),
  ]
  if (mistakes.length > 0) return { texts, mistakes }
  return {
    texts,
    configuration: configurationOf(whole),
    values: [parsed.value, ...(parent.value ? [parent.value] : [])],
  }
}

interface Parent {
  readonly part?: Part
  readonly value?: Readonly<Record<string, unknown>>
  readonly mistakes: readonly ConfigMistake[]
}

/** The file that is extended. It extends nothing itself: one level, so that nobody has to follow a chain at midnight. */
async function readParent(main: Part, texts: Map<string, string>, readFile: ReadFile): Promise<Parent> {
  const { extends: file, source } = main
  if (file === undefined) return { mistakes: [] }
  const at = (message: string): Parent => ({ mistakes: [{ place: placeOf(source, ['extends']), message }] })
  if (file === source.file) return at(`extends itself: ${file} -> ${file}`)
  const read = await readFile(file)
  if ('problem' in read) return at(`extends ${file}, which cannot be read: ${read.problem}`)
  const parsed = parseConfiguration(file, read.bytes)
  if ('mistakes' in parsed) {
    texts.set(file, parsed.text)
    return { mistakes: parsed.mistakes }
  }
  texts.set(file, parsed.source.text)
  const part = readPart(parsed.source, parsed.value)
  if (part.extends === undefined) return { part, value: parsed.value, mistakes: [] }
  const chain = [source.file, file, part.extends].join(' -> ')
  const why = part.extends === source.file ? 'goes in a circle' : 'has more than one level'
  return { part, mistakes: [{ place: placeOf(parsed.source, ['extends']), message: `extends ${why}: ${chain}` }] }
}

export type { SignalPart }
