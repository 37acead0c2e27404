import { append } from '../../append.ts'
import type { TomlValue } from '../../toml.ts'
import type { LockedPackage } from '../lock.ts'
import { shown } from './alternatives.ts'
import { olderConstraints } from './candidates.ts'
import { type Edit, insertAt, type Path, setAt, valueAt } from './edits.ts'
import type { LockIndex } from './evidence.ts'
import { type Manifest, TABLES } from './manifest.ts'
import type { Suspect } from './suspect.ts'

/** How many packages that something else needs are tried as formerly declared. */
const MOST_NEEDED = 60
const MOST_GONE = 1000

/**
 * Packages that nothing declared leads to: Poetry locks none such, so that their roots were declared when it did
 * (proof), and packages that something needs but that may have been declared as well (no proof).
 */
export function removedDependencies(manifest: Manifest, locked: LockIndex): Suspect[] {
  const declared = new Set([...manifest.declared, ...manifest.possible].map((one) => one.key))
  const reached = reachable(declared, locked)
  const lost = [...locked.keys()].filter((key) => !reached.has(key))
  const inner = new Set(lost.flatMap((key) => needsOf(locked, key)))
  const roots = lost.filter((key) => !inner.has(key))
  // A circle of packages has no root; any of them may have been the one declared.
  const gone = roots.length > 0 ? roots : lost.slice(0, 1)
  const needed = [...reached].filter((key) => !declared.has(key) && locked.has(key)).slice(0, MOST_NEEDED)
  return [
    ...gone.slice(0, MOST_GONE).flatMap((key, i) => removed(key, true, manifest, locked, i < 20 ? 200 : 0)),
    ...needed.flatMap((key) => removed(key, false, manifest, locked, Math.max(6, Math.floor(200 / needed.length)))),
  ]
}

function reachable(from: ReadonlySet<string>, locked: LockIndex): Set<string> {
  const reached = new Set<string>()
  const queue = [...from]
  for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
    if (reached.has(key)) continue
    reached.add(key)
    for (const one of locked.get(key) ?? []) append(queue, one.needs.keys())
  }
  return reached
}

/** What the versions of a package need, itself left out. */
function needsOf(locked: LockIndex, key: string): string[] {
  return (locked.get(key) ?? []).flatMap((one) => [...one.needs.keys()].filter((need) => need !== key))
}

function removed(key: string, proven: boolean, manifest: Manifest, locked: LockIndex, most: number): Suspect[] {
  const [one] = locked.get(key) ?? []
  if (!one) return []
  const versions = (locked.get(key) ?? []).map((each) => each.version).join(', ')
  return [
    {
      code: 'dependency-removed',
      claim: `${one.name} ${versions}`,
      lockIndex: one.index,
      observed: 'in the lock, declared nowhere (removed?)',
      proven,
      edits: restorations(one, manifest, proven, most),
    },
  ]
}

/** The dependency put back into each section it may have stood in, with each constraint it may have had. */
function restorations(one: LockedPackage, manifest: Manifest, proven: boolean, most: number): Edit[] {
  const constraints = ['*', ...olderConstraints(undefined, one.version)].slice(0, most)
  const edits = constraints.flatMap((constraint, i) => [
    ...tablesFor(one, manifest).map((path) => restored(path, one.name, constraint, i)),
    ...arraysFor(one, manifest).flatMap((path) => inserted(manifest, path, one.name, constraint, i)),
  ])
  return edits.map((edit) => (proven ? edit : { ...edit, rank: edit.rank + 3 }))
}

function restored(path: Path, name: string, constraint: string, i: number): Edit {
  const told = `${name} = ${shown(constraint)} stood in ${path.join('.')}`
  return { apply: (root) => setAt(root, [...path, name], constraint), told, rank: i < 4 ? 1 : 4 }
}

/** `[project]` lists requirements, of which the place counts: the end and the alphabetical place are tried, then all. */
function inserted(manifest: Manifest, path: Path, name: string, constraint: string, i: number): Edit[] {
  const array = valueAt(manifest.root, path)
  const elements = Array.isArray(array) ? (array as TomlValue[]) : []
  const sorted = elements.filter((element) => typeof element === 'string' && element.toLowerCase() < name).length
  const places = [...new Set([elements.length, sorted, 0, ...elements.keys()])].slice(0, i < 4 ? 20 : 2)
  return standardForms(name, constraint).flatMap((text) =>
    places.map((index) => ({
      apply: (root) => insertAt(root, path, index, text),
      told: `${shown(text)} stood in ${path.join('.')}`,
      rank: i < 4 ? 1 : 4,
      inserts: true,
    })),
  )
}

function standardForms(name: string, constraint: string): string[] {
  if (constraint === '*') return [name]
  if (/^[\^~](?!=)|\*/.test(constraint)) return []
  const text = /^\d/.test(constraint) ? `==${constraint}` : constraint
  return [`${name}${text}`, `${name} (${text})`]
}

function tablesFor(one: LockedPackage, { root, modern, hashesGroups }: Manifest): Path[] {
  const groups = valueAt(root, TABLES.group)
  const names = typeof groups === 'object' ? Object.keys(groups) : []
  const usual = one.groups ? [] : ['dev', 'test']
  const missing = (one.groups ?? []).filter((group) => group !== 'main' && !names.includes(group))
  const all: Path[] = [
    ...(modern && valueAt(root, TABLES.project) !== undefined ? [] : [TABLES.main]),
    TABLES.dev,
    ...(hashesGroups ? [...names, ...missing, ...usual] : []).map((name) => [...TABLES.group, name, 'dependencies']),
  ]
  return all.filter((path) => isFor(path, one))
}

function arraysFor(one: LockedPackage, { root, modern }: Manifest): Path[] {
  const groups = valueAt(root, TABLES.standard)
  const names = typeof groups === 'object' ? Object.keys(groups) : []
  const project: Path[] = valueAt(root, ['project']) === undefined ? [] : [TABLES.project]
  const all: Path[] = [...project, ...names.map((name) => [...TABLES.standard, name])]
  return modern ? all.filter((path) => isFor(path, one)) : []
}

/** Whether the groups that the lock names allow for the section. */
function isFor(path: Path, { groups }: LockedPackage): boolean {
  if (!groups) return true
  const section =
    path[0] === 'dependency-groups'
      ? path[1]
      : path[2] === 'group'
        ? path[3]
        : path[2] === 'dev-dependencies'
          ? 'dev'
          : 'main'
  return groups.includes(
    String(section)
      .toLowerCase()
      .replace(/[-_.]+/g, '-'),
  )
}
