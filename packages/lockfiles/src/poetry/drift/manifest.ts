import { atLeast, canonicalName } from '../../pep440.ts'
import { asString, asStrings, asTable, entriesOf, type TomlTable, type TomlValue } from '../../toml.ts'
import type { HashRule } from '../content-hash.ts'
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
  /** Everything declared or enriching, by canonical name. */
  readonly byKey: ReadonlyMap<string, readonly Declared[]>
  /** What only says more about declarations made elsewhere. */
  readonly enriching: readonly Declared[]
  /** What may have been locked though it is not hashed, or not sure to count. */
  readonly possible: readonly Declared[]
  /** Canonical names of all groups declared. */
  readonly groups: ReadonlySet<string>
  /** The Python versions asked for, and where. */
  readonly python: string
  readonly pythonPath?: Path
  readonly modern: boolean
  /** Whether `[tool.poetry.group]` counts: not before 1.2. */
  readonly hashesGroups: boolean
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
  const root = hashedSections(table, rule)
  const self = asString(valueAt(table, ['project', 'name'])) ?? asString(valueAt(table, [...POETRY, 'name']))
  const main = mainDependencies(root)
  const groups = groupDependencies(root)
  const standard = standardGroups(root)
  const overlaying = new Set(standard.map((one) => one.group))
  const overlaid = groups.filter((one) => overlaying.has(one.group))
  const own = groups.filter((one) => !overlaying.has(one.group))
  // 2.2 locks [dependency-groups] but does not hash it.
  const unhashed = modern && rule !== '2.3' ? standardGroups(table) : []
  return {
    root,
    ...(self === undefined ? {} : { self: canonicalName(self) }),
    declared: [...main.declared, ...own, ...standard],
    byKey: byKey([...main.declared, ...main.enriching, ...groups, ...standard]),
    enriching: [...main.enriching, ...overlaid],
    possible: [...(isDynamic(table) ? main.enriching : []), ...unhashed],
    groups: new Set(['main', ...groupNames(root), ...unhashed.map((one) => one.group)]),
    ...pythonOf(root),
    modern,
    hashesGroups: rule !== '1.0',
  }
}

function byKey(all: readonly Declared[]): ReadonlyMap<string, readonly Declared[]> {
  const map = new Map<string, Declared[]>()
  for (const one of all) {
    const same = map.get(one.key)
    if (same) same.push(one)
    else map.set(one.key, [one])
  }
  return map
}

/** With `dynamic` dependencies those of `[tool.poetry]` count beside those of `[project]`. */
function isDynamic(table: TomlTable): boolean {
  return asStrings(valueAt(table, ['project', 'dynamic'])).some((key) => key.endsWith('dependencies'))
}

const LEGACY = ['dependencies', 'dev-dependencies', 'extras', 'source']

function hashedSections(table: TomlTable, rule: HashRule): TomlTable {
  const poetry = pick(valueAt(table, POETRY), rule === '1.0' ? LEGACY : [...LEGACY, 'group'])
  const modern = rule === '2.0' || rule === '2.3'
  const project = modern
    ? pick(table['project'], ['requires-python', 'dependencies', 'optional-dependencies'])
    : undefined
  const groups = rule === '2.3' ? asTable(table['dependency-groups']) : undefined
  const sections: [string, TomlValue][] = [
    ['project', project],
    ['dependency-groups', groups],
    ['tool', poetry && tableWith([['poetry', poetry]])],
  ]
  return tableWith(sections.filter(([, section]) => section !== undefined))
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
