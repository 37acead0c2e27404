import { canonicalName, parseVersion } from '../pep440.ts'
import { asArray, asString, asStrings, asTable, entriesOf, type TomlTable, type TomlValue } from '../toml.ts'
import type { Header } from './releases.ts'

/** Where a package came from when not from the public index: `[package.source]`. */
export interface LockedSource {
  /** `legacy` (an index), `git`, `url`, `file` or `directory`. */
  readonly type: string
  readonly url: string
  readonly reference?: string
}

/** One `[[package]]` of a lock. */
export interface LockedPackage {
  readonly name: string
  /** The name as PEP 503 has it, for comparing. */
  readonly key: string
  readonly version: string
  readonly optional: boolean
  /** The groups that need it, canonical: in locks since lock-version 2.1. */
  readonly groups?: readonly string[]
  /** `main` or `dev`: in locks up to Poetry 1.4. */
  readonly category?: string
  /** Since lock-version 2.1: one marker, or one a group. */
  readonly markers?: string | TomlTable
  readonly extras: readonly string[]
  readonly source?: LockedSource
  /** What it needs: canonical name to the constraint as recorded. */
  readonly needs: ReadonlyMap<string, TomlValue>
  /** Its place among the packages, from 0; the line is looked up only when wanted. */
  readonly index: number
}

/** A poetry.lock as read. Every field is as the lock has it, nothing is made up. */
export interface PoetryLock {
  readonly path: string
  readonly header: Header
  readonly lockVersion?: string
  /** Whether there is a `[metadata]`. */
  readonly metadata: boolean
  readonly contentHash?: string
  readonly pythonVersions?: string
  /** Extra name to the names it installs, as written. */
  readonly extras: ReadonlyMap<string, readonly string[]>
  /** How many packages it lists. */
  readonly size: number
  readonly packages: readonly LockedPackage[]
}

/** The header as Poetry reads it: `re.search("Poetry ([^ ]+)", first line)` (locker.py, 2.3.0, `is_fresh`). */
export function headerOf(text: string): Header {
  const end = text.indexOf('\n')
  const line = text.slice(0, Math.min(end < 0 ? text.length : end, 200))
  const word = /Poetry ([^ ]+)/.exec(line)?.[1]
  if (word === undefined) return line.includes('@generated') ? { kind: 'unversioned' } : { kind: 'none' }
  return parseVersion(word) ? { kind: 'versioned', version: word.trim() } : { kind: 'unversioned' }
}

/** A lock from its parsed table; fields of an unexpected type are as good as absent. */
export function lockFrom(path: string, text: string, table: TomlTable): PoetryLock {
  const metadata = asTable(table['metadata'])
  const version = asString(metadata?.['lock-version'])
  const hash = asString(metadata?.['content-hash'])
  const python = asString(metadata?.['python-versions'])
  const listed = asArray(table['package'])
  let packages: readonly LockedPackage[] | undefined
  return {
    path,
    header: headerOf(text),
    metadata: metadata !== undefined,
    ...(version === undefined ? {} : { lockVersion: version }),
    ...(hash === undefined ? {} : { contentHash: hash }),
    ...(python === undefined ? {} : { pythonVersions: python }),
    extras: new Map(entriesOf(table['extras']).map(([name, names]) => [name, asStrings(names)])),
    size: listed.length,
    // Read when somebody asks: a fresh lock is told by its hash alone.
    get packages() {
      packages ??= listed.flatMap(packageFrom)
      return packages
    },
  }
}

function packageFrom(value: TomlValue, index: number): LockedPackage[] {
  const table = asTable(value)
  const name = asString(table?.['name'])
  const version = asString(table?.['version'])
  if (!table || name === undefined || version === undefined) return []
  const source = sourceFrom(table['source'])
  const markers = asString(table['markers']) ?? asTable(table['markers'])
  const category = asString(table['category'])
  return [
    {
      name,
      key: canonicalName(name),
      version,
      optional: table['optional'] === true,
      ...(Array.isArray(table['groups']) ? { groups: asStrings(table['groups']).map(canonicalName) } : {}),
      ...(category === undefined ? {} : { category }),
      ...(markers === undefined ? {} : { markers }),
      extras: entriesOf(table['extras']).map(([extra]) => extra),
      ...(source === undefined ? {} : { source }),
      needs: new Map(entriesOf(table['dependencies']).map(([need, spec]) => [canonicalName(need), spec])),
      index,
    },
  ]
}

function sourceFrom(value: TomlValue): LockedSource | undefined {
  const table = asTable(value)
  const type = asString(table?.['type'])
  const url = asString(table?.['url'])
  const reference = asString(table?.['reference'])
  if (url === undefined) return undefined
  // Before 1.1 an index had no type: [package.source] held url and reference only.
  return { type: type ?? 'legacy', url, ...(reference === undefined ? {} : { reference }) }
}

/** The line (from 1) of the lock's `content-hash`, or of its `[metadata]`; 1 where it has neither. */
export function hashLine(text: string): number {
  const at = text.lastIndexOf('\ncontent-hash')
  const place = at >= 0 ? at : text.lastIndexOf('\n[metadata]')
  return place < 0 ? 1 : lineAt(text, place + 1)
}

/** The line (from 1) of the `[[package]]` with that index. */
export function packageLine(text: string, index: number): number {
  let seen = -1
  for (const match of text.matchAll(/^\[\[package\]\]/gm)) {
    seen += 1
    if (seen === index) return lineAt(text, match.index)
  }
  return 1
}

function lineAt(text: string, offset: number): number {
  let line = 1
  for (let at = text.indexOf('\n'); at >= 0 && at < offset; at = text.indexOf('\n', at + 1)) line += 1
  return line
}
