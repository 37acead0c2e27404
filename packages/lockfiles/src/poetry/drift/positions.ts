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

/** No path asked for is longer. */
const DEEPEST = 8

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
  // The first [tool.…] is no place for something of Poetry's.
  const least = path[0] === 'tool' ? 2 : 1
  for (let length = path.length; length >= least; length -= 1) {
    const position = found.get(JSON.stringify(path.slice(0, length)))
    if (position) return position
  }
  return undefined
}

function visit(node: AST.TOMLTable | AST.TOMLKeyValue, path: Path, found: Map<string, Position>): void {
  if (node.type === 'TOMLTable') {
    const path = node.resolvedKey
    notePrefixes(found, path, 1, node)
    for (const member of node.body) visit(member, path, found)
    return
  }
  const keys = node.key.keys.map((key) => (key.type === 'TOMLBare' ? key.name : key.value))
  const full = [...path, ...keys]
  notePrefixes(found, full, path.length + 1, node)
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

/** `[tool.poetry.group.docs.dependencies]` is also where `tool.poetry.group.docs` stands. */
function notePrefixes(found: Map<string, Position>, path: Path, from: number, node: AST.TOMLNode): void {
  for (let length = from; length <= Math.min(path.length, DEEPEST); length += 1)
    note(found, path.slice(0, length), node)
}

function note(found: Map<string, Position>, path: Path, node: AST.TOMLNode): void {
  const key = JSON.stringify(path)
  const { line, column } = node.loc.start
  if (!found.has(key)) found.set(key, { line, column: column + 1 })
}
