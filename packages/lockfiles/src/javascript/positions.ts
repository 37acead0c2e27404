import { findNodeAtLocation, parseTree } from 'jsonc-parser'
import { placeAt } from './place.ts'

/** Larger manifests get no positions: nobody writes them by hand. */
const MOST_CHARACTERS = 500_000

/** Where a member stands, by its path; one that is not there by its nearest parent that is. */
export type Positions = (
  path: readonly (string | number)[],
) => { readonly line: number; readonly column: number } | undefined

/** Finds members in a text of JSON, with comments or without. Loaded only where something is broken. */
export function positionsIn(text: string): Positions {
  const root = text.length > MOST_CHARACTERS ? undefined : treeOf(text)
  if (!root) return () => undefined
  return (path) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = findNodeAtLocation(root, [...path.slice(0, length)])
      // A member's node is its value; its parent, the property, begins at the key.
      if (node) return placeAt(text, node.parent?.type === 'property' ? node.parent.offset : node.offset)
    }
    return undefined
  }
}

function treeOf(text: string) {
  try {
    return parseTree(text, [], { allowTrailingComma: true })
  } catch {
    return undefined
  }
}
