import { displayPath, readText } from '@ci-gates/core/runner'
import { badgeJson, badgeSvg } from '../render/badge.ts'
import { type Filled, fillDashboard } from '../render/dashboard.ts'
import type { Readiness } from '../render/readiness.ts'

/** A file to be written: how its text is made from what it holds now. */
export interface Planned {
  readonly what: 'dashboard' | 'badge'
  /** Absolute. */
  readonly path: string
  /** As people name it, and as the repository does. */
  readonly name: string
  make(before: string | undefined): Filled
}

const LARGEST = 4 * 1024 * 1024

/** The files that inputs ask for. */
export function planned(
  inputs: { readonly dashboard: string | undefined; readonly badge: string | undefined },
  readiness: Readiness,
  workspace: string,
): Planned[] {
  const { dashboard, badge } = inputs
  const named = (path: string) => ({ path, name: displayPath(workspace, path) })
  const svg = badge?.replace(/(\.json)?$/, '.svg')
  return [
    ...(dashboard === undefined
      ? []
      : [{ what: 'dashboard' as const, ...named(dashboard), make: (before = '') => fillDashboard(before, readiness) }]),
    ...(badge === undefined
      ? []
      : [{ what: 'badge' as const, ...named(badge), make: () => ({ text: badgeJson(readiness) }) }]),
    ...(svg === undefined
      ? []
      : [{ what: 'badge' as const, ...named(svg), make: () => ({ text: badgeSvg(readiness) }) }]),
  ]
}

/** What a file holds now; undefined where it is not there. */
export function textNow(workspace: string, path: string): { readonly text?: string } | { readonly problem: string } {
  const read = readText(workspace, path, LARGEST)
  if ('text' in read) return read
  return read.problem === 'absent' ? {} : { problem: read.detail }
}
