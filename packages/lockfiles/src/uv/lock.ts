import { once } from '../once.ts'
import { canonicalName } from '../pep440.ts'
import { fromText, type Read } from '../python/toml-file.ts'
import { asArray, asString, asTable, entriesOf, normalizeText, type TomlTable, type TomlValue } from '../toml.ts'
import { blankFiles } from './blank.ts'

/** Where a package of a uv.lock comes from: `registry`, `git`, `url`, `path`, `directory`, `editable` or `virtual`. */
export interface LockedSource {
  readonly kind: string
  readonly at: string
}

/** One `[[package]]` of a uv.lock. */
export interface LockedPackage {
  readonly name: string
  readonly version?: string
  readonly source: LockedSource
  readonly table: TomlTable
}

/** A uv.lock as read. */
export interface UvLock {
  readonly version: number
  /** What the format was last widened by: 0 up to uv 0.5, 1 from 0.6.0, 2 from 0.6.15, 3 from 0.8.4. */
  readonly revision: number
  readonly table: TomlTable
  readonly manifest: TomlTable
  readonly options: TomlTable
  readonly packages: readonly LockedPackage[]
  readonly byName: ReadonlyMap<string, readonly LockedPackage[]>
  /** Names of packages that others need, as far as they were read apart. */
  readonly needs: ReadonlySet<string>
}

/** Reads a uv.lock. Never throws. */
export const readUvLock = once((file): Read<UvLock> => {
  const { text, needs } = blankFiles(normalizeText(file.text))
  const read = fromText(file, text)
  return read.ok ? { ok: true, value: lockFrom(read.value, needs) } : read
})

function lockFrom(table: TomlTable, needs: ReadonlySet<string>): UvLock {
  const packages = asArray(table['package']).flatMap(packageFrom)
  const byName = new Map<string, LockedPackage[]>()
  for (const one of packages) {
    const known = byName.get(one.name)
    if (known) known.push(one)
    else byName.set(one.name, [one])
  }
  return {
    version: asNumber(table['version']) ?? Number.NaN,
    revision: asNumber(table['revision']) ?? 0,
    table,
    manifest: asTable(table['manifest']) ?? {},
    options: asTable(table['options']) ?? {},
    packages,
    byName,
    needs,
  }
}

function packageFrom(value: TomlValue): LockedPackage[] {
  const table = asTable(value)
  const name = asString(table?.['name'])
  const source = entriesOf(table?.['source'])[0]
  if (!table || name === undefined || !source) return []
  const version = asString(table['version'])
  return [
    {
      name: canonicalName(name),
      ...(version === undefined ? {} : { version }),
      source: { kind: source[0], at: asString(source[1]) ?? '' },
      table,
    },
  ]
}

function asNumber(value: TomlValue): number | undefined {
  return typeof value === 'number' ? value : undefined
}

/** Whether a package is built from a folder of the project: its manifest is part of what the lock was made from. */
export function isSourceTree({ source }: LockedPackage): boolean {
  return source.kind === 'directory' || source.kind === 'editable' || source.kind === 'virtual'
}
