import { asTable, entriesOf, type TomlTable, type TomlValue } from '../../toml.ts'
import { type Edit, type Path, setAt, tableWith, valueAt } from './edits.ts'
import { type Manifest, TABLES } from './manifest.ts'
import type { Suspect } from './suspect.ts'

/** Sections that mean nothing while they are empty, and count in the hash all the same. */
export function changedEmpties({ root, modern }: Manifest): Suspect[] {
  const standard: [Path, TomlValue][] = modern
    ? [
        [TABLES.project, []],
        [TABLES.optional, tableWith([])],
      ]
    : []
  const sections: [Path, TomlValue][] = [
    [TABLES.dev, tableWith([])],
    [TABLES.extras, tableWith([])],
    [TABLES.sources, []],
    [TABLES.main, tableWith([])],
    [TABLES.group, tableWith([])],
    ...standard,
  ]
  const groups = ['group', 'standard'] as const
  const members = groups.flatMap((key) =>
    entriesOf(valueAt(root, TABLES[key])).map(([name]): Path => [...TABLES[key], name]),
  )
  const inner = members.flatMap((path): Path[] => [path, [...path, 'dependencies']])
  return [
    ...sections.flatMap(([path, empty]) => emptyOrMissing(root, path, empty)),
    ...inner.flatMap((path) => (isEmpty(valueAt(root, path)) ? [suspect(path, undefined, 'was not there')] : [])),
  ]
}

function emptyOrMissing(root: TomlTable, path: Path, empty: TomlValue): Suspect[] {
  const value = valueAt(root, path)
  if (value === undefined) return [suspect(path, empty, 'was there, empty,')]
  return isEmpty(value) ? [suspect(path, undefined, 'was not there')] : []
}

function isEmpty(value: TomlValue): boolean {
  if (Array.isArray(value)) return value.length === 0
  const table = asTable(value)
  return table !== undefined && Object.keys(table).length === 0
}

function suspect(path: Path, value: TomlValue, told: string): Suspect {
  const edit: Edit = { apply: (root) => setAt(root, path, value), told, rank: 1 }
  return { code: 'section-changed', claim: `[${path.join('.')}]`, path, observed: '', proven: false, edits: [edit] }
}
