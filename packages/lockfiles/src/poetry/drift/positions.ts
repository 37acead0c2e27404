import type { AST } from 'toml-eslint-parser'
import type { Path } from './edits.ts'

/** Where in a manifest something stands; lines and columns count from 1. */
export interface Position {
  readonly line: number
  readonly column: number
}

/** Positions by path; a path without one is looked up by its parents. */
export type Positions = (path: Path) => Position | undefined

/** Larger manifests get no positions: nobody writes them by hand. */
const MOST_CHARACTERS = 500_000

/**
 * Finds where keys and array elements of a manifest stand. The parser is loaded only here, for a fresh lock needs no
 * positions. Give the text without byte order mark; a text that does not parse has no positions.
 */
export async function positionsIn(text: string): Promise<Positions> {
  if (text.length > MOST_CHARACTERS) return () => undefined
  const { parseTOML } = await import('toml-eslint-parser')
  const found = new Map<string, Position>()
  try {
    for (const node of parseTOML(text).body[0].body) visit(node, [], found)
  } catch {
    // smol-toml took the text; where the two differ, the line is left out.
  }
  return (path) => lookUp(found, path)
}

function lookUp(found: ReadonlyMap<string, Position>, path: Path): Position | undefined {
  for (let length = path.length; length > 0; length -= 1) {
    const position = found.get(JSON.stringify(path.slice(0, length)))
    if (position) return position
  }
  return undefined
}

function visit(node: AST.TOMLTable | AST.TOMLKeyValue, path: Path, found: Map<string, Position>): void {
  if (node.type === 'TOMLTable') {
    note(found, node.resolvedKey, node)
    for (const member of node.body) visit(member, node.resolvedKey, found)
    return
  }
  const keys = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
  const full = [...path, ...keys]
  for (let length = path.length + 1; length <= full.length; length += 1) note(found, full.slice(0, length), node)
  content(node.value, full, found)
}

function content(node: AST.TOMLContentNode, path: Path, found: Map<string, Position>): void {
  if (node.type === 'TOMLInlineTable') for (const member of node.body) visit(member, path, found)
  if (node.type !== 'TOMLArray') return
  for (const [i, element] of node.elements.entries()) {
    note(found, [...path, i], element)
    content(element, [...path, i], found)
  }
}

function note(found: Map<string, Position>, path: Path, node: AST.TOMLNode): void {
  const key = JSON.stringify(path)
  const { line, column } = node.loc.start
  if (!found.has(key)) found.set(key, { line, column: column + 1 })
}
