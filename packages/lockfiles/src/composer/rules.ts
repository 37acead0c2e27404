import type { LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { checkComposerLock } from './check.ts'
import { allows, constraintOf } from './constraint.ts'
import { phpDecode } from './php-json.ts'
import { pinned } from './pinned.ts'
import { isPlatform } from './requirements.ts'
import { normalizeVersion } from './version.ts'

/** What can be told of `composer.json` and `composer.lock`. */
export const composerRules: LockRules = {
  check: checkComposerLock,
  wantsLock,
  pinned,
  satisfies: (version, spec) => {
    const [read, wanted] = [normalizeVersion(version), constraintOf(spec)]
    return read !== undefined && wanted ? allows(wanted, read) : undefined
  },
}

/** A project (not a library, which is what a package is by default) that asks for packages, and does not forgo a lock. */
function wantsLock(path: string, tree: Tree): WantedLock | undefined {
  const file = readOrFinding(tree, path)
  if (!file || 'outcome' in file) return undefined
  const data = phpDecode(file.text)
  if (!(data instanceof Map) || data.get('type') !== 'project') return undefined
  const config = data.get('config')
  if (config instanceof Map && config.get('lock') === false) return undefined
  const asked = ['require', 'require-dev'].flatMap((section) => {
    const value = data.get(section)
    return value instanceof Map ? [...(value as ReadonlyMap<string, unknown>).keys()] : []
  })
  return asked.some((name) => !isPlatform(name)) ? { lock: 'composer.lock', command: 'composer update' } : undefined
}
