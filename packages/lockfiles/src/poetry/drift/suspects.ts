import type { TomlTable } from '../../toml.ts'
import type { PoetryLock } from '../lock.ts'
import type { Release } from '../releases.ts'
import { alternativesOf, shown } from './alternatives.ts'
import type { Declared } from './declared.ts'
import { changedEmpties } from './empties.ts'
import { evidenceAgainst, indexOf, type LockIndex } from './evidence.ts'
import { changedExtras } from './extras.ts'
import { changedGroups } from './groups.ts'
import { type Manifest, manifestOf } from './manifest.ts'
import { changedOrders } from './order.ts'
import { changedPython } from './python.ts'
import { removedDependencies } from './removed.ts'
import { changedSources } from './sources.ts'
import type { Suspect } from './suspect.ts'

/** Manifests of people have fewer; the limits keep hostile ones cheap. */
const MOST_EXAMINED = 2000
const MOST_UNDONE = 200

/** Everything that may have changed since a lock was made, in the order in which a reader wants it. */
export function suspectsIn(
  table: TomlTable,
  lock: PoetryLock,
  release: Release,
): { readonly manifest: Manifest; readonly suspects: readonly Suspect[] } {
  const manifest = manifestOf(table, release)
  const locked = indexOf(lock)
  const suspects = [
    ...manifest.declared.slice(0, MOST_EXAMINED).map((one, i) => dependency(one, manifest, locked, i < MOST_UNDONE)),
    ...manifest.enriching.slice(0, MOST_UNDONE).map((one) => enrichment(one, locked)),
    ...removedDependencies(manifest, locked),
    ...changedExtras(manifest, lock),
    ...changedGroups(manifest, lock),
    ...changedPython(manifest, lock),
    ...changedSources(manifest, lock),
    ...changedEmpties(manifest),
    ...changedOrders(manifest.root),
  ]
  return { manifest, suspects }
}

function dependency(one: Declared, manifest: Manifest, locked: LockIndex, undo: boolean): Suspect {
  const evidence = evidenceAgainst(one, manifest, locked)
  return {
    code: evidence?.code ?? 'dependency-changed',
    claim: claimOf(one),
    path: one.path,
    observed: evidence?.observed ?? '',
    proven: evidence !== undefined,
    edits: undo ? alternativesOf(one, (locked.get(one.key) ?? []).slice(0, 4)) : [],
  }
}

/** What only says more about a dependency leaves too little trace to be examined. */
function enrichment(one: Declared, locked: LockIndex): Suspect {
  const edits = alternativesOf(one, (locked.get(one.key) ?? []).slice(0, 4))
  return { code: 'dependency-changed', claim: claimOf(one), path: one.path, observed: '', proven: false, edits }
}

function claimOf({ written, value, name, constraint, origin }: Declared): string {
  if (written === 'pep508') return shown(value).slice(1, -1)
  const asked = origin === 'index' ? constraint : shown(value)
  return `${name} ${asked.length > 120 ? `${asked.slice(0, 117)}…` : asked}`
}
