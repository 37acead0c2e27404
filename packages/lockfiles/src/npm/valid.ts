import { isRange, satisfies } from '../javascript/semver.ts'
import { parseSpec, type Spec } from '../javascript/spec.ts'
import { joined } from '../paths.ts'
import type { Edge, Graph, Node } from './graph.ts'
import type { Release } from './releases.ts'

/** Whether a package is what a text asks for (arborist dep-valid.js). */
export function isValid(graph: Graph, node: Node, text: string, edge: Edge, release: Release): boolean {
  return meets(graph, node, parseSpec(text === '' ? '*' : text), edge, release)
}

function meets(graph: Graph, node: Node, spec: Spec, edge: Edge, release: Release): boolean {
  switch (spec.kind) {
    case 'range':
      return spec.range === '*' || (node.version !== undefined && satisfies(node.version, spec.range))
    case 'alias':
      return meets(graph, node, spec.spec, edge, release)
    case 'tag':
      // A lock made with omit-lockfile-registry-resolved tells no address; npm then asks the registry, which may well agree.
      return node.target === undefined && (node.resolved === undefined || /^https?:/.test(node.resolved))
    case 'remote':
      return node.resolved === spec.url
    case 'directory':
      if (graph.project.settings.installLinks && edge.kind !== 'workspace') return node.target === undefined
      return node.target !== undefined && samePlace(node.target, spec.path, edge)
    case 'file':
      return node.target === undefined && samePlace(node.resolved?.replace(/^file:/, ''), spec.path, edge)
    case 'git':
      return isSameRepository(graph, node, spec, edge, release)
    case 'invalid':
      return false
  }
}

/** A way in the lock is relative to the lock, one in a manifest to the manifest. */
function samePlace(locked: string | undefined, asked: string, { from }: Edge): boolean {
  if (locked === undefined) return false
  const base = from.place.includes('node_modules/') ? from.place : from.place || '.'
  if (asked.startsWith('/')) return locked === asked
  return outside(locked, '.') === outside(asked, base)
}

/** The same place has one name, also where it lies above the top. */
function outside(path: string, folder: string): string {
  const top = '_/'.repeat(40)
  return joined(folder === '.' ? top.slice(0, -1) : `${top}${folder}`, path) ?? path
}

const COMMIT = /^[a-fA-F0-9]{40,64}$/

function isSameRepository(
  graph: Graph,
  node: Node,
  spec: Extract<Spec, { kind: 'git' }>,
  edge: Edge,
  { readsGitNames }: Release,
): boolean {
  const locked = parseSpec(node.resolved ?? '')
  if (locked.kind !== 'git' || locked.repository !== spec.repository) return false
  if (spec.range !== undefined) return node.version !== undefined && satisfies(node.version, spec.range)
  if (COMMIT.test(spec.committish)) return locked.committish === spec.committish
  const before = readsGitNames ? recorded(graph, edge) : undefined
  return before?.kind !== 'git' || before.committish === spec.committish
}

/** What the lock says that the one who asks asked for. */
function recorded({ lock }: Graph, { from, name }: Edge): Spec | undefined {
  const entry = lock.entries.get(from.place)
  const fields = ['dependencies', 'optionalDependencies', 'devDependencies', 'peerDependencies']
  for (const field of fields) {
    const value = (entry?.[field] as Record<string, unknown> | undefined)?.[name]
    if (typeof value === 'string' && value !== '') return parseSpec(value)
  }
  return undefined
}

/** Whether a text asks for versions of a registry's package, so that a version can be told from it. */
export function asksForVersions(text: string): boolean {
  const spec = parseSpec(text === '' ? '*' : text)
  return (spec.kind === 'alias' ? spec.spec.kind : spec.kind) === 'range' && isRange(text.replace(/^npm:@?[^@]+@?/, ''))
}
