import { atLeast, canonicalName } from '../../pep440.ts'
import { asString, asTable, entriesOf, type TomlTable, type TomlValue } from '../../toml.ts'
import type { Release } from '../releases.ts'
import { type Declared, poetryDependencies, standardDependencies } from './declared.ts'
import { type Path, tableWith, valueAt } from './edits.ts'

/** A manifest as one Poetry reads it. */
export interface Manifest {
  /** Its hashed sections only. */
  readonly root: TomlTable
  /** The project's own name, canonical: extras may refer to it. */
  readonly self?: string
  /** What must be in the lock. */
  readonly declared: readonly Declared[]
  /** What may be in the lock: it enriches other declarations, or is not hashed by this Poetry. */
  readonly enriching: readonly Declared[]
  /** Canonical names of all groups declared. */
  readonly groups: ReadonlySet<string>
  /** The Python versions asked for, and where. */
  readonly python: string
  readonly pythonPath?: Path
  readonly modern: boolean
}

const POETRY: Path = ['tool', 'poetry']
export const TABLES = {
  main: [...POETRY, 'dependencies'],
  dev: [...POETRY, 'dev-dependencies'],
  group: [...POETRY, 'group'],
  extras: [...POETRY, 'extras'],
  sources: [...POETRY, 'source'],
  project: ['project', 'dependencies'],
  optional: ['project', 'optional-dependencies'],
  standard: ['dependency-groups'],
  requiresPython: ['project', 'requires-python'],
} as const satisfies Record<string, Path>

/** Reads the hashed sections of a manifest as a Poetry does (poetry-core factory.py, `_configure_package_dependencies`). */
export function manifestOf(table: TomlTable, { version, rule }: Release): Manifest {
  const modern = atLeast(version.text, '2.0.0.dev0')
  const root = hashedSections(table, modern)
  const self = asString(valueAt(table, ['project', 'name'])) ?? asString(valueAt(table, [...POETRY, 'name']))
  const main = mainDependencies(root)
  const groups = groupDependencies(root)
  const standard = standardGroups(root)
  const hashed = rule === '2.3'
  const overlaid =
    standard.length > 0 ? groups.filter((one) => standard.some((other) => other.group === one.group)) : []
  const own = groups.filter((one) => !overlaid.includes(one))
  return {
    root,
    ...(self === undefined ? {} : { self: canonicalName(self) }),
    declared: [...main.declared, ...own, ...(hashed ? standard : [])],
    enriching: [...main.enriching, ...overlaid, ...(hashed ? [] : standard)],
    groups: new Set(['main', ...groupNames(root)]),
    ...pythonOf(root),
    modern,
  }
}

function hashedSections(table: TomlTable, modern: boolean): TomlTable {
  const poetry = pick(valueAt(table, POETRY), ['dependencies', 'dev-dependencies', 'group', 'extras', 'source'])
  const tool: [string, TomlValue][] = poetry ? [['tool', tableWith([['poetry', poetry]])]] : []
  if (!modern) return tableWith(tool)
  const project = pick(table['project'], ['requires-python', 'dependencies', 'optional-dependencies', 'dynamic'])
  const groups = asTable(table['dependency-groups'])
  const standard: [string, TomlValue][] = groups ? [['dependency-groups', groups]] : []
  return tableWith([...(project ? [['project', project] as [string, TomlValue]] : []), ...standard, ...tool])
}

function pick(value: TomlValue, keys: readonly string[]): TomlTable | undefined {
  const table = asTable(value)
  return table && tableWith(Object.entries(table).filter(([key]) => keys.includes(key)))
}

/** Where `[project]` lists dependencies, `[tool.poetry.dependencies]` only says more about them. */
function mainDependencies(root: TomlTable): { declared: Declared[]; enriching: Declared[] } {
  const poetry = poetryDependencies(valueAt(root, TABLES.main), 'main', TABLES.main)
  const project = standardDependencies(valueAt(root, TABLES.project), 'main', TABLES.project)
  const optional = entriesOf(valueAt(root, TABLES.optional)).flatMap(([extra, array]) =>
    standardDependencies(array, 'main', [...TABLES.optional, extra], true),
  )
  const standard = [...project, ...optional]
  return standard.length > 0 ? { declared: standard, enriching: poetry } : { declared: poetry, enriching: [] }
}

function groupDependencies(root: TomlTable): Declared[] {
  const dev = poetryDependencies(valueAt(root, TABLES.dev), 'dev', TABLES.dev)
  const named = entriesOf(valueAt(root, TABLES.group)).flatMap(([name, group]) => {
    const path = [...TABLES.group, name, 'dependencies']
    return poetryDependencies(asTable(group)?.['dependencies'], canonicalName(name), path)
  })
  return [...dev, ...named]
}

function standardGroups(root: TomlTable): Declared[] {
  return entriesOf(valueAt(root, TABLES.standard)).flatMap(([name, array]) =>
    standardDependencies(array, canonicalName(name), [...TABLES.standard, name]),
  )
}

function groupNames(root: TomlTable): string[] {
  const named = [...entriesOf(valueAt(root, TABLES.group)), ...entriesOf(valueAt(root, TABLES.standard))]
  const dev = valueAt(root, TABLES.dev) === undefined ? [] : ['dev']
  return [...dev, ...named.map(([name]) => canonicalName(name))]
}

/** `[tool.poetry.dependencies] python` wins over `requires-python`; without either it is `*`. */
function pythonOf(root: TomlTable): { python: string; pythonPath?: Path } {
  const [key = 'python'] = entriesOf(valueAt(root, TABLES.main)).flatMap(([name]) => /^python$/i.exec(name)?.[0] ?? [])
  const path = [...TABLES.main, key]
  const own = asString(valueAt(root, path))
  if (own !== undefined) return { python: own, pythonPath: path }
  const standard = asString(valueAt(root, TABLES.requiresPython))
  return standard === undefined ? { python: '*' } : { python: standard, pythonPath: TABLES.requiresPython }
}
