import type { Cause } from '../python/cause.ts'
import { neverHolds, type PythonScope, sameMarkers } from '../python/marker-table.ts'
import { satisfiesSpecifier } from '../python/specifier.ts'
import { type Entry, keyOf } from './entry.ts'
import type { UvLock } from './lock.ts'

/** What differs between the requirements that are declared and those that are recorded. */
export interface Difference {
  readonly added: readonly Entry[]
  readonly removed: readonly Entry[]
  /** Declared and recorded alike, but for markers too large to be compared. */
  readonly unsure: readonly Entry[]
}

/** Compares as uv does: sets, in which markers are equal that hold in the same environments. */
export function differenceOf(declared: readonly Entry[], recorded: readonly Entry[], scope: PythonScope): Difference {
  const wanted = declared.filter((entry) => neverHolds(entry.marker, scope) !== true)
  const locked = recorded.filter((entry) => neverHolds(entry.marker, scope) !== true)
  const unsure = new Set<Entry>()
  const partners = grouped(locked)
  const owners = grouped(wanted)
  const within = (entry: Entry, others: readonly Entry[] = []) => {
    const answers = others.map((other) => sameMarkers(entry.marker, other.marker, scope))
    if (answers.includes(true)) return true
    if (answers.includes(undefined)) unsure.add(entry)
    return answers.includes(undefined)
  }
  return {
    added: wanted.filter((entry) => !within(entry, partners.get(keyOf(entry)))),
    removed: locked.filter((entry) => !within(entry, owners.get(keyOf(entry)))),
    unsure: [...unsure],
  }
}

function grouped(entries: readonly Entry[]): Map<string, Entry[]> {
  const groups = new Map<string, Entry[]>()
  for (const entry of entries) {
    const key = keyOf(entry)
    const known = groups.get(key)
    if (known) known.push(entry)
    else groups.set(key, [entry])
  }
  return groups
}

/** A difference with the section in which it is, for telling what moved between sections. */
export interface SectionDifference extends Difference {
  /** `group "dev"`, `extra "test"`; empty for the dependencies themselves. */
  readonly section: string
  /** Where the section stands in the manifest. */
  readonly at?: Pick<Cause, 'file' | 'path'>
  /** It came or went as a whole, which is told already; what is in it counts only as moved. */
  readonly told?: boolean
}

/** What the differences of one project say, each by the name of its dependency. */
export function causesFrom(differences: readonly SectionDifference[], lock: UvLock): Cause[] {
  const gone = differences.flatMap((from) => from.removed.map((entry) => ({ from, entry })))
  const taken = new Set<Entry>()
  const take = (fits: (one: (typeof gone)[number]) => boolean) => {
    const found = gone.find((one) => !taken.has(one.entry) && fits(one))
    if (found) taken.add(found.entry)
    return found
  }
  const causes = differences.flatMap(({ section, added, told }) =>
    added.flatMap((entry) => {
      const here = take((one) => one.from.section === section && one.entry.name === entry.name)
      if (here) return changed(entry, here.entry, lock)
      const there = take((one) => one.entry.name === entry.name)
      if (there) return moved(entry, section, there.from.section)
      if (told) return []
      return cause(
        entry,
        'dependency-added',
        section === '' ? notLocked(entry, lock) : `not in the lock for ${section}`,
      )
    }),
  )
  const left = gone.filter(({ from, entry }) => !from.told && !taken.has(entry))
  return [...causes, ...left.map(({ from, entry }) => removal(from, entry))]
}

function cause({ claim, file, path }: Entry, code: string, observed: string): Cause {
  return { code, claim, observed, ...(file ? { file } : {}), ...(path ? { path } : {}) }
}

function notLocked({ name }: Entry, lock: UvLock): string {
  return lock.byName.has(name) ? 'not in the lock as a dependency of the project' : 'not in the lock'
}

function removal({ section, at }: SectionDifference, { claim }: Entry): Cause {
  const where = section === '' ? '' : ` for ${section}`
  return { code: 'dependency-removed', claim, observed: `in the lock${where}, declared no more`, ...at }
}

function moved(entry: Entry, to: string, from: string): Cause {
  const named = (section: string) => (section === '' ? 'the dependencies' : section)
  return cause(entry, 'dependency-moved', `the lock has it for ${named(from)}, not for ${named(to)}`)
}

function changed(entry: Entry, before: Entry, lock: UvLock): Cause {
  if (entry.place !== before.place) return cause(entry, 'source-changed', `the lock has it from ${told(before.place)}`)
  if (entry.specifier === before.specifier) return cause(entry, 'dependency-changed', `the lock has ${before.claim}`)
  const versions = (lock.byName.get(entry.name) ?? []).flatMap(({ version }) => version ?? [])
  const outside = versions.length > 0 && versions.every((one) => satisfiesSpecifier(one, entry.specifier) === false)
  if (outside)
    return cause(
      entry,
      'dependency-unsatisfied',
      `the lock has ${versions.join(', ')}, which ${entry.specifier} does not allow`,
    )
  return cause(entry, 'constraint-changed', `the lock was made for ${before.specifier || 'any version'}`)
}

function told(place: string): string {
  return place === 'index' ? 'the default index' : place
}
