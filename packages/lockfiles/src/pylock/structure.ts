import type { SourceFile } from '../ecosystem.ts'
import { canonicalName } from '../pep440.ts'
import type { Cause } from '../python/cause.ts'
import { parseMarker } from '../python/marker.ts'
import { asArray, asString, asStrings, asTable, entriesOf, type TomlTable, type TomlValue, tablesIn } from '../toml.ts'

/** Ways to come by a package; exactly one of these, or files of an index (PEP 751, "packages"). */
const DIRECT = ['vcs', 'directory', 'archive']

/** What in a pylock.toml is against PEP 751, so that an installer must refuse it. */
export function structureCauses(table: TomlTable, file: SourceFile): Cause[] {
  const packages = tablesIn(table['packages'])
  const names = new Set(packages.map((one) => canonicalName(asString(one['name']) ?? '')))
  return [...headCauses(table, file), ...packages.flatMap((one) => packageCauses(one, names, file))]
}

function headCauses(table: TomlTable, file: SourceFile): Cause[] {
  const invalid = (claim: string, observed: string): Cause => ({
    code: 'lock-invalid',
    claim,
    observed,
    file,
    path: [claim],
  })
  const markers = asStrings(table['environments']).filter((text) => parseMarker(text) === undefined)
  return [
    ...(asString(table['created-by']) === undefined
      ? [invalid('created-by', 'PEP 751 requires it, and it is not there')]
      : []),
    ...(Array.isArray(table['packages']) ? [] : [invalid('packages', 'PEP 751 requires it, and it is not there')]),
    ...markers.map((text) => invalid('environments', `"${text}" is no marker`)),
  ]
}

function packageCauses(one: TomlTable, names: ReadonlySet<string>, file: SourceFile): Cause[] {
  const name = asString(one['name'])
  if (name === undefined) return [{ code: 'lock-invalid', claim: 'packages', observed: 'a package has no name', file }]
  const version = asString(one['version'])
  const claim = version === undefined ? name : `${name} ${version}`
  const sources = DIRECT.filter((key) => key in one)
  const files = ['sdist', 'wheels'].filter((key) => key in one)
  const count = sources.length + (files.length > 0 ? 1 : 0)
  const cause = (code: string, observed: string): Cause => ({ code, claim, observed, file })
  const marker = asString(one['marker'])
  return [
    ...(count > 1
      ? [cause('lock-invalid', `it has ${[...sources, ...files].join(' and ')}, of which one may be there`)]
      : []),
    ...(count === 0 ? [cause('lock-incomplete', 'it has nothing to install it from')] : []),
    ...(unhashed(one) ? [cause('checksum-missing', 'one of its files has no hash, which PEP 751 requires')] : []),
    ...(marker !== undefined && parseMarker(marker) === undefined
      ? [cause('lock-invalid', 'its marker cannot be read')]
      : []),
    ...lostNeeds(one, names).map((need) => ({
      code: 'lock-incomplete',
      claim: need,
      observed: `${name} needs it, and the lock has no such package`,
      file,
    })),
  ]
}

function unhashed(one: TomlTable): boolean {
  const files = [...tablesIn(one['wheels']), ...tablesIn([one['sdist']]), ...tablesIn([one['archive']])]
  return files.some((file) => entriesOf(file['hashes']).filter(([, hash]) => isHash(hash)).length === 0)
}

function isHash(value: TomlValue): boolean {
  return typeof value === 'string' && /^[0-9a-fA-F]{16,}$/.test(value)
}

function lostNeeds(one: TomlTable, names: ReadonlySet<string>): string[] {
  const needs = asArray(one['dependencies']).flatMap((need) => asString(asTable(need)?.['name']) ?? [])
  return needs.filter((need) => !names.has(canonicalName(need)))
}
