import type { LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { nameOf } from '../paths.ts'
import { checkTerraformLock } from './check.ts'
import { pinned, satisfies } from './pinned.ts'

/** A module with a backend is one that is run, and not only called by others. */
const BACKEND = /^[ \t]*(?:backend[ \t]+"[^"\n]*"|cloud)[ \t]*\{/m

/** What can be told of Terraform's, and OpenTofu's, lock of providers. */
export const terraformRules: LockRules = {
  check: checkTerraformLock,
  pinned,
  satisfies,
  wantsLock: (manifest: string, tree: Tree): WantedLock | undefined => {
    const file = tree.read(manifest)
    if (!file || 'unread' in file || !BACKEND.test(file.text)) return undefined
    const program = /\.tofu$/.test(nameOf(manifest)) ? 'tofu' : 'terraform'
    return { lock: '.terraform.lock.hcl', command: `${program} init -backend=false` }
  },
}
