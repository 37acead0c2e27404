import type { SourceFile } from '../ecosystem.ts'
import { canonicalName } from '../pep440.ts'
import type { Cause } from '../python/cause.ts'
import { asArray, asString, asTable, entriesOf, placeOf, type TomlValue, tablesIn } from '../toml.ts'
import type { LockedPackage, UvLock } from './lock.ts'

/** Packages that another one needs and that are not there, and files of an index without a hash: uv refuses both. */
export function incompleteness(lock: UvLock, file: SourceFile): Cause[] {
  const needed = new Set([...lock.needs, ...lock.packages.flatMap(needsOf)])
  const missing = [...needed].filter((name) => !lock.byName.has(name))
  const lost = missing.map((name) => ({
    code: 'lock-incomplete',
    claim: name,
    observed: 'another package needs it, and the lock has no such package',
    file,
    line: placeOf(file.text, Math.max(0, file.text.indexOf(`    { name = "${name}"`))).line,
  }))
  const bare = lock.packages.filter(({ source }) => source.kind === 'registry').filter(hasUnhashedFile)
  const unhashed = bare.map(({ name, version }) => ({
    code: 'checksum-missing',
    claim: `${name} ${version ?? ''}`.trim(),
    observed: 'one of its files has no hash in the lock',
    file,
    line: placeOf(file.text, Math.max(0, file.text.indexOf(`\nname = "${name}"`) + 1)).line,
  }))
  return [...lost, ...unhashed]
}

/** What a package needs besides the dependencies that were read before: those that are not laid out as uv does it. */
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
