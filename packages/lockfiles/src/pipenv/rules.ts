import type { LockQuestion, LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { besideOf } from '../paths.ts'
import { parseVersion } from '../pep440.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { readExact } from '../python/hashed.ts'
import { lockedOtherwise } from '../python/other-lock.ts'
import { satisfiesSpecifier } from '../python/specifier.ts'
import { checkPipfileLock, ruleOf } from './check.ts'
import { pipfileHash } from './hash.ts'
import { readPipfileLock } from './read.ts'

/** What can be told of `Pipfile` and `Pipfile.lock`. */
export const pipenvRules: LockRules = {
  check: checkPipfileLock,
  wantsLock,
  pinned,
  satisfies: (version, spec) => (parseVersion(version) ? satisfiesSpecifier(version, spec) : undefined),
}

/** A Pipfile is there for nothing else than to be locked. */
function wantsLock(path: string, tree: Tree): WantedLock | undefined {
  if (lockedOtherwise(tree, path, 'Pipfile.lock')) return undefined
  return { lock: 'Pipfile.lock', command: 'pipenv lock' }
}

function pinned({ lock, tree, path, capabilities }: LockQuestion): PinnedLock | undefined {
  const manifest = readOrFinding(tree, besideOf(path, 'Pipfile'))
  const read = readPipfileLock(lock)
  const table = manifest && !('outcome' in manifest) ? readExact(manifest) : undefined
  if (!read.ok || !table) return undefined
  return {
    path: lock.path,
    answers: (version) => {
      const rule = ruleOf(version)
      const hash = rule && pipfileHash(table, rule, capabilities)
      return hash === undefined
        ? undefined
        : { reads: 'yes', accepts: hash === read.value.hash, writes: `hash ${hash}` }
    },
  }
}
