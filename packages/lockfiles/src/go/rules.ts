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

/** A range as actions/setup-go takes it (npm's): `>=1.20 <1.21`, `^1.22`, `~1.22.1`; nothing where it is another. */
function withinRange(version: string, spec: string): boolean | undefined {
  const parts = spec.trim().split(/\s+(?=[<>=^~])/)
  const answers = parts.map((part) => withinPart(version, part))
  return answers.includes(undefined) ? undefined : answers.every((one) => one === true)
}

function withinPart(version: string, part: string): boolean | undefined {
  const [, operator, text = ''] = /^(>=|<=|[<>^~])\s*(\S+)$/.exec(part) ?? []
  const [has, bound] = [goVersion(version), goVersion(text)]
  if (!has || !bound) return undefined
  const [notBelow, notAbove] = [isAtLeast(has, bound), isAtLeast(bound, has)]
  if (operator === '<' || operator === '<=') return operator === '<' ? !notBelow : notAbove
  if (operator === '>' || operator === '>=') return operator === '>' ? !notAbove : notBelow
  return notBelow && has[0] === bound[0] && (operator === '^' || has[1] === bound[1])
}
