import type { Remedy } from '@ci-gates/core/model'
import type { Pin } from '../pin.ts'
import type { PinnedTool } from '../tools.ts'
import type { Matter } from './model.ts'
import { namePlaces } from './places.ts'
import type { Told } from './tell.ts'

/** One version for all: the lock's writer, unless its own manifest forbids it; else the first pin that is fine. */
export function pinRemedy(
  { tool, lock, requires, satisfies }: Told,
  pins: readonly Pin[],
  fine: readonly Pin[],
  matter?: Matter,
  wants?: string,
): Remedy {
  const allowed = (version: string) => requires === undefined || satisfies(version, requires.spec) !== false
  const candidates = [lock.writer, ...fine.filter((pin) => pin.exact).map((pin) => pin.spec)]
  const target = candidates.find((version) => version !== undefined && allowed(version))
  const others = pins.filter((pin) => pin.spec !== target)
  const places = namePlaces(others.length > 0 ? others : pins)
  if (wants !== undefined && matter !== 'outside-requires') return { text: `pin ${tool.title} ${wants} in ${places}` }
  const again = matter === 'outside-requires' ? '' : `, or lock again with the version that is installed`
  if (target !== undefined) return { text: `pin ${pinned(tool, target)} in ${places}${again}` }
  const wanted =
    requires === undefined ? `one ${tool.title} version` : `a ${tool.title} that satisfies ${requires.spec}`
  return { text: `pin ${wanted} in ${places}` }
}

/** The command by which the tool locks. */
export function lockCommand({ name, nodePackage, lockCommand: own }: PinnedTool): string {
  return own ?? (nodePackage === undefined ? `${name} lock` : `${name} install`)
}

/** `poetry==2.1.4`, `pnpm@10.34.9`, `Go 1.23.4`. */
export function pinned({ name, title, nodePackage, pythonPackage }: PinnedTool, version: string): string {
  if (pythonPackage !== undefined) return `${name}==${version}`
  return nodePackage === undefined ? `${title} ${version}` : `${name}@${version}`
}
