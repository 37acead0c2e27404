import type { LockQuestion, LockRules, Tree, WantedLock } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { besideOf, folderOf } from '../paths.ts'
import { parseVersion } from '../pep440.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { readExact } from '../python/hashed.ts'
import { lockedOtherwise } from '../python/other-lock.ts'
import { satisfiesSpecifier } from '../python/specifier.ts'
import { asString, asTable } from '../toml.ts'
import { checkPdmLock } from './check.ts'
import { pdmTable, workspaceHash } from './hash.ts'
import { membersOf, readPdmLock } from './read.ts'
import { formatOf, readsFormat, ruleOf } from './versions.ts'

/** What can be told of `pyproject.toml` and `pdm.lock`. */
export const pdmRules: LockRules = {
  check: checkPdmLock,
  wantsLock,
  pinned,
  satisfies: (version, spec) => (parseVersion(version) ? satisfiesSpecifier(version, spec) : undefined),
}

/** A project with settings of PDM's that concern what is installed. */
function wantsLock(path: string, tree: Tree): WantedLock | undefined {
  const file = readOrFinding(tree, path)
  if (!file || 'outcome' in file || !file.text.includes('pdm')) return undefined
  if (lockedOtherwise(tree, path, 'pdm.lock')) return undefined
  const table = readExact(file)
  const pdm = table && pdmTable(table)
  const keys = ['dev-dependencies', 'resolution', 'source', 'workspace', 'distribution']
  const backend = asString(asTable(table?.['build-system'])?.['build-backend'])
  const wanted = pdm && keys.some((key) => key in pdm)
  return wanted && backend !== 'uv_build' ? { lock: 'pdm.lock', command: 'pdm lock' } : undefined
}

function pinned({ lock, tree, path, capabilities }: LockQuestion): PinnedLock | undefined {
  const manifest = readOrFinding(tree, besideOf(path, 'pyproject.toml'))
  const read = readPdmLock(lock)
  const table = manifest && !('outcome' in manifest) ? readExact(manifest) : undefined
  if (!read.ok || !table || 'lock_inputs' in read.value.metadata) return undefined
  const members = membersOf(tree, folderOf(path), table)
  const { lockVersion, contentHash } = read.value
  return {
    path: lock.path,
    ...(lockVersion === undefined ? {} : { lockVersion }),
    answers: (version) => {
      const [format, rule] = [formatOf(version), ruleOf(version)]
      if (!format || !rule) return undefined
      const hash = workspaceHash(table, members, rule, capabilities)
      const reads = readsFormat(format, lockVersion)
      // An older micro format is read without a word that matters: PDM writes its own at the next lock.
      return {
        reads: reads === 'warns' ? 'yes' : reads,
        accepts: reads !== 'no' && `sha256:${hash}` === contentHash,
        writes: `lock_version ${format}, hash ${hash}`,
      }
    },
  }
}
