import { parseRequirement } from '../../pep508.ts'
import { asTable, type TomlTable, type TomlValue } from '../../toml.ts'
import type { LockedPackage } from '../lock.ts'
import { olderConstraints, spaced } from './candidates.ts'
import type { Declared } from './declared.ts'
import { type Edit, type Path, renameAt, setAt, tableWith } from './edits.ts'

/** Ways in which a declaration may have been different when this was locked, the likelier first. */
export function alternativesOf(one: Declared, packages: readonly LockedPackage[]): Edit[] {
  const written = one.written === 'poetry' ? poetryAlternatives(one, packages) : standardAlternatives(one, packages)
  return [withoutIt(one), ...written]
}

function withoutIt({ path }: Declared): Edit {
  return { apply: (root) => setAt(root, path, undefined), told: 'was not there', rank: 0, code: 'dependency-added' }
}

function replaced(path: Path, value: TomlValue, rank: number, code: string, told?: string): Edit {
  return { apply: (root) => setAt(root, path, value), told: told ?? `was ${shown(value)}`, rank, code }
}

/** A value as a reader would write it, cut where it is long. */
export function shown(value: TomlValue): string {
  const text = typeof value === 'string' ? `"${value}"` : asTable(value) ? inline(asTable(value)) : String(value)
  return text.length > 120 ? `${text.slice(0, 117)}…` : text
}

function inline(table: TomlTable = {}): string {
  const members = Object.entries(table).filter(([, value]) => value !== undefined)
  return `{ ${members.map(([key, value]) => `${key} = ${Array.isArray(value) ? `[${value.map(shown).join(', ')}]` : shown(value)}`).join(', ')} }`
}

function poetryAlternatives(one: Declared, packages: readonly LockedPackage[]): Edit[] {
  const table = asTable(one.value)
  const constraints = constraintsFor(one, packages, table ? [...one.path, 'version'] : one.path)
  const forms = table ? tableForms(one, table) : stringForms(one)
  return [...spellings(one), ...forms, ...originForms(one, packages), ...renames(one, packages), ...constraints]
}

/** The same constraint with other spaces. */
function spellings(one: Declared): Edit[] {
  const path = asTable(one.value) ? [...one.path, 'version'] : one.path
  if (one.origin !== 'index' || one.constraint === '*') return []
  return spaced(one.constraint).map((text) => replaced(path, text, 1, 'spelling-changed'))
}

function constraintsFor(one: Declared, packages: readonly LockedPackage[], path: Path): Edit[] {
  if (one.origin !== 'index') return []
  const texts = packages.flatMap((each) => olderConstraints(one.constraint, each.version))
  return texts.map((text, i) => replaced(path, text, rankOf(i), 'constraint-changed'))
}

function rankOf(index: number): number {
  if (index < 8) return 1
  return index < 30 ? 3 : index < 100 ? 5 : 7
}

/** `{ version = "^1" }` or with more in it for `"^1"`. */
function stringForms(one: Declared): Edit[] {
  const version = ['version', one.value] as const
  const more: [string, TomlValue][] = [
    ['optional', true],
    ['optional', false],
    ['allow-prereleases', true],
    ['develop', true],
  ]
  const plain = replaced(one.path, tableWith([version]), 2, 'spelling-changed')
  return [plain, ...more.map((pair) => replaced(one.path, tableWith([version, pair]), 4, 'dependency-changed'))]
}

/** The table without one of its keys, as a plain string, or with one of its switches the other way. */
function tableForms(one: Declared, table: TomlTable): Edit[] {
  const keys = Object.keys(table).filter((key) => key !== 'version')
  const version = table['version']
  const code = keys.length === 0 ? 'spelling-changed' : 'dependency-changed'
  const collapsed = version === undefined ? [] : [replaced(one.path, version, 1, code)]
  const dropped = keys.map((key) => replaced([...one.path, key], undefined, 2, 'dependency-changed', `had no ${key}`))
  const toggled = ['optional', 'develop', 'allow-prereleases'].flatMap((key) =>
    [true, false]
      .filter((value) => table[key] !== value)
      .map((value) => replaced([...one.path, key], value, 2, 'dependency-changed', `had ${key} = ${value}`)),
  )
  return [...collapsed, ...dropped, ...toggled]
}

/** As the lock says where the package came from. */
function originForms(one: Declared, packages: readonly LockedPackage[]): Edit[] {
  return packages.flatMap(({ source }) => {
    if (source?.type === 'git') return gitForms(one, source.url, source.reference)
    if (source?.type === 'directory' || source?.type === 'file') return pathForms(one, source.url)
    if (source?.type === 'url') return [replaced(one.path, tableWith([['url', source.url]]), 2, 'dependency-changed')]
    if (source?.reference === undefined) return []
    const table = asTable(one.value) ?? tableWith([['version', one.constraint]])
    const sourced = tableWith([...Object.entries(table), ['source', source.reference]])
    return [replaced(one.path, sourced, 2, 'dependency-changed')]
  })
}

function gitForms(one: Declared, url: string, reference: string | undefined): Edit[] {
  const rest = Object.entries(asTable(one.value) ?? {}).filter(
    ([key]) => !['git', 'branch', 'tag', 'rev', 'version'].includes(key),
  )
  const asked = asTable(one.value)?.['git']
  const urls = typeof asked === 'string' && asked !== url ? [url, asked] : [url]
  const refs =
    reference === undefined ? [] : ['branch', 'rev', 'tag'].map((key) => [[key, reference]] as [string, string][])
  return urls.flatMap((git) =>
    [[], ...refs].map((ref) => replaced(one.path, tableWith([['git', git], ...ref, ...rest]), 2, 'dependency-changed')),
  )
}

function pathForms(one: Declared, path: string): Edit[] {
  const given = tableWith([['path', path]])
  const develop = tableWith([
    ['path', path],
    ['develop', true],
  ])
  return [given, develop].map((table) => replaced(one.path, table, 2, 'dependency-changed'))
}

/** The same name spelled otherwise. */
function renames(one: Declared, packages: readonly LockedPackage[]): Edit[] {
  const key = one.path.at(-1)
  if (typeof key !== 'string') return []
  return otherNames(key, packages).map((name) => ({
    apply: (root) => renameAt(root, one.path, name),
    told: `was named ${name}`,
    rank: 3,
    code: 'spelling-changed',
  }))
}

function otherNames(name: string, packages: readonly LockedPackage[]): string[] {
  const names = [
    packages[0]?.name,
    name.toLowerCase(),
    name.replaceAll('_', '-'),
    name.replaceAll('-', '_'),
    name.replaceAll('-', '.'),
  ]
  return [...new Set(names)].filter((other): other is string => other !== undefined && other !== name)
}

function standardAlternatives(one: Declared, packages: readonly LockedPackage[]): Edit[] {
  const text = typeof one.value === 'string' ? one.value : ''
  const requirement = parseRequirement(text)
  if (!requirement || text.length > 500) return []
  const { name, extras, constraint, marker, url } = requirement
  const head = extras.length > 0 ? text.slice(0, text.indexOf(']') + 1) : name
  const tail = marker === undefined ? '' : text.slice(url === undefined ? text.indexOf(';') : text.indexOf(' ;'))
  const body = text.slice(head.length, text.length - tail.length)
  const with_ = (value: string, rank: number, code: string) => replaced(one.path, value, rank, code)
  const constraints =
    url === undefined ? packages.flatMap((each) => olderConstraints(constraint || undefined, each.version)) : []
  return [
    ...standardSpellings(text).map((value) => with_(value, 1, 'spelling-changed')),
    ...(marker === undefined ? [] : [with_((head + body).trimEnd(), 2, 'dependency-changed')]),
    ...(extras.length === 0 ? [] : [with_(name + body + tail, 2, 'dependency-changed')]),
    ...(constraint === ''
      ? []
      : [with_(head + (tail && ` ${tail}`), 1, 'constraint-changed'), with_(head + tail, 1, 'constraint-changed')]),
    ...constraints.flatMap((older, i) =>
      bodies(body, constraint, older).map((each) => with_(head + each + tail, rankOf(i), 'constraint-changed')),
    ),
    ...otherNames(name, packages).map((other) => with_(other + text.slice(name.length), 3, 'spelling-changed')),
  ]
}

/** The version part with another constraint in it: as it is written, in parentheses, and without. */
function bodies(body: string, constraint: string, older: string): string[] {
  const operator = /^[\^*]/.test(older) ? '' : /^\d/.test(older) ? `==${older}` : older
  if (operator === '') return []
  const same = constraint === '' ? operator : body.replace(constraint, () => operator)
  return [...new Set([same, ` (${operator})`])]
}

function standardSpellings(text: string): string[] {
  const tight = text.replace(/\s*([<>=!~]=?=?|,|;)\s*/g, '$1').replace(/\s*\(([^)]*)\)/, '$1')
  const loose = tight.replace(/([<>=!~]=?=?)/g, ' $1 ')
  const commas = tight.replaceAll(',', ', ')
  const marked = tight.replace(';', ' ; ')
  return [tight, commas, loose, marked, tight.replace(';', '; ')].filter((other) => other !== text)
}
