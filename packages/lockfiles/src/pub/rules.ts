import type { LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { folderOf, nameOf } from '../paths.ts'
import { checkPubLock } from './check.ts'
import { allows } from './constraint.ts'
import { pinned } from './pinned.ts'

/** What can be told of pub's lock. An application keeps its lock (dart.dev, "What not to commit"), a library or an example does not. */
export const pubRules: LockRules = {
  check: checkPubLock,
  pinned,
  satisfies: (version, spec) => allows(spec, version),
  wantsLock: (manifest: string, tree: Tree): WantedLock | undefined => {
    const file = tree.read(manifest)
    if (!file || 'unread' in file || /^example/.test(nameOf(folderOf(manifest)))) return undefined
    const isApplication = /^publish_to:[ \t]*['"]?none\b/m.test(file.text)
    if (!isApplication || /^(?:resolution:[ \t]*workspace|workspace:)/m.test(file.text)) return undefined
    const program = /^[ \t]+sdk:[ \t]*flutter\b/m.test(file.text) ? 'flutter' : 'dart'
    return { lock: 'pubspec.lock', command: `${program} pub get` }
  },
}
