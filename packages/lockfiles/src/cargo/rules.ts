import type { LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { besideOf, folderOf } from '../paths.ts'
import { asTable } from '../toml.ts'
import { checkCargoLock } from './check.ts'
import { tableOf } from './manifest.ts'
import { pinned } from './pinned.ts'
import { cargoVersion, meets, requirementOf } from './requirement.ts'

/** What can be told of `Cargo.toml` and `Cargo.lock`. */
export const cargoRules: LockRules = {
  check: checkCargoLock,
  wantsLock,
  pinned,
  satisfies: (version, spec) => {
    const [read, wanted] = [cargoVersion(version), requirementOf(spec)]
    return read && wanted ? meets(read, wanted) : undefined
  },
}

/** A program (it has `src/main.rs` or a [[bin]]) or a workspace that has one; libraries may leave the lock out. */
function wantsLock(path: string, tree: Tree): WantedLock | undefined {
  const file = readOrFinding(tree, path)
  if (!file || 'outcome' in file) return undefined
  for (let at = folderOf(path); ; at = folderOf(at)) {
    if (tree.has(at === '.' ? 'Cargo.lock' : `${at}/Cargo.lock`)) return undefined
    if (at === '.') break
  }
  const table = tableOf(file)
  const folder = folderOf(path) === '.' ? '' : `${folderOf(path)}/`
  const isProgram = 'bin' in table || tree.has(besideOf(path, 'src/main.rs'))
  const hasProgram =
    asTable(table['workspace']) !== undefined &&
    tree.paths.some((one) => one.startsWith(folder) && one.endsWith('/src/main.rs'))
  return isProgram || hasProgram ? { lock: 'Cargo.lock', command: 'cargo generate-lockfile' } : undefined
}
