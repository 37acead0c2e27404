import { canonicalName } from '../../pep440.ts'
import { asTable, entriesOf, type TomlTable, type TomlValue } from '../../toml.ts'
import type { PoetryLock } from '../lock.ts'
import { type Edit, insertAt, type Path, renameAt, setAt, tableWith, valueAt } from './edits.ts'
import { type Manifest, TABLES } from './manifest.ts'
import type { Suspect } from './suspect.ts'

const MOST_GROUPS = 200

/** Names that groups often have: where the lock records none, a group may have had one of these. */
const USUAL = ['dev', 'test', 'tests', 'docs', 'lint', 'develop', 'development']

/** Groups that the lock knows under another name or that are gone, and what may have changed about those declared. */
export function changedGroups(manifest: Manifest, lock: PoetryLock): Suspect[] {
  const recorded = lock.packages.some((one) => one.groups !== undefined)
  const locked = new Set(lock.packages.flatMap((one) => one.groups ?? []))
  const lost = [...locked].filter((name) => !manifest.groups.has(name))
  const own = ownGroups(manifest).slice(0, MOST_GROUPS)
  return [
    ...own.flatMap((group) => declaredGroup(manifest, group, locked, lost, recorded)),
    ...lost.slice(0, MOST_GROUPS).map((name) => lostGroup(name, lock)),
    ...movedDev(manifest),
  ]
}

interface Group {
  readonly name: string
  readonly path: Path
}

function ownGroups({ root }: Manifest): Group[] {
  const named = entriesOf(valueAt(root, TABLES.group)).map(([name]) => ({ name, path: [...TABLES.group, name] }))
  const standard = entriesOf(valueAt(root, TABLES.standard)).map(([name]) => ({
    name,
    path: [...TABLES.standard, name],
  }))
  return [...named, ...standard]
}

/** A group none of whose dependencies is locked for it: added, or under another name in the lock. */
function declaredGroup(
  manifest: Manifest,
  group: Group,
  locked: ReadonlySet<string>,
  lost: readonly string[],
  recorded: boolean,
): Suspect[] {
  const key = canonicalName(group.name)
  const filled = manifest.declared.some((one) => one.group === key && one.marker.kind === 'none')
  const proven = recorded && filled && !locked.has(key)
  const others = (lost.length > 0 ? lost : USUAL).filter((name) => name !== group.name)
  const renames = others.map(
    (name): Edit => ({
      apply: (root) => renameAt(root, group.path, name),
      told: `was named ${name}`,
      rank: 0,
    }),
  )
  const told =
    lost.length === 1
      ? `no package is locked for it; the lock knows a group "${lost[0]}"`
      : 'no package is locked for it'
  const edits = [...renames, ...contentEdits(manifest.root, group), removal(group)]
  const observed = proven ? told : ''
  return [{ code: 'group-changed', claim: `group "${group.name}"`, path: group.path, observed, proven, edits }]
}

function removal({ path }: Group): Edit {
  return { apply: (root) => setAt(root, path, undefined), told: 'was not there', rank: 1 }
}

function contentEdits(root: TomlTable, { path }: Group): Edit[] {
  const value = valueAt(root, path)
  return Array.isArray(value) ? includeEdits(root, path, value) : switchEdits(path, asTable(value))
}

function switchEdits(path: Path, table: TomlTable | undefined): Edit[] {
  const given = ['optional', 'include-groups'].filter((key) => table?.[key] !== undefined)
  const set = (key: string, value: TomlValue, told: string): Edit => ({
    apply: (root) => setAt(root, [...path, key], value),
    told,
    rank: 2,
  })
  const optional = table?.['optional'] !== true
  return [
    ...given.map((key) => set(key, undefined, `had no ${key}`)),
    set('optional', optional, `had optional = ${optional}`),
  ]
}

/** `{ include-group = "…" }`: one that is there taken out, one of the others put in. */
function includeEdits(root: TomlTable, path: Path, array: readonly TomlValue[]): Edit[] {
  const out = array.flatMap((element, i) => {
    if (!asTable(element)) return []
    return [
      { apply: (tree: TomlTable) => setAt(tree, [...path, i], undefined), told: 'had one include-group less', rank: 1 },
    ]
  })
  const others = Object.keys(asTable(valueAt(root, TABLES.standard)) ?? {}).filter((name) => name !== path.at(-1))
  const put = others.slice(0, 20).flatMap((name) =>
    [array.length, 0].map((index) => ({
      apply: (tree: TomlTable) => insertAt(tree, path, index, tableWith([['include-group', name]])),
      told: `had include-group "${name}"`,
      rank: 3,
      inserts: true,
    })),
  )
  return [...out, ...put]
}

function lostGroup(name: string, lock: PoetryLock): Suspect {
  const own = lock.packages.filter((one) => one.groups?.includes(name))
  const index = own[0]?.index
  const observed = `in the lock (${own.length} package${own.length === 1 ? '' : 's'}), declared nowhere (removed or renamed?)`
  return {
    code: 'group-changed',
    claim: `group "${name}"`,
    ...(index === undefined ? {} : { lockIndex: index }),
    observed,
    proven: true,
    edits: [],
  }
}

/** `[tool.poetry.dev-dependencies]` became `[tool.poetry.group.dev.dependencies]` with 1.2; the hash differs. */
function movedDev({ root, hashesGroups }: Manifest): Suspect[] {
  if (!hashesGroups) return []
  const [old, now] = [TABLES.dev, [...TABLES.group, 'dev', 'dependencies']]
  const move = (from: Path, to: Path): Suspect[] => {
    const value = valueAt(root, from)
    if (value === undefined || valueAt(root, to) !== undefined) return []
    const edit: Edit = {
      apply: (tree) => setAt(setAt(tree, from, undefined), to, value),
      told: `as [${to.join('.')}]`,
      rank: 0,
    }
    return [
      { code: 'group-changed', claim: `[${from.join('.')}]`, path: from, observed: '', proven: false, edits: [edit] },
    ]
  }
  return [...move(now, old), ...move(old, now)]
}
