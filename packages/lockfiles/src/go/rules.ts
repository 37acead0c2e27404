import type { LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { nameOf } from '../paths.ts'
import { checkGoSum } from './check.ts'
import { readModFile } from './mod-file.ts'
import { resolved } from './project.ts'
import { compareVersions, moduleVersion } from './version.ts'

/** What can be told of `go.mod`, `go.sum`, `go.work` and `vendor/modules.txt`. */
export const goRules: LockRules = {
  check: checkGoSum,
  wantsLock,
  satisfies: (version, spec) => {
    const [has, least] = [moduleVersion(version), moduleVersion(spec)]
    return has && least ? compareVersions(has, least) >= 0 : undefined
  },
}

/** A module that requires another which is not in a folder beside it. */
function wantsLock(path: string, tree: Tree): WantedLock | undefined {
  const file = readOrFinding(tree, path)
  if (!file || 'outcome' in file || nameOf(path) !== 'go.mod') return undefined
  const read = readModFile(file)
  if (!read.ok) return undefined
  const { requires, replaces } = read.value
  const fetched = requires.some((one) => resolved(replaces, one).version !== undefined)
  return fetched ? { lock: 'go.sum', command: 'go mod tidy' } : undefined
}
