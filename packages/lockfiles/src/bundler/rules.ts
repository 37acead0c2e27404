import type { LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { namesBeside, readOrFinding } from '../pair.ts'
import { nameOf } from '../paths.ts'
import { checkGemLock } from './check.ts'
import { allows } from './compare.ts'
import { readGemfile } from './gemfile.ts'
import { pinned } from './pinned.ts'
import { gemVersion } from './version.ts'

/** What can be told of a Gemfile (or gems.rb) and its lock without Ruby. */
export const bundlerRules: LockRules = {
  check: checkGemLock,
  wantsLock,
  pinned,
  satisfies: (version, spec) => (gemVersion(version) ? allows(version, spec) : undefined),
}

/** A Gemfile with gems and without a gemspec beside it: gems may leave the lock out. */
function wantsLock(path: string, tree: Tree): WantedLock | undefined {
  const file = readOrFinding(tree, path)
  if (!file || 'outcome' in file || nameOf(path).endsWith('.gemfile')) return undefined
  const { wishes, open } = readGemfile(file)
  const isGem = open.length > 0 || namesBeside(tree, path).some((name) => name.endsWith('.gemspec'))
  if (isGem || wishes.length === 0) return undefined
  return { lock: nameOf(path) === 'gems.rb' ? 'gems.locked' : 'Gemfile.lock', command: 'bundle lock' }
}
