import type { SourceFile } from '../ecosystem.ts'
import { canonicalName } from '../pep440.ts'
import type { Cause } from '../python/cause.ts'
import { asArray, asString, asTable, entriesOf, type TomlValue, tablesIn } from '../toml.ts'
import type { LockedPackage, UvLock } from './lock.ts'

/** Packages that another one needs and that are not there, and files of an index without a hash: uv refuses both. */
export function incompleteness(lock: UvLock, file: SourceFile): Cause[] {
  const missing = new Map<string, string>()
  for (const one of lock.packages)
    for (const name of needsOf(one)) if (!lock.byName.has(name) && !missing.has(name)) missing.set(name, one.name)
  const lost = [...missing].map(([name, needer]) => ({
    code: 'lock-incomplete',
    claim: name,
    observed: `${needer} needs it, and the lock has no such package`,
    file,
  }))
  const bare = lock.packages.filter(({ source }) => source.kind === 'registry').filter(hasUnhashedFile)
  const unhashed = bare.map(({ name, version }) => ({
    code: 'checksum-missing',
    claim: `${name} ${version ?? ''}`.trim(),
    observed: 'one of its files has no hash in the lock',
    file,
  }))
  return [...lost, ...unhashed]
}

function needsOf({ table }: LockedPackage): string[] {
  const tables = [table['optional-dependencies'], table['dev-dependencies']].flatMap((value) => entriesOf(value))
  return [table['dependencies'], ...tables.map(([, value]) => value)].flatMap(namesIn)
}

function namesIn(value: TomlValue): string[] {
  return asArray(value).flatMap((one) => {
    const name = asString(asTable(one)?.['name'])
    return name === undefined ? [] : [canonicalName(name)]
  })
}

/** Files that were blanked have one; what is left of an index's is judged. Flat indexes in folders may have none. */
function hasUnhashedFile({ table, source }: LockedPackage): boolean {
  if (!/^https?:/.test(source.at)) return false
  const files = [...tablesIn(table['wheels']), ...tablesIn([table['sdist']])]
  return files.some((file) => asString(file['hash']) === undefined)
}
