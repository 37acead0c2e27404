import { shellOperand } from '@ci-gates/core/model'
import type { LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { besideOf, nameOf } from '../paths.ts'
import { lockedOtherwise } from '../python/other-lock.ts'
import { checkCompiled } from './check.ts'
import { readRequirements } from './file.ts'
import { pinned, satisfies } from './pinned.ts'

/** What can be told of requirements files that pip-compile or uv wrote. */
export const pipToolsRules: LockRules = { check: checkCompiled, wantsLock, pinned, satisfies }

/** A `requirements.in` that is only included by others needs no file of its own; what includes it was looked at before. */
function wantsLock(path: string, tree: Tree): WantedLock | undefined {
  const file = readOrFinding(tree, path)
  if (!file || 'outcome' in file || readRequirements(file.text).lines.length === 0) return undefined
  const lock = nameOf(path).replace(/\.in$/, '.txt')
  if (tree.has(besideOf(path, lock)) || lockedOtherwise(tree, path, lock)) return undefined
  return { lock, command: `pip-compile ${shellOperand(nameOf(path))}` }
}
