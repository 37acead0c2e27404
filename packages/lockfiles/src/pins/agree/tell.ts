import type { Finding } from '@ci-gates/core/model'
import type { Pin } from '../pin.ts'
import type { PinnedTool } from '../tools.ts'
import type { Judged, Matter, PinnedLock, Requirement, Satisfies } from './model.ts'
import { nameInstalls, namePlaces } from './places.ts'
import { lockCommand, pinRemedy } from './remedy.ts'

/** What findings on one lock are told with. */
export interface Told {
  readonly tool: PinnedTool
  readonly lock: PinnedLock
  readonly requires: Requirement | undefined
  readonly satisfies: Satisfies
}

/** Pins with one matter, as one finding; not proven, it is a suspicion. */
export function matterFinding(
  told: Told,
  matter: Matter,
  judged: readonly Judged[],
  fine: readonly Pin[],
  proven: boolean,
): Finding[] {
  const [first] = judged
  if (!first) return []
  const pins = judged.map(({ pin }) => pin)
  const answer = first.version === undefined ? undefined : told.lock.answers(first.version, first.pin)
  const observed =
    answer?.why === undefined || matter === 'outside-requires'
      ? `${written(told)}; ${nameInstalls(pins)}; ${meaning(told, matter, pins)}`
      : `${nameInstalls(pins)}; ${answer.why}`
  const doubt = proven ? '' : `; not proven: ${first.pin.conditional ?? 'this may not be the lock it works on'}`
  const remedy = pinRemedy(told, pins, fine, matter, answer?.wants)
  return [
    {
      ...{ claim: claim(told.tool), code: `${told.tool.name}-${matter}`, observed: observed + doubt, remedy },
      ...{ where: first.pin.where, outcome: proven ? 'broken' : 'unknown', ...(proven ? {} : { additional: true }) },
    },
  ]
}

/** The lock's writer is outside the constraint of its own manifest. */
export function writerFinding(told: Told): Finding[] {
  const { tool, lock, requires, satisfies } = told
  if (lock.writer === undefined || requires === undefined) return []
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

/** All certain pins read and accept the lock; what the next lock by one of them would spoil for another is told as well. */
export function soundFinding(told: Told, judged: readonly Judged[]): Finding[] {
  if (judged.length === 0) return []
  const { tool, lock } = told
  const observed = `${written(told)}; ${nameInstalls(judged.map(({ pin }) => pin))}${spoiled(told, judged)}`
  return [
    { claim: claim(tool), outcome: 'holds', code: `${tool.name}-pins-agree`, observed, where: { file: lock.path } },
  ]
}

function spoiled({ lock }: Told, judged: readonly Judged[]): string {
  const named = new Map(judged.flatMap(({ pin, version }) => (version === undefined ? [] : [[version, pin.spec]])))
  for (const version of named.keys()) {
    for (const other of named.keys()) {
      const what = lock.spoils?.(version, other)
      if (what !== undefined)
        return `; the next lock by ${named.get(version)} is ${what}, which ${named.get(other)} could not read`
    }
  }
  return ''
}

/** What all findings on the versions of a tool are about. */
export function claim(tool: PinnedTool): string {
  return `${tool.title} versions`
}

function written({ lock, tool }: Told): string {
  if (lock.writer !== undefined) return `${lock.path} written by ${lock.writer}`
  return tool.newest ? lock.path : `${lock.path} does not tell its writer`
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
