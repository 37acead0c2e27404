import { asArray, asString, asTable, type TomlTable } from '../../toml.ts'
import type { LockedSource, PoetryLock } from '../lock.ts'
import { shown } from './alternatives.ts'
import { type Edit, insertAt, type Path, setAt, tableWith, valueAt } from './edits.ts'
import { withoutSecrets } from './evidence.ts'
import { type Manifest, TABLES } from './manifest.ts'
import type { Suspect } from './suspect.ts'

const MOST_SOURCES = 100
const PRIORITIES = ['supplemental', 'explicit', 'primary', 'default', 'secondary']

/** `[[tool.poetry.source]]`: an index with another address than the lock has for its name, and what may have changed. */
export function changedSources({ root }: Manifest, lock: PoetryLock): Suspect[] {
  const sources = asArray(valueAt(root, TABLES.sources)).slice(0, MOST_SOURCES).map(asTable)
  const locked = new Map(
    lock.packages.flatMap(({ source }) =>
      source?.type === 'legacy' && source.reference ? [[source.reference, source]] : [],
    ),
  )
  const names = sources.map((source) => asString(source?.['name'])?.toLowerCase())
  const gone = [...locked.values()].filter((source) => !names.includes(source.reference?.toLowerCase()))
  return [
    ...sources.flatMap((source, i) => (source ? [declaredSource(source, i, locked)] : [])),
    ...gone.slice(0, MOST_SOURCES).map((source) => goneSource(source, sources.length)),
  ]
}

function declaredSource(source: TomlTable, i: number, locked: ReadonlyMap<string, LockedSource>): Suspect {
  const name = asString(source['name']) ?? ''
  const url = asString(source['url'])
  const before = [...locked.values()].find(({ reference }) => reference?.toLowerCase() === name.toLowerCase())
  const proven = url !== undefined && before !== undefined && plainUrl(url) !== plainUrl(before.url)
  const path = [...TABLES.sources, i]
  const edits = [...(proven ? urlEdits(path, before.url) : []), ...sourceEdits(path, source)]
  const observed = proven ? `lock has ${withoutSecrets(before.url)}` : ''
  return { code: 'source-changed', claim: `source "${name}"`, path, observed, proven, edits }
}

/** Addresses are compared without what Poetry drops: a slash at the end, user and password. */
function plainUrl(url: string): string {
  return withoutSecrets(url).replace(/\/{1,9}$/, '')
}

function urlEdits(path: Path, url: string): Edit[] {
  return [url, `${url.replace(/\/$/, '')}/`].map((value) => ({
    apply: (root) => setAt(root, [...path, 'url'], value),
    told: `was ${shown(withoutSecrets(value))}`,
    rank: 0,
  }))
}

function sourceEdits(path: Path, source: TomlTable): Edit[] {
  const without: Edit = { apply: (root) => setAt(root, path, undefined), told: 'was not there', rank: 0 }
  const set = (key: string, value: string | boolean | undefined): Edit => ({
    apply: (root) => setAt(root, [...path, key], value),
    told: value === undefined ? `had no ${key}` : `had ${key} = ${shown(value)}`,
    rank: 2,
  })
  const keys = Object.keys(source).filter((key) => key !== 'name' && key !== 'url')
  const priorities = PRIORITIES.filter((value) => source['priority'] !== value).map((value) => set('priority', value))
  return [
    without,
    ...keys.map((key) => set(key, undefined)),
    ...priorities,
    set('default', true),
    set('secondary', true),
  ]
}

function goneSource(source: LockedSource, count: number): Suspect {
  const given: [string, string][] = [
    ['name', source.reference ?? ''],
    ['url', source.url],
  ]
  const forms = [given, ...PRIORITIES.map((priority): [string, string][] => [...given, ['priority', priority]])]
  const edits = forms.map(
    (form): Edit => ({
      apply: (root) => insertAt(root, TABLES.sources, count, tableWith(form)),
      told: `was at ${withoutSecrets(source.url)}`,
      rank: 1,
      inserts: true,
    }),
  )
  const observed = 'packages are locked from it, declared nowhere (removed?)'
  // A plugin may put another index in place of the public one, so that the lock alone proves nothing.
  return { code: 'source-changed', claim: `source "${source.reference}"`, observed, proven: false, edits }
}
