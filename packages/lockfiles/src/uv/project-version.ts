import { canonicalName } from '../pep440.ts'
import type { Cause } from '../python/cause.ts'
import { projectExtras } from '../python/groups.ts'
import { normalVersion } from '../python/specifier.ts'
import { asString, asStrings, type TomlTable } from '../toml.ts'
import type { LockedPackage, UvLock } from './lock.ts'
import { type Member, projectTable } from './workspace.ts'

/** A project's own version against the one that is recorded of it; one that only a build tells is not recorded. */
export function versionCauses({ name, table, file }: Member, locked: LockedPackage, lock: UvLock): Cause[] {
  const now = asString(projectTable(table)['version'])
  const before = locked.version
  const place = { file, path: ['project', now === undefined ? 'dynamic' : 'version'] }
  if (asStrings(projectTable(table)['dynamic']).includes('version')) {
    // Before revision 1 uv recorded the version that a build gave.
    if (before === undefined || lock.revision === 0) return []
    return [
      {
        code: 'member-changed',
        claim: `${name} (dynamic version)`,
        observed: `the lock has version ${before}`,
        ...place,
      },
    ]
  }
  if (now === undefined) return []
  if (before === undefined)
    return [
      { code: 'member-changed', claim: `${name} ${now}`, observed: 'the lock has it with a dynamic version', ...place },
    ]
  if (normalVersion(now) === normalVersion(before)) return []
  return [
    { code: 'member-changed', claim: `${name} ${now}`, observed: `the lock has version ${before} of it`, ...place },
  ]
}

/** The extras of a project against those that are recorded; before revision 1 none were. */
export function extraCauses(member: Member, lock: UvLock, metadata: TomlTable | undefined): Cause[] {
  if (lock.revision < 1) return []
  const now = [...projectExtras(member.table).keys()]
  const before = asStrings(metadata?.['provides-extras']).map(canonicalName)
  const cause = (name: string, observed: string): Cause => ({
    code: 'extra-changed',
    claim: `extra "${name}"`,
    observed,
    file: member.file,
    path: ['project', 'optional-dependencies', name],
  })
  return [
    ...now.filter((name) => !before.includes(name)).map((name) => cause(name, 'not in the lock')),
    ...before.filter((name) => !now.includes(name)).map((name) => cause(name, 'in the lock, declared no more')),
  ]
}
