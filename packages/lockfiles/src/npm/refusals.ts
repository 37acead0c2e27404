import type { Capabilities } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import { causeOf } from './causes.ts'
import { extensionCauses } from './extensions.ts'
import type { Graph } from './graph.ts'
import { patchCauses } from './patches.ts'
import { problemsIn } from './problems.ts'
import type { Release } from './releases.ts'

/** What a release of npm says against a lock. */
export interface Refusals {
  readonly refused: boolean
  /** In words and with their places: worked out where they are told, for there may be very many. */
  causes(): readonly Cause[]
}

/** What a release of npm would refuse a lock for. */
export function refusalsOf(graph: Graph, release: Release, capabilities: Capabilities): Refusals {
  const problems = problemsIn(graph, release)
  const own = release.extendsPackages
    ? [...extensionCauses(graph, capabilities), ...patchCauses(graph, capabilities)]
    : []
  return {
    refused: problems.length > 0 || own.some(({ refused }) => refused),
    causes: () => [...own, ...problems.map((problem) => causeOf(graph, problem))],
  }
}
