import { canonicalName } from '../../pep440.ts'
import { parseRequirement } from '../../pep508.ts'
import { asStrings, entriesOf, type TomlValue } from '../../toml.ts'
import type { PoetryLock } from '../lock.ts'
import { type Edit, type Path, renameAt, setAt, valueAt } from './edits.ts'
import { type Manifest, TABLES } from './manifest.ts'
import type { Suspect } from './suspect.ts'

interface Extra {
  readonly name: string
  readonly path?: Path
  /** Canonical names of what it installs. */
  readonly installs: ReadonlySet<string>
  readonly written: readonly string[]
}

/** Extras that the lock records otherwise than the manifest declares them: the lock lists each with what it installs. */
export function changedExtras(manifest: Manifest, lock: PoetryLock): Suspect[] {
  const declared = declaredExtras(manifest)
  if (!declared) return []
  const locked = new Map([...lock.extras].map(([name, names]) => [canonicalName(name), lockedExtra(name, names)]))
  const known = new Map(declared.map((extra) => [canonicalName(extra.name), extra]))
  const added = declared.filter((extra) => !locked.has(canonicalName(extra.name)) && extra.installs.size > 0)
  const gone = [...locked].filter(([key]) => !known.has(key)).map(([, extra]) => extra)
  const renamed = added.length === 1 && gone.length === 1 ? renamedExtra(added[0], gone[0]) : []
  if (renamed.length > 0) return renamed
  const others = declared.filter((extra) => !added.includes(extra))
  return [
    ...added.map(addedExtra),
    ...gone.map((extra) => removedExtra(manifest, extra)),
    ...others.map((extra) => keptExtra(extra, locked.get(canonicalName(extra.name)))),
  ]
}

/** `[tool.poetry.extras]` counts only where `[project]` lists no dependencies at all (poetry-core 2.3 factory.py). */
function declaredExtras({ root, declared }: Manifest): Extra[] | undefined {
  const standard = entriesOf(valueAt(root, TABLES.optional))
  if (standard.length > 0) return standard.map(([name, value]) => standardExtra(name, value))
  if (declared.some((one) => one.path[0] === 'project'))
    return entriesOf(valueAt(root, TABLES.extras)).length > 0 ? undefined : []
  const keys = new Set(declared.filter((one) => one.group === 'main').map((one) => one.key))
  return entriesOf(valueAt(root, TABLES.extras)).map(([name, value]) => {
    const written = asStrings(value)
    const installs = new Set(written.map(canonicalName).filter((key) => keys.has(key)))
    return { name, path: [...TABLES.extras, name], installs, written }
  })
}

function standardExtra(name: string, value: TomlValue): Extra {
  const written = asStrings(value)
  const installs = new Set(written.flatMap((text) => canonicalName(parseRequirement(text)?.name ?? '') || []))
  return { name, path: [...TABLES.optional, name], installs, written }
}

function lockedExtra(name: string, names: readonly string[]): Extra {
  const installs = new Set(names.flatMap((text) => canonicalName(/^[\w.-]+/.exec(text)?.[0] ?? '') || []))
  return { name, installs, written: names }
}

function suspect(extra: Extra, observed: string, edits: Edit[]): Suspect {
  const place = extra.path ? { path: extra.path } : {}
  return { code: 'extra-changed', claim: `extra "${extra.name}"`, ...place, observed, proven: true, edits }
}

function addedExtra(extra: Extra): Suspect {
  const { path = [] } = extra
  return suspect(extra, 'not in the lock', [{ apply: (root) => setAt(root, path, undefined), told: '', rank: 0 }])
}

function removedExtra(manifest: Manifest, extra: Extra): Suspect {
  const optional = valueAt(manifest.root, TABLES.optional) !== undefined
  const path = [...(optional ? TABLES.optional : TABLES.extras), extra.name]
  return suspect({ ...extra, path }, 'in the lock, declared nowhere (removed?)', arrangements(path, extra.written))
}

function renamedExtra(now: Extra | undefined, before: Extra | undefined): Suspect[] {
  if (!now?.path || !before || !sameSet(now.installs, before.installs)) return []
  const { path } = now
  const edit = { apply: (root: Parameters<Edit['apply']>[0]) => renameAt(root, path, before.name), told: '', rank: 0 }
  return [suspect(now, `lock calls it "${before.name}"`, [edit])]
}

/** An extra that the lock has, maybe with other contents, or that installs nothing and leaves no trace. */
function keptExtra(now: Extra, before: Extra | undefined): Suspect {
  const { path = [] } = now
  const proven = before !== undefined && !sameSet(now.installs, before.installs)
  const observed = proven ? `lock has ${before.written.join(', ') || 'nothing'} for it` : ''
  const gone: Edit = { apply: (root) => setAt(root, path, undefined), told: 'was not there', rank: 1 }
  const formerly = before ? [...arrangements(path, before.written), ...respelled(path, before.name)] : []
  return { ...suspect(now, observed, proven ? formerly : [gone, ...formerly]), proven }
}

function respelled(path: Path, name: string): Edit[] {
  const names = [name, name.toUpperCase(), name.replaceAll('-', '_')].filter((other) => other !== path.at(-1))
  return names.map((other) => ({ apply: (root) => renameAt(root, path, other), told: `was named ${other}`, rank: 2 }))
}

/** The lock sorts what an extra installs, so that every order is possible; some are tried. */
function arrangements(path: Path, names: readonly string[]): Edit[] {
  return orders(names.slice(0, 5)).map((order, i) => ({
    apply: (root) => setAt(root, path, [...order, ...names.slice(5)]),
    told: `was [${order.join(', ')}]`,
    rank: i < 6 ? 1 : 4,
  }))
}

/** Every order of a few things. */
function orders(names: readonly string[]): string[][] {
  if (names.length <= 1) return [[...names]]
  return names.flatMap((name, i) => orders(names.toSpliced(i, 1)).map((rest) => [name, ...rest]))
}

function sameSet(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  return a.size === b.size && [...a].every((name) => b.has(name))
}
