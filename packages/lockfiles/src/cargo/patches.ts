import type { SourceFile } from '../ecosystem.ts'
import { joined } from '../paths.ts'
import type { CargoCause } from './compare.ts'
import { type CargoLock, lineOfCrate } from './lock.ts'
import type { Patch } from './sources.ts'
import { type CargoWorkspace, MANIFEST } from './workspace.ts'

/** Patches that came or went since the lock was made: each is used by a package, or listed as unused. */
export function patchCauses(
  lock: CargoLock,
  file: SourceFile,
  workspace: CargoWorkspace,
  patches: readonly Patch[],
): CargoCause[] {
  const added = patches.filter((patch) => !isRecorded(lock, workspace, patch))
  const gone = lock.unused.filter(({ name }) => !patches.some((patch) => patch.name === name))
  return [
    ...added.map(
      ({ name, at }): CargoCause => ({
        code: 'override-changed',
        claim: `patch of ${name}`,
        observed: 'the lock neither uses it nor lists it as unused',
        file: workspace.root,
        at,
        refused: true,
      }),
    ),
    ...gone.map(
      (one): CargoCause => ({
        code: 'override-changed',
        claim: `patch of ${one.name} ${one.version}`,
        observed: 'the lock lists it as an unused patch; the manifest has none of that name',
        file,
        at: lineOfCrate(file, one),
        refused: one.source !== undefined,
      }),
    ),
  ]
}

function isRecorded(lock: CargoLock, { crates, folder }: CargoWorkspace, { name, way, git }: Patch): boolean {
  const all = [...(lock.byName.get(name) ?? []), ...lock.unused.filter((one) => one.name === name)]
  if (git) return all.some(({ source }) => source?.startsWith('git+'))
  if (way === undefined) return true
  const at = joined(folder, way)
  const crate = at === undefined ? undefined : crates.get(at === '.' ? MANIFEST : `${at}/${MANIFEST}`)
  return all.some(({ source, version }) => source === undefined && (!crate || crate.version === version))
}
