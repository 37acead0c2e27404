import type { Capabilities } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import { asText, at, member, textsOf } from '../javascript/json.ts'
import { isVersion, satisfies } from '../javascript/semver.ts'
import { joined } from '../paths.ts'
import { integrity } from './extensions.ts'
import type { Graph, Node } from './graph.ts'

interface Selector {
  readonly key: string
  readonly name: string
  readonly spec?: string
  readonly path: string
}

const NOT_TEXT = 'it is not UTF-8, so that its hash cannot be computed here'

/**
 * The patches of the root's `patchedDependencies` beside those that the lock records for the packages they are for (arborist
 * patched-dependencies.js; npm validate-lockfile.js).
 */
export function patchCauses(graph: Graph, capabilities: Capabilities): readonly Cause[] {
  const { lock, project } = graph
  if (lock.format === 1) return []
  const selectors = [...textsOf(member(project.root.data, 'patchedDependencies'))].map(selectorOf)
  const used = new Set<Selector>()
  const kept = reachedIn(graph)
  const causes = [...lock.entries].flatMap(([place, entry]): Cause[] => {
    if (!kept.has(place) || !place.includes('node_modules/') || member(entry, 'link') === true) return []
    const [name, version] = [
      place.slice(place.lastIndexOf('node_modules/') + 13),
      asText(member(entry, 'version')) ?? '',
    ]
    const selector = chosen(selectors, name, version)
    if (selector) used.add(selector)
    const before = { path: asText(at(entry, 'patched', 'path')), hash: asText(at(entry, 'patched', 'integrity')) }
    const observed = difference(graph, capabilities, before, selector)
    if (observed === undefined) return []
    const claim = `patch of ${name} ${version}`
    const told = { ...placeOf(graph, selector), claim, observed }
    if (observed === NOT_TEXT) return [{ ...told, code: 'undetermined', refused: false, unknown: true }]
    return [{ ...told, code: 'setting-changed', refused: true }]
  })
  return [...causes, ...selectors.filter((one) => !used.has(one)).map((one) => unused(graph, one))]
}

/** The places that something leads to: npm takes out all others before it looks at patches. */
function reachedIn(graph: Graph): ReadonlySet<string> {
  const root = graph.node('')
  const seen = new Set<Node>(root ? [root] : [])
  for (const node of seen) {
    const target = node.target === undefined ? undefined : graph.node(node.target)
    if (target) seen.add(target)
    for (const { to } of graph.edgesOf(node)) if (to) seen.add(to)
  }
  return new Set([...seen].map(({ place }) => place))
}

function placeOf({ project }: Graph, selector: Selector | undefined) {
  return { file: project.root.file, at: ['patchedDependencies', ...(selector ? [selector.key] : [])] }
}

/** `foo`, `foo@1.2.3`, `@scope/foo@^1`. */
function selectorOf([key, path]: readonly [string, string]): Selector {
  const mark = key.indexOf('@', 1)
  return mark < 0 ? { key, name: key, path } : { key, name: key.slice(0, mark), spec: key.slice(mark + 1), path }
}

/** An exact version comes before a range, and that before the name alone. */
function chosen(selectors: readonly Selector[], name: string, version: string): Selector | undefined {
  const own = selectors.filter((one) => one.name === name)
  return (
    own.find(({ spec }) => spec === version) ??
    own.find(({ spec }) => spec !== undefined && !isVersion(spec) && isVersion(version) && satisfies(version, spec)) ??
    own.find(({ spec }) => spec === undefined)
  )
}

function difference(
  { project }: Graph,
  capabilities: Capabilities,
  before: { readonly path: string | undefined; readonly hash: string | undefined },
  selector: Selector | undefined,
): string | undefined {
  if (!selector)
    return before.hash === undefined ? undefined : `the lock was made with ${before.path ?? 'one'}, and there is none`
  const path = joined(project.root.folder, selector.path)
  const file = path === undefined ? undefined : project.tree.read(path)
  if (!file || 'unread' in file) return `there is no ${selector.path}`
  if (before.hash === undefined) return 'the lock was made without it'
  if (before.path !== selector.path) return `the lock was made with ${before.path}`
  if (integrity(file.text, capabilities) === before.hash) return undefined
  return file.text.includes('\uFFFD')
    ? NOT_TEXT
    : `${selector.path} is not the patch that the lock was made with (its hash is another)`
}

function unused(graph: Graph, selector: Selector): Cause {
  const observed = 'no package of the lock is the one that it patches'
  return {
    ...placeOf(graph, selector),
    code: 'setting-changed',
    claim: `patch of ${selector.key}`,
    observed,
    refused: true,
  }
}
