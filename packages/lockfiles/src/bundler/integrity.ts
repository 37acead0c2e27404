import type { SourceFile } from '../ecosystem.ts'
import type { Cause } from '../javascript/findings.ts'
import { allows } from './compare.ts'
import type { GemLock, LockedGem } from './lock.ts'
import { compareGems, gemVersion } from './version.ts'

/** What a lock shows by itself: gems that are not there, versions that are not allowed, checksums that are missing. */
export function integrityCauses(file: SourceFile, lock: GemLock, judge: string | undefined): Cause[] {
  return [
    ...absentWishes(file, lock),
    ...lock.gems.flatMap((gem) => dependencyCauses(file, gem, lock)),
    ...checksumCauses(file, lock, judge),
  ]
}

function absentWishes(file: SourceFile, lock: GemLock): Cause[] {
  return [...lock.wishes.values()].flatMap(({ name, requirement, line }): Cause[] => {
    const gems = lock.byName.get(name) ?? []
    if (name === 'bundler' || gems.some(({ version }) => allows(version, requirement))) return []
    const [first] = gems
    const observed = first ? `the lock has ${first.version}, which it does not allow` : 'the lock has no such gem'
    const code = first ? 'dependency-unsatisfied' : 'lock-incomplete'
    return [{ code, claim: `${name} ${requirement}`.trim(), observed, file, at: line, refused: true }]
  })
}

function dependencyCauses(file: SourceFile, gem: LockedGem, lock: GemLock): Cause[] {
  return gem.dependencies.flatMap(({ name, requirement }): Cause[] => {
    const gems = lock.byName.get(name) ?? []
    if (name === 'bundler' || gems.some(({ version }) => allows(version, requirement))) return []
    const seen = gems[0] ? `the lock has ${gems[0].version}` : 'the lock has no such gem'
    const observed = `${seen}; ${gem.name} ${gem.version} needs it`
    return [
      { code: 'lock-incomplete', claim: `${name} ${requirement}`.trim(), observed, file, at: gem.line, refused: true },
    ]
  })
}

/** Where there is a CHECKSUMS section, each gem of a registry stands in it; from Bundler 4 on a frozen install insists. */
function checksumCauses(file: SourceFile, { gems, checksums }: GemLock, judge: string | undefined): Cause[] {
  if (!checksums) return []
  const version = gemVersion(judge ?? '')
  const refused = version !== undefined && compareGems(version, [4]) >= 0
  return gems.flatMap((gem): Cause[] => {
    const key = `${gem.name} (${gem.version}${gem.platform === undefined ? '' : `-${gem.platform}`})`
    if (gem.source.kind !== 'GEM' || checksums.get(key)) return []
    const observed = checksums.has(key) ? 'its checksum is empty' : 'it has no checksum in the lock'
    return [{ code: 'checksum-missing', claim: key, observed, file, at: gem.line, refused }]
  })
}
