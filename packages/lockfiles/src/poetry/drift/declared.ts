import { canonicalName } from '../../pep440.ts'
import { type MarkerKind, markerKind, parseRequirement } from '../../pep508.ts'
import { asArray, asString, asStrings, asTable, entriesOf, type TomlTable, type TomlValue } from '../../toml.ts'
import type { Path } from './edits.ts'

/** Where a dependency is asked to come from. */
export type Origin = 'index' | 'git' | 'url' | 'path'

/** One dependency as declared; a list of constraints is several. */
export interface Declared {
  readonly name: string
  readonly key: string
  /** `main`, or the canonical name of its group. */
  readonly group: string
  readonly path: Path
  readonly written: 'poetry' | 'pep508'
  readonly value: TomlValue
  readonly origin: Origin
  /** For `index`: the versions asked for, `*` where none are. */
  readonly constraint: string
  readonly extras: readonly string[]
  /** The name of the index it must come from. */
  readonly source?: string
  readonly optional: boolean
  readonly marker: MarkerKind
  /** One of several declarations of that name in its table. */
  readonly several: boolean
}

/** The dependencies in `[tool.poetry.dependencies]` and its like; `python` is not one. */
export function poetryDependencies(table: TomlValue, group: string, path: Path): Declared[] {
  return entriesOf(table).flatMap(([name, value]) => {
    if (name.toLowerCase() === 'python') return []
    if (!Array.isArray(value)) return [poetryDependency(name, value, group, [...path, name], false)]
    return asArray(value).map((one, i) => poetryDependency(name, one, group, [...path, name, i], value.length > 1))
  })
}

function poetryDependency(name: string, value: TomlValue, group: string, path: Path, several: boolean): Declared {
  const table = asTable(value)
  const source = asString(table?.['source'])
  return {
    name,
    key: canonicalName(name),
    group,
    path,
    written: 'poetry',
    value,
    origin: originOf(table),
    constraint: asString(value) ?? asString(table?.['version']) ?? '*',
    extras: asStrings(table?.['extras']),
    ...(source === undefined ? {} : { source }),
    optional: table?.['optional'] === true,
    marker: poetryMarker(table),
    several,
  }
}

function originOf(table: TomlTable | undefined): Origin {
  if (table?.['git'] !== undefined) return 'git'
  if (table?.['path'] !== undefined || table?.['file'] !== undefined) return 'path'
  return table?.['url'] === undefined ? 'index' : 'url'
}

/** `python` and `platform` are markers too (poetry-core factory.py, `create_dependency`). */
function poetryMarker(table: TomlTable | undefined): MarkerKind {
  const [python, platform, markers] = [table?.['python'], table?.['platform'], table?.['markers']]
  const given = [python, platform, markers].filter((value) => value !== undefined)
  if (given.length > 1) return { kind: 'other' }
  if (python !== undefined) return { kind: 'python', versions: asString(python) ?? '' }
  return platform === undefined ? markerKind(asString(markers)) : { kind: 'platform' }
}

/** The requirements in an array such as `project.dependencies`; what is no requirement is left out. */
export function standardDependencies(array: TomlValue, group: string, path: Path, optional = false): Declared[] {
  const all = asArray(array).flatMap((value, i) => standardDependency(value, group, [...path, i], optional))
  const [seen, twice] = [new Set<string>(), new Set<string>()]
  for (const { key } of all) (seen.has(key) ? twice : seen).add(key)
  return all.map((one) => ({ ...one, several: twice.has(one.key) }))
}

function standardDependency(value: TomlValue, group: string, path: Path, optional: boolean): Declared[] {
  const requirement = typeof value === 'string' ? parseRequirement(value) : undefined
  if (!requirement) return []
  const { name, url, marker, extras, constraint } = requirement
  const origin = url === undefined ? 'index' : standardOrigin(url)
  const base = {
    name,
    key: canonicalName(name),
    group,
    path,
    written: 'pep508',
    value,
    origin,
    extras,
    optional,
  } as const
  return [{ ...base, constraint: constraint || '*', marker: markerKind(marker), several: false }]
}

function standardOrigin(url: string): Origin {
  if (/^git(?:\+|:)/.test(url)) return 'git'
  return /^https?:/.test(url) ? 'url' : 'path'
}
