import { canonicalName } from '../pep440.ts'
import { dependencyGroups, type Groups } from '../python/groups.ts'
import type { MarkerAtom } from '../python/marker.ts'
import { ALWAYS, bothOf, type Marker } from '../python/marker.ts'
import { pythonBounds } from '../python/specifier.ts'
import { asString, asTable, entriesOf, type TomlTable } from '../toml.ts'
import { uvTable } from './workspace.ts'

/**
 * The groups of a manifest. What `tool.uv.dependency-groups` says of a group's Python is recorded as a marker of each of
 * its requirements, those of included groups among them (uv-workspace 0.13, dependency_groups.rs).
 */
export function uvGroups(table: TomlTable): Groups {
  const settings = entriesOf(uvTable(table)['dependency-groups']).flatMap(([name, value]) => {
    const requires = asString(asTable(value)?.['requires-python'])
    return requires === undefined ? [] : [[canonicalName(name), requires] as const]
  })
  return dependencyGroups(table, new Map(settings))
}

/** A range of Python versions as a marker: only where it begins and ends counts. Nothing where it cannot be read. */
export function pythonMarker(specifier: string): Marker | undefined {
  const bounds = pythonBounds([specifier])
  if (!bounds) return undefined
  const { lower, upper } = bounds
  const from = lower && atom(lower.inclusive ? '>=' : '>', lower.version.text)
  const to = upper && atom(upper.inclusive ? '<=' : '<', upper.version.text)
  return bothOf(from ?? ALWAYS, to ?? ALWAYS)
}

function atom(operator: string, text: string): MarkerAtom {
  return { kind: 'atom', variable: 'python_full_version', operator, text, swapped: false }
}
