import type { Finding, Remedy } from '@ci-gates/core/model'
import type { Pin } from '../pin.ts'
import type { PinnedTool } from '../tools.ts'
import type { Matter, PinnedLock, Satisfies } from './model.ts'
import { nameInstalls, namePlaces } from './places.ts'

/** What findings on one lock are told with. */
export interface Told {
  readonly tool: PinnedTool
  readonly lock: PinnedLock
  readonly requires: Pin | undefined
  readonly satisfies: Satisfies
}

/** Pins with one matter, as one finding; not proven, it is a suspicion. */
export function matterFinding(
  told: Told,
  matter: Matter,
  pins: readonly Pin[],
  fine: readonly Pin[],
  proven: boolean,
): Finding[] {
  const [first] = pins
  if (!first) return []
  const observed = `${written(told)}; ${nameInstalls(pins)}; ${meaning(told, matter, pins)}`
  const doubt = proven ? '' : `; not proven: ${first.conditional ?? 'this may not be the lock it works on'}`
  const remedy = pinRemedy(told, pins, fine, matter)
  return [
    {
      ...{ claim: claim(told.tool), code: `${told.tool.name}-${matter}`, observed: observed + doubt, remedy },
      ...{ where: first.where, outcome: proven ? 'broken' : 'unknown', ...(proven ? {} : { additional: true }) },
    },
  ]
}

/** The lock's writer is outside the constraint of its own manifest. */
export function writerFinding(told: Told): Finding[] {
  const { tool, lock, requires, satisfies } = told
  if (lock.writer === undefined || requires?.spec === undefined) return []
  if (satisfies(lock.writer, requires.spec) !== false) return []
  const text = `lock again with a ${tool.title} that satisfies ${requires.spec}, or change ${namePlaces([requires])}`
  return [
    {
      ...{ claim: claim(tool), outcome: 'broken', code: `${tool.name}-outside-requires`, where: requires.where },
      observed: `${written(told)}; ${namePlaces([requires])} requires ${requires.spec}`,
      remedy: { text, command: lockCommand(tool) },
    },
  ]
}

/** Versions that all accept the lock, and would each rewrite what the other locked. */
export function differing(told: Told, fine: readonly Pin[]): Finding[] {
  const { tool, lock } = told
  const labels = new Map<string, Pin>()
  for (const pin of fine) {
    const label = pin.exact && pin.spec !== undefined ? lock.answers(pin.spec)?.writes : undefined
    if (label !== undefined && !labels.has(label)) labels.set(label, pin)
  }
  const [first, second] = labels
  if (!first || !second) return []
  const rewrites = `${first[1].spec} writes ${first[0]}, ${second[1].spec} writes ${second[0]}`
  return [
    {
      ...{ claim: claim(tool), outcome: 'broken', code: `${tool.name}-pins-differ`, where: second[1].where },
      observed: `${written(told)}; ${nameInstalls(fine)}; each "${lockCommand(tool)}" rewrites the other's: ${rewrites}`,
      remedy: pinRemedy(
        told,
        fine.filter((pin) => pin.spec !== lock.writer),
        fine,
      ),
    },
  ]
}

/** All certain pins read and accept the lock. */
export function soundFinding(told: Told, fine: readonly Pin[]): Finding[] {
  if (fine.length === 0) return []
  const { tool, lock } = told
  const observed = `${written(told)}; ${nameInstalls(fine)}`
  return [
    { claim: claim(tool), outcome: 'holds', code: `${tool.name}-pins-agree`, observed, where: { file: lock.path } },
  ]
}

/** Places whose version only a run tells, one finding a reason. */
export function unresolvedFindings(tool: PinnedTool, pins: readonly Pin[], target: string | undefined): Finding[] {
  const reasons = new Map<string, Pin[]>()
  for (const pin of pins) {
    const reason = pin.unknown ?? `${pin.spec} allows versions that differ, or that are not known here`
    const key = `${pin.via}: ${reason}`
    reasons.set(key, [...(reasons.get(key) ?? []), pin])
  }
  return [...reasons].flatMap(([reason, same]): Finding[] => {
    const [first] = same
    if (!first) return []
    const version = target === undefined ? `one ${tool.title} version` : pinned(tool, target)
    const remedy = { text: `pin ${version} in ${namePlaces(same)}` }
    const base = {
      claim: claim(tool),
      outcome: 'unknown',
      code: `${tool.name}-pin-unresolved`,
      additional: true,
    } as const
    return [{ ...base, observed: `${namePlaces(same)}: ${reason}`, where: first.used ?? first.where, remedy }]
  })
}

function lockCommand({ name, nodePackage }: PinnedTool): string {
  return nodePackage === undefined ? `${name} lock` : `${name} install`
}

/** `poetry==2.1.4`, `pnpm@10.34.9`. */
function pinned({ name, nodePackage }: PinnedTool, version: string): string {
  return nodePackage === undefined ? `${name}==${version}` : `${name}@${version}`
}

function claim(tool: PinnedTool): string {
  return `${tool.title} versions`
}

function written({ lock }: Told): string {
  return lock.writer === undefined ? `${lock.path} does not tell its writer` : `${lock.path} written by ${lock.writer}`
}

function meaning({ lock, requires, tool }: Told, matter: Matter, pins: readonly Pin[]): string {
  const specs = [...new Set(pins.map((pin) => pin.spec))]
  const who = specs.length === 1 ? specs[0] : 'they'
  const s = specs.length === 1 ? 's' : ''
  const format = lock.lockVersion === undefined ? 'its format' : `lock-version ${lock.lockVersion}`
  if (matter === 'cannot-read-lock') return `${who} cannot read ${format}`
  if (matter === 'rejects-lock') return `${who} reject${s} this lock as out of date, which its writer accepts`
  if (matter === 'warns-on-lock') return `${who} read${s} ${format} only with a warning that it might not be compatible`
  return requires
    ? `${namePlaces([requires])} requires ${requires.spec}`
    : `outside what the project requires of ${tool.title}`
}

/** One version for all: the lock's writer, unless its own manifest forbids it; else the first pin that is fine. */
function pinRemedy(
  { tool, lock, requires, satisfies }: Told,
  pins: readonly Pin[],
  fine: readonly Pin[],
  matter?: Matter,
): Remedy {
  const allowed = (version: string) => requires?.spec === undefined || satisfies(version, requires.spec) !== false
  const candidates = [lock.writer, ...fine.filter((pin) => pin.exact).map((pin) => pin.spec)]
  const target = candidates.find((version) => version !== undefined && allowed(version))
  const places = namePlaces(pins)
  const again = matter === 'outside-requires' ? '' : `, or lock again with the version that is installed`
  if (target !== undefined) return { text: `pin ${pinned(tool, target)} in ${places}${again}` }
  const wanted =
    requires?.spec === undefined ? `one ${tool.title} version` : `a ${tool.title} that satisfies ${requires.spec}`
  return { text: `pin ${wanted} in ${places}` }
}
