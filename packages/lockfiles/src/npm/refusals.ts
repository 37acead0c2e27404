import type { Capabilities } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import { causeOf } from './causes.ts'
import { extensionCauses } from './extensions.ts'
import type { Graph } from './graph.ts'
import { patchCauses } from './patches.ts'
import { problemsIn } from './problems.ts'
import type { Release } from './releases.ts'

/** What a release of npm would refuse a lock for. */
export function refusalsOf(graph: Graph, release: Release, capabilities: Capabilities): readonly Cause[] {
  const wishes = problemsIn(graph, release).map((problem) => causeOf(graph, problem))
  if (!release.extendsPackages) return wishes
  return [...extensionCauses(graph, capabilities), ...patchCauses(graph, capabilities), ...wishes]
}
