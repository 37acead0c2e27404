import type { Finding } from '@ci-gates/core/model'
import type { Pin } from '../pin.ts'
import type { PinnedTool } from '../tools.ts'
import { namePlaces } from './places.ts'
import { pinned } from './remedy.ts'
import { claim } from './tell.ts'

/**
 * Places whose version only a run tells, one finding a reason. Of a language's toolchain nearly every version will do, so
 * that all reasons are one finding, and what is only named is left out.
 */
export function unresolvedFindings(tool: PinnedTool, pins: readonly Pin[], target: string | undefined): Finding[] {
  const told = tool.newest ? pins.filter(({ kind }) => kind === 'installs') : pins
  const reasons = new Map<string, Pin[]>()
  for (const pin of told) {
    const reason = pin.unknown ?? `${pin.spec} allows versions that differ, or that are not known here`
    const key = `${pin.via}: ${reason}`
    reasons.set(key, [...(reasons.get(key) ?? []), pin])
  }
  const [first] = reasons
  if (tool.newest && first) {
    const others = told.filter((pin) => !first[1].includes(pin))
    const more = others.length > 0 ? `; likewise ${namePlaces(others)}` : ''
    return [unresolved(tool, first[1], `${first[0]}${more}`, target)]
  }
  return [...reasons].map(([reason, same]) => unresolved(tool, same, reason, target))
}

function unresolved(tool: PinnedTool, same: readonly Pin[], reason: string, target: string | undefined): Finding {
  const version = target === undefined ? `one ${tool.title} version` : pinned(tool, target)
  const where = same[0]?.used ?? same[0]?.where
  return {
    ...{ claim: claim(tool), outcome: 'unknown', code: `${tool.name}-pin-unresolved`, additional: true },
    observed: `${namePlaces(same)}: ${reason}`,
    ...(where ? { where } : {}),
    remedy: { text: `pin ${version} in ${namePlaces(same)}` },
  }
}
