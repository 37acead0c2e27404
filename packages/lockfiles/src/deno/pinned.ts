import type { LockQuestion, Tree } from '../ecosystem.ts'
import { isVersion, satisfies } from '../javascript/semver.ts'
import { readOrFinding } from '../pair.ts'
import { besideOf } from '../paths.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { readLock } from './lock.ts'
import { FORMATS } from './releases.ts'

/** What versions of Deno make of a lock: each reads the formats that were known when it was made, and writes the last of them. */
export async function pinned({ lock, tree, path }: LockQuestion): Promise<PinnedLock | undefined> {
  const read = await readLock(lock)
  if (!read.ok || isUnused(tree, path)) return undefined
  const { format } = read.value
  const since = FORMATS.find(([one]) => one === format)?.[1] ?? '1.37.0'
  const line = lock.text.slice(0, Math.max(0, lock.text.indexOf('"version"'))).split('\n').length
  const why = `${lock.path}:${line} is of version ${format}, which Deno reads from ${since} on`
  return {
    path: lock.path,
    answers: (version) => {
      // What came before 1.37 is not known well enough.
      if (!isVersion(version) || !satisfies(version, '>=1.37.0')) return undefined
      if (satisfies(version, `>=${since}`)) return { reads: 'yes', accepts: true }
      return { reads: 'no', accepts: false, why, wants: `${since} or later` }
    },
    spoils: (version, other) => {
      const [next, needs] = FORMATS.find(([, first]) => satisfies(version, `>=${first}`)) ?? []
      const isNew = next !== undefined && Number(next) > Number(format)
      return isNew && !satisfies(other, `>=${needs}`) ? `of version ${next}` : undefined
    },
  }
}

/** `"lock": false` in the configuration: nobody reads it. */
function isUnused(tree: Tree, path: string): boolean {
  return ['deno.json', 'deno.jsonc'].some((name) => {
    const file = readOrFinding(tree, besideOf(path, name))
    return file && !('outcome' in file) && /^[^/\n]*"lock"\s*:\s*false\b/m.test(file.text)
  })
}
