import { canonicalName } from '../pep440.ts'
import type { Path } from '../poetry/drift/edits.ts'
import { asArray, asString, asTable, entriesOf, type TomlTable, type TomlValue } from '../toml.ts'

/** A requirement as written, and where it stands. */
export interface Written {
  readonly text: string
  readonly path: Path
  /** Conditions of the groups that it stands in or is included by, as a tool's settings give them. */
  readonly conditions?: readonly string[]
}

/** The dependency groups of a manifest with what they include, or why they cannot be told. */
export type Groups =
  | { readonly ok: true; readonly groups: ReadonlyMap<string, readonly Written[]>; readonly includes: boolean }
  | { readonly ok: false; readonly why: string; readonly path: Path }

const MOST = 20_000

/**
 * `[dependency-groups]` with `{ include-group = … }` resolved (PEP 735); names are canonical.
 * @param conditions of whole groups, by canonical name: each requirement carries those of the groups on its way
 */
export function dependencyGroups(manifest: TomlTable, conditions: ReadonlyMap<string, string> = new Map()): Groups {
  const raw = new Map(
    entriesOf(manifest['dependency-groups']).map(([name, value]) => [canonicalName(name), { name, value }]),
  )
  const flat = new Map<string, readonly Written[]>()
  const state = { raw, flat, conditions, left: MOST, includes: false }
  try {
    for (const key of raw.keys()) flatten(key, state, [])
  } catch (error) {
    if (error instanceof RangeError) throw error
    return { ok: false, ...(error as { why: string; path: Path }) }
  }
  return { ok: true, groups: flat, includes: state.includes }
}

interface State {
  readonly raw: ReadonlyMap<string, { readonly name: string; readonly value: TomlValue }>
  readonly flat: Map<string, readonly Written[]>
  readonly conditions: ReadonlyMap<string, string>
  left: number
  includes: boolean
}

function flatten(key: string, state: State, above: readonly string[]): readonly Written[] {
  const known = state.flat.get(key)
  const group = state.raw.get(key)
  if (known) return known
  const path = ['dependency-groups', group?.name ?? key]
  if (!group) throw { why: `group "${key}" is included and not declared`, path: ['dependency-groups'] }
  if (above.includes(key) || above.length > 50) throw { why: `group "${key}" includes itself`, path }
  const own = asArray(group.value).flatMap((item, i): readonly Written[] => {
    const text = asString(item)
    if (text !== undefined) return [{ text, path: [...path, i] }]
    const included = asString(asTable(item)?.['include-group'])
    if (included === undefined) throw { why: `group "${key}" holds what is neither a requirement nor an include`, path }
    state.includes = true
    return flatten(canonicalName(included), state, [...above, key])
  })
  const condition = state.conditions.get(key)
  const written = condition === undefined ? own : own.map((one) => withCondition(one, condition))
  state.left -= written.length
  if (state.left < 0) throw { why: 'the groups include each other too often', path }
  state.flat.set(key, written)
  return written
}

function withCondition(one: Written, condition: string): Written {
  return { ...one, conditions: [...(one.conditions ?? []), condition] }
}

/** `[project] dependencies`, as written. */
export function projectDependencies(manifest: TomlTable): Written[] {
  return writtenIn(asTable(manifest['project'])?.['dependencies'], ['project', 'dependencies'])
}

/** `[project.optional-dependencies]` by canonical name. */
export function projectExtras(manifest: TomlTable): ReadonlyMap<string, readonly Written[]> {
  const table = asTable(manifest['project'])?.['optional-dependencies']
  return new Map(
    entriesOf(table).map(([name, value]) => [
      canonicalName(name),
      writtenIn(value, ['project', 'optional-dependencies', name]),
    ]),
  )
}

/** The strings of an array, each with its path. */
export function writtenIn(value: TomlValue, path: Path): Written[] {
  return asArray(value).flatMap((item, i) => (typeof item === 'string' ? [{ text: item, path: [...path, i] }] : []))
}
