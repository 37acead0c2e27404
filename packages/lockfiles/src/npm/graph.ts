import { asText, isObject, type Json, type JsonObject, member } from '../javascript/json.ts'
import type { Manifest } from '../javascript/manifest.ts'
import type { NpmLock } from './lock.ts'
import { type NpmProject, placeIn } from './project.ts'

export type EdgeKind = 'prod' | 'dev' | 'optional' | 'peer' | 'peerOptional' | 'workspace'

/** A package at its place in the lock. */
export interface Node {
  /** `node_modules/a/node_modules/b`, `packages/a`, `''` for the root. */
  readonly place: string
  readonly name: string
  /** What it is made of: the manifest where npm reads that, else the lock's entry. */
  readonly data: JsonObject
  readonly version: string | undefined
  readonly resolved: string | undefined
  /** A link's target: another place. */
  readonly target?: string
  readonly manifest?: Manifest
}

/** One package's wish for another. */
export interface Edge {
  readonly from: Node
  readonly name: string
  readonly text: string
  readonly kind: EdgeKind
  readonly to: Node | undefined
}

/** The tree that npm loads from a lock and the manifests beside it (arborist load-virtual.js). */
export interface Graph {
  readonly lock: NpmLock
  readonly project: NpmProject
  node(place: string): Node | undefined
  edgesOf(node: Node): readonly Edge[]
}

export function graphOf(lock: NpmLock, project: NpmProject): Graph {
  const nodes = new Map<string, Node | undefined>()
  const edges = new Map<Node, readonly Edge[]>()
  const node = (place: string) => {
    if (!nodes.has(place)) nodes.set(place, nodeAt(lock, project, place))
    return nodes.get(place)
  }
  const edgesOf = (from: Node) => {
    const known =
      edges.get(from) ?? wishesOf(from, project).map((wish) => ({ ...wish, from, to: resolve(from, wish.name, node) }))
    edges.set(from, known)
    return known
  }
  return { lock, project, node, edgesOf }
}

function nodeAt(lock: NpmLock, project: NpmProject, place: string): Node | undefined {
  const entry = lock.entries.get(place)
  if (!entry && place !== '') return undefined
  const resolved = asText(member(entry, 'resolved'))
  const name = nameOf(place)
  if (entry && member(entry, 'link') === true) {
    const target = resolved ?? ''
    const data = project.manifests.get(target)?.data ?? lock.entries.get(target) ?? {}
    return { place, name, data, version: asText(member(data, 'version')), resolved, target }
  }
  const manifest = project.manifests.get(place)
  const data = manifest?.data ?? entry ?? {}
  return { place, name, data, version: asText(member(data, 'version')), resolved, ...(manifest ? { manifest } : {}) }
}

function nameOf(place: string): string {
  return place.slice(place.lastIndexOf('node_modules/') + (place.includes('node_modules/') ? 13 : 0))
}

/** What a name means to a package: the nearest node_modules above it that has it. */
function resolve(from: Node, name: string, node: (place: string) => Node | undefined): Node | undefined {
  for (let folder = from.place; ; folder = folder.slice(0, folder.lastIndexOf('/'))) {
    if (/(?:^|\/)\.\.$/.test(folder)) return undefined
    const found = node(`${folder === '' ? '' : `${folder}/`}node_modules/${name}`)
    if (found || folder === '') return found
    if (!folder.includes('/')) return folder.startsWith('..') ? undefined : node(`node_modules/${name}`)
  }
}

type Wish = Omit<Edge, 'from' | 'to'>

/** A later field takes a name from an earlier one, and nothing takes it from a member (arborist node.js, `_loadDeps`). */
function wishesOf(node: Node, project: NpmProject): readonly Wish[] {
  if (node.target !== undefined) return []
  const wishes = new Map<string, Wish>()
  const add = (field: string, kindOf: (name: string) => EdgeKind) => {
    const values = member(node.data, field)
    if (!isObject(values)) return
    for (const name of Object.keys(values)) {
      const text = values[name]
      if (typeof text !== 'string' || wishes.get(name)?.kind === 'workspace') continue
      wishes.set(name, { name, text, kind: kindOf(name) })
    }
  }
  if (node.place === '') for (const wish of memberWishes(project)) wishes.set(wish.name, wish)
  const meta = member(node.data, 'peerDependenciesMeta')
  if (!project.settings.legacyPeerDeps)
    add('peerDependencies', (name) => (isOptional(meta, name) ? 'peerOptional' : 'peer'))
  add('dependencies', () => 'prod')
  add('optionalDependencies', () => 'optional')
  if (!node.place.includes('node_modules/')) add('devDependencies', () => 'dev')
  return [...wishes.values()]
}

function isOptional(meta: Json, name: string): boolean {
  return member(member(meta, name), 'optional') === true
}

function memberWishes({ members, root }: NpmProject): readonly Wish[] {
  return [...members].map(([name, { folder }]) => ({
    name,
    text: `file:${placeIn(root.folder, folder)}`,
    kind: 'workspace' as const,
  }))
}
