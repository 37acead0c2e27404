import type { LockQuestion, LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { besideOf, folderOf } from '../paths.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { asTable } from '../toml.ts'
import { checkCargoLock } from './check.ts'
import { readCargoLock } from './lock.ts'
import { tableOf } from './manifest.ts'
import { cargoRelease, formatOf, readsLock } from './releases.ts'
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

function pinned(question: LockQuestion): PinnedLock | undefined {
  const read = readCargoLock(question.lock)
  if (!read.ok) return undefined
  const { version: format } = read.value
  return {
    path: question.lock.path,
    lockVersion: String(format),
    answers: (version) => {
      const release = cargoRelease(version)
      const reads = release && readsLock(format, release)
      if (!release || !reads || reads === 'unknown') return undefined
      // A toolchain that reads a format keeps it; what it would write anew does not matter.
      return { reads, accepts: reads === 'yes', writes: `format ${Math.max(format, formatOf(release))}` }
    },
  }
}
