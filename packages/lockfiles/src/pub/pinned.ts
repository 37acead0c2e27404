import type { LockQuestion } from '../ecosystem.ts'
import { yamlLine } from '../javascript/lines.ts'
import type { PinnedLock } from '../pins/agree/model.ts'
import type { PinnedToolName } from '../pins/tools.ts'
import { readLock } from './lock.ts'

/**
 * What versions of Dart, or Flutter, make of a lock: all read it, and its `sdks` is the range in which every locked version
 * may be used (pub lib/src/lock_file.dart). Outside, pub would choose others, which `--enforce-lockfile` refuses.
 */
export async function pinned({ lock }: LockQuestion, tool: PinnedToolName): Promise<PinnedLock | undefined> {
  const read = await readLock(lock)
  const spec = read.ok ? read.value.sdks.get(tool) : undefined
  if (spec === undefined) return undefined
  const where = { file: lock.path, line: yamlLine(lock.text, ['sdks', tool]) ?? 1, column: 1 }
  return {
    path: lock.path,
    answers: (version) => (/^\d+\.\d+/.test(version) ? { reads: 'yes', accepts: true } : undefined),
    requires: { spec, where },
  }
}
