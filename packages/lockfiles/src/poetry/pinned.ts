import type { Capabilities } from '../ecosystem.ts'
import type { LockPair } from '../pair.ts'
import { parseVersion } from '../pep440.ts'
import type { PinnedLock, VersionAnswer } from '../pins/agree/model.ts'
import { type Acceptance, acceptedBy, accepts, ownFormat, tableFor } from './accept.ts'
import { contentHash } from './content-hash.ts'
import { allows, parseConstraint } from './drift/constraint.ts'
import { type PoetryManifest, readManifest, readPoetryLock } from './read.ts'

const READS = { yes: 'yes', 'with-a-warning': 'warns', no: 'no' } as const

/** What versions of Poetry make of a lock, for measuring pins against it. */
export function pinnedPair(pair: LockPair, capabilities: Capabilities): PinnedLock | undefined {
  const [lock, manifest] = [readPoetryLock(pair.lock), readManifest(pair.manifest)]
  if (!lock.ok || !manifest.ok) return undefined
  const { header, lockVersion } = lock.value
  return {
    path: pair.lock.path,
    ...(header.kind === 'versioned' ? { writer: header.version } : {}),
    ...(lockVersion === undefined ? {} : { lockVersion }),
    answers: (version) => {
      const acceptance = acceptedBy(lock.value, manifest.value, version, capabilities)
      return acceptance && answerOf(acceptance, manifest.value, capabilities)
    },
  }
}

/** Two versions that write one format and compute one hash write the same lock. */
function answerOf(acceptance: Acceptance, manifest: PoetryManifest, capabilities: Capabilities): VersionAnswer {
  const { release, reading } = acceptance
  const hash = contentHash(tableFor(manifest, release), release.rule, capabilities)
  const writes = hash.ok ? { writes: `lock-version ${ownFormat(release.version.text)}, hash ${hash.hash}` } : {}
  return { reads: READS[reading], accepts: accepts(acceptance) === true, ...writes }
}

/** Whether a version is within a constraint as Poetry reads it; nothing where either cannot be read. */
export function satisfies(version: string, spec: string): boolean | undefined {
  const constraint = parseConstraint(spec)
  return constraint && parseVersion(version) ? allows(constraint, version) : undefined
}
