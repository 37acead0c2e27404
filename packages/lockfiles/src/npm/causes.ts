import type { Cause } from '../javascript/findings.ts'
import { asText, member } from '../javascript/json.ts'
import type { Edge, Graph } from './graph.ts'
import type { Problem } from './problems.ts'
import { asksForVersions } from './valid.ts'

const FIELD = {
  prod: 'dependencies',
  dev: 'devDependencies',
  optional: 'optionalDependencies',
  peer: 'peerDependencies',
  peerOptional: 'peerDependencies',
  workspace: 'workspaces',
} as const

/** A wish that the lock does not fulfil, in words and with its place. */
export function causeOf(graph: Graph, { edge, wanted }: Problem): Cause {
  const { from, name, kind } = edge
  const manifest = from.manifest ?? (from.place === '' ? graph.project.root : undefined)
  if (kind === 'workspace') return memberCause(graph, edge)
  const base = { claim: `${name} ${wanted}`, refused: true }
  if (!manifest) {
    const needed = `${from.name}${from.version === undefined ? '' : ` ${from.version}`} needs it`
    const line = lineOf(graph.lock.file.text, from.place)
    return {
      ...base,
      code: 'lock-incomplete',
      observed: `${seen(edge, wanted)}; ${needed}`,
      file: graph.lock.file,
      at: line,
    }
  }
  const place = { file: manifest.file, at: [FIELD[kind], name] }
  if (wanted !== edge.text) {
    const at = ['overrides', name]
    return { ...base, code: 'override-changed', observed: seen(edge, wanted), file: graph.project.root.file, at }
  }
  return { ...base, ...place, code: codeOf(graph, edge), observed: seen(edge, wanted) }
}

function codeOf(graph: Graph, edge: Edge): string {
  const entry = graph.lock.entries.get(edge.from.place)
  const known = member(member(entry, FIELD[edge.kind]), edge.name) !== undefined
  if (!edge.to) return known ? 'lock-incomplete' : 'dependency-added'
  return asksForVersions(edge.text) && edge.to.version !== undefined ? 'dependency-unsatisfied' : 'source-changed'
}

function seen({ to, kind }: Edge, wanted: string): string {
  if (!to) return 'not in the lock'
  if (asksForVersions(wanted) && to.version !== undefined)
    return `the lock has ${to.version}, which ${kind.startsWith('peer') ? `${wanted} (a peer)` : wanted} does not allow`
  const origin = to.target === undefined ? (to.resolved ?? to.version ?? 'another one') : `a link to ${to.target}`
  return `the lock has ${withoutSecret(origin)}`
}

/** An address may hold a password. */
function withoutSecret(address: string): string {
  return address.replace(/^([a-z+]+:\/\/)[^@/\s]+@/i, '$1')
}

function memberCause({ project }: Graph, edge: Edge): Cause {
  const manifest = project.members.get(edge.name)
  const place = edge.text.replace(/^file:/, '')
  const base = { claim: `${edge.name} (${place})`, refused: true, at: ['name'] }
  const file = manifest?.file ?? project.root.file
  if (!edge.to)
    return { ...base, code: 'member-added', observed: 'this member of the workspace is not in the lock', file }
  const there = edge.to.target ?? `${asText(member(edge.to.data, 'version'))} from elsewhere`
  return { ...base, code: 'member-changed', observed: `the lock has it at ${there}`, file }
}

/** The line on which an entry of the lock begins. */
function lineOf(text: string, place: string): number {
  const index = text.indexOf(`${JSON.stringify(place)}: {`)
  return index < 0 ? 1 : text.slice(0, index).split('\n').length
}
