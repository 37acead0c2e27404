import type { LockQuestion, Tree } from '../ecosystem.ts'
import { isVersion, satisfies } from '../javascript/semver.ts'
import { readOrFinding } from '../pair.ts'
import { besideOf } from '../paths.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import { readLock } from './lock.ts'

/** The first Deno that reads and writes a format (run: 1.46.0, 2.0.0, 2.2.12, 2.3.7, 2.9.6; deno_lockfile 0.17 for 3). */
const FORMATS = [
  ['5', '2.3.0'],
  ['4', '2.0.0'],
  ['3', '1.37.0'],
] as const

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
