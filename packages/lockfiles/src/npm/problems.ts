import { append } from '../append.ts'
import { asTexts, member } from '../javascript/json.ts'
import type { Edge, Graph, Node } from './graph.ts'
import { nearer, overridden, overridesIn, type Rule, ruleFor } from './overrides.ts'
import type { Release } from './releases.ts'
import { isValid } from './valid.ts'

/** A wish that the lock does not fulfil, so that npm would place a package that the lock has not. */
export interface Problem {
  readonly edge: Edge
  /** What is asked for, overrides applied. */
  readonly wanted: string
}

/**
 * The wishes for which `npm ci` would change the tree: of the root, of the folders linked from what it looks at, and of
 * every package with such a wish that the root reaches without a link (arborist build-ideal-tree.js, `#initTree`,
 * `#buildDepStep`, `#problemEdges`, `#resolveLinks`).
 */
export function problemsIn(graph: Graph, release: Release): readonly Problem[] {
  const rules = overrideRules(graph)
  const root = graph.node('')
  if (!root) return []
  const isBroken = (edge: Edge) => brokenness(graph, edge, rules, release)
  const queue = [
    root,
    ...reached(graph, root).filter((node) => graph.edgesOf(node).some((edge) => queues(isBroken(edge), edge, release))),
  ]
  const seen = new Set<Node>()
  const problems: Problem[] = []
  for (let node = queue.shift(); node; node = queue.shift()) {
    if (seen.has(node)) continue
    seen.add(node)
    if (member(node.data, 'hasShrinkwrap') === true && node.place !== '') continue
    append(problems, problemsOf(graph, node, rules, release))
    append(queue, linkedFrom(graph, node))
  }
  return problems
}

/** Every package that the root reaches, links not followed. */
function reached(graph: Graph, root: Node): readonly Node[] {
  const seen = new Set([root])
  for (const node of seen) for (const { to } of graph.edgesOf(node)) if (to && to.target === undefined) seen.add(to)
  return [...seen]
}

type Brokenness = 'fine' | 'missing' | 'absent-optional' | 'invalid'

function brokenness(graph: Graph, edge: Edge, rules: Rules, release: Release): Brokenness {
  const { to, kind, from } = edge
  if (!to) return kind === 'optional' || kind === 'peerOptional' ? 'absent-optional' : 'missing'
  const isOwnPeer = (kind === 'peer' || kind === 'peerOptional') && to.place === `${from.place}/node_modules/${to.name}`
  if (isOwnPeer && from.place.includes('node_modules/')) return 'invalid'
  return isFulfilled(graph, edge, to, rules, release) ? 'fine' : 'invalid'
}

/** Whether a package with such a wish is looked at, be it ever so deep. */
function queues(found: Brokenness, { kind }: Edge, release: Release): boolean {
  if (found === 'fine' || (kind === 'peerOptional' && release.trustsOptionalPeers)) return false
  return found !== 'absent-optional' || release.missesOptional
}

function problemsOf(graph: Graph, node: Node, rules: Rules, release: Release): readonly Problem[] {
  const own = node.place === '' || node.manifest !== undefined
  const bundled = new Set(own ? [] : asTexts(member(node.data, 'bundleDependencies')))
  const problems = graph.edgesOf(node).filter((edge) => {
    if (bundled.has(edge.name) || member(edge.to?.data, 'inShrinkwrap') === true) return false
    const found = brokenness(graph, edge, rules, release)
    if (found === 'fine') return false
    if (edge.kind === 'peerOptional') return found !== 'absent-optional' && !release.trustsOptionalPeers
    return true
  })
  return problems.map((edge) => ({ edge, wanted: wanted(graph, edge, rules) }))
}

/** Links lead to folders that are looked at, too, save those outside of the project. */
function linkedFrom(graph: Graph, node: Node): readonly Node[] {
  return graph.edgesOf(node).flatMap(({ to }) => {
    const target = to?.target === undefined || to.target.startsWith('..') ? undefined : graph.node(to.target)
    return target ? [target] : []
  })
}

/** The rules of `overrides` that hold for each package. */
interface Rules {
  readonly at: ReadonlyMap<Node, Rule>
}

function overrideRules(graph: Graph): Rules {
  const [root, rule] = [graph.node(''), overridesIn(graph.project.root.data)]
  if (!root || !rule) return { at: new Map() }
  const at = new Map<Node, Rule>([[root, rule]])
  const queue = [root]
  // Each package's rule only moves towards another one a few times; the bound is for what nobody foresaw.
  for (let steps = 0; steps < queue.length && steps < 200_000; steps += 1) {
    const from = queue[steps] as Node
    for (const edge of graph.edgesOf(from)) {
      const to = edge.to?.target === undefined ? edge.to : graph.node(edge.to.target)
      if (!to) continue
      const own = ruleFor(at.get(from) as Rule, edge)
      const before = at.get(to)
      const after = before ? nearer(before, own) : own
      if (after === before) continue
      at.set(to, after)
      queue.push(to)
    }
  }
  return { at }
}

function wanted({ project }: Graph, edge: Edge, { at }: Rules): string {
  const rule = at.get(edge.from)
  return rule ? overridden(ruleFor(rule, edge), edge, project.root.data) : edge.text
}

function isFulfilled(graph: Graph, edge: Edge, to: Node, rules: Rules, release: Release): boolean {
  const base = rules.at.get(edge.from)
  if (!base || member(to.data, 'inBundle') === true) return isValid(graph, to, edge.text, edge, release)
  const rule = ruleFor(base, edge)
  if (isValid(graph, to, overridden(rule, edge, graph.project.root.data), edge, release)) return true
  if (!release.mildOverrides || !rule.parent) return false
  return isValid(graph, to, edge.text, edge, release) && !isValid(graph, to, rule.only, edge, release)
}
