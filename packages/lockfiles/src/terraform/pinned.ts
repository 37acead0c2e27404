import type { LockQuestion } from '../ecosystem.ts'
import { readOrFinding } from '../pair.ts'
import { folderOf } from '../paths.ts'
import type { PinnedLock, Requirement } from '../pins/agree/model.ts'
import type { PinnedToolName } from '../pins/tools.ts'
import { readLock } from './lock.ts'
import { configurationIn } from './module.ts'
import { allows, constraintsOf } from './versions.ts'

/**
 * What versions of Terraform, or OpenTofu, make of a lock: those before 0.14 know of none (terraform CHANGELOG 0.14.0), and
 * `required_version` says which may run at all.
 */
export function pinned({ lock, tree, path }: LockQuestion, tool: PinnedToolName): PinnedLock | undefined {
  const read = readLock(lock)
  // A lock of OpenTofu's is not one that Terraform is meant to take, and the other way round.
  if (!read.ok || (read.value.tool === 'OpenTofu') !== (tool === 'opentofu')) return undefined
  const requires = requiredVersion({ tree, path })
  return {
    path: lock.path,
    answers: (version) => {
      if (!/^\d+\.\d+/.test(version)) return undefined
      if (!/^0\.(?:\d|1[0-3])\./.test(`${version}.`)) return { reads: 'yes', accepts: true }
      const why = `Terraform before 0.14 does not read ${lock.path}, and takes whatever providers are newest`
      return { reads: 'no', accepts: false, why, wants: '0.14 or later' }
    },
    ...(requires ? { requires } : {}),
  }
}

const REQUIRED = /^[ \t]*required_version[ \t]*=[ \t]*"([^"\n]{1,200})"/m

/** The first `required_version` of the folder's configuration that is plain text. */
function requiredVersion({ tree, path }: Pick<LockQuestion, 'tree' | 'path'>): Requirement | undefined {
  for (const name of configurationIn(tree, folderOf(path))) {
    const file = readOrFinding(tree, name)
    const found = file && !('outcome' in file) ? REQUIRED.exec(file.text) : null
    if (!file || 'outcome' in file || !found?.[1]) continue
    const line = file.text.slice(0, found.index + found[0].indexOf('required')).split('\n').length
    return { spec: found[1], where: { file: file.path, line, column: 1 } }
  }
  return undefined
}

/** Whether a version is within a constraint as configurations have it (`~> 1.5, != 1.5.3`). */
export function satisfies(version: string, spec: string): boolean | undefined {
  return constraintsOf(spec)?.every((part) => allows(part, version))
}
