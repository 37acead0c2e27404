import type { Capabilities, SourceFile } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import type { SwiftLock, SwiftPin } from './lock.ts'
import type { Manifest, Requirement, Wish } from './manifest.ts'

/** What `swift package resolve --force-resolved-versions` would refuse (SwiftPM Workspace+Dependencies.swift). */
export function swiftCauses(lock: SwiftLock, manifest: Manifest): readonly Cause[] {
  const pins = new Map(lock.pins.map((pin) => [pin.identity, pin]))
  const wishes = manifest.wishes.flatMap((wish) => wishCauses(pins, manifest, wish))
  return [...wishes, ...duplicates(lock), ...(manifest.open === undefined ? [] : [opened(manifest)])]
}

function opened({ file, open = '' }: Manifest): Cause {
  return { code: 'undetermined', claim: file.path, observed: open, file, refused: false, unknown: true }
}

function wishCauses(pins: ReadonlyMap<string, SwiftPin>, manifest: Manifest, wish: Wish): readonly Cause[] {
  const pin = pins.get(wish.identity)
  const base = { claim: `${wish.identity}${told(wish.requirement)}`, file: manifest.file, at: wish.line }
  const untold = { ...base, code: 'undetermined', refused: false, unknown: true }
  if (!pin && manifest.open !== undefined) return [{ ...untold, observed: `not in the lock; ${manifest.open}` }]
  if (!pin) return [{ ...base, code: 'dependency-added', observed: 'not in the lock', refused: true }]
  if (!wish.requirement) return [{ ...untold, observed: 'what is asked for is not plain text' }]
  const answer = meets(wish.requirement, pin)
  if (answer === true) return []
  const has = pin.version ?? (pin.branch === undefined ? pin.revision : `the branch ${pin.branch}`)
  if (answer === undefined) return [{ ...untold, observed: `the lock has ${has}, which cannot be compared here` }]
  if (manifest.open !== undefined) return [{ ...untold, observed: `the lock has ${has}; ${manifest.open}` }]
  const observed = `the lock has ${has}, which is not what is asked for`
  return [{ ...base, code: 'dependency-unsatisfied', observed, refused: true }]
}

function told(requirement: Requirement | undefined): string {
  if (!requirement) return ''
  if (requirement.kind === 'exact') return ` ${requirement.version}`
  if (requirement.kind === 'range')
    return ` ${requirement.from}${requirement.included ? '...' : '..<'}${requirement.below}`
  return ` ${requirement.kind} ${requirement.name}`
}

function meets(requirement: Requirement, { version, branch, revision }: SwiftPin): boolean | undefined {
  if (requirement.kind === 'branch') return branch === requirement.name
  if (requirement.kind === 'revision')
    return branch === undefined && version === undefined && revision === requirement.name
  if (version === undefined) return false
  if (requirement.kind !== 'range') return requirement.version === version ? true : plain(requirement.version, version)
  const low = compare(version, requirement.from)
  const high = compare(version, requirement.below)
  if (low === undefined || high === undefined) return undefined
  return low >= 0 && (high < 0 || (requirement.included && high === 0))
}

/** Two plain versions that are written otherwise are different ones. */
function plain(a: string, b: string): boolean | undefined {
  const order = compare(a, b)
  return order === undefined ? undefined : order === 0
}

/** Nothing for pre-releases and builds, which have rules of their own. */
function compare(a: string, b: string): number | undefined {
  const [one, other] = [a, b].map((text) => /^(\d{1,9})\.(\d{1,9})\.(\d{1,9})$/.exec(text)?.slice(1).map(Number))
  if (!one || !other) return undefined
  for (const at of [0, 1, 2]) if (one[at] !== other[at]) return (one[at] as number) - (other[at] as number)
  return 0
}

function duplicates({ pins, file }: SwiftLock): readonly Cause[] {
  const seen = new Set<string>()
  return pins.flatMap(({ identity, path }): readonly Cause[] => {
    if (!seen.has(identity)) {
      seen.add(identity)
      return []
    }
    return [{ code: 'lock-invalid', claim: identity, observed: 'in the lock twice', file, at: path, refused: true }]
  })
}

/**
 * Format 3 has the SHA-256 of the manifest's text: with any other, a comment's too, the next resolve writes the file
 * again. Versions that are forced are taken all the same.
 * @param manifests Package.swift, and those for other versions of Swift beside it
 */
export function hashCause(
  lock: SwiftLock,
  manifests: readonly SourceFile[],
  { sha256 }: Capabilities,
): readonly Cause[] {
  const { originHash } = lock
  // What was not UTF-8 has lost its own bytes.
  if (originHash === undefined || manifests.some(({ text }) => text.includes('\uFFFD'))) return []
  if (manifests.some(({ text }) => sha256(text) === originHash)) return []
  const [file] = manifests as readonly [SourceFile]
  const observed = 'its text is not the one that the lock was made from'
  return [{ code: 'manifest-changed', claim: 'Package.swift', observed, file, refused: false }]
}
