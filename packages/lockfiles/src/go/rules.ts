import type { LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { nameOf } from '../paths.ts'
import { checkGoSum } from './check.ts'
import { readModFile } from './mod-file.ts'
import { pinned } from './pinned.ts'
import { resolved } from './project.ts'
import { goVersion, isAtLeast } from './version.ts'

/** What can be told of `go.mod`, `go.sum`, `go.work` and `vendor/modules.txt`. */
export const goRules: LockRules = {
  check: checkGoSum,
  wantsLock,
  pinned,
  satisfies: withinRange,
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

/** A range as actions/setup-go takes it (npm's): `>=1.22`, `^1.22`, `~1.22.1`; nothing where it is another. */
function withinRange(version: string, spec: string): boolean | undefined {
  const [has, , operator, text = ''] = [goVersion(version), ...(/^(>=|\^|~)\s*(\S+)$/.exec(spec.trim()) ?? [])]
  const least = goVersion(text)
  if (!has || !least) return undefined
  const isBelow = operator === '>=' || (has[0] === least[0] && (operator === '^' || has[1] === least[1]))
  return isBelow && isAtLeast(has, least)
}
