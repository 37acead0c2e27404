import type { LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { wantsLockOf } from '../javascript/choice.ts'
import { satisfies } from '../javascript/semver.ts'
import { nameOf } from '../paths.ts'
import { checkDenoLock } from './check.ts'
import { pinned } from './pinned.ts'

const wanted = wantsLockOf('deno')

/** What can be told of deno.json and package.json beside deno.lock. A deno.json alone calls for no lock: scripts have one too. */
export const denoRules: LockRules = {
  check: checkDenoLock,
  wantsLock: (manifest: string, tree: Tree): WantedLock | undefined =>
    nameOf(manifest) === 'package.json' ? wanted(manifest, tree) : undefined,
  pinned,
  satisfies,
}
