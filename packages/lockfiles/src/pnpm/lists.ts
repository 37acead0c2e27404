import type { Cause } from '../javascript/findings.ts'
import { asTexts, type Json, member } from '../javascript/json.ts'
import type { PnpmLock } from './lock.ts'
import { settingPlace } from './place.ts'
import type { PnpmProject } from './project.ts'
import type { Release } from './releases.ts'
import { settingOf } from './settings.ts'

/** Settings that are lists of names, and the releases whose locks hold them (getOutdatedLockfileSetting.ts by tag). */
const LISTS: readonly { readonly key: string; readonly from: number; readonly to: number }[] = [
  { key: 'neverBuiltDependencies', from: 5, to: 8 },
  { key: 'onlyBuiltDependencies', from: 6, to: 8 },
  { key: 'ignoredOptionalDependencies', from: 9, to: 99 },
]

/** Lists among the settings that are others than when the lock was made; their order does not count. */
export function listCauses({ head }: PnpmLock, { configuration }: PnpmProject, release: Release): readonly Cause[] {
  return LISTS.filter(({ from, to }) => release.major >= from && release.major <= to).flatMap(({ key }): Cause[] => {
    const setting = settingOf(configuration, key, release)
    const [before, after] = [namesOf(key, member(head, key)), namesOf(key, setting?.value)]
    if (before === after) return []
    const observed = before === undefined ? 'the lock was made without it' : `the lock was made with ${before || '[]'}`
    const place = settingPlace(configuration, setting, key)
    return [{ code: 'setting-changed', claim: `${key} ${after ?? '(none)'}`.trim(), observed, refused: true, ...place }]
  })
}

/** An empty list is as good as none, but for the one of what alone may be built. */
function namesOf(key: string, value: Json): string | undefined {
  const names = [...asTexts(value)].sort().join(', ')
  return names !== '' || (key === 'onlyBuiltDependencies' && Array.isArray(value)) ? names : undefined
}
