import { asTable, type TomlTable, type TomlValue } from '../../toml.ts'

/** The way to a value: keys of tables, indexes of arrays. */
export type Path = readonly (string | number)[]

/** One way in which a manifest may have been different when the lock was made. */
export interface Edit {
  readonly apply: (manifest: TomlTable) => TomlTable
  /** How it was when the lock was made, if the hash matches: `was "^0.26"`; empty where the suspect says it all. */
  readonly told: string
  /** Tried in this order: 0 is likely, 9 a long shot. */
  readonly rank: number
  /** Insertions move what comes after, so that they are applied last. */
  readonly inserts?: boolean
  /** What the thing turned out to be, where the edit knows better than the suspect. */
  readonly code?: string
}

/** The value at a path; nothing where the path leads nowhere. */
export function valueAt(root: TomlTable, path: Path): TomlValue {
  let value: TomlValue = root
  for (const step of path) value = child(value, step)
  return value
}

function child(value: TomlValue, step: string | number): TomlValue {
  if (Array.isArray(value)) return typeof step === 'number' ? (value as readonly TomlValue[])[step] : undefined
  const table = asTable(value)
  return table && Object.hasOwn(table, step) ? table[String(step)] : undefined
}

/**
 * The manifest with another value at a path; missing tables are made. `undefined` removes: the place stays, empty, so
 * that the indexes of its neighbours do, and serialising leaves it out.
 */
export function setAt(root: TomlTable, path: Path, value: TomlValue): TomlTable {
  return put(root, path, value) as TomlTable
}

function put(target: TomlValue, [step, ...rest]: Path, value: TomlValue): TomlValue {
  if (step === undefined) return value
  const next = rest.length === 0 ? value : put(child(target, step), rest, value)
  if (typeof step === 'number') return Array.isArray(target) && step < target.length ? target.with(step, next) : target
  return withKey(asTable(target), step, next)
}

/** A table of the same kind that smol-toml makes: no prototype, so that any key is only a key. */
export function tableWith(entries: readonly (readonly [string, TomlValue])[]): TomlTable {
  const table: Record<string, TomlValue> = Object.create(null)
  for (const [key, value] of entries) {
    Object.defineProperty(table, key, { value, enumerable: true, configurable: true, writable: true })
  }
  return table
}

function withKey(table: TomlTable | undefined, key: string, value: TomlValue): TomlTable {
  return tableWith([...Object.entries(table ?? {}), [key, value]])
}

/** The manifest with a value put into the array at a path; the array is made where it is missing. */
export function insertAt(root: TomlTable, path: Path, index: number, value: TomlValue): TomlTable {
  const array = valueAt(root, path)
  const elements = Array.isArray(array) ? array : []
  return setAt(root, path, elements.toSpliced(index, 0, value))
}

/** The manifest with the value at a path under another key of the same table. */
export function renameAt(root: TomlTable, path: Path, key: string): TomlTable {
  const value = valueAt(root, path)
  return setAt(setAt(root, path, undefined), [...path.slice(0, -1), key], value)
}

/**
 * Without the tables and arrays that removing emptied: whoever removes the last dependency of a group removes its
 * header too, mostly. Those that were written empty have no removed places, and stay.
 */
export function withoutEmptied(value: TomlValue): TomlValue {
  if (Array.isArray(value)) {
    const kept = (value as readonly TomlValue[]).map(withoutEmptied)
    return value.length > 0 && kept.every((element) => element === undefined) ? undefined : kept
  }
  const table = asTable(value)
  if (!table) return value
  const entries = Object.entries(table).map(([key, member]) => [key, withoutEmptied(member)] as const)
  return entries.length > 0 && entries.every(([, member]) => member === undefined) ? undefined : tableWith(entries)
}
