import type { Document, Node, Scalar, YAMLMap } from 'yaml'
import { limits } from '../limits.ts'
import type { Place } from '../pin.ts'
import type { Script } from '../text.ts'
import { scalarScript } from './scalar.ts'

export type Yaml = typeof import('./engine.ts')

/** A node as the readers see it: aliases followed, depth and number counted. `undefined` where there is none. */
export interface View {
  get(node: unknown, key: string): Node | undefined
  pairs(node: unknown): readonly { key: string; keyNode: Node | undefined; value: Node | undefined }[]
  items(node: unknown): readonly Node[]
  /** A scalar's text as GitHub hands it on, and where it begins. */
  text(node: unknown): { text: string; where: Place } | undefined
  /** A scalar as a script whose every character knows its place. */
  script(node: unknown): Script | undefined
}

/** Looks at a document without ever making plain objects of it: aliases are followed one by one, and counted. */
export function viewOf(yaml: Yaml, document: Document, source: Script): View {
  let aliases = 0
  let anchors: ReadonlyMap<string, readonly Node[]> | undefined
  const follow = (node: unknown): Node | undefined => {
    if (!yaml.isAlias(node)) return yaml.isNode(node) ? node : undefined
    aliases += 1
    if (aliases > limits.aliases) return undefined
    anchors ??= anchorsOf(yaml, document)
    const before = node.range?.[0] ?? 0
    return anchors.get(node.source)?.findLast((target) => (target.range?.[0] ?? 0) < before)
  }
  const scalar = (node: unknown): Scalar | undefined => {
    const target = follow(node)
    return yaml.isScalar(target) ? target : undefined
  }
  const pairs: View['pairs'] = (node) => {
    const map = follow(node)
    return yaml.isMap(map) ? pairsOf(map, follow) : []
  }
  return {
    pairs,
    get: (node, key) => pairs(node).find((pair) => pair.key === key)?.value,
    items: (node) => {
      const list = follow(node)
      return yaml.isSeq(list) ? list.items.flatMap((item) => follow(item) ?? []) : []
    },
    text: (node) => {
      const found = scalar(node)
      return found && { text: printed(found), where: scalarScript(found, source).at(0) }
    },
    script: (node) => {
      const found = scalar(node)
      return found && scalarScript(found, source)
    },
  }
}

/** Every anchor, in one pass: `Alias.resolve` walks the document anew for each alias (yaml 2.9.1, nodes/Alias). */
function anchorsOf(yaml: Yaml, document: Document): ReadonlyMap<string, readonly Node[]> {
  const anchors = new Map<string, Node[]>()
  yaml.visit(document, {
    Value: (_key, node) => {
      if (node.anchor === undefined) return
      const same = anchors.get(node.anchor)
      if (same) same.push(node)
      else anchors.set(node.anchor, [node])
    },
  })
  return anchors
}

function pairsOf(map: YAMLMap, follow: (node: unknown) => Node | undefined): ReturnType<View['pairs']> {
  return map.items.slice(0, limits.nodes).map(({ key, value }) => {
    const keyNode = follow(key)
    return { key: String((keyNode as Scalar | undefined)?.value ?? ''), keyNode, value: follow(value) }
  })
}

/** `1.10` without quotes is the number 1.1, and that is what a step is given; `2.0` is left as written. */
function printed(scalar: Scalar): string {
  if (typeof scalar.value !== 'number') return String(scalar.value ?? '')
  const source = scalar.source ?? ''
  return /^\d+\.0$/.test(source) ? source : String(scalar.value)
}
