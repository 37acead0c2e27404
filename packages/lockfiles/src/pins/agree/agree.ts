import type { Finding } from '@ci-gates/core/model'
import type { Pin } from '../pin.ts'
import { type PinnedTool, type PinnedToolName, pinnedTools } from '../tools.ts'
import { folderOf, territoryOf } from './concerns.ts'
import { judgePins } from './judge.ts'
import type { Judged, Matter, PinnedLock, Satisfies } from './model.ts'
import { differing, matterFinding, soundFinding, type Told, writerFinding } from './tell.ts'
import { unresolvedFindings } from './unresolved.ts'

/** The question: do the versions a repository pins go with each other, and with the locks? */
export interface Agreement {
  readonly tool: PinnedToolName | PinnedTool
  readonly pins: readonly Pin[]
  readonly locks: readonly PinnedLock[]
  /** Manifests of the tool that no lock accounts for: a pin beside one of these is not about a lock elsewhere. */
  readonly unlocked?: readonly string[]
  readonly satisfies: Satisfies
}

const matters: readonly Matter[] = ['cannot-read-lock', 'rejects-lock', 'warns-on-lock', 'outside-requires']

/**
 * Findings on the tool's versions, what is broken first. Broken is only what is proven to matter; a suspicion (a place that
 * only names a version, a workflow that may not touch that lock) is `unknown` and additional, as is what only a run tells.
 */
export function agreePins({ tool, pins, locks, satisfies, unlocked = [] }: Agreement): readonly Finding[] {
  const row = typeof tool === 'string' ? pinnedTools[tool] : tool
  const territory = territoryOf([...locks.map((lock) => lock.path), ...unlocked])
  const own = new Map(
    pins.flatMap(({ kind, spec, where }) =>
      kind === 'requires' && spec !== undefined ? [[folderOf(where.file), { spec, where }]] : [],
    ),
  )
  const deciding = pins.filter(({ kind }) => kind !== 'requires')
  const open = new Set<Pin>()
  const findings = locks.flatMap((lock) => {
    // The constraint in the manifest beside the lock.
    const requires = own.get(folderOf(lock.path)) ?? lock.requires
    const judged = judgePins(deciding, lock, { tool: row, territory, satisfies, required: requires?.spec })
    for (const { pin, matter } of judged) if (matter === 'open') open.add(pin)
    return onLock({ tool: row, lock, requires, satisfies }, judged)
  })
  const target = locks.length === 1 ? locks[0]?.writer : undefined
  const order = { broken: 0, unknown: 1, holds: 2 }
  return [...findings, ...unresolvedFindings(row, [...open], target)].sort(
    (a, b) => order[a.outcome] - order[b.outcome],
  )
}

function onLock(told: Told, judged: readonly Judged[]): readonly Finding[] {
  const of = (matter: Judged['matter'], certain: boolean) =>
    judged.filter((one) => one.matter === matter && one.certain === certain)
  const sound = of('fine', true)
  const fine = sound.map(({ pin }) => pin)
  const faults = matters.flatMap((matter) => matterFinding(told, matter, of(matter, true), fine, true))
  const suspicions = matters.flatMap((matter) => matterFinding(told, matter, of(matter, false), fine, false))
  const broken = [...faults, ...writerFinding(told), ...differing(told, fine)]
  return [...broken, ...suspicions, ...(broken.length === 0 ? soundFinding(told, sound) : [])]
}
