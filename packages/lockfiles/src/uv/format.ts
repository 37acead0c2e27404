import type { Finding } from '@ci-gates/core/model'
import type { SourceFile } from '../ecosystem.ts'
import type { UvLock } from './lock.ts'

/** The newest revision of the format that is known: uv 0.12.24 to 0.13.9 write it. */
const NEWEST_REVISION = 5

/** A format that no uv reads. */
export function foreignFormat(file: SourceFile, { version }: UvLock): Finding | undefined {
  if (version === 1) return undefined
  if (Number.isNaN(version)) return invalidLock(file, 'it has no version')
  return {
    claim: file.path,
    outcome: 'unknown',
    code: 'lock-version-unknown',
    observed: `version ${version} of the format is not one that any known uv reads`,
    expected: 'version 1',
    where: { file: file.path, line: 1 },
    remedy: { text: 'Update this gate, or lock again with a released uv.' },
  }
}

/** A lock without what every lock has. */
export function invalidLock(file: SourceFile, observed: string): Finding {
  const remedy = { text: 'Restore it from version control, or lock again.' }
  return { claim: file.path, outcome: 'broken', code: 'lock-invalid', observed, where: { file: file.path }, remedy }
}

/** A revision newer than known: every uv reads it, and so does this. */
export function newerRevision(file: SourceFile, { revision }: UvLock): Finding[] {
  if (revision <= NEWEST_REVISION) return []
  const observed = `revision ${revision} is newer than ${NEWEST_REVISION}, the newest known; judged as that`
  return [
    {
      claim: file.path,
      outcome: 'unknown',
      code: 'lock-version-newer',
      observed,
      where: { file: file.path },
      additional: true,
    },
  ]
}

/** A script that has a lock, and nothing that it could be of. */
export function withoutMetadata(file: SourceFile): Finding {
  return {
    claim: file.path,
    outcome: 'broken',
    code: 'manifest-invalid',
    observed: 'the script has no `# /// script` block, yet a lock',
    where: { file: file.path, line: 1 },
    remedy: { text: 'Restore the block, or delete the lock.' },
  }
}
