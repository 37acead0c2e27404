import { canonicalName } from '../pep440.ts'
import type { Cause } from '../python/cause.ts'
import { normalSpecifier, satisfiesSpecifier } from '../python/specifier.ts'
import { provenTrial, type Trial } from '../python/trial.ts'
import { asString, asTable, entriesOf, type TomlTable, type TomlValue } from '../toml.ts'
import { hashMatches, type PipenvQuestion } from './check.ts'
import { categoriesOf } from './hash.ts'

/** What changed since a Pipfile.lock was made: what it shows by itself, and the one change that the hash proves. */
export function causesOf(asked: PipenvQuestion): readonly Cause[] {
  const proven = provenTrial(asked.table, asked.file, trials(asked), (table) => hashMatches(asked, table) === true)
  if (proven) return [proven]
  const sections = sectionsOf(asked.table)
  return [
    ...sections.flatMap((section) => sectionCauses(section, asked)),
    ...lostCategories(asked),
    ...changedRequires(asked),
  ]
}

interface Section {
  /** As the Pipfile names it, and as the lock does. */
  readonly name: string
  readonly category: string
  readonly entries: readonly (readonly [string, TomlValue])[]
}

function sectionsOf(table: TomlTable): Section[] {
  const own = [['packages', 'default'], ['dev-packages', 'develop'], ...categoriesOf(table).map((name) => [name, name])]
  return own.map(([name = '', category = '']) => ({ name, category, entries: entriesOf(table[name]) }))
}

function sectionCauses({ name: section, category, entries }: Section, { file, lock }: PipenvQuestion): Cause[] {
  return entries.flatMap(([name, value]): Cause[] => {
    const specifier = specifierOf(value)
    const place = { claim: `${name} ${specifier ?? '*'}`.trim(), file, path: [section, name] }
    const all = lock.packages.filter((one) => one.name === canonicalName(name))
    const [locked] = all.filter((one) => one.category === category)
    if (all.length === 0) return [{ ...place, code: 'dependency-added', observed: 'not in the lock' }]
    if (!locked) {
      const observed = `the lock has it for ${all.map((one) => one.category).join(', ')}, not for ${category}`
      return [{ ...place, code: 'dependency-moved', observed }]
    }
    if (
      specifier === undefined ||
      locked.version === undefined ||
      satisfiesSpecifier(locked.version, specifier) !== false
    )
      return []
    return [
      {
        ...place,
        code: 'dependency-unsatisfied',
        observed: `the lock has ${locked.version}, which ${specifier} does not allow`,
      },
    ]
  })
}

/** The constraint of an entry; nothing where it is from elsewhere than an index. */
function specifierOf(value: TomlValue): string | undefined {
  const table = asTable(value)
  if (table && ['git', 'path', 'file', 'editable', 'hg', 'svn'].some((key) => key in table)) return undefined
  const text = asString(value) ?? asString(table?.['version']) ?? '*'
  return text.trim() === '*' ? '' : normalSpecifier(/^[\s\d]/.test(text) ? `==${text}` : text)
}

function lostCategories({ lock, table, file }: PipenvQuestion): Cause[] {
  const known = new Set(sectionsOf(table).map(({ category }) => category))
  const lost = new Set(lock.packages.map(({ category }) => category).filter((category) => !known.has(category)))
  return [...lost].map((name) => ({
    code: 'group-changed',
    claim: `category "${name}"`,
    observed: 'in the lock, not in the Pipfile',
    file,
  }))
}

function changedRequires({ table, lock, file }: PipenvQuestion): Cause[] {
  const now = Object.fromEntries(entriesOf(table['requires']).map(([key, value]) => [key, plain(value)]))
  const keys = [...new Set([...Object.keys(now), ...Object.keys(lock.requires)])]
  return keys
    .filter((key) => now[key] !== plain(lock.requires[key]))
    .map((key) => ({
      code: 'python-changed',
      claim: `${key} ${now[key] ?? '(gone)'}`,
      observed: `lock was made for ${plain(lock.requires[key]) ?? 'any'}`,
      file,
      path: ['requires', ...(now[key] === undefined ? [] : [key])],
    }))
}

function* trials({ table, lock }: PipenvQuestion): Generator<Trial> {
  const requires = Object.keys(lock.requires).length === 0 ? undefined : (lock.requires as TomlTable)
  yield {
    path: ['requires'],
    value: requires,
    code: 'python-changed',
    claim: 'requires',
    observed: `lock was made for ${JSON.stringify(requires ?? {})}`,
  }
  for (const { name: section, entries } of sectionsOf(table))
    for (const [name, value] of entries) {
      const base = { path: [section, name], claim: `${name} ${asString(value) ?? ''}`.trim() }
      const locked = lock.packages.find((one) => one.name === canonicalName(name))
      yield {
        ...base,
        value: undefined,
        code: 'dependency-added',
        observed: locked ? 'not asked for when the lock was made' : 'not in the lock',
      }
      for (const before of formerly(locked?.version))
        if (before !== value)
          yield {
            ...base,
            value: before,
            code: 'constraint-changed',
            observed: `was "${before}" when the lock was made`,
          }
    }
}

function formerly(version: string | undefined): string[] {
  const parts = version?.split('.') ?? []
  const forms = parts.map((_, i) => parts.slice(0, i + 1).join('.'))
  return ['*', ...forms.flatMap((form) => [`==${form}`, `>=${form}`, `~=${form}`, `==${form}.*`, form])]
}

/** A version as `[requires]` has it: a text or a number; anything else is as good as none. */
function plain(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint'
    ? value.toString()
    : undefined
}
