import type { Finding } from '@ci-gates/core/model'
import { damageOf, emptyFile, notALock } from '../damage.ts'
import type { SourceFile } from '../ecosystem.ts'
import {
  asText,
  at,
  entriesOf,
  isObject,
  type Json,
  type JsonObject,
  member,
  type Parsed,
  textsOf,
} from '../javascript/json.ts'
import { readYaml } from '../javascript/yaml.ts'
import { once } from '../once.ts'

/** What a lock records of one project of the workspace. */
export interface Importer {
  readonly data: JsonObject
  /** What was asked for, by name, whatever the field. */
  readonly specifiers: ReadonlyMap<string, string>
  /** What was chosen, by field and name. */
  readonly fields: ReadonlyMap<string, ReadonlyMap<string, string>>
}

/** A pnpm-lock.yaml as it was read: all of it but the packages, of which only the names are read. */
export interface PnpmLock {
  readonly file: SourceFile
  /** `5.4`, `6.0`, `9.0`. */
  readonly format: string
  readonly head: JsonObject
  readonly importers: ReadonlyMap<string, Importer>
  /** The keys below `packages`. */
  readonly packages: ReadonlySet<string>
  /** The keys below `snapshots`, which format 9 has: a package with the peers it was resolved with. */
  readonly snapshots: ReadonlySet<string>
  /** The first of two documents, which pnpm 11 and later write where it manages its own version. */
  readonly environment?: JsonObject
}

/** The dependency fields that a project of a lock has. */
export const LOCKED_FIELDS = ['dependencies', 'devDependencies', 'optionalDependencies'] as const

/** Reads a lock of pnpm's. Each file is parsed once. */
export const readLock = once(read)

async function read(file: SourceFile): Promise<Parsed<PnpmLock>> {
  if (file.text.trim() === '') return { ok: false, finding: emptyFile(file) }
  const text = file.text.includes('\r') ? file.text.replaceAll('\r\n', '\n') : file.text
  const conflict = /^(?:<{7} |>{7} )/m.test(text) ? damageOf(file) : undefined
  if (conflict) return { ok: false, finding: conflict }
  const documents = text.split(/^---\n/m).filter((part) => part.trim() !== '')
  const project = documents.at(-1) ?? ''
  const { head, packages, snapshots } = split(project)
  const read = await readYaml(file, head)
  if (!read.ok) return read
  const environment = documents.length > 1 ? await readYaml(file, split(documents[0] as string).head) : undefined
  const format = asText(member(read.value, 'lockfileVersion')) ?? numberText(member(read.value, 'lockfileVersion'))
  if (format === undefined)
    return { ok: false, finding: notALock(file, 'it has no lockfileVersion, as every lock of pnpm does', 'pnpm') }
  const whole = { file, format, head: read.value, importers: importersOf(read.value), packages, snapshots }
  const broken = text.endsWith('\n') ? undefined : await brokenOff(file, project)
  if (broken) return { ok: false, finding: broken }
  return { ok: true, value: environment?.ok ? { ...whole, environment: environment.value } : whole }
}

function numberText(value: Json): string | undefined {
  return typeof value === 'number' ? String(value) : undefined
}

const BULK = /^(?:packages|snapshots|time):/

interface Sections {
  readonly head: string
  readonly packages: ReadonlySet<string>
  readonly snapshots: ReadonlySet<string>
}

/** The sections that are read, and the keys of the others: those are lines with two spaces and a colon. */
function split(text: string): Sections {
  const head: string[] = []
  const keys = { 'packages:': new Set<string>(), 'snapshots:': new Set<string>(), 'time:': new Set<string>() }
  let section: keyof typeof keys | undefined
  for (let start = 0; start < text.length; ) {
    const end = text.indexOf('\n', start)
    const stop = end < 0 ? text.length : end
    const first = text.charCodeAt(start)
    const isTop = first !== 0x20 && first !== 0x23 && stop > start
    if (isTop) section = BULK.exec(text.slice(start, stop))?.[0] as keyof typeof keys | undefined
    if (section === undefined) head.push(text.slice(start, stop))
    else if (!isTop && text.charCodeAt(start + 2) !== 0x20 && stop > start + 2)
      keys[section].add(keyOf(text.slice(start + 2, stop)))
    start = stop + 1
  }
  return { head: head.join('\n'), packages: keys['packages:'], snapshots: keys['snapshots:'] }
}

/** pnpm ends a lock with a line end. Without one it may have been cut off, so that all of it is parsed for once. */
async function brokenOff(file: SourceFile, text: string): Promise<Finding | undefined> {
  const read = await readYaml(file, text)
  return read.ok ? undefined : read.finding
}

/** A key of more than 1024 characters stands behind `? `, and its colon on the next line. */
function keyOf(line: string): string {
  const long = line.startsWith('? ')
  const key = long ? line.slice(2) : line.endsWith(':') ? line.slice(0, -1) : line.slice(0, line.lastIndexOf(': '))
  return /^['"]/.test(key) ? key.slice(1, -1) : key
}

/** Since format 6 each dependency has its specifier beside it; before, the specifiers stood together (pnpm/spec, lockfile/6.0.md). */
function importersOf(head: JsonObject): ReadonlyMap<string, Importer> {
  const all = member(head, 'importers')
  const entries = isObject(all) ? entriesOf(all) : [['.', head] as const]
  return new Map(entries.map(([place, data]) => [place, importerOf(isObject(data) ? data : {})]))
}

function importerOf(data: JsonObject): Importer {
  const specifiers = new Map(textsOf(member(data, 'specifiers')))
  const fields = new Map<string, ReadonlyMap<string, string>>()
  for (const field of LOCKED_FIELDS) {
    const chosen = new Map<string, string>()
    for (const [name, value] of entriesOf(member(data, field))) {
      const version = asText(value) ?? asText(at(value, 'version'))
      const specifier = asText(at(value, 'specifier'))
      if (specifier !== undefined) specifiers.set(name, specifier)
      if (version !== undefined) chosen.set(name, version)
    }
    fields.set(field, chosen)
  }
  return { data, specifiers, fields }
}
