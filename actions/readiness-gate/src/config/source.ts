import type { Where } from '@ci-gates/core/model'
import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml'

/** A configuration file as it was read: its text, and where each of its nodes stands. */
export interface Source {
  /** As annotations name it: relative to the workspace. */
  readonly file: string
  readonly text: string
  readonly document: Document.Parsed
  readonly lines: LineCounter
}

/** Keys and indexes from the root to a value. */
export type Path = readonly (string | number)[]

/** A place in a file: for an annotation, an excerpt, and an order among mistakes. */
export interface Place {
  readonly where: Where & { readonly line: number; readonly column: number }
  readonly offset: number
  readonly length: number
}

/**
 * Where a value stands, or the key it stands behind. What is not there is at the nearest thing around it.
 * @param aim `key` points at the name, as for one that does not exist; `value` at what is wrong with it
 */
export function placeOf(source: Source, path: Path, aim: 'key' | 'value' = 'value'): Place {
  let at: Node | null = source.document.contents
  let found: Node | null = at
  for (const [depth, part] of path.entries()) {
    const step = stepTo(resolved(at, source), part)
    if (!step) break
    const isLast = depth === path.length - 1
    found = (isLast && aim === 'value' ? (step.value ?? step.key) : step.key) ?? step.value ?? found
    at = step.value
  }
  return at === null && path.length === 0 ? placeAt(source, 0, 0) : placeOfNode(source, found)
}

/** A place by its offset in the text. */
export function placeAt({ file, lines }: Pick<Source, 'file' | 'lines'>, offset: number, length: number): Place {
  const { line, col } = lines.linePos(offset)
  return { where: { file, line: Math.max(1, line), column: Math.max(1, col) }, offset, length }
}

/** A path as people write it: `signals.ci.min`, `waivers[0]`. */
export function pathText(path: Path): string {
  return path.map((part, at) => (typeof part === 'number' ? `[${part}]` : `${at === 0 ? '' : '.'}${part}`)).join('')
}

function placeOfNode(source: Source, node: Node | null): Place {
  const [start, end] = node?.range ?? [0, 0]
  const firstLine = source.text.slice(start, end).split('\n', 1)[0] ?? ''
  return placeAt(source, start, firstLine.trimEnd().length)
}

interface Step {
  readonly key: Node | null
  readonly value: Node | null
}

function stepTo(node: Node | null, part: string | number): Step | undefined {
  if (isSeq(node) && typeof part === 'number') {
    const item = node.items[part] as Node | undefined
    return item ? { key: item, value: item } : undefined
  }
  if (!isMap(node)) return undefined
  const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
  return pair ? { key: pair.key as Node, value: pair.value as Node | null } : undefined
}

function resolved(node: Node | null, { document }: Source): Node | null {
  return isAlias(node) ? (node.resolve(document) ?? null) : node
}
